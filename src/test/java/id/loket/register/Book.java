package id.loket.register;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.casework.Position;
import id.loket.casework.Standing;
import id.loket.casework.Tick;
import id.loket.office.Series;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sample entries and an open book for the tests; the people are invented. */
final class Book {
    private Book() {}

    static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 20, 12, 0);
    static final LocalDate DAY = NOON.toLocalDate();
    static final Series AGENDA =
            new Series("agenda", "Buku agenda", "{urut}/{tahun}", Series.Reset.YEARLY, List.of("agenda"));
    static final Subject SITI = new Subject("SITI AMINAH (CONTOH)", "3503135005900001", "35.03.13.2001", "pindah");

    static Register open(Path dir) {
        return switch (Register.open(dir, () -> NOON)) {
            case Opening.Opened(var register) -> register;
            case Opening.NotOpened not -> throw new AssertionError(not.sentence());
        };
    }

    static Connection raw(Path dir) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + dir.resolve(Register.FILE));
    }

    static Entry opened(String key) {
        return entry(key, 1, Fact.OPENED, answersOf(SITI));
    }

    static Answers answersOf(Subject subject) {
        return Answers.of(
                "kind", subject.kind(),
                "person.nik", subject.nik(),
                "person.name", subject.name(),
                "person.birth-date", "1990-05-10",
                "person.village", subject.village());
    }

    static Entry entry(String key, int line, Fact fact, Answers answers) {
        return entry(key, line, fact, answers, at("r" + (line + 1), "front-desk"));
    }

    static Standing at(String row, String role) {
        return new Standing(new Position.At(row, 0), List.of(role), false, false);
    }

    static Standing ended() {
        return new Standing(new Position.End(Position.Ending.CLOSED), List.of(), true, false);
    }

    static Entry entry(String key, int line, Fact fact, Answers answers, Standing leadsTo) {
        return new Entry(
                key,
                line,
                new Entry.SopRef("durenan-01", 1, "ab".repeat(32)),
                fact,
                new Entry.Step("r" + line, line + ".", 0, "receive", "Menerima berkas"),
                new Entry.Doer("applicant", "", "Siti Aminah (contoh)", "p1", false),
                new Entry.Times(Optional.of(NOON), NOON.plusMinutes(line), NOON.plusMinutes(line)),
                leadsTo,
                answers,
                Map.of("kk", Tick.KEPT, "ktp", Tick.MISSING),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                "");
    }

    static Entry numbered(Ledger ledger, Entry entry) {
        var taken = ledger.take(AGENDA, DAY, "agenda", entry.key(), entry.line(), n -> n + "/2026");
        return entry.numbered(taken);
    }

    static Entry.Taken register(Register register, String key) {
        return register.change(ledger ->
                ledger.append(numbered(ledger, opened(key)), SITI).number().orElseThrow());
    }
}
