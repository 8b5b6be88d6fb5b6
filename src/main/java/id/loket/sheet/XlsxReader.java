package id.loket.sheet;

import static id.loket.text.Words.say;

import id.loket.sheet.SheetReader.TooLong;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    static Reading read(Path file) throws TooLong {
        try {
            var unfit = unfit(file);
            return unfit.isEmpty() ? first(file) : new Reading.Unreadable(unfit);
        } catch (IOException | RuntimeException _) {
            // The library throws whatever it trips over in a file that is not what it says it is.
            return new Reading.Unreadable(say("sheet.broken"));
        }
    }

    /** Why it is not even opened; empty if it is a workbook of a bearable size. */
    private static String unfit(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                return say("sheet.other");
            }
            long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
            return unpacked > MOST_UNPACKED ? say("sheet.too-big") : "";
        }
    }

    private static Reading first(Path file) throws IOException, TooLong {
        try (var book = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            var cells = new XlsxCells(book.isDate1904());
            for (var sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    var reading = SheetReader.of(lines(sheet, cells));
                    if (reading instanceof Reading.Read) {
                        return reading;
                    }
                }
            }
            return new Reading.Unreadable(say("sheet.empty"));
        }
    }

    private static List<id.loket.sheet.Sheet.Line> lines(Sheet sheet, XlsxCells cells) throws IOException, TooLong {
        var lines = new ArrayList<id.loket.sheet.Sheet.Line>();
        try (var rows = sheet.openStream()) {
            var each = rows.iterator();
            while (each.hasNext()) {
                var line = line(each.next(), cells);
                if (!line.blank() && lines.size() == SheetReader.MOST_LINES) {
                    throw new TooLong();
                }
                if (!line.blank()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static id.loket.sheet.Sheet.Line line(Row row, XlsxCells cells) {
        var line = new ArrayList<id.loket.sheet.Sheet.Cell>();
        for (int c = 0; c < Math.min(row.getCellCount(), MOST_COLUMNS); c++) {
            line.add(row.getOptionalCell(c).map(cells::of).orElse(id.loket.sheet.Sheet.Cell.BLANK));
        }
        return new id.loket.sheet.Sheet.Line(row.getRowNum(), line);
    }
}
