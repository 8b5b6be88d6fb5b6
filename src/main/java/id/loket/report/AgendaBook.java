package id.loket.report;

import id.loket.casework.Entry.Taken;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agenda of applications ("buku agenda"): one line for each number that was taken, in the order of the numbers; a
 * void one keeps its line.
 *
 * @param title as printed: {@code BUKU AGENDA PELAYANAN}
 * @param officeName as on the letterhead
 * @param made the day it was printed and closed
 */
public record AgendaBook(Period period, String title, String officeName, LocalDate made, List<Section> sections) {

    /**
     * One number series.
     *
     * @param title of the series, or its id if the office no longer has it
     */
    public record Section(String series, String title, List<Month> months) {

        public int lines() {
            return months.stream().mapToInt(m -> m.lines().size()).sum();
        }
    }

    /** The numbers dated in one month and their totals. */
    public record Month(YearMonth month, List<AgendaLine> lines) {

        public int voided() {
            return (int) lines.stream().filter(AgendaLine::voided).count();
        }

        public int finished() {
            return (int) lines.stream().filter(l -> !l.voided() && l.served()).count();
        }
    }

    /** Which numbers are wanted; each part left empty means all. */
    public record Wanted(Optional<String> series, Optional<String> book) {

        /** One line for each application: the number of its case, or of its letter where the SOP counts no cases. */
        public static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty());

        public static Wanted series(String id) {
            return new Wanted(Optional.of(id), Optional.empty());
        }

        /** The id a book has in its SOP. */
        public static Wanted book(String id) {
            return new Wanted(Optional.empty(), Optional.of(id));
        }

        boolean holds(Taken taken) {
            return series.map(taken.series()::equals).orElse(true)
                    && book.map(taken.book()::equals).orElse(true);
        }

        boolean all() {
            return series.isEmpty() && book.isEmpty();
        }
    }

    /** The lines whose number is dated in the period, each as its case stands now. */
    public static AgendaBook of(Period period, Source source, Wanted wanted, String title) {
        return new Agenda(period, source, wanted).book(title);
    }

    /**
     * The data of {@code report/agenda.xhtml}, under {@code agenda}; frame, letterhead and signer are the caller's. The
     * fifteen columns need the paper lying on its side.
     */
    public Map<String, Object> facts() {
        return AgendaFacts.of(this);
    }

    /**
     * The book for a spreadsheet: a line of titles, then one for each number; cells divided by semicolons and quoted as
     * RFC 4180 says. The lines carry no line ends (the file wants CR LF, and a byte order mark for Excel).
     */
    public List<String> csv() {
        return Csv.of(this);
    }
}
