package id.loket.sheet;

import id.loket.text.Datum;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** How wide each column is, in letters: as told, else as wide as its title's longest word and what stands under it. */
final class XlsxWidths {
    private static final int MARGIN = 2;
    private static final int WIDEST = 60;
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
            int told = columns.get(c).width();
            sheet.width(c, told > 0 ? told : Math.min(WIDEST, widest[c] + MARGIN));
        }
    }

    private static int longest(Stream<String> parts) {
        return parts.mapToInt(String::length).max().orElse(0);
    }
}
