package id.loket.sheet;

import static id.loket.text.Words.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads a sheet from a file, which is told by its bytes and not by its name. Law: any file is either read whole or
 * refused with a sentence; neither a broken nor a huge one brings trouble.
 */
public final class SheetReader {
    /** More than any list of people that is shown at once. */
    private static final int MOST_LINES = 20_000;
    /** More than a district has people. */
    private static final int MOST_WALKED = 300_000;

    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final int SIGN = 8;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    /** In the directory of an OLE file, where names are UTF-16. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private SheetReader() {}

    /** The lines that say something, all at once. */
    public static Reading read(Path file) {
        var lines = new ArrayList<Sheet.Line>();
        return walk(file, MOST_LINES, lines::add)
                .<Reading>map(Reading.Unreadable::new)
                .orElseGet(() -> new Reading.Read(new Sheet(lines)));
    }

    /**
     * Hands the lines that say something on as they are read, so that a hundred thousand of them need no memory.
     *
     * @param each returns false if it wants no more
     * @return why the file cannot be read; lines may have been handed on before that is seen
     */
    public static Optional<String> walk(Path file, Predicate<Sheet.Line> each) {
        return walk(file, MOST_WALKED, each);
    }

    private static Optional<String> walk(Path file, int most, Predicate<Sheet.Line> each) {
        try {
            if (Files.isDirectory(file) || !Files.isReadable(file)) {
                return Optional.of(say("sheet.no-file"));
            }
            if (Files.size(file) > MOST_BYTES) {
                return Optional.of(say("sheet.too-big"));
            }
            var written = new WrittenLines(most, each);
            var unread = walk(file, written);
            return unread.isEmpty() && written.count() == 0 ? Optional.of(say("sheet.empty")) : unread;
        } catch (TooLong _) {
            return Optional.of(say("sheet.too-long", most));
        } catch (IOException _) {
            return Optional.of(say("sheet.no-file"));
        }
    }

    private static Optional<String> walk(Path file, WrittenLines written) throws IOException, TooLong {
        byte[] sign = sign(file);
        if (begins(sign, OLE)) {
            boolean locked = new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE).contains(ENCRYPTED);
            return Optional.of(locked ? say("sheet.locked") : say("sheet.old"));
        }
        if (begins(sign, ZIP)) {
            return XlsxReader.walk(file, written);
        }
        if (begins(sign, PDF)) {
            return Optional.of(say("sheet.other"));
        }
        return CsvReader.walk(Files.readAllBytes(file), written);
    }

    private static byte[] sign(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(SIGN);
        }
    }

    private static boolean begins(byte[] bytes, byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= bytes.length || i >= SIGN || bytes[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** More lines than any list of people has. */
    static final class TooLong extends Exception {
        private static final long serialVersionUID = 1;
    }
}
