package id.loket.sheet;

import id.loket.text.Datum;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines to be written under a bold head.
 *
 * @param name of the sheet in a workbook
 * @param above lines over the head: a title, and what stands under it; a CSV has none
 * @param lines walked once, so that a hundred thousand need not be in memory
 */
public record Table(String name, List<String> above, List<Column> columns, Iterable<Line> lines) {
    public Table {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
    }

    /** A bare table of text and days, as a program reads it back. */
    public static Table bare(String name, List<Column> columns, List<List<String>> rows) {
        return new Table(
                name,
                List.of(),
                columns,
                rows.stream().<Line>map(row -> Values.of(columns, row)).toList());
    }

    /**
     * @param width in letters; 0 = as wide as what is in it
     * @param summed whether the line under the last one adds it up
     * @param whole what that line says of all others where nothing can be added up, such as an average
     */
    public record Column(String title, int width, Kind kind, boolean summed, Datum whole) {
        public static Column text(String title, int width) {
            return new Column(title, width, Kind.TEXT, false, Datum.NONE);
        }

        /** Cells given as ISO dates become days; what is none stays text. */
        public static Column date(String title) {
            return new Column(title, 14, Kind.DATE, false, Datum.NONE);
        }

        /** Whatever its values are. */
        public static Column any(String title, boolean summed) {
            return any(title, summed, Datum.NONE);
        }

        public static Column any(String title, boolean summed, Datum whole) {
            return new Column(title, 0, Kind.ANY, summed, whole);
        }

        /** Whether there is anything to say under the last line. */
        boolean ends() {
            return summed || !whole.equals(Datum.NONE);
        }
    }

    /** What is typed under the last line becomes; text is text even where it is all digits. */
    public enum Kind {
        TEXT,
        DATE,
        ANY
    }

    public sealed interface Line {}

    /** One value for each column. */
    public record Values(List<Datum> values) implements Line {
        public Values {
            values = List.copyOf(values);
        }

        private static Values of(List<Column> columns, List<String> row) {
            var values = new ArrayList<Datum>();
            for (int c = 0; c < Math.min(row.size(), columns.size()); c++) {
                values.add(columns.get(c).kind() == Kind.DATE ? Iso.day(row.get(c)) : new Datum.Text(row.get(c)));
            }
            return new Values(values);
        }
    }

    /** A heading over the lines that follow; a CSV has none. */
    public record Heading(String words) implements Line {}
}
