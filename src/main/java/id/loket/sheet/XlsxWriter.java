package id.loket.sheet;

import static id.loket.text.Words.say;

import id.loket.text.Datum;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook line by line. Law: only the lines that the widths are measured from are ever held; no formula comes
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
    private int lines;

    private XlsxWriter(Worksheet sheet, List<Table.Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
        this.cells = new XlsxCell(sheet);
        this.widths = new XlsxWidths(columns);
        this.sums = columns.stream().map(_ -> BigDecimal.ZERO).toArray(BigDecimal[]::new);
        this.money = new boolean[columns.size()];
    }

    /** @param sums what each formula comes to, by the name of its cell */
    record Written(int lines, Map<String, BigDecimal> sums) {}

    static Written write(Table table, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Loket", null)) {
            var writer = new XlsxWriter(book.newWorksheet(name(table.name())), table.columns());
            writer.above(table.above());
            writer.head();
            int first = writer.row;
            for (var line : table.lines()) {
                writer.line(line);
            }
            return new Written(writer.lines, writer.total(first));
        }
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
                for (int c = 0; c < Math.min(values.size(), columns.size()); c++) {
                    var value = values.get(c);
                    widths.measure(c, value);
                    cells.put(row, c, value);
                    if (columns.get(c).summed()) {
                        sums[c] = sums[c].add(XlsxCell.number(value));
                        money[c] |= value instanceof Datum.Money;
                    }
                }
                lines++;
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            // The widths stand before the lines in the file: the first flush needs them.
            widths.set(sheet);
            sheet.flush();
        }
    }

    private Map<String, BigDecimal> total(int first) throws IOException {
        var formulas = new TreeMap<String, BigDecimal>();
        boolean said = false;
        for (int c = 0; c < columns.size() && columns.stream().anyMatch(Table.Column::summed); c++) {
            if (columns.get(c).summed() && row > first) {
                var letters = letters(c);
                sheet.formula(row, c, "SUM(%s%d:%s%d)".formatted(letters, first + 1, letters, row));
                formulas.put(letters + (row + 1), sums[c]);
                widths.measure(c, sums[c]);
            } else if (!said) {
                said = true;
                sheet.inlineString(row, c, say("sheet.total"));
            }
            sheet.style(row, c)
                    .bold()
                    .borderStyle("thin")
                    .format(money[c] ? XlsxCell.MONEY : "#,##0")
                    .set();
        }
        widths.set(sheet);
        return formulas;
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
