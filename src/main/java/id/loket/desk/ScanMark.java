package id.loket.desk;

import id.loket.text.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * By what a file outside is known again: name, time and content in one hash, which tells nothing of them. The same
 * photo sent again for another case is another file, as its time is another.
 */
final class ScanMark {
    private ScanMark() {}

    static String of(Path file) throws IOException {
        return of(file, ContentHash.of(file));
    }

    /** @param content its {@link ContentHash} */
    static String of(Path file, String content) throws IOException {
        var text = file.getFileName() + "\n" + Files.getLastModifiedTime(file).toMillis() + "\n" + content;
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
