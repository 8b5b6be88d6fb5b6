package id.loket.sheet;

import id.loket.sheet.Sheet.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A cell of a workbook as text. A spreadsheet stores days as counted numbers and holds fifteen digits of a number. */
final class XlsxCells {
    private static final int DIGITS_KEPT = 15;
    private static final int LONG_CODE = 16;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS = 24 * 60 * 60;
    /** Formats that every workbook has without writing them down: days, and times. */
    private static final Set<Integer> DAY_FORMATS = Set.of(14, 15, 16, 17, 22);

    private static final Set<Integer> TIME_FORMATS = Set.of(18, 19, 20, 21, 45, 46, 47);
    /** What does not belong to the pattern of a format: quoted and escaped text, colours and locales. */
    private static final Pattern BESIDE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]");

    private final boolean from1904;

    XlsxCells(boolean from1904) {
        this.from1904 = from1904;
    }

    Cell of(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case STRING -> Cell.of(cell.getText());
            case NUMBER -> counted(cell).orElse(Cell.BLANK);
            case FORMULA -> counted(cell).orElse(Cell.of(raw(cell)));
            case BOOLEAN -> Cell.of(raw(cell).equals("1") || raw(cell).equalsIgnoreCase("true") ? "ya" : "tidak");
            case ERROR -> Cell.of(raw(cell));
            case EMPTY -> Cell.BLANK;
        };
    }

    private static String raw(org.dhatim.fastexcel.reader.Cell cell) {
        return Optional.ofNullable(cell.getRawValue()).orElse("");
    }

    private Optional<Cell> counted(org.dhatim.fastexcel.reader.Cell cell) {
        try {
            var number = new BigDecimal(raw(cell));
            return Optional.of(day(cell, number).map(Cell::of).orElse(number(number)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private Optional<String> day(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        var format = BESIDE.matcher(Optional.ofNullable(cell.getDataFormatString())
                        .orElse("")
                        .toLowerCase(java.util.Locale.ROOT))
                .replaceAll("");
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return Optional.empty();
        }
        long day = number.longValue();
        var time = LocalTime.MIN.plus(Duration.ofSeconds(
                Math.round(number.subtract(BigDecimal.valueOf(day)).doubleValue() * SECONDS) % SECONDS));
        if (DAY_FORMATS.contains(id) || format.contains("y") || format.contains("d")) {
            return Optional.of(date(day) + (time.equals(LocalTime.MIN) ? "" : " " + time));
        }
        boolean clock = TIME_FORMATS.contains(id) || format.contains("h");
        return clock ? Optional.of(time.withSecond(0).toString()) : Optional.empty();
    }

    /** Day 60 of a workbook is a 29 February 1900 that never was, so the days before it are counted one short. */
    private LocalDate date(long day) {
        if (from1904) {
            return DAY_0_OF_1904.plusDays(day);
        }
        return DAY_0.plusDays(day < 60 ? day + 1 : day);
    }

    private static Cell number(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        if (plain.scale() > 0) {
            return Cell.of(plain.round(new MathContext(DIGITS_KEPT))
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ','));
        }
        var digits = plain.toPlainString();
        boolean spoiled = digits.length() >= LONG_CODE && (digits.length() > LONG_CODE || digits.endsWith("0"));
        return new Cell(digits, spoiled);
    }
}
