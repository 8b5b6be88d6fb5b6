package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.report.Duty;
import id.loket.report.Period;
import id.loket.text.Rhythm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code report week 2025-W04}, {@code report month 2025-01} ...: a report as a PDF or as a workbook, or its plain
 * numbers as JSON; it is not entered as made, the window does that.
 */
final class PrintReport implements Verb {
    private static final String DUTY = "--duty";

    private final Rhythm rhythm;

    PrintReport(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    static List<Verb> all() {
        return List.of(
                new PrintReport(Rhythm.WEEK),
                new PrintReport(Rhythm.MONTH),
                new PrintReport(Rhythm.QUARTER),
                new PrintReport(Rhythm.YEAR));
    }

    @Override
    public CommandSpec spec() {
        return Cli.command(this, rhythm.id(), say("cli.help.report.period", rhythm.title()))
                .addPositional(Cli.parameter(label(), say("cli.help.report.which", example()), String.class))
                .addOption(OptionSpec.builder(DUTY)
                        .paramLabel("ID")
                        .type(String.class)
                        .description(say("cli.help.report.duty"))
                        .build())
                .addOption(OutFile.option(say("cli.help.report.out")));
    }

    private String label() {
        return switch (rhythm) {
            case DAY -> "YYYY-MM-DD";
            case WEEK -> "YYYY-Www";
            case MONTH -> "YYYY-MM";
            case QUARTER -> "YYYY-Qn";
            case YEAR -> "YYYY";
        };
    }

    private String example() {
        return switch (rhythm) {
            case DAY -> "2025-01-20";
            case WEEK -> "2025-W04";
            case MONTH -> "2025-01";
            case QUARTER -> "2025-Q1";
            case YEAR -> "2025";
        };
    }

    @Override
    public int run(Given given) {
        var typed = given.<String>parameter(0);
        var period = Period.parse(rhythm, typed);
        if (period.isEmpty()) {
            return given.refuse(say("cli.report.unknown", typed, example()));
        }
        if (!OutFile.ends(OutFile.of(given), ".pdf", ".xlsx", ".json")) {
            return given.refuse(say("cli.report.kind", OutFile.of(given)));
        }
        Optional<String> wanted = given.value(DUTY);
        return given.atCounter(counter -> {
            var reports = counter.periodReports();
            var duty = wanted.isPresent() ? reports.duty(wanted.get()) : Optional.of(reports.usual(rhythm));
            if (duty.isEmpty()) {
                var known = reports.duties().stream().map(Duty::id).toList();
                return given.refuse(say("cli.report.duty", wanted.orElse(""), String.join(", ", known)));
            }
            return write(given, counter, duty.get(), period.get());
        });
    }

    private static int write(Given given, Counter counter, Duty duty, Period period) {
        var reports = counter.periodReports();
        var out = OutFile.of(given);
        if (OutFile.ends(out, ".json")) {
            return OutFile.write(
                    given, out, json(duty, period, reports.figures(duty, period).figures()));
        }
        var notes = reports.notes(duty, period);
        return OutFile.ends(out, ".xlsx")
                ? OutFile.export(given, counter, duty.list(), reports.tables(duty, period, notes), out)
                : OutFile.write(given, out, reports.paper(duty, period, notes).pdf());
    }

    private static byte[] json(Duty duty, Period period, Map<String, Long> figures) {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringProperty("report", duty.id());
            json.writeStringProperty("period", period.key());
            json.writeStringProperty("from", period.from().toString());
            json.writeStringProperty("to", period.to().toString());
            json.writeObjectPropertyStart("figures");
            figures.forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeEndObject();
        });
    }
}
