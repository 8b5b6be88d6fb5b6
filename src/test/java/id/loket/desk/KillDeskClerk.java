package id.loket.desk;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Tick;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * Opens, checks and numbers cases as fast as it can and says each number that is on disk: {@code KillDeskClerk DIR
 * TIMES}, 0 = until it is killed.
 */
final class KillDeskClerk {
    static final LocalDateTime NOW = LocalDateTime.of(2025, 1, 20, 9, 0);

    private static final Answers SITI = Answers.of(
            "person.nik", "3503135708900001",
            "person.name", "SITI CONTOH",
            "person.birth-place", "Trenggalek",
            "person.birth-date", "1990-08-17",
            "person.sex", "female",
            "person.street", "Dusun Krajan",
            "person.village", "35.03.13.2003",
            "village-letter.number", "470/12/2025",
            "village-letter.date", "2025-01-17",
            "village-letter.village", "35.03.13.2003",
            "reason", "baru",
            "head", "SITI CONTOH",
            "members.1.name", "SITI CONTOH",
            "members.1.relation", "kepala",
            "bringer.how", "self");

    private static final Map<String, Tick> COMPLETE = Map.of("pengantar", Tick.KEPT, "form-permohonan", Tick.KEPT);

    private final Desk desk;
    private final Session sari;

    private KillDeskClerk(Counter counter) {
        desk = counter.desk();
        sari = counter.people().session(counter.people().holder("petugas-loket").orElseThrow());
    }

    public static void main(String[] args) {
        if (!(Counter.open(Path.of(args[0]), () -> NOW, true) instanceof Counter.Opened.Ready(var counter))) {
            throw new AssertionError("the book does not open");
        }
        var clerk = new KillDeskClerk(counter);
        int times = Integer.parseInt(args[1]);
        for (int i = 0; times == 0 || i < times; i++) {
            // A line without its end was cut off by the kill and confirms nothing.
            System.out.println(clerk.number() + ";");
        }
        counter.close();
    }

    private String number() {
        var sop = desk.service("durenan-01").orElseThrow();
        var opened = accepted(desk.open(sari, sop, Command.Confirm.answers(SITI), Moment.NOW));
        var checked = accepted(desk.act(sari, opened, Command.Confirm.ticks(COMPLETE), Moment.NOW));
        var numbered = accepted(desk.act(sari, checked, Command.Confirm.plain(), Moment.NOW));
        return numbered.key() + " " + numbered.numbers().get("agenda").printed();
    }

    private static Case accepted(Done done) {
        return switch (done) {
            case Done.Accepted(var now, var _) -> now;
            case Done.Refused(var problems) -> throw new AssertionError(problems.toString());
            case Done.Moved _ -> throw new AssertionError("nobody else is at the desk");
        };
    }
}
