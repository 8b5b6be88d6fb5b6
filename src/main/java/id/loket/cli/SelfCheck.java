package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.desk.Maintenance;
import id.loket.desk.OfficeClock;
import id.loket.desk.Practice;
import id.loket.register.Progress;
import id.loket.report.Notes;
import id.loket.report.Period;
import id.loket.text.IsoWeek;
import id.loket.text.Rhythm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code self-check}: whether this computer can do the work, tried on a throw-away book; no data folder is touched. */
final class SelfCheck implements Verb {
    /** The first week of the sample story. */
    private static final IsoWeek WEEK = new IsoWeek(2025, 4);

    private static final int DPI = 50;

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "self-check", say("cli.help.self-check"));
    }

    @Override
    public boolean logsInData() {
        return false;
    }

    @Override
    public int run(Given given) {
        Path dir;
        try {
            dir = Files.createTempDirectory("loket-self-check");
        } catch (IOException _) {
            return given.refuse(say("cli.self-check.no-folder", System.getProperty("java.io.tmpdir")));
        }
        try {
            boolean good = book(given, dir.resolve("data")) & window(given);
            return good ? Cli.DONE : given.refuse(say("cli.self-check.failed"));
        } finally {
            remove(dir);
        }
    }

    private static boolean book(Given given, Path dir) {
        var clock = given.place().clock();
        return switch (Practice.open(dir, Practice.offices().getFirst(), clock)) {
            case Counter.Opened.Ready(var counter) -> {
                boolean sound;
                try (counter) {
                    given.tell(say("cli.self-check.good", say("cli.self-check.story")));
                    var care = new Maintenance(counter);
                    sound = step(given, say("cli.self-check.verify"), care.verify(Progress.UNHEARD)::clean)
                            & step(given, say("cli.self-check.pdf"), () -> pdf(counter))
                            & step(
                                    given,
                                    say("cli.self-check.backup"),
                                    () -> care.backup(dir.resolveSibling("backup"), Progress.UNHEARD)
                                            .done());
                }
                yield sound & step(given, say("cli.self-check.restore"), () -> restore(dir, clock));
            }
            case Counter.Opened.FirstUse(var register) -> {
                register.close();
                yield step(given, say("cli.self-check.story"), () -> false);
            }
            case Counter.Opened.Closed(var sentence) -> {
                given.err().println(sentence);
                yield step(given, say("cli.self-check.story"), () -> false);
            }
        };
    }

    private static boolean pdf(Counter counter) {
        var reports = counter.periodReports();
        var report = reports.paper(reports.usual(Rhythm.WEEK), Period.week(WEEK), Notes.NONE);
        var pages = counter.papers().images(report.pdf(), DPI);
        return !pages.isEmpty() && pages.stream().allMatch(p -> p.width() > 0);
    }

    private static boolean restore(Path dir, OfficeClock clock) {
        try (Stream<Path> files = Files.list(dir.resolveSibling("backup"))) {
            var target = dir.resolveSibling("restored");
            return files.findFirst()
                    .map(zip -> Maintenance.restore(zip, target, false, clock.get(), Progress.UNHEARD))
                    .filter(Maintenance.Kept::done)
                    .isPresent();
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean window(Given given) {
        return switch (given.place().toolkit().get()) {
            case STARTED -> step(given, say("cli.self-check.window"), () -> true);
            case NONE -> {
                given.tell(say("cli.self-check.skipped", say("cli.self-check.window")));
                yield true;
            }
        };
    }

    private static boolean step(Given given, String name, Supplier<Boolean> work) {
        boolean good = work.get();
        given.tell(good ? say("cli.self-check.good", name) : say("cli.self-check.bad", name));
        return good;
    }

    private static void remove(Path dir) {
        try (var files = Files.walk(dir)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException _) {
            // What is left in the folder for temporary files is the system's to clear away.
        }
    }
}
