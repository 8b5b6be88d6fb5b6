package id.loket.sheet;

import id.loket.text.Datum;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/**
 * How wide each column is, in letters: as told, else as wide as its title's longest word and what stands under it. And
 * how tall a line is that is wrapped: a spreadsheet that opens the file does not make it taller by itself.
 */
final class XlsxWidths {
    private static final int MARGIN = 2;
    static final int WIDEST = 60;
    static final double LINE = 15;
    private static final double TALLEST = 400;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Table.Column> columns;
    private final int[] widest;

    XlsxWidths(List<Table.Column> columns) {
        this.columns = columns;
        this.widest = columns.stream()
                .mapToInt(c -> longest(BLANKS.splitAsStream(c.title())))
                .toArray();
    }

    void measure(int column, Datum value) {
        if (columns.get(column).width() == 0) {
            widest[column] = Math.max(widest[column], letters(value));
        }
    }

    /** As the sheet shows it, which has shorter words for a time than we have. */
    private static int letters(Datum value) {
        return switch (value) {
            case Datum.Nothing _ -> 0;
            case Datum.Hour _, Datum.Percent _ -> 6;
            case Datum.Span _ -> 8;
            case Datum.Moment _ -> 16;
            case Datum.Text _, Datum.Name _, Datum.Code _, Datum.Day _, Datum.Number _, Datum.Money _ ->
                longest(value.shown().lines());
        };
    }

    void measure(int column, BigDecimal sum) {
        measure(column, new Datum.Money(sum));
    }

    void set(Worksheet sheet) {
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(c, width(c));
        }
    }

    private int width(int column) {
        int told = columns.get(column).width();
        return told > 0 ? told : Math.min(WIDEST, widest[column] + MARGIN);
    }

    /** In points, once the columns are as wide as they will be. */
    double head() {
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            lines = Math.max(lines, wrapped(columns.get(c).title(), width(c) - MARGIN));
        }
        return LINE * lines;
    }

    /** In points; only what is longer than the widest column is wrapped. */
    double tall(int column, String text) {
        int told = columns.get(column).width();
        return text.length() <= WIDEST ? LINE : Math.min(TALLEST, LINE * wrapped(text, told > 0 ? told : WIDEST));
    }

    /** How many lines words take that go to the next one where they no longer fit. */
    private static int wrapped(String text, int width) {
        int lines = 0;
        for (var line : text.lines().toList()) {
            lines++;
            int used = 0;
            for (var word : BLANKS.split(line)) {
                if (used > 0 && used + 1 + word.length() > width) {
                    lines++;
                    used = word.length();
                } else {
                    used += (used > 0 ? 1 : 0) + word.length();
                }
            }
        }
        return lines;
    }

    private static int longest(Stream<String> parts) {
        return parts.mapToInt(String::length).max().orElse(0);
    }
}
