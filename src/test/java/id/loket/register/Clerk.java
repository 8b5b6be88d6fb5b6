package id.loket.register;

import id.loket.casework.Fact;
import id.loket.sop.Answers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Registers cases with a number and a paper as fast as it can and says each one that is kept: {@code Clerk DIR PREFIX}. */
final class Clerk {
    private Clerk() {}

    public static void main(String[] args) {
        var register = Book.open(Path.of(args[0]));
        for (int i = 0; ; i++) {
            var key = args[1] + "-" + i;
            var sha = register.files().store(key.getBytes(StandardCharsets.UTF_8));
            var taken = register.change(l -> {
                var entry = l.append(Book.numbered(l, Book.opened(key)), Book.SITI);
                l.append(Book.entry(key, 2, Fact.DONE, Answers.of("ok", "yes")));
                l.paper(new StoredPaper(sha, key, 2, "surat", "Surat", Book.NOON, "p1"));
                return entry.number().orElseThrow();
            });
            System.out.println(key + " " + taken.printed() + ";");
        }
    }
}
