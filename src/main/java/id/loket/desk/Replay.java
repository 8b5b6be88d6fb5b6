package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Entry;
import id.loket.casework.Position.At;
import id.loket.casework.Problem;
import id.loket.casework.Route;
import id.loket.casework.Turn.OnPaper;
import id.loket.office.Hours;
import id.loket.office.Person;
import id.loket.report.Notes;
import id.loket.report.Period;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Fault;
import id.loket.sop.Sop;
import id.loket.text.IsoWeek;
import id.loket.text.Rhythm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Replays a story through the same desk as the window. It stops at the first scene that is refused. */
public final class Replay {

    /** Verbs that confirm the act a case stands at, and the kinds of act each may mean. */
    private static final Map<String, Set<String>> CONFIRMS = Map.ofEntries(
            Map.entry("answer", Set.of("receive", "do")),
            Map.entry("receive", Set.of("receive")),
            Map.entry("check", Set.of("check")),
            Map.entry("review", Set.of("check")),
            Map.entry("number", Set.of("number")),
            Map.entry("write", Set.of("write")),
            Map.entry("sign", Set.of("sign")),
            Map.entry("give", Set.of("give")),
            Map.entry("archive", Set.of("archive")),
            Map.entry("call", Set.of("call")),
            Map.entry("do", Set.of("do")));

    private final Counter counter;
    private final StoryClock clock;
    private final Map<String, Case> cases = new HashMap<>();

    public Replay(Counter counter, StoryClock clock) {
        this.counter = counter;
        this.clock = clock;
    }

    /**
     * Runs the whole story.
     *
     * @param file name for faults
     * @param today the day {@code today-N} counts back from
     * @return the scene that was refused and why; empty = the whole story happened
     */
    public Optional<Fault> run(String file, Story story, LocalDate today) {
        for (var written : story.scenes()) {
            var scene = dated(written, today);
            var trouble = play(scene, today);
            if (trouble.isPresent()) {
                return trouble.map(sentence -> new Fault(file, scene.line(), 1, sentence));
            }
        }
        return Optional.empty();
    }

    /** The cases of the story by the names it gives them. */
    public Map<String, Case> cases() {
        return Map.copyOf(cases);
    }

    /** Answers may be days counted back, as the scenes are. */
    private Story.Scene dated(Story.Scene scene, LocalDate today) {
        var values = new LinkedHashMap<>(scene.answers().values());
        values.replaceAll((_, value) -> Story.daysBack(value)
                .map(days -> back(counter.office().hours(), today, days).toString())
                .orElse(value));
        return scene.with(new Answers(values));
    }

    private Optional<String> play(Story.Scene scene, LocalDate today) {
        var day = scene.day().orElseGet(() -> back(counter.office().hours(), today, scene.daysBack()));
        clock.set(day.atTime(scene.time()));
        var holder = counter.people().holder(scene.post());
        if (holder.isEmpty()) {
            return Optional.of(say("desk.replay.no-holder", scene.post()));
        }
        var who = counter.people().session(holder.get());
        var moment = new Moment(scene.begun().map(day::atTime), Optional.empty(), paper(scene));
        return switch (scene.verb()) {
            case "open" -> open(scene, who, moment);
            case "report" -> report(scene, who);
            default -> command(scene, who, moment);
        };
    }

    private Optional<String> open(Story.Scene scene, Session who, Moment moment) {
        var sop = scene.words().stream().findFirst().flatMap(counter.desk()::service);
        if (sop.isEmpty()) {
            return Optional.of(say("desk.replay.no-service", String.join(" ", scene.words())));
        }
        return keep(scene, counter.desk().open(who, sop.get(), Command.Confirm.answers(scene.answers()), moment));
    }

    private Optional<String> command(Story.Scene scene, Session who, Moment moment) {
        var one = cases.get(scene.alias());
        if (one == null) {
            return Optional.of(say("desk.replay.no-case", scene.alias()));
        }
        var word = scene.words().stream().findFirst().orElse("");
        if (CONFIRMS.containsKey(scene.verb())) {
            return confirm(scene, who, moment, one);
        }
        var command = switch (scene.verb()) {
            case "return" -> new Command.Return(word, scene.reason(), scene.answers(), scene.ticks());
            case "again" -> new Command.Again(scene.reason());
            case "item" -> item(scene);
            case "note" -> new Command.Note(scene.reason());
            case "withdraw" -> new Command.Withdraw(scene.reason());
            case "reject" -> new Command.Reject(scene.reason());
            case "correct" -> new Command.Correct(scene.answers(), scene.reason());
            case "void" -> new Command.VoidNumber(word, scene.reason());
            default -> null;
        };
        return command == null
                ? Optional.of(say("desk.replay.no-verb", scene.verb()))
                : keep(scene, counter.desk().act(who, one, command, moment));
    }

