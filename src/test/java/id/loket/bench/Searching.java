package id.loket.bench;

import id.loket.desk.Counter;
import id.loket.office.Office;
import id.loket.register.BareSearch;
import id.loket.register.Filter;
import id.loket.register.Vocabulary;
import id.loket.sop.Sop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Search while typing: after each key the first page of lines, against the shell that is asked the same of the index. */
final class Searching {
    /** As the window asks. */
    private static final int PAGE = 30;
    /** Milliseconds between two pictures on a screen of 60 Hz. */
    private static final double FRAME = 16;

    /** Rounds before it counts: an officer types all day. */
    private static final int WARM = 8;

    private static final int NAMES = 12;
    /** A typed number is sought as digits of a NIK from here on. */
    private static final int NIK_PART = 4;

    private Searching() {}

    static List<Figure> figures(FilledBook book, SqliteShell shell) throws IOException {
        var typed = typed(shell);
        int runs = typed.size();
        var vocabulary = vocabulary(book.counter());
        var ours = Stopwatch.of(
                WARM * runs, runs, i -> book.counter().desk().list(Filter.text(typed.get(i % runs)), 0, PAGE));
        Stopwatch theirs;
        try (var words = SqliteShell.ofWords(book.file())) {
            theirs = Stopwatch.of(
                    WARM * runs, runs, i -> words.ask(BareSearch.sql(typed.get(i % runs), vocabulary, PAGE)));
        }
        return List.of(
                Figure.against("search: a key to the first page, p50", ours.median(), theirs.median(), "ms")
                        .within(2),
                Figure.against("search: a key to the first page, p99", ours.share(0.99), theirs.share(0.99), "ms")
                        .within(2),
                Figure.alone("search: a key to the first page, p99 alone", ours.share(0.99), "ms")
                        .within(FRAME));
    }

    /** The names a search knows, as the desk gives them. */
    private static Vocabulary vocabulary(Counter counter) {
        var villages = counter.office().villages().stream()
                .collect(Collectors.toMap(Office.Village::code, Office.Village::name));
        var services = counter.desk().services().stream().collect(Collectors.toMap(Sop::id, Sop::title));
        return new Vocabulary(villages, services);
    }

    /** Every beginning of some names and numbers of the book, as they are typed. */
    private static List<String> typed(SqliteShell shell) {
        var names =
                shell.ask("select name from subject where name <> '' order by case_id % 997, case_id limit " + NAMES);
        var numbers = shell.ask("select nik from subject where nik <> '' order by case_id % 991, case_id limit 4");
        var all = new ArrayList<String>();
        Stream.concat(
                        names.stream().map(n -> n.replace(" CONTOH", "").toLowerCase(Locale.ROOT)),
                        Stream.concat(numbers.stream(), numbers.stream().map(n -> n.substring(8))))
                .forEach(text -> {
                    for (int end = 1; end <= text.length(); end++) {
                        all.add(text.substring(0, end));
                    }
                });
        return all.stream()
                .filter(t -> t.chars().anyMatch(Character::isLetterOrDigit))
                .filter(t -> !t.matches("\\d{1," + (NIK_PART - 1) + "}"))
                .toList();
    }
}
