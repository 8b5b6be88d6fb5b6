package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.casework.Position.Ending;
import id.loket.desk.Counter;
import id.loket.desk.Fill;
import id.loket.desk.Practice;
import id.loket.desk.StoryClock;
import id.loket.register.Progress;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code fill}: fictional years in an empty practice book. Ctrl+C ends it after the day at hand; the book is whole. */
final class FillBook implements Verb {
    private static final String CASES = "--cases";
    private static final String SEED = "--seed";
    private static final String FROM = "--from";
    private static final String DAYS = "--days";
    /** Told this often. */
    private static final int PARTS = 20;

    private static final long PATIENCE_SECONDS = 30;
    private static final double NANOS = 1e9;

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "fill", say("cli.help.fill"))
                .addOption(option(CASES, "N", Integer.class, say("cli.help.fill.cases")))
                .addOption(option(SEED, "S", Long.class, say("cli.help.fill.seed")))
                .addOption(option(FROM, "YYYY-MM-DD", LocalDate.class, say("cli.help.fill.from")))
                .addOption(option(DAYS, "D", Integer.class, say("cli.help.fill.days")));
    }

    private static OptionSpec option(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .required(name.equals(CASES))
                .description(description)
                .build();
    }

    @Override
    public int run(Given given) {
        int cases = given.<Integer>value(CASES).orElseThrow();
        int days = given.<Integer>value(DAYS).orElse(0);
        if (cases < 1 || days < 0) {
            return given.refuse(say("cli.fill.count"));
        }
        var clock = new StoryClock(given.place().clock().get());
        var today = clock.get().toLocalDate();
        if (given.hasBook()) {
            return fill(given, Counter.open(given.data(), clock, true), clock, today);
        }
        if (given.sampleOffice().isEmpty()) {
            return given.refuse(say("cli.replay.no-office", given.data()));
        }
        return given.unknownOffice()
                ? given.refuseOffice()
                : fill(
                        given,
                        Practice.staffed(given.data(), given.sampleOffice().get(), clock),
                        clock,
                        today);
    }

    private static int fill(Given given, Counter.Opened opened, StoryClock clock, LocalDate today) {
        return given.inside(opened, counter -> {
            var fill = new Fill(counter, clock);
            int cases = given.<Integer>value(CASES).orElseThrow();
            int perDay = given.<Integer>value(DAYS)
                    .filter(d -> d > 0)
                    .map(d -> Math.max(1, cases / d))
                    .orElse(Fill.PER_DAY);
            var wanted = new Fill.Wanted(
                    cases,
                    given.<Long>value(SEED).orElse(1L),
                    given.<LocalDate>value(FROM).orElseGet(() -> fill.start(cases, perDay, today)),
                    perDay);
            return switch (stoppable(fill, wanted, given)) {
                case Fill.Refused(var sentence) -> given.refuse(sentence);
                case Fill.Filled filled -> tell(given, filled);
            };
        });
    }

    /** The computer's Ctrl+C waits for the day at hand, so that the summary can still be told. */
    private static Fill.Result stoppable(Fill fill, Fill.Wanted wanted, Given given) {
        var done = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var hook = new Thread(() -> {
            asked.countDown();
            try {
                done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return fill.run(wanted, progress(given, asked));
        } finally {
            done.countDown();
            if (asked.getCount() > 0) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    private static Progress progress(Given given, CountDownLatch asked) {
        var begun = System.nanoTime();
        return new Progress() {
            private long told = 0;

            @Override
            public boolean at(long done, long of) {
                if (done * PARTS / of > told) {
                    told = done * PARTS / of;
                    double seconds = (System.nanoTime() - begun) / NANOS;
                    given.tell(say("cli.fill.progress", done, of, Math.round(done / seconds)));
                }
                return asked.getCount() > 0;
            }
        };
    }

    private static int tell(Given given, Fill.Filled filled) {
        given.tell(say("cli.fill.done", filled.cases(), filled.entries(), filled.from(), filled.to()));
        int ended = filled.ended().values().stream().mapToInt(Integer::intValue).sum();
        given.tell(say(
                "cli.fill.fates",
                many(filled, Ending.CLOSED),
                many(filled, Ending.WITHDRAWN),
                many(filled, Ending.REJECTED),
                filled.cases() - ended,
                filled.returns(),
                filled.voids()));
        if (filled.stuck() > 0) {
            given.err().println(say("cli.fill.stuck", filled.stuck(), filled.why()));
        }
        return Cli.DONE;
    }

    private static int many(Fill.Filled filled, Ending how) {
        return Optional.ofNullable(filled.ended().get(how)).orElse(0);
    }
}
