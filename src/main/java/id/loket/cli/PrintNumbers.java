package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.office.Series;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code book numbers}: where every number of a series is, told on the console or written as PDF, workbook or CSV; exit code 1 if a
 * number is missing.
 */
final class PrintNumbers implements Verb {
    private static final String SERIES = "--series";
    private static final String YEAR = "--year";

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "numbers", say("cli.help.numbers"))
                .addOption(OptionSpec.builder(SERIES)
                        .paramLabel("ID")
                        .type(String.class)
                        .required(true)
                        .description(say("cli.help.numbers.series"))
                        .build())
                .addOption(OptionSpec.builder(YEAR)
                        .paramLabel("YYYY")
                        .type(Integer.class)
                        .description(say("cli.help.numbers.year"))
                        .build())
                .addOption(OutFile.wanted(say("cli.help.book.out")));
    }

    @Override
    public int run(Given given) {
        String id = given.<String>value(SERIES).orElseThrow();
        Optional<Path> out = OutFile.given(given);
        if (out.filter(f -> !OutFile.ends(f, ".pdf", ".xlsx", ".csv")).isPresent()) {
            return given.refuse(say("cli.book.kind", out.get()));
        }
        return given.atCounter(counter -> {
            var series = counter.books().series(id);
            if (series.isEmpty()) {
                var known = counter.books().books().stream()
                        .map(b -> b.series().id())
                        .distinct()
                        .toList();
                return given.refuse(say("cli.book.series", id, String.join(", ", known)));
            }
            return tell(given, counter, series.get(), out);
        });
    }

    private static int tell(Given given, Counter counter, Series series, Optional<Path> out) {
        var period = given.<Integer>value(YEAR)
                .filter(_ -> series.reset() == Series.Reset.YEARLY)
                .map(y -> Integer.toString(y))
                .orElse(series.period(counter.desk().today()));
        var report = counter.books().report(series, period);
        int code = Cli.DONE;
        if (out.isPresent()) {
            code = OutFile.ends(out.get(), ".pdf")
                    ? OutFile.write(
                            given,
                            out.get(),
                            counter.books().reportPaper(series, period).pdf())
                    : OutFile.export(given, counter, "numbers", report.table(), out.get());
        } else {
            report.text().forEach(given::tell);
        }
        return report.account().explained() ? code : given.refuse(report.verdict());
    }
}
