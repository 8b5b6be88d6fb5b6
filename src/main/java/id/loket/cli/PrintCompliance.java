package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.report.Period;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code report compliance}: how the standard times of the SOPs were kept, as a PDF. */
final class PrintCompliance implements Verb {
    private static final String FROM = "--from";
    private static final String TO = "--to";

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "compliance", say("cli.help.compliance"))
                .addOption(day(FROM, say("cli.help.compliance.from")))
                .addOption(day(TO, say("cli.help.compliance.to")))
                .addOption(OutFile.option(say("cli.help.compliance.out")));
    }

    private static OptionSpec day(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("YYYY-MM-DD")
                .type(LocalDate.class)
                .required(true)
                .description(description)
                .build();
    }

    @Override
    public int run(Given given) {
        LocalDate from = given.<LocalDate>value(FROM).orElseThrow();
        LocalDate to = given.<LocalDate>value(TO).orElseThrow();
        if (to.isBefore(from)) {
            return given.refuse(say("cli.agenda.order"));
        }
        return given.atCounter(counter -> OutFile.write(
                given,
                OutFile.of(given),
                counter.periodReports().compliancePaper(Period.days(from, to)).pdf()));
    }
}
