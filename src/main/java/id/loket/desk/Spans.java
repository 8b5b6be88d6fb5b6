package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.office.Series;
import id.loket.register.Closing;
import id.loket.text.Dates;
import id.loket.text.IsoWeek;

/** What can be closed, in words. */
public final class Spans {
    private Spans() {}

    /** {@code Minggu ke-47, 16 s.d. 22 November 2026}; {@code bulan November 2026}. */
    public static String words(Closing.Span span) {
        return switch (span.kind()) {
            case WEEK -> IsoWeek.parse(span.period()).orElseThrow().title();
            case MONTH -> say("desk.span.month", month(span));
            case SERIES -> say("desk.span.book", span.series(), span.period()).strip();
        };
    }

    private static String month(Closing.Span span) {
        return Dates.monthName(span.first().getMonthValue()) + " "
                + span.first().getYear();
    }

    /** {@code Agenda surat keluar 2026}. */
    public static String book(Series series, String period) {
        return (series.title() + " " + period).strip();
    }
}
