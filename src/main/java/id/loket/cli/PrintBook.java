package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.report.Book;
import id.loket.report.BookKind;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code book ID}: one official book of a period as a PDF, as a workbook or as CSV. */
record PrintBook(BookKind kind) implements Verb {
    private static final String SERIES = "--series";
    private static final String SERVICE = "--service";

    @Override
    public CommandSpec spec() {
        var spec = Days.asked(
                        Cli.command(this, kind.id(), say("cli.help.book.one", kind.title())),
                        say("cli.help.book.from"),
                        say("cli.help.book.to"))
                .addOption(OutFile.option(say("cli.help.book.out")))
                .addOption(text(SERVICE, say("cli.help.book.service"), kind == BookKind.REGISTER));
        return kind.numbered() ? spec.addOption(text(SERIES, say("cli.help.book.series"), false)) : spec;
    }

    private static OptionSpec text(String name, String description, boolean required) {
        return OptionSpec.builder(name)
                .paramLabel("ID")
                .type(String.class)
                .required(required)
                .description(description)
                .build();
    }

    @Override
    public int run(Given given) {
        var days = Days.of(given);
        if (days.isEmpty()) {
            return Cli.FAILED;
        }
        Path out = OutFile.of(given);
        if (!OutFile.ends(out, ".pdf", ".xlsx", ".csv")) {
            return given.refuse(say("cli.book.kind", out));
        }
        var wanted = new Book.Wanted(kind, days.get(), given.value(SERIES), given.value(SERVICE));
        return given.atCounter(counter -> unknown(counter, wanted)
                .map(given::refuse)
                .orElseGet(() -> {
                    var book = counter.officialBooks().read(wanted);
                    return OutFile.ends(out, ".pdf")
                            ? OutFile.write(
                                    given,
                                    out,
                                    counter.officialBooks().paper(book).pdf())
                            : OutFile.export(given, counter, kind.list(), book.table(), out);
                }));
    }

    /** The sentence that refuses a series or service this office does not have. */
    private static Optional<String> unknown(Counter counter, Book.Wanted wanted) {
        var series = counter.office().series().stream().map(s -> s.id()).toList();
        var services =
                counter.officialBooks().registers().stream().map(s -> s.id()).toList();
        return wanted.series()
                .filter(id -> !series.contains(id))
                .map(id -> say("cli.book.series", id, String.join(", ", series)))
                .or(() -> wanted.service()
                        .filter(id -> !services.contains(id))
                        .map(id -> say("cli.book.service", id, String.join(", ", services))));
    }
}
