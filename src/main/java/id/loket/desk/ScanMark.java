package id.loket.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a file outside is known again: name, time and content in one hash, which tells nothing of them. The same
 * photo sent again for another case is another file, as its time is another.
 */
final class ScanMark {
    private static final int BUFFER = 1 << 16;

    private ScanMark() {}

    static String of(Path file) throws IOException {
        return of(file, content(file));
    }

    static String of(Path file, String content) throws IOException {
        var text = file.getFileName() + "\n" + Files.getLastModifiedTime(file).toMillis() + "\n" + content;
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String content(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static String content(Path file) throws IOException {
        var digest = sha256();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
