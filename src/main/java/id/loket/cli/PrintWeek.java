package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.report.Notes;
import id.loket.text.IsoWeek;
import picocli.CommandLine.Model.CommandSpec;

/** {@code report week 2025-W04}: the weekly report as a PDF; it is not entered as made, the window does that. */
final class PrintWeek implements Verb {

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "week", say("cli.help.week"))
                .addPositional(Cli.parameter("YYYY-Www", say("cli.help.week.week"), String.class))
                .addOption(OutFile.option(say("cli.help.week.out")));
    }

    @Override
    public int run(Given given) {
        var typed = given.<String>parameter(0);
        var week = IsoWeek.parse(typed);
        if (week.isEmpty()) {
            return given.refuse(say("cli.week.unknown", typed));
        }
        return given.atCounter(counter -> OutFile.write(
                given,
                OutFile.of(given),
                counter.reports().weekly(week.get(), Notes.NONE).pdf()));
    }
}
