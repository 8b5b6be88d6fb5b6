package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.HandOver;
import id.loket.casework.Position.At;
import id.loket.casework.Route;
import id.loket.desk.Reminders.Kind;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reminders against plain questions to the file, on two weeks of a small office and with the clock moved on. */
class RemindersTest {
    /** All open cases at a hand-over to the applicant, whatever the program thinks: the sheets of this office say "give-…". */
    private static final String AT_HAND_OVER = """
        select count(*) from entry e
        where e.to_row is not null and e.line = (select max(l.line) from entry l where l.case_key = e.case_key)
          and exists (select 1 from entry m where m.case_key = e.case_key and m.mark = 'SIGNATURE')
          and e.served = 0 and e.title like '%petugas%' and e.kind = 'give'
        """;

    @TempDir
    Path dir;

    private SampleWeeks weeks;
    private Reminders reminders;

    @BeforeEach
    void open() {
        weeks = SampleWeeks.open(dir, false);
        reminders = weeks.counter().reminders();
    }

    @AfterEach
    void close() {
        weeks.close();
    }

    /** A letter signed on Monday the 17th and back at the counter. */
    private void readyToCollect() {
        weeks.play("gita", """
            2025-02-17 09:00-09:04 petugas-loket open gita durenan-03
                person.nik = 3503136106930007
                person.name = GITA CONTOH
                person.birth-place = Trenggalek
                person.birth-date = 1993-06-21
                person.sex = female
                person.street = Dusun Krajan
                person.village = 35.03.13.2003
                person.phone = 081234567890
                kind = agunan-bri
                document-title = Surat Keterangan Usaha
                document-issuer = Kepala Desa Contoh
                document-owner = GITA CONTOH
                copies = 2
                purpose = Agunan pinjaman di bank
                bringer.how = self
            2025-02-17 09:05-09:08 petugas-loket check gita
                tick pengantar = kept
                tick permohonan = kept
            2025-02-17 09:09-09:10 petugas-loket write gita camat
            2025-02-17 09:11 petugas-loket give gita
            2025-02-17 09:20-09:21 camat sign gita
            2025-02-17 09:22 petugas-loket number gita
            2025-02-17 09:23 camat give gita
            """);
    }

    private long ask(String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("register.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_result_is_ready_at_once_and_uncollected_after_the_working_days_that_were_set() {
        readyToCollect();
        var sari = weeks.sari();
        assertThat(reminders.board(sari).ready())
                .isEqualTo((int) ask(AT_HAND_OVER))
                .isPositive();
        assertThat(reminders.list(sari, Kind.READY, 0, 10)).anySatisfy(w -> {
            assertThat(w.line().name()).isEqualTo("GITA CONTOH");
            assertThat(w.phone()).isEqualTo("081234567890");
        });
        assertThat(reminders.board(sari).uncollected()).isZero();

        // Seven working days after Monday the 17th is Wednesday the 26th; the day after, it is late.
        weeks.at(LocalDateTime.of(2025, 2, 26, 12, 0));
        assertThat(reminders.count(sari, Kind.UNCOLLECTED)).isZero();
        weeks.at(LocalDateTime.of(2025, 2, 27, 8, 0));
        assertThat(reminders.count(sari, Kind.UNCOLLECTED)).isEqualTo(1);
        assertThat(reminders.board(sari).days()).isEqualTo(7);

        reminders.remindAfter(sari, 10);
        assertThat(reminders.count(sari, Kind.UNCOLLECTED)).isZero();
    }

    @Test
    void overdue_are_the_open_cases_whose_clock_says_so_and_nothing_that_waits_for_the_applicant() {
        var supervisor = weeks.session("ahmad");
        var fitri = weeks.toWrite();
        assertThat(names(supervisor)).doesNotContain("FITRI CONTOH");
        weeks.at(LocalDateTime.of(2025, 2, 18, 10, 0));

        assertThat(names(supervisor))
                .contains("FITRI CONTOH")
                .containsExactlyInAnyOrderElementsOf(lateByWalkingTheBook());
        assertThat(weeks.counter().desk().visits(fitri).getLast().late()).isTrue();
        assertThat(reminders.board(supervisor).overdue())
                .isEqualTo(lateByWalkingTheBook().size());
    }

    private List<String> names(Session who) {
        return reminders.list(who, Kind.OVERDUE, 0, 100).stream()
                .map(w -> w.line().name())
                .toList();
    }

    /** Every case of the file, one by one, through the clock. */
    private List<String> lateByWalkingTheBook() {
        var desk = weeks.counter().desk();
        var late = new ArrayList<String>();
        for (var line : desk.list(id.loket.register.Filter.ALL, 0, 1000)) {
            var one = desk.find(line.key()).orElseThrow();
            var sop = desk.sopOf(one.sop());
            if (one.position() instanceof At at
                    && !HandOver.meetsOutside(sop, Route.act(sop, at))
                    && desk.visits(one).stream().anyMatch(v -> v.late())) {
                late.add(line.name());
            }
        }
        return late;
    }

    @Test
    void who_holds_what_counts_each_open_case_where_it_waits() {
        weeks.toWrite();
        var holders = reminders.holders(weeks.session("ahmad"));
        assertThat(holders.stream().mapToInt(h -> h.held().count()).sum())
                .isEqualTo((int) ask("select count(*) from standing where ending is null"));
        assertThat(holders).anySatisfy(h -> assertThat(h.people()).contains("SARI CONTOH"));
        var first = holders.getFirst();
        assertThat(reminders.heldBy(first, 0, 100)).hasSize(first.held().count());
    }

    @Test
    void a_week_whose_report_was_not_handed_over_is_remembered() {
        var due = reminders.board(weeks.session("ahmad")).report();
        assertThat(due).isPresent();
        var reports = weeks.counter().reports();
        reports.handed(weeks.sari(), due.get(), "0".repeat(64), "Camat");
        assertThat(reminders.board(weeks.session("ahmad")).report()).isEmpty();
    }
}
