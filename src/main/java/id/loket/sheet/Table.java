package id.loket.sheet;

import java.util.List;

/**
 * Lines to be written under a bold head.
 *
 * @param name of the sheet in a workbook
 * @param rows walked once, so that a hundred thousand need not be in memory
 */
public record Table(String name, List<Column> columns, Iterable<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** @param width in letters */
    public record Column(String title, int width, Kind kind) {
        public static Column text(String title, int width) {
            return new Column(title, width, Kind.TEXT);
        }

        /** Cells given as ISO dates become days; what is none stays text. */
        public static Column date(String title) {
            return new Column(title, 14, Kind.DATE);
        }
    }

    /** Text is text even where it is all digits. */
    public enum Kind {
        TEXT,
        DATE
    }
}
