package id.loket.sheet;

import static id.loket.text.Words.say;

import id.loket.sheet.SheetReader.TooLong;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first visible sheet of a workbook that has anything in it. */
final class XlsxReader {
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_COLUMNS = 200;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxReader() {}

    static Optional<String> walk(Path file, WrittenLines written) throws TooLong {
        try {
            var unfit = unfit(file);
            if (unfit.isEmpty()) {
                first(file, written);
            }
            return unfit;
        } catch (IOException | RuntimeException e) {
            if (written.troubled() && e instanceof RuntimeException not) {
                throw not;
            }
            // The library throws whatever it trips over in a file that is not what it says it is.
            return Optional.of(say("sheet.broken"));
        }
    }

    /** Why it is not even opened; empty if it is a workbook of a bearable size. */
    private static Optional<String> unfit(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                return Optional.of(say("sheet.other"));
            }
            long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
            return unpacked > MOST_UNPACKED ? Optional.of(say("sheet.too-big")) : Optional.empty();
        }
    }

    private static void first(Path file, WrittenLines written) throws IOException, TooLong {
        try (var book = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            var cells = new XlsxCells(book.isDate1904());
            for (var sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE && written.count() == 0) {
                    lines(sheet, cells, written);
                }
            }
        }
    }

    private static void lines(Sheet sheet, XlsxCells cells, WrittenLines written) throws IOException, TooLong {
        try (var rows = sheet.openStream()) {
            var each = rows.iterator();
            boolean wanted = true;
            while (wanted && each.hasNext()) {
                wanted = written.take(line(each.next(), cells));
            }
        }
    }

    private static id.loket.sheet.Sheet.Line line(Row row, XlsxCells cells) {
        var line = new ArrayList<id.loket.sheet.Sheet.Cell>();
        for (int c = 0; c < Math.min(row.getCellCount(), MOST_COLUMNS); c++) {
            line.add(row.getOptionalCell(c).map(cells::of).orElse(id.loket.sheet.Sheet.Cell.BLANK));
        }
        return new id.loket.sheet.Sheet.Line(row.getRowNum(), line);
    }
}
