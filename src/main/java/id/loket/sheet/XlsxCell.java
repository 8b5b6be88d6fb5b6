package id.loket.sheet;

import id.loket.text.Datum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** Puts a value into a cell as what it is. */
record XlsxCell(Worksheet sheet) {
    private static final BigDecimal DAY_SECONDS =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final String MONEY = "\"Rp\"#,##0.00";
    private static final int PLACES = 17;

    void put(int row, int column, Datum value) {
        switch (value) {
            case Datum.Nothing _ -> {}
            case Datum.Text(var text) -> {
                text(row, column, text);
                if (text.length() > XlsxWidths.WIDEST) {
                    // Else it runs on into the next column, and paper cuts it.
                    sheet.style(row, column).wrapText(true).set();
                }
            }
            case Datum.Name(var name) -> text(row, column, name);
            case Datum.Code(var code) -> text(row, column, code);
            case Datum.Day(var day)
            when counted(day) -> {
                sheet.value(row, column, day);
                left(row, column, "dd-mm-yyyy");
            }
            case Datum.Day(var day) -> text(row, column, day.toString());
            case Datum.Moment(var moment)
            when counted(moment.toLocalDate()) -> {
                sheet.value(row, column, moment);
                left(row, column, "dd-mm-yyyy hh:mm");
            }
            case Datum.Moment(var moment) -> text(row, column, moment.toString());
            case Datum.Hour(var hour) -> number(row, column, partOfDay(hour.toSecondOfDay()), "hh:mm");
            case Datum.Number(var number) ->
                number(row, column, number, "#,##0.##########".substring(0, digits(number)));
            case Datum.Money(var rupiah) -> number(row, column, rupiah, MONEY);
            case Datum.Percent(var percentage) ->
                number(row, column, percentage.divide(HUNDRED, PLACES, RoundingMode.HALF_UP), "0.0%");
            case Datum.Span(var time) -> number(row, column, partOfDay(time.toSeconds()), "[h]:mm");
        }
    }

    /** What a value adds to a sum. */
    static BigDecimal number(Datum value) {
        return switch (value) {
            case Datum.Number(var number) -> number;
            case Datum.Money(var rupiah) -> rupiah;
            case Datum.Nothing _,
                    Datum.Text _,
                    Datum.Name _,
                    Datum.Code _,
                    Datum.Day _,
                    Datum.Moment _,
                    Datum.Hour _,
                    Datum.Percent _,
                    Datum.Span _ -> BigDecimal.ZERO;
        };
    }

    /** Without a decimal sign behind a whole number. */
    private static int digits(BigDecimal number) {
        int places = Math.max(0, number.stripTrailingZeros().scale());
        return "#,##0".length() + (places == 0 ? 0 : 1 + Math.min(places, 10));
    }

    /** Days before a workbook counts at all stay text. */
    private static boolean counted(LocalDate day) {
        return day.getYear() > 1900 && day.getYear() < 10_000;
    }

    private static BigDecimal partOfDay(long seconds) {
        return BigDecimal.valueOf(seconds).divide(DAY_SECONDS, PLACES, RoundingMode.HALF_UP);
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, SheetWriter.clean(text));
            format(row, column, "@");
        }
    }

    private void number(int row, int column, BigDecimal number, String format) {
        sheet.value(row, column, number);
        format(row, column, format);
    }

    private void left(int row, int column, String format) {
        sheet.style(row, column).horizontalAlignment("left").format(format).set();
    }

    private void format(int row, int column, String format) {
        sheet.style(row, column).format(format).set();
    }
}
