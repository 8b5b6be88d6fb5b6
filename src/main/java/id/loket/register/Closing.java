package id.loket.register;

import id.loket.office.Series;
import id.loket.text.IsoWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * A week, a month or a year's book of a series was closed or opened again. Law: nothing happens on a closed day, and a
 * closed book gives no number and loses none.
 *
 * @param last number of the series then, 0 = none was taken
 * @param reason of opening it again; may be empty when it was closed
 */
public record Closing(Span span, Event event, long last, String reason, LocalDateTime at, String by) {

    public enum Kind {
        WEEK,
        MONTH,
        SERIES
    }

    public enum Event {
        CLOSED,
        REOPENED
    }

    /**
     * What can be closed.
     *
     * @param series id, empty for a week or a month
     * @param period {@code 2026-W47}, {@code 2026-11}, or the period of the series
     */
    public record Span(Kind kind, String series, String period, LocalDate first, LocalDate last) {

        public static Span week(IsoWeek week) {
            return new Span(Kind.WEEK, "", week.toString(), week.monday(), week.sunday());
        }

        public static Span month(YearMonth month) {
            return new Span(Kind.MONTH, "", month.toString(), month.atDay(1), month.atEndOfMonth());
        }

        /** @throws IllegalArgumentException if the series has no such period */
        public static Span series(Series series, String period) {
            var days = series.days(period)
                    .orElseThrow(() -> new IllegalArgumentException("no period " + period + " of " + series.id()));
            return new Span(Kind.SERIES, series.id(), period, days.first(), days.last());
        }
    }
}
