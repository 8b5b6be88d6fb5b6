package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.desk.Maintenance;
import id.loket.desk.Practice;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** A command as it was typed, with the places it reads from and speaks to. */
record Given(Place place, List<ParseResult> typed, PrintWriter out, PrintWriter err) {

    /** The book's file; whoever only looks makes no new book. */
    private static final String BOOK = "register.db";

    static final String DATA = "--data";
    static final String PRACTICE = "--practice";
    static final String OFFICE = "--office";
    static final String JSON = "--json";

    boolean has(String option) {
        return typed.stream().anyMatch(p -> p.hasMatchedOption(option));
    }

    /** What was typed last counts: a global option may stand before and after the command. */
    <T> Optional<T> value(String option) {
        return typed.reversed().stream()
                .flatMap(p -> Stream.ofNullable(p.<T>matchedOptionValue(option, null)))
                .findFirst();
    }

    <T> T parameter(int index) {
        return typed.getLast().matchedPositional(index).getValue();
    }

    boolean practice() {
        return has(PRACTICE);
    }

    /** The sample office that was named; in practice the first one if none was. */
    Optional<String> sampleOffice() {
        return this.<String>value(OFFICE)
                .filter(id -> !id.isBlank())
                .or(() -> Practice.offices().stream().filter(_ -> practice()).findFirst());
    }

    boolean unknownOffice() {
        return sampleOffice().filter(id -> !Practice.offices().contains(id)).isPresent();
    }

    int refuseOffice() {
        return refuse(say("cli.office.no-people", sampleOffice().orElse(""), String.join(", ", Practice.offices())));
    }

    /** The folder that was named, else the usual one; in practice each sample office has its own. */
    Path data() {
        return this.<Path>value(DATA)
                .or(() -> sampleOffice().filter(_ -> practice()).map(place.practice()::resolve))
                .orElse(place.data());
    }

    void tell(String sentence) {
        out.println(sentence);
    }

    /** One sentence on the error stream. */
    int refuse(String sentence) {
        err.println(sentence);
        return Cli.FAILED;
    }

    int tell(Maintenance.Kept kept) {
        if (!kept.done()) {
            return refuse(kept.sentence());
        }
        out.println(kept.sentence());
        kept.remarks().forEach(err::println);
        return Cli.DONE;
    }

    boolean hasBook() {
        return Files.exists(data().resolve(BOOK));
    }

    /** Does something at the counter of the data folder, which must have been used before. */
    int atCounter(ToIntFunction<Counter> work) {
        if (!Files.isDirectory(data())) {
            return refuse(say("cli.data.missing", data()));
        }
        if (!hasBook()) {
            return refuse(say("cli.data.no-book", data()));
        }
        var clock = place.clock();
        return inside(Counter.open(data(), clock, practice()), counter -> {
            clock.in(counter.office().zone());
            return work.applyAsInt(counter);
        });
    }

    /** Does something at an opened counter and closes it. */
    int inside(Counter.Opened opened, ToIntFunction<Counter> work) {
        return switch (opened) {
            case Counter.Opened.Ready(var counter) -> {
                try (counter) {
                    yield work.applyAsInt(counter);
                }
            }
            case Counter.Opened.FirstUse(var register) -> {
                register.close();
                yield refuse(say("cli.data.first-use", data()));
            }
            case Counter.Opened.Closed(var sentence) -> refuse(sentence);
        };
    }
}
