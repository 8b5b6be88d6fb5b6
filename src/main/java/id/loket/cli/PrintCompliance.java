package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.desk.PeriodReports;
import id.loket.report.Period;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code report compliance}: how the standard times of the SOPs were kept, as a PDF or as a workbook. */
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
        var days = Days.of(given);
        if (days.isEmpty()) {
            return Cli.FAILED;
        }
        var out = OutFile.of(given);
        if (!OutFile.ends(out, ".pdf", ".xlsx")) {
            return given.refuse(say("cli.compliance.kind", out));
        }
        return given.atCounter(counter -> write(given, counter, days.get(), out));
    }

    private static int write(Given given, Counter counter, Period days, Path out) {
        var reports = counter.periodReports();
        return OutFile.ends(out, ".xlsx")
                ? OutFile.export(given, counter, PeriodReports.COMPLIANCE, reports.complianceTables(days), out)
                : OutFile.write(given, out, reports.compliancePaper(days).pdf());
    }
}
