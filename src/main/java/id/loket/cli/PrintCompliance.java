package id.loket.cli;

import static id.loket.text.Words.say;

import picocli.CommandLine.Model.CommandSpec;

/** {@code report compliance}: how the standard times of the SOPs were kept, as a PDF. */
final class PrintCompliance implements Verb {

    @Override
    public CommandSpec spec() {
        return Days.asked(
                        Cli.command(this, "compliance", say("cli.help.compliance")),
                        say("cli.help.compliance.from"),
                        say("cli.help.compliance.to"))
                .addOption(OutFile.option(say("cli.help.compliance.out")));
    }

    @Override
    public int run(Given given) {
        return Days.of(given)
                .map(days -> given.atCounter(counter -> OutFile.write(
                        given,
                        OutFile.of(given),
                        counter.periodReports().compliancePaper(days).pdf())))
                .orElse(Cli.FAILED);
    }
}