    private static Command item(Story.Scene scene) {
        var words = scene.words();
        int line = words.isEmpty() || !words.getFirst().matches("\\d{1,6}") ? 0 : Integer.parseInt(words.getFirst());
        var state = words.size() < 2 ? "done" : words.get(1);
        return new Command.Item(
                line,
                switch (state) {
                    case "failed" -> Command.ItemState.FAILED;
                    case "later" -> Command.ItemState.LATER;
                    default -> Command.ItemState.DONE;
                },
                scene.answers(),
                scene.reason());
    }

    private Optional<String> confirm(Story.Scene scene, Session who, Moment moment, Case one) {
        var sop = counter.desk().sopOf(one.sop());
        if (!(one.position() instanceof At at)) {
            return Optional.of(say("casework.problem.ended"));
        }
        var act = Route.act(sop, at);
        if (!CONFIRMS.get(scene.verb()).contains(act.kind())) {
            return Optional.of(
                    say("desk.replay.other-act", act.kind(), sop.row(at.row()).shown()));
        }
        var written = act instanceof Act.Write ? Optional.of(write(scene, who, one)) : Optional.<Entry.Paper>empty();
        var confirm = new Command.Confirm(scene.answers(), scene.ticks(), written, Desk.bytesUnder(sop, one));
        return keep(scene, counter.desk().act(who, one, confirm, moment));
    }

    private Entry.Paper write(Story.Scene scene, Session who, Case one) {
        var papers = counter.papers();
        var letter = papers.toWrite(one).orElseThrow();
        var signer = papers.signatories(one).stream()
                .filter(s -> scene.words().isEmpty() || scene.words().contains(s.role()))
                .findFirst();
        return papers.keep(papers.letter(who, one, letter, signer.filter(_ -> letter.signed())));
    }

    /** {@code report 2025-W04 camat}: the week's report is made, and handed to the one named. */
    private Optional<String> report(Story.Scene scene, Session who) {
        var week = IsoWeek.parse(scene.alias());
        if (week.isEmpty()) {
            return Optional.of(say("desk.replay.no-week", scene.alias()));
        }
        var reports = counter.periodReports();
        var duty = reports.usual(Rhythm.WEEK);
        var period = Period.week(week.get());
        var sha = reports.keep(who, duty, period, reports.paper(duty, period, Notes.obstacles(scene.reason())));
        if (!scene.words().isEmpty()) {
            reports.handed(who, duty, period, sha, String.join(" ", scene.words()));
        }
        return Optional.empty();
    }

    /** "for ROLE" among the words: done on paper by the holder of that role, recorded here. */
    private Optional<OnPaper> paper(Story.Scene scene) {
        int at = scene.words().indexOf("for");
        if (at < 0 || at + 1 >= scene.words().size()) {
            return Optional.empty();
        }
        var role = scene.words().get(at + 1);
        var sop = Optional.ofNullable(cases.get(scene.alias()))
                .map(c -> counter.desk().sopOf(c.sop()));
        return Optional.of(new OnPaper(role, sop.map(s -> nameFor(s, role)).orElse("")));
    }

    private String nameFor(Sop sop, String role) {
        return counter.office().postsFor(sop.id(), role).stream()
                .flatMap(p -> counter.people().holder(p.id()).stream())
                .findFirst()
                .map(Person::name)
                .orElse("");
    }

    private Optional<String> keep(Story.Scene scene, Done done) {
        return switch (done) {
            case Done.Accepted(var now, var _) -> {
                cases.put(scene.alias(), now);
                yield Optional.empty();
            }
            case Done.Refused(var problems) -> Optional.of(sentences(problems));
            case Done.Moved _ -> Optional.of(say("desk.replay.moved"));
        };
    }

    private static String sentences(List<Problem> problems) {
        return String.join(
                " ",
                problems.stream()
                        .map(p -> p.at().isEmpty() ? p.sentence() : p.at() + ": " + p.sentence())
                        .toList());
    }

    /** N working days before a day. */
    private static LocalDate back(Hours hours, LocalDate today, int days) {
        var day = today;
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            if (hours.worked(day.atStartOfDay(), day.plusDays(1).atStartOfDay()).isPositive()) {
                left--;
            }
        }
        return day;
    }
}
