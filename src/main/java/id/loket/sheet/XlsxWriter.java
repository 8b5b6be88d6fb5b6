package id.loket.sheet;

import static id.loket.text.Words.say;

import id.loket.text.Datum;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook sheet by sheet and line by line. Law: only the lines that the widths are measured from are ever held; no formula comes
 * from data.
 */
final class XlsxWriter {
    private static final int FLUSHED = 500;
    private static final int LONGEST_NAME = 31;
    private static final int TITLE_SIZE = 14;
    private static final String DAY = "dd-mm-yyyy";

    private final Worksheet sheet;
    private final List<Table.Column> columns;
    private final XlsxCell cells;
    private final XlsxWidths widths;
    private final BigDecimal[] sums;
    private final boolean[] money;
    private int row;
    private int head;
    private boolean arranged;
    private int lines;

    private XlsxWriter(Worksheet sheet, List<Table.Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
        this.cells = new XlsxCell(sheet);
        this.widths = new XlsxWidths(columns);
        this.sums = columns.stream().map(_ -> BigDecimal.ZERO).toArray(BigDecimal[]::new);
        this.money = new boolean[columns.size()];
    }

    /** @param sums what each formula comes to, sheet by sheet, by the name of its cell */
    record Written(int lines, List<Map<String, BigDecimal>> sums) {}

    static Written write(List<Table> tables, OutputStream out) throws IOException {
        int lines = 0;
        var sums = new ArrayList<Map<String, BigDecimal>>();
        try (var book = new Workbook(out, "Loket", null)) {
            for (var table : tables) {
                var writer = new XlsxWriter(book.newWorksheet(name(table.name())), table.columns());
                sums.add(writer.write(table));
                lines += writer.lines;
            }
        }
        return new Written(lines, sums);
    }

    private Map<String, BigDecimal> write(Table table) throws IOException {
        above(table.above());
        head();
        int first = row;
        for (var line : table.lines()) {
            line(line);
        }
        var formulas = total(first);
        // The file holds one sheet behind the other: the next one begins when this one is whole.
        sheet.finish();
        return formulas;
    }

    private void above(List<String> above) {
        for (var text : above) {
            sheet.inlineString(row, 0, SheetWriter.clean(text));
            if (row == 0) {
                sheet.style(row, 0).bold().fontSize(TITLE_SIZE).set();
            }
            row++;
        }
        if (!above.isEmpty()) {
            row++;
        }
    }

    private void head() {
        head = row;
        for (int c = 0; c < columns.size(); c++) {
            wholeColumn(c);
            sheet.inlineString(row, c, SheetWriter.clean(columns.get(c).title()));
            sheet.style(row, c)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .fillColor("FFE7E6E6")
                    .format("@")
                    .set();
        }
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(say("sheet.page"), Position.RIGHT);
        row++;
    }

    /** So that what is typed under the last line stays text, or a day, too. */
    private void wholeColumn(int column) {
        switch (columns.get(column).kind()) {
            case TEXT -> sheet.style(column).format("@").set();
            case DATE -> sheet.style(column).format(DAY).set();
            case ANY -> {}
        }
    }

    private void line(Table.Line line) throws IOException {
        switch (line) {
            case Table.Heading(var words) -> {
                sheet.inlineString(row, 0, SheetWriter.clean(words));
                sheet.style(row, 0).bold().set();
            }
            case Table.Values(var values) -> {
                double tall = 0;
                for (int c = 0; c < Math.min(values.size(), columns.size()); c++) {
                    var value = values.get(c);
                    widths.measure(c, value);
                    cells.put(row, c, value);
                    tall = Math.max(tall, value instanceof Datum.Text(var text) ? widths.tall(c, text) : 0);
                    if (columns.get(c).summed()) {
                        sums[c] = sums[c].add(XlsxCell.number(value));
                        money[c] |= value instanceof Datum.Money;
                    }
                }
                if (tall > XlsxWidths.LINE) {
                    sheet.rowHeight(row, tall);
                }
                lines++;
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            // The widths stand before the lines in the file: the first flush needs them.
            arrange();
            sheet.flush();
        }
    }

    private Map<String, BigDecimal> total(int first) throws IOException {
        var formulas = new TreeMap<String, BigDecimal>();
        boolean said = false;
        for (int c = 0; c < columns.size() && columns.stream().anyMatch(Table.Column::ends); c++) {
            var whole = columns.get(c).whole();
            if (columns.get(c).summed() && row > first) {
                var letters = letters(c);
                sheet.formula(row, c, "SUM(%s%d:%s%d)".formatted(letters, first + 1, letters, row));
                formulas.put(letters + (row + 1), sums[c]);
                widths.measure(c, sums[c]);
                sheet.style(row, c).format(money[c] ? XlsxCell.MONEY : "#,##0").set();
            } else if (!whole.equals(Datum.NONE)) {
                cells.put(row, c, whole);
                widths.measure(c, whole);
            } else if (!said) {
                said = true;
                sheet.inlineString(row, c, say("sheet.total"));
            }
            sheet.style(row, c).bold().borderStyle("thin").set();
        }
        arrange();
        return formulas;
    }

    private void arrange() {
        widths.set(sheet);
        if (!arranged) {
            arranged = true;
            sheet.rowHeight(head, widths.head());
        }
    }

    /** A, B ... Z, AA, AB ... */
    private static String letters(int column) {
        var letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }

    private static String name(String wanted) {
        var name = SheetWriter.clean(wanted)
                .replaceAll("[\\[\\]:*?/\\\\'\\s]+", " ")
                .strip();
        return name.isEmpty()
                ? say("sheet.name")
                : name.substring(0, Math.min(LONGEST_NAME, name.length())).strip();
    }
}
