package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.report.BookKind;
import java.util.Arrays;
import picocli.CommandLine.Model.CommandSpec;

/** {@code book list}: the official books, one a line. */
final class BookList implements Verb {

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "list", say("cli.help.book.list"));
    }

    @Override
    public int run(Given given) {
        int width = Arrays.stream(BookKind.values())
                .mapToInt(k -> k.id().length())
                .max()
                .orElse(1);
        for (var kind : BookKind.values()) {
            given.tell(("%-" + width + "s  %s").formatted(kind.id(), kind.title()));
        }
        return Cli.DONE;
    }
}
