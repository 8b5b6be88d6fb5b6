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
import picocli.CommandLine.Model.OptionSpec;

/** {@code self-check}: whether this computer can do the work, tried on a throw-away book; no data folder is touched. */
final class SelfCheck implements Verb {
    /** The first week of the sample story. */
    private static final IsoWeek WEEK = new IsoWeek(2025, 4);

    private static final int DPI = 50;
    private static final String PRINT = "--print";

    /** Only the window, on a practice folder that may be kept, told how soon it was usable; the start-up cache is made so. */
    private static final String START = "--start";

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "self-check", say("cli.help.self-check"))
                .addOption(OptionSpec.builder(PRINT)
                        .description(say("cli.help.self-check.print"))
                        .paramLabel("QUEUE")
                        .type(String.class)
                        .arity("1")
                        .build())
                .addOption(OptionSpec.builder(START).hidden(true).build());
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
            boolean good = given.has(START)
                    ? window(given, given.<Path>value(Given.DATA).orElse(dir.resolve("window")))
                    : book(given, dir.resolve("data")) & window(given, dir.resolve("window"));
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
                            & given.<String>value(PRINT)
                                    .map(queue -> print(given, counter, queue))
                                    .orElse(true)
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
        var paper = weekly(counter);
        return counter.papers().lasts(paper)
                && counter.papers().images(paper, DPI).stream().allMatch(p -> p.width() > 0);
    }

    /** The weekly report of the throw-away book, on a printer that was named. */
    private static boolean print(Given given, Counter counter, String queue) {
        var printed = counter.printing().tryPrinter(queue, "self-check", weekly(counter));
        return step(given, say("cli.self-check.print", printed.sentence()), printed::handed);
    }

    private static byte[] weekly(Counter counter) {
        var reports = counter.periodReports();
        return reports.paper(reports.usual(Rhythm.WEEK), Period.week(WEEK), Notes.NONE)
                .pdf();
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

    /** The real window on a practice book of its own: someone signs in and every place and kind of control is shown. */
    private static boolean window(Given given, Path dir) {
        return switch (given.place().rehearsal().apply(dir)) {
            case Place.Rehearsed.Played(var ready) -> {
                if (given.has(START)) {
                    given.tell(say("cli.self-check.ready", ready.toMillis()));
                }
                yield step(given, say("cli.self-check.window"), () -> true);
            }
            case Place.Rehearsed.Stuck(var at) -> step(given, say("cli.self-check.stuck", at), () -> false);
            case Place.Rehearsed.NoScreen _ -> {
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
