package id.loket.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-20 | 2025-W04 | 2025-01-20 | 2025-01-26 | Minggu ke-4, 20 s.d. 26 Januari 2025
        2024-12-31 | 2025-W01 | 2024-12-30 | 2025-01-05 | Minggu ke-1, 30 Desember 2024 s.d. 5 Januari 2025
        2021-01-03 | 2020-W53 | 2020-12-28 | 2021-01-03 | Minggu ke-53, 28 Desember 2020 s.d. 3 Januari 2021
        2025-01-31 | 2025-W05 | 2025-01-27 | 2025-02-02 | Minggu ke-5, 27 Januari s.d. 2 Februari 2025
        """)
    void a_day_lies_in_one_week_from_monday_to_sunday(
            LocalDate day, String written, LocalDate monday, LocalDate sunday, String title) {
        var week = IsoWeek.of(day);
        assertThat(week).hasToString(written);
        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.sunday()).isEqualTo(sunday);
        assertThat(week.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-W00", "2025-W53", "2025-04", "25-W04", "2025-W4a"})
    void what_is_no_week_is_not_read(String written) {
        assertThat(IsoWeek.parse(written)).isEmpty();
    }

    @Test
    void a_week_may_be_typed_short() {
        assertThat(IsoWeek.parse("2025w4")).contains(new IsoWeek(2025, 4));
    }

    @Test
    void a_year_has_no_more_weeks_than_it_has() {
        assertThat(new IsoWeek(2020, 53).monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThatIllegalArgumentException().isThrownBy(() -> new IsoWeek(2025, 53));
    }

    @Test
    void weeks_follow_each_other_without_gap_and_read_back_what_they_print() {
        var week = IsoWeek.of(LocalDate.of(2019, 12, 30));
        for (var i = 0; i < 600; i++) {
            var next = week.next();
            assertThat(next.monday()).isEqualTo(week.sunday().plusDays(1));
            assertThat(next.previous()).isEqualTo(week);
            assertThat(next).isGreaterThan(week);
            assertThat(IsoWeek.parse(week.toString())).contains(week);
            assertThat(IsoWeek.of(week.sunday())).isEqualTo(week);
            week = next;
        }
    }
}
