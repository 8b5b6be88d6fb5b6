package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Entry.Times;
import id.loket.casework.Fact;
import id.loket.casework.Position.At;
import id.loket.casework.Position.End;
import id.loket.casework.Position.Ending;
import id.loket.casework.Route;
import id.loket.casework.Turn;
import id.loket.paper.PaperSize;
import id.loket.register.Ledger;
import id.loket.register.Progress;
import id.loket.sop.Act;
import id.loket.sop.Sop;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Fills an empty practice book with fictional years through the real desk: what people bring, what officials do, how
 * long it takes and what goes wrong. The same seed makes the same book, to the last hash. A day is one change, so
 * whatever stops it leaves a whole book.
 */
public final class Fill {
    /** A usual day at a counter. */
    public static final int PER_DAY = 250;

    private static final String PAGE = "practice-letter";
    /** Of a hundred signatures. */
    private static final int ON_PAPER = 3;

    private final Counter counter;
    private final StoryClock clock;

    /** @param clock the counter's */
    public Fill(Counter counter, StoryClock clock) {
        this.counter = counter;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param from the first day; cases stand open where the last day ends
     * @param perDay on a usual day
     */
    public record Wanted(int cases, long seed, LocalDate from, int perDay) {}

    /** What became of it. */
    public sealed interface Result {}

    /** Nothing was done; the sentence says why. */
    public record Refused(String sentence) implements Result {}

    /**
     * @param cases opened; fewer than wanted if it was stopped
     * @param returns how often a file went back
     * @param stuck cases that some answer of ours could not bring on; a fault of the generator or of an SOP
     * @param why the first of these, for whoever mends it
     */
    public record Filled(
            int cases,
            long entries,
            LocalDate from,
            LocalDate to,
            Map<Ending, Integer> ended,
            int returns,
            int voids,
            int stuck,
            String why)
            implements Result {}

    /** @param progress hears the cases opened, and may stop it between two days */
    public Result run(Wanted wanted, Progress progress) {
        if (!counter.practice()) {
            return new Refused(say("desk.fill.real-book"));
        }
        if (counter.register().reading().head().entries() > 0) {
            return new Refused(say("desk.fill.not-empty"));
        }
        clock.set(wanted.from().atTime(6, 0));
        if (counter.desk().services().isEmpty()) {
            return new Refused(say("desk.fill.no-service", wanted.from()));
        }
        return new Years(wanted, progress).run();
    }

    /** The first working day from which on a number of cases fits in up to the day before today. */
    public LocalDate start(int cases, int perDay, LocalDate today) {
        var hours = counter.office().hours();
        var day = today;
        for (int left = (cases + perDay - 1) / perDay; left > 0; ) {
            day = day.minusDays(1);
            left -= hours.workingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** Something that is due. */
    private record Due(LocalDateTime at, long order, LocalDateTime begun, Walk walk) {
        static final Comparator<Due> FIRST = Comparator.comparing(Due::at).thenComparingLong(Due::order);
    }

    /** One filling under way. */
    private final class Years {
        private final Wanted wanted;
        private final Progress progress;
        private final RandomGenerator random;
        private final RandomGenerator salts;
        private final Desk desk = counter.desk();
        private final CaseKeys keys;
        private final Set<String> keysOfDay = new HashSet<>();
        private final Townsfolk people;
        private final Pace pace;
        private final Arrivals arrivals;
        private final Seats seats;
        private final PriorityQueue<Due> due = new PriorityQueue<>(Due.FIRST);
        private final Map<Ending, Integer> ended = new EnumMap<>(Ending.class);
        private long order = 0;
        private int opened = 0;
        private long entries = 0;
        private int returns = 0;
        private int voids = 0;
        private int stuck = 0;
        private String why = "";
        private String page = "";

        Years(Wanted wanted, Progress progress) {
            var seed = new SplittableRandom(wanted.seed());
            this.wanted = wanted;
            this.progress = progress;
            this.random = seed.split();
            this.salts = seed.split();
            this.keys = new CaseKeys(random);
            this.people = new Townsfolk(counter.office(), random);
            this.pace = new Pace(counter.office().hours(), random);
            this.arrivals = new Arrivals(counter.office().hours(), pace, wanted.perDay(), random);
            this.seats = new Seats(counter.office(), counter.people(), wanted.from(), random);
        }

        Filled run() {
            var day = wanted.from();
            var last = day;
            while (opened < wanted.cases() && progress.at(opened, wanted.cases())) {
                var today = day;
                if (counter.office().hours().workingDay(day)) {
                    counter.register().change(salts, ledger -> live(ledger, today));
                    last = day;
                }
                day = day.plusDays(1);
            }
            progress.at(opened, wanted.cases());
            return new Filled(opened, entries, wanted.from(), last, Map.copyOf(ended), returns, voids, stuck, why);
        }

        /** All of one day: those who come, and what became due of those who came before. */
        private int live(Ledger ledger, LocalDate day) {
            keysOfDay.clear();
            clock.set(day.atTime(6, 0));
            var services = desk.services();
            Deque<LocalDateTime> comings = new ArrayDeque<>(arrivals.on(day));
            var end = day.plusDays(1).atStartOfDay();
            while (true) {
                var coming =
                        opened < wanted.cases() ? Optional.ofNullable(comings.peek()) : Optional.<LocalDateTime>empty();
                var next = Optional.ofNullable(due.peek()).filter(d -> d.at().isBefore(end));
                if (coming.isPresent()
                        && next.filter(n -> n.at().isBefore(coming.get())).isEmpty()) {
                    comings.remove();
                    open(ledger, arrivals.service(services), coming.get());
                } else if (next.isPresent()) {
                    play(ledger, due.remove());
                } else {
                    return opened;
                }
            }
        }

        private void open(Ledger ledger, Sop sop, LocalDateTime coming) {
            opened++;
            var key = keys.next(coming.toLocalDate(), k -> !keysOfDay.add(k));
            var today = coming.toLocalDate();
            var replies = new Replies(sop, people, random, people.next(today), today);
            var walk = new Walk(sop, Desk.blank(sop, key), replies, random);
            var first = (At) walk.now.position();
            var row = sop.row(first.row());
            var work = pace.work(row.norm(walk.now.answers()), row.acts().size());
            play(ledger, new Due(coming, order++, coming.minus(work), walk));
        }

        private void play(Ledger ledger, Due d) {
            clock.set(d.at());
            var walk = d.walk();
            var step = walk.next(seats.absent(walk.sop), this::page);
            var turn = turn(d, step);
            if (turn.isEmpty()) {
                stop(
                        walk,
                        say(
                                "desk.fill.no-holder",
                                String.join(", ", walk.now.standing().waitsFor())));
                return;
            }
            switch (desk.act(ledger, walk.sop, walk.now, turn.get(), step.command())) {
                case Done.Accepted(var now, var entry) -> {
                    walk.now = now;
                    count(entry);
                    goOn(walk, d.at());
                }
                case Done.Refused(var problems) ->
                    stop(
                            walk,
                            problems.getFirst().at() + " " + problems.getFirst().sentence());
                case Done.Moved _ -> throw new IllegalStateException("nobody else writes in this book");
            }
        }

        private Optional<Turn> turn(Due d, Walk.Step step) {
            var sop = d.walk().sop;
            var times = new Times(Optional.of(d.begun()), d.at(), d.at());
            return switch (step.by()) {
                case SUPERVISOR -> seats.supervisor(sop, times);
                case RECORDER -> seats.recorder(sop, times);
                case HOLDER ->
                    onPaper(d)
                            .or(() -> seats.holder(sop, d.walk().now.standing().waitsFor(), times));
            };
        }

        /** Now and then an official signed on paper, and the counter enters it afterwards. */
        private Optional<Turn> onPaper(Due d) {
            var sop = d.walk().sop;
            var now = d.walk().now;
            var role = now.standing().waitsFor().getFirst();
            if (!(now.position() instanceof At at && Route.act(sop, at) instanceof Act.Sign)
                    || role.equals(sop.recorder())
                    || random.nextInt(100) >= ON_PAPER) {
                return Optional.empty();
            }
            var last = now.last().orElseThrow().times().happened();
            var earlier = d.at().minusMinutes(random.nextInt(90));
            var happened = earlier.isBefore(last) ? last : earlier;
            return seats.onPaper(sop, role, new Times(Optional.empty(), happened, d.at()));
        }

        private void goOn(Walk walk, LocalDateTime since) {
            if (walk.now.position() instanceof At at) {
                pace.next(walk.sop, at, walk.now.answers(), since)
                        .ifPresent(t -> due.add(new Due(t.done(), order++, t.begun(), walk)));
            }
        }

        private void stop(Walk walk, String sentence) {
            stuck++;
            if (why.isEmpty()) {
                why = walk.sop.id() + " " + walk.now.position() + ": " + sentence;
            }
        }

        private void count(Entry entry) {
            entries++;
            returns += entry.fact() == Fact.RETURNED ? 1 : 0;
            voids += entry.fact() == Fact.VOIDED ? 1 : 0;
            if (entry.leadsTo().position() instanceof End(var how)) {
                ended.merge(how, 1, Integer::sum);
            }
        }

        /** One page stands for all letters, and says so: to set a million would take days. */
        private String page() {
            if (page.isEmpty()) {
                var moment = clock.get();
                clock.set(wanted.from().atTime(6, 0));
                var size = PaperSize.of("A5-landscape").orElseThrow();
                page = counter.register().files().store(counter.papers().set(PAGE, Map.of(), size));
                clock.set(moment);
            }
            return page;
        }
    }
}
