package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.report.Due;
import id.loket.text.Rhythm;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code report list}: the reports the office owes, for the last period that has ended. */
final class ReportDutyList implements Verb {
    @Override
    public CommandSpec spec() {
        return Cli.command(this, "list", say("cli.help.report.list"))
                .addOption(OptionSpec.builder(Given.JSON)
                        .description(say("cli.help.report.list.json"))
                        .build());
    }

    @Override
    public int run(Given given) {
        return given.atCounter(counter -> {
            var all = counter.periodReports().due();
            if (given.has(Given.JSON)) {
                Json.print(given.out(), json -> {
                    json.writeStartArray();
                    for (var due : all) {
                        json.writeStartObject();
                        json.writeStringProperty("id", due.duty().id());
                        json.writeStringProperty("title", due.duty().title());
                        json.writeStringProperty("to", due.duty().to());
                        json.writeStringProperty(
                                "every", due.duty().every().map(Rhythm::id).orElse(""));
                        json.writeStringProperty("period", due.period().key());
                        json.writeStringProperty("state", due.state().name().toLowerCase(Locale.ROOT));
                        json.writeBooleanProperty("overdue", due.overdue());
                        json.writeNumberProperty("open", due.open());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
            } else {
                all.forEach(due -> given.tell(line(due)));
            }
            return Cli.DONE;
        });
    }

    private static String line(Due due) {
        return say(
                "cli.report.due",
                due.duty().id(),
                due.duty().title(),
                due.duty().to(),
                due.period().title(),
                state(due));
    }

    private static String state(Due due) {
        if (due.until().isEmpty() && due.state() == Due.State.MISSING) {
            return say("cli.report.not-due");
        }
        return switch (due.state()) {
            case MISSING -> say(due.overdue() ? "cli.report.overdue" : "cli.report.missing");
            case MADE -> say("cli.report.made");
            case PRINTED -> say("cli.report.printed");
            case HANDED -> say("cli.report.handed");
        };
    }
}
