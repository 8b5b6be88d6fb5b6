package id.loket.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 1, 20);

    @Test
    void a_date_is_printed_long_with_its_day_and_short() {
        assertThat(Dates.longDate(MONDAY)).isEqualTo("20 Januari 2025");
        assertThat(Dates.dayAndDate(MONDAY)).isEqualTo("Senin, 20 Januari 2025");
        assertThat(Dates.shortDate(MONDAY)).isEqualTo("20-01-2025");
        assertThat(Dates.shortDate(LocalDate.of(2025, 12, 1))).isEqualTo("01-12-2025");
    }

    @Test
    void time_has_a_full_stop() {
        assertThat(Dates.time(LocalTime.of(7, 5, 59))).isEqualTo("07.05");
        assertThat(Dates.dateTime(LocalDateTime.of(2025, 1, 20, 15, 30))).isEqualTo("20 Januari 2025 pukul 15.30");
        assertThat(Dates.shortDateTime(LocalDateTime.of(2025, 1, 20, 15, 30))).isEqualTo("20-01-2025 15.30");
    }

    @Test
    void friday_is_jumat_without_an_apostrophe() {
        assertThat(IntStream.range(0, 7).mapToObj(MONDAY::plusDays).map(Dates::dayName))
                .containsExactly("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    }

    @Test
    void months_have_names_and_roman_numbers() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(Dates::monthName))
                .containsExactly(
                        "Januari",
                        "Februari",
                        "Maret",
                        "April",
                        "Mei",
                        "Juni",
                        "Juli",
                        "Agustus",
                        "September",
                        "Oktober",
                        "November",
                        "Desember");
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(Dates::romanMonth))
                .containsExactly("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
        assertThatIllegalArgumentException().isThrownBy(() -> Dates.romanMonth(13));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2025-01-20, 2025-01-24, 20 s.d. 24 Januari 2025
        2025-01-20, 2025-01-20, 20 Januari 2025
        2025-01-27, 2025-02-02, 27 Januari s.d. 2 Februari 2025
        2024-12-30, 2025-01-05, 30 Desember 2024 s.d. 5 Januari 2025
        2024-01-20, 2025-01-24, 20 Januari 2024 s.d. 24 Januari 2025
        """)
    void a_range_says_month_and_year_once_where_both_days_share_them(LocalDate from, LocalDate to, String printed) {
        assertThat(Dates.range(from, to)).isEqualTo(printed);
    }

    @Test
    void a_range_that_ends_before_it_begins_is_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dates.range(MONDAY, MONDAY.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        PT0S,        0 menit
        PT40S,       kurang dari 1 menit
        PT12M,       12 menit
        PT12M59S,    12 menit
        PT1H,        1 jam
        PT2H5M,      2 jam 5 menit
        PT24H,       1 hari
        PT26H30M,    1 hari 2 jam 30 menit
        PT24H1M,     1 hari 1 menit
        PT72H,       3 hari
        -PT5M,       minus 5 menit
        """)
    void a_duration_is_said_in_words(Duration duration, String printed) {
        assertThat(Dates.duration(duration)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        20-01-2025              | 2025-01-20
        20/1/2025               | 2025-01-20
        20.1.2025               | 2025-01-20
        20 1 2025               | 2025-01-20
        1-2-2025                | 2025-02-01
        20 - 01 - 2025          | 2025-01-20
        20012025                | 2025-01-20
        2025-01-20              | 2025-01-20
        20 Januari 2025         | 2025-01-20
        ' 20  JANUARI 2025 '    | 2025-01-20
        20 jan 2025             | 2025-01-20
        20 jan. 2025            | 2025-01-20
        20jan2025               | 2025-01-20
        20-Jan-2025             | 2025-01-20
        Senin, 20 Januari 2025  | 2025-01-20
        Jum'at 17 Januari 2025  | 2025-01-17
        5 mei 1960              | 1960-05-05
        1 peb 2025              | 2025-02-01
        1 Nopember 1925         | 1925-11-01
        17 Agt 1945             | 1945-08-17
        17 agust 1945           | 1945-08-17
        29-02-2000              | 2000-02-29
        """)
    void a_typed_date_is_read(String typed, LocalDate date) {
        assertThat(Dates.read(typed)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "besok",
                "31-06-2025",
                "29-02-2025",
                "29-02-1900",
                "32-01-2025",
                "00-01-2025",
                "20-13-2025",
                "200125",
                "20-01-25",
                "20 jan 25",
                "20-01/2025",
                "2025-1-20",
                "20250120",
                "01-20-2025",
                "20 ju 2025",
                "20 Januarius 2025",
                "20-01-0202",
                "20-01-20255",
                "Selasa, 20 Januari 2025",
                "tgl 20 Januari 2025",
                "٢٠-٠١-٢٠٢٥"
            })
    void what_is_not_surely_one_day_is_no_date(String typed) {
        assertThat(Dates.read(typed)).isEmpty();
    }

    @Test
    void every_printed_day_of_four_years_is_read_back() {
        var prints = List.<Function<LocalDate, String>>of(
                Dates::longDate,
                Dates::shortDate,
                Dates::dayAndDate,
                LocalDate::toString,
                day -> Dates.shortDate(day).replace("-", ""),
                day -> Dates.longDate(day).toUpperCase(Locale.ROOT));
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .forEach(day -> assertThat(prints)
                        .allSatisfy(print ->
                                assertThat(Dates.read(print.apply(day))).contains(day)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        07.30           | 07:30
        7.30            | 07:30
        7:30            | 07:30
        0730            | 07:30
        730             | 07:30
        00.00           | 00:00
        23.59           | 23:59
        07.30 WIB       | 07:30
        pukul 13.05 WITA | 13:05
        """)
    void a_typed_time_is_read(String typed, LocalTime time) {
        assertThat(Dates.readTime(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "24.00", "07.60", "7.3", "07,30", "7.30 pm", "073015"})
    void what_is_no_time_is_not_read(String typed) {
        assertThat(Dates.readTime(typed)).isEmpty();
    }

    @Test
    void every_minute_of_a_day_is_read_back() {
        IntStream.range(0, 24 * 60)
                .mapToObj(LocalTime.MIN::plusMinutes)
                .forEach(time -> assertThat(Dates.readTime(Dates.time(time))).contains(time));
    }
}
