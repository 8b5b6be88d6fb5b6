package id.loket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.loket.casework.Clock.ServiceTime;
import id.loket.office.Office;
import id.loket.office.OfficeShelf;
import id.loket.report.Due.State;
import id.loket.sop.Sop;
import id.loket.sop.SopReader;
import id.loket.text.IsoWeek;
import id.loket.text.Rhythm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

    private static Office office(String id) {
        return OfficeShelf.office(id, Path.of("target")).orElseThrow().office().orElseThrow();
    }

    private static List<Sop> services(String office) throws IOException {
        var reader = new SopReader();
        try (var files = Files.list(Path.of("src/main/resources/office", office, "sop"))) {
            return files.sorted()
                    .map(file -> reader.read(file).sop().orElseThrow())
                    .toList();
        }
    }

    private static Duty duty(List<Duty> all, String id) {
        return all.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void sheets_that_report_to_one_addressee_in_one_rhythm_are_one_report() throws IOException {
        var duties = Duties.of(office("kalipare"), services("kalipare"));

        assertThat(duties)
                .extracting(Duty::id)
                .containsExactly(
                        "paten-bulan",
                        "paten-triwulan",
                        "paten-tahun",
                        "week-kasi-pemerintahan-dispenduk-capil-kab-malang",
                        "week-pimpinan",
                        "dispenduk-capil-kabupaten-malang",
                        "weekly");
        // As grepped from the sheets: 03 to 09 and 11 report to the pimpinan, one of them with a capital letter.
        assertThat(duty(duties, "week-pimpinan").services())
                .containsExactly(
                        "kalipare-03",
                        "kalipare-04",
                        "kalipare-05",
                        "kalipare-06",
                        "kalipare-07",
                        "kalipare-08",
                        "kalipare-09",
                        "kalipare-11");
        assertThat(duty(duties, "week-pimpinan").post()).contains("camat");
        var moved = duty(duties, "week-kasi-pemerintahan-dispenduk-capil-kab-malang");
        assertThat(moved.services()).containsExactly("kalipare-02");
        assertThat(moved.post()).contains("kasi-pemerintahan");
        assertThat(moved.then()).contains("Dispenduk Capil Kab. Malang");
    }

    @Test
    void a_sheet_that_names_no_rhythm_is_never_overdue() throws IOException {
        var recording = duty(Duties.of(office("kalipare"), services("kalipare")), "dispenduk-capil-kabupaten-malang");
        var due = due(recording, LocalDate.of(2026, 1, 1));

        assertThat(recording.every()).isEmpty();
        assertThat(due.overdue()).isFalse();
        assertThat(due.owed()).isFalse();
    }

    @Test
    void an_office_without_report_rows_owes_what_its_own_file_says() throws IOException {
        assertThat(Duties.of(office("durenan"), services("durenan")))
                .extracting(Duty::id, Duty::to)
                .containsExactly(
                        tuple("weekly", "Camat"),
                        tuple("paten-bulan", "Bupati Trenggalek"),
                        tuple("paten-triwulan", "Bupati Trenggalek"),
                        tuple("paten-tahun", "Bupati Trenggalek"));
    }

    // ---- when it is due

    private static Due due(Duty duty, LocalDate today, String... handed) {
        var made = Set.of("2025-W03");
        return Due.of(duty, new Due.Told(made, Set.of(), Set.of(handed)), FIRST, today, new Plain());
    }

    private static Due weekly(LocalDate today, String... handed) {
        return due(ServiceReportTest.WEEKLY, today, handed);
    }

    @Test
    void a_report_is_owed_from_the_end_of_its_period_and_overdue_after_its_last_day() {
        // The week of 13 to 19 January may be handed over until Monday the 20th.
        var monday = weekly(LocalDate.of(2025, 1, 20), "2025-W02");
        var tuesday = weekly(LocalDate.of(2025, 1, 21), "2025-W02");

        assertThat(monday.period()).isEqualTo(Period.week(new IsoWeek(2025, 3)));
        assertThat(monday.until()).contains(LocalDate.of(2025, 1, 20));
        assertThat(monday.state()).isEqualTo(State.MADE);
        assertThat(monday.owed()).isTrue();
        assertThat(monday.overdue()).isFalse();
        assertThat(tuesday.overdue()).isTrue();
    }

    @Test
    void what_was_made_is_asked_for_until_it_was_handed_over() {
        assertThat(weekly(LocalDate.of(2025, 1, 21), "2025-W02", "2025-W03").owed())
                .isFalse();
        assertThat(weekly(LocalDate.of(2025, 1, 21), "2025-W03").open())
                .as("the week before it was forgotten")
                .isEqualTo(1);
        assertThat(weekly(LocalDate.of(2025, 1, 21)).open()).isEqualTo(2);
        assertThat(weekly(LocalDate.of(2025, 1, 7)).open())
                .as("the book had not begun")
                .isZero();
        assertThat(weekly(LocalDate.of(2026, 1, 7)).open()).isEqualTo(Due.FURTHEST);
    }

    // ---- periods

    @ParameterizedTest
    @CsvSource({
        "DAY, 2025-02-28, 2025-03-01, 2025-02-27",
        "WEEK, 2025-W01, 2025-W02, 2024-W52",
        "MONTH, 2025-12, 2026-01, 2025-11",
        "QUARTER, 2025-Q1, 2025-Q2, 2024-Q4",
        "YEAR, 2025, 2026, 2024"
    })
    void a_period_is_written_read_and_stepped_in_its_own_rhythm(
            Rhythm rhythm, String key, String after, String before) {
        var period = Period.parse(rhythm, key).orElseThrow();

        assertThat(period.key()).isEqualTo(key);
        assertThat(period.rhythm()).contains(rhythm);
        assertThat(period.after().key()).isEqualTo(after);
        assertThat(period.before().key()).isEqualTo(before);
        assertThat(Period.parse(rhythm, "kemarin")).isEmpty();
    }

    // ---- hours

    @Test
    void remembered_hours_say_what_the_calendar_says() {
        var hours = office("durenan").hours();
        var calendar = new ServiceTime() {
            @Override
            public Duration worked(LocalDateTime from, LocalDateTime to) {
                return hours.worked(from, to);
            }

            @Override
            public LocalDate plusWorkingDays(LocalDate day, int days) {
                return hours.plusWorkingDays(day, days);
            }
        };
        var quick = new QuickHours(calendar);
        var random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            var from = LocalDateTime.of(2025, 1, 1, 0, 0).plusMinutes(random.nextInt(400_000));
            var to = from.plusMinutes(random.nextInt(i % 3 == 0 ? 60_000 : 600) - 60);
            assertThat(quick.worked(from, to)).as("%s to %s", from, to).isEqualTo(hours.worked(from, to));
        }
        assertThat(quick.plusWorkingDays(FIRST, 3)).isEqualTo(LocalDate.of(2025, 1, 9));
    }
}
