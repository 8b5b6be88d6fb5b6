package id.loket.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes tables as the sheets of a workbook, or one as CSV. Law: a file of that name is there whole or not at all, and
 * nothing but a file that may be written makes room for it.
 */
public final class SheetWriter {
    private static final int LONGEST = 32_000;

    private static final Pattern BREAK = Pattern.compile("\\R");
    /** No sheet can hold these, but a break as it stands there. */
    private static final Pattern ODD = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029&&[^\\n\\t]]");

    private SheetWriter() {}

    /** What must have happened before a whole file takes its name; by then it is known that the name can be had. */
    public interface Kept {
        void before(int lines);
    }

    /**
     * CSV if the name ends so, else a workbook.
     *
     * @return how many lines were written under the head
     */
    public static int save(Table table, Path file) throws IOException {
        return save(table, file, _ -> {});
    }

    /** As {@link #save(Table, Path)}; if what must happen before fails, there is no file either. */
    public static int save(Table table, Path file, Kept kept) throws IOException {
        return save(List.of(table), file, kept);
    }

    /** As {@link #save(Table, Path, Kept)}, each table on a sheet of its own; a CSV holds no more than one. */
    public static int save(List<Table> tables, Path file, Kept kept) throws IOException {
        makesRoom(file);
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".loket", ".tmp");
        try {
            int lines = write(tables, beside, csv(file));
            makesRoom(file);
            kept.before(lines);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return lines;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A move would put an empty folder out of its way without a word, and fail late on a file that Windows keeps open. */
    private static void makesRoom(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (Files.exists(file)) {
            Files.newByteChannel(file, StandardOpenOption.WRITE).close();
        }
    }

    /** Whether a file of this name becomes CSV. */
    public static boolean csv(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static int write(List<Table> tables, Path file, boolean csv) throws IOException {
        if (csv) {
            if (tables.size() != 1) {
                throw new IllegalArgumentException("a CSV holds one table");
            }
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                return CsvWriter.write(tables.getFirst(), out);
            }
        }
        XlsxWriter.Written written;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            written = XlsxWriter.write(tables, out);
        }
        CachedSums.into(file, written.sums());
        return written.lines();
    }

    /** Without what no sheet can hold: control signs, and more than a cell takes. */
    static String clean(String text) {
        if (text.length() <= LONGEST && !ODD.matcher(text).find()) {
            return text;
        }
        var lines = ODD.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll(" ");
        return lines.length() > LONGEST ? lines.substring(0, LONGEST) : lines;
    }
}
