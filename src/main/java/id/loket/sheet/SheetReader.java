package id.loket.sheet;

import static id.loket.text.Words.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a sheet from a file, which is told by its bytes and not by its name. Law: any file is either read whole or
 * refused with a sentence; neither a broken nor a huge one brings trouble.
 */
public final class SheetReader {
    static final int MOST_LINES = 20_000;

    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final int SIGN = 8;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    /** In the directory of an OLE file, where names are UTF-16. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private SheetReader() {}

    public static Reading read(Path file) {
        try {
            if (Files.isDirectory(file) || !Files.isReadable(file)) {
                return new Reading.Unreadable(say("sheet.no-file"));
            }
            if (Files.size(file) > MOST_BYTES) {
                return new Reading.Unreadable(say("sheet.too-big"));
            }
            return read(file, Files.readAllBytes(file));
        } catch (TooLong _) {
            return new Reading.Unreadable(say("sheet.too-long", MOST_LINES));
        } catch (IOException _) {
            return new Reading.Unreadable(say("sheet.no-file"));
        }
    }

    private static Reading read(Path file, byte[] bytes) throws TooLong {
        if (begins(bytes, OLE)) {
            boolean locked = new String(bytes, StandardCharsets.UTF_16LE).contains(ENCRYPTED);
            return new Reading.Unreadable(locked ? say("sheet.locked") : say("sheet.old"));
        }
        if (begins(bytes, ZIP)) {
            return XlsxReader.read(file);
        }
        if (begins(bytes, PDF)) {
            return new Reading.Unreadable(say("sheet.other"));
        }
        return CsvReader.read(bytes);
    }

    private static boolean begins(byte[] bytes, byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= bytes.length || i >= SIGN || bytes[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** The lines that say something; a sheet without one is refused. */
    static Reading of(List<Sheet.Line> lines) {
        var written = lines.stream().filter(l -> !l.blank()).toList();
        return written.isEmpty() ? new Reading.Unreadable(say("sheet.empty")) : new Reading.Read(new Sheet(written));
    }

    /** More lines than any list of people has. */
    static final class TooLong extends Exception {
        private static final long serialVersionUID = 1;
    }
}
