package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.text.Datum;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Any list, book or report on its way into a spreadsheet: a title, lines under it, columns, and typed values. Law: the
 * lines are walked once, in the order they are to stand in, so that a hundred thousand are never in memory.
 *
 * @param title also names the sheet
 * @param under the period, the office, the filter; one line each
 * @param lines may throw {@link java.util.concurrent.CancellationException} to give up; then nothing is left behind
 */
public record ExportTable(String title, List<String> under, List<Column> columns, Iterable<Line> lines) {
    public ExportTable {
        under = List.copyOf(under);
        columns = List.copyOf(columns);
    }

    /** A table that is in memory anyway, and says so if there is nothing in it. */
    static ExportTable small(String title, List<String> under, List<Column> columns, List<Line> lines) {
        return new ExportTable(
                title, under, columns, lines.isEmpty() ? List.of(Line.heading(say("report.table.none"))) : lines);
    }

    /** With more lines under its title. */
    public ExportTable alsoUnder(List<String> more) {
        return new ExportTable(
                title, Stream.concat(under.stream(), more.stream()).toList(), columns, lines);
    }

    /**
     * @param summed whether the last row adds it up
     * @param whole what the last row says of all others where nothing can be added up, such as an average
     */
    public record Column(String title, boolean summed, Datum whole) {
        public Column(String title, boolean summed) {
            this(title, summed, Datum.NONE);
        }

        public static Column of(String title) {
            return new Column(title, false);
        }

        public static Column summed(String title) {
            return new Column(title, true);
        }

        static Column whole(String title, Datum whole) {
            return new Column(title, false, whole);
        }
    }

    public sealed interface Line {
        /** One value for each column. */
        static Line of(Datum... values) {
            return new Values(Arrays.asList(values));
        }

        /** A heading over the lines of a month, a village, a group. */
        static Line heading(String words) {
            return new Heading(words);
        }
    }

    public record Values(List<Datum> values) implements Line {
        public Values {
            values = List.copyOf(values);
        }
    }

    public record Heading(String words) implements Line {}
}
