package id.loket.report;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Command.Confirm;
import id.loket.casework.Engine;
import id.loket.casework.Entry;
import id.loket.casework.Entry.Paper;
import id.loket.casework.Entry.SopRef;
import id.loket.casework.Entry.Taken;
import id.loket.casework.Entry.Times;
import id.loket.casework.Outcome;
import id.loket.casework.Route;
import id.loket.casework.Tick;
import id.loket.casework.Turn;
import id.loket.sop.Answers;
import id.loket.sop.Sop;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what happened to one case in January 2025; every line of it is decided by the engine. */
final class Tale {
    /** Numbers of each series, as the register would count them; one for all cases of a test. */
    static final class Series {
        private final Map<String, Long> last = new HashMap<>();

        private Taken next(String book, LocalDateTime when) {
            long n = last.merge(book, 1L, Long::sum);
            var printed = book.equals("surat") ? "400.12/%03d/406.13/2025".formatted(n) : Long.toString(n);
            return new Taken(book, book, "2025", n, printed, when.toLocalDate());
        }
    }

    private final Sop sop;
    private final Series series;
    private Case now;

    Tale(Sop sop, String key, Series series) {
        this.sop = sop;
        this.series = series;
        this.now = Case.unopened(key, new SopRef(sop.id(), sop.version(), sop.hash()), Route.start(sop));
    }

    Case told() {
        return now;
    }

    /** @param at {@code 20 08:00-08:03} with the opening of the screen, {@code 20 08:03} without */
    Tale does(String at, Command command) {
        var day = at.substring(0, 2);
        var clock = at.substring(3).split("-");
        var end = moment(day, clock[clock.length - 1]);
        var begun = clock.length == 2 ? Optional.of(moment(day, clock[0])) : Optional.<LocalDateTime>empty();
        return decided(new Times(begun, end, end), command);
    }

    Tale decided(Times times, Command command) {
        boolean signs = now.standing().waitsFor().equals(List.of("camat")) || supervises(command);
        var turn = signs
                ? new Turn("p9", "Camat Contoh", Set.of("camat"), true, times, Set.of(), Optional.empty())
                : new Turn("p1", "Petugas Contoh", Set.of("petugas"), false, times, Set.of(), Optional.empty());
        switch (Engine.decide(sop, now, turn, command)) {
            case Outcome.Accepted(var entry, var book) ->
                append(book.map(b -> entry.numbered(series.next(b, times.happened())))
                        .orElse(entry));
            case Outcome.Refused(var problems) -> throw new AssertionError(now.key() + " refused: " + problems);
        }
        return this;
    }

    private static boolean supervises(Command command) {
        return command instanceof Command.Reject || command instanceof Command.VoidNumber;
    }

    private void append(Entry entry) {
        var entries = new ArrayList<>(now.entries());
        entries.add(entry);
        now = Case.of(entries);
    }

    Tale opens(String at, String name, String village) {
        return does(at, Confirm.answers(applicant(name, village)));
    }

    static Answers applicant(String name, String village) {
        return Answers.of(
                "person.nik", "3503134101800001",
                "person.name", name,
                "person.birth-place", "Trenggalek",
                "person.birth-date", "1980-01-01",
                "person.sex", "female",
                "person.street", "Dusun Krajan",
                "person.rt", "003",
                "person.rw", "001",
                "person.village", village,
                "bringer.how", "self");
    }

    Tale checks(String at) {
        return does(at, Confirm.ticks(Map.of("kk", Tick.SEEN)));
    }

    Tale sendsBack(String at, String reason) {
        return does(at, new Command.Return("ajukan", reason, Answers.NONE, Map.of("kk", Tick.MISSING)));
    }

    Tale confirms(String at) {
        return does(at, Confirm.plain());
    }

    Tale writes(String at) {
        return does(at, Confirm.written(new Paper("surat-kk", "Surat Pengantar", sha(), Optional.of("camat"))));
    }

    Tale signs(String at) {
        return does(at, Confirm.onBytes(sha()));
    }

    Tale handsOver(String at, String taker) {
        return does(at, Confirm.answers(Answers.of("receiver.name", taker, "receiver.relation", "family")));
    }

    Tale archives(String at) {
        return does(at, Confirm.answers(Answers.of("archive.place", "Rak 1")));
    }

    private String sha() {
        return "%064x".formatted(now.key().hashCode() & 0xffff);
    }

    private static LocalDateTime moment(String day, String time) {
        return LocalDateTime.parse("2025-01-" + day + "T" + time);
    }
}
