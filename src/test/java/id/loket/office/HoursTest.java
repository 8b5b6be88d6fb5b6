package id.loket.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
    private static final Hours DURENAN = OfficeShelf.office("durenan", Path.of("no-such-folder"))
            .orElseThrow()
            .office()
            .orElseThrow()
            .hours();

    @ParameterizedTest(name = "{0} to {1} is {2} minutes of service")
    @CsvSource({
        // Tuesday 20-01-2026: 07.30-12.00, 12.30-15.30
        "2026-01-20T08:00, 2026-01-20T08:05, 5",
        "2026-01-20T07:00, 2026-01-20T07:35, 5",
        "2026-01-20T11:55, 2026-01-20T12:35, 10",
        "2026-01-20T12:05, 2026-01-20T12:25, 0",
        "2026-01-20T15:25, 2026-01-20T18:00, 5",
        "2026-01-20T00:00, 2026-01-20T23:59, 450",
        // Thursday to Friday: 15.20-15.30, then 07.00-07.10
        "2026-01-22T15:20, 2026-01-23T07:10, 20",
        // Friday: 07.00-11.30, 13.00-15.30
        "2026-01-23T00:00, 2026-01-23T23:00, 420",
        "2026-01-23T11:25, 2026-01-23T13:05, 10",
        // over a weekend
        "2026-01-23T15:00, 2026-01-26T08:00, 60",
        "2026-01-24T08:00, 2026-01-25T17:00, 0",
        // a holiday (Friday 16-01-2026) and the weekend behind it
        "2026-01-15T15:00, 2026-01-19T08:00, 60",
        // a week of 37 hours, as the sheet prints it
        "2026-01-19T00:00, 2026-01-26T00:00, 2220",
        // backwards and nothing
        "2026-01-20T09:00, 2026-01-20T08:00, 0",
        "2026-01-22T09:00, 2026-01-20T08:00, 0",
        "2026-01-20T09:00, 2026-01-20T09:00, 0",
    })
    void theClockRunsOnlyInServiceHours(LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(DURENAN.worked(from, to)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest(name = "+{1} working days from {0} is {2}")
    @CsvSource({
        "2026-03-10, 10, 2026-03-31",
        "2026-02-13, 10, 2026-03-03",
        "2025-03-24, 10, 2025-04-16",
        "2025-01-20, 10, 2025-02-06",
        "2026-01-23, 1, 2026-01-26",
        "2026-01-24, 1, 2026-01-26",
        "2026-01-24, 0, 2026-01-24",
    })
    void workingDaysAreAddedWithoutTheFirstDay(LocalDate from, int days, LocalDate reached) {
        assertThat(DURENAN.plusWorkingDays(from, days)).isEqualTo(reached);
        assertThat(DURENAN.workingDaysBetween(from, reached)).isEqualTo(Math.max(0, days - 1));
        if (days > 0) {
            assertThat(DURENAN.workingDaysWithin(from.plusDays(1), reached)).isEqualTo(days);
        }
    }

    @Test
    void workingDaysBetweenLeavesBothDaysOut() {
        var monday = LocalDate.of(2026, 1, 19);
        assertThat(DURENAN.workingDaysBetween(monday, monday.plusDays(4))).isEqualTo(3);
        assertThat(DURENAN.workingDaysWithin(monday, monday.plusDays(4))).isEqualTo(5);
        assertThat(DURENAN.workingDaysBetween(monday, monday.plusDays(1))).isZero();
        assertThat(DURENAN.workingDaysBetween(monday, monday)).isZero();
        assertThat(DURENAN.workingDaysBetween(monday, monday.minusDays(7))).isZero();
        assertThat(DURENAN.workingDaysWithin(monday, monday)).isEqualTo(1);
        assertThat(DURENAN.workingDaysWithin(monday, monday.minusDays(1))).isZero();
    }

    @Test
    void daysCannotBeTakenAway() {
        assertThatThrownBy(() -> DURENAN.plusWorkingDays(LocalDate.of(2026, 1, 19), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} open: {1}")
    @CsvSource({
        "2026-01-20T07:29, false",
        "2026-01-20T07:30, true",
        "2026-01-20T11:59, true",
        "2026-01-20T12:00, false",
        "2026-01-20T12:30, true",
        "2026-01-20T15:30, false",
        "2026-01-23T07:00, true",
        "2026-01-23T12:30, false",
        "2026-01-24T09:00, false",
        "2026-03-20T09:00, false",
    })
    void theCounterIsOpenFromTheFirstMinuteToTheLast(LocalDateTime moment, boolean open) {
        assertThat(DURENAN.open(moment)).isEqualTo(open);
    }

    @ParameterizedTest(name = "{1} minutes from {0} end at {2}")
    @CsvSource({
        "2026-01-20T08:00, 20, 2026-01-20T08:20",
        "2026-01-20T11:50, 20, 2026-01-20T12:40",
        "2026-01-20T11:40, 20, 2026-01-20T12:00",
        "2026-01-22T15:25, 20, 2026-01-23T07:15",
        "2026-01-24T10:00, 5, 2026-01-26T07:35",
        "2026-01-15T15:25, 10, 2026-01-19T07:35",
        "2026-01-24T10:00, 0, 2026-01-24T10:00",
    })
    void aNormIsUsedUpAfterSoMuchServiceTime(LocalDateTime from, long minutes, LocalDateTime due) {
        assertThat(DURENAN.due(from, Duration.ofMinutes(minutes))).isEqualTo(due);
        assertThat(DURENAN.worked(from, due)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void aDayEndsWithItsLastSpanAndAClosedDayWithTheNext() {
        assertThat(DURENAN.endOfDay(LocalDate.of(2026, 1, 20))).isEqualTo("2026-01-20T15:30:00");
        assertThat(DURENAN.endOfDay(LocalDate.of(2026, 1, 24))).isEqualTo("2026-01-26T15:30:00");
    }

    @Test
    void aYearWithoutDecreeIsKnownToBeOne() {
        assertThat(DURENAN.decreed(2025)).isTrue();
        assertThat(DURENAN.decreed(2027)).isTrue();
        assertThat(DURENAN.decreed(2028)).isFalse();
    }

    @Test
    void aClosedDaySaysWhy() {
        assertThat(DURENAN.closure(LocalDate.of(2026, 3, 20)).orElseThrow())
                .isEqualTo(new Hours.Closure(LocalDate.of(2026, 3, 20), "Cuti bersama Idulfitri", "cuti bersama"));
        assertThat(DURENAN.closure(LocalDate.of(2026, 1, 20))).isEmpty();
    }

    @Test
    void anotherSeasonHasOtherHours() {
        var day = LocalDate.of(2026, 2, 24);
        var usual = List.of(new Hours.Span(LocalTime.of(7, 30), LocalTime.of(15, 30)));
        var fasting = List.of(new Hours.Span(LocalTime.of(8, 0), LocalTime.of(15, 0)));
        var hours = new Hours(
                Map.of(DayOfWeek.TUESDAY, usual),
                List.of(new Hours.Season("Ramadan 1447 H", day, day.plusDays(2), Map.of(DayOfWeek.TUESDAY, fasting))),
                List.of(),
                List.of(2026));
        assertThat(hours.open(day.atTime(7, 45))).isFalse();
        assertThat(hours.open(day.plusDays(7).atTime(7, 45))).isTrue();
        assertThat(hours.worked(day.atTime(0, 0), day.atTime(23, 0))).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void anOfficeThatIsNeverOpenIsABug() {
        var never = new Hours(Map.of(), List.of(), List.of());
        assertThatThrownBy(() -> never.endOfDay(LocalDate.of(2026, 1, 20))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> never.due(LocalDateTime.of(2026, 1, 20, 8, 0), Duration.ofMinutes(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tenThousandVisitsAreMeasuredInNoTime() {
        var start = LocalDateTime.of(2026, 1, 5, 8, 0);
        var total = Duration.ZERO;
        var began = System.nanoTime();
        for (int visit = 0; visit < 10_000; visit++) {
            var from = start.plusMinutes(visit * 17L);
            total = total.plus(DURENAN.worked(from, from.plusDays(2).plusMinutes(visit % 300)));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(500));
        assertThat(total).isPositive();
    }
}
