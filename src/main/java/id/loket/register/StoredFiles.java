package id.loket.register;

import id.loket.text.ContentHash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Papers and scans as files named by their SHA-256; a file is there whole or not at all, and never changes. */
public final class StoredFiles {
    private static final int NAME = 64;

    private final Path dir;

    StoredFiles(Path dir) {
        this.dir = dir;
    }

    /** What lies under a name. */
    public sealed interface Content {}

    /** The bytes that the name promises. */
    public record Found(byte[] bytes) implements Content {}

    public record Missing() implements Content {}

    /** A file is there, and its bytes are not those of its name. */
    public record Damaged() implements Content {}

    /**
     * Keeps the bytes durably before it returns.
     *
     * @return their SHA-256 in hex
     */
    public String store(byte[] bytes) {
        var name = ContentHash.of(bytes);
        if (!(load(name) instanceof Found)) {
            try {
                write(path(name), bytes);
            } catch (IOException e) {
                throw RegisterTrouble.of(e);
            }
        }
        return name;
    }

    public Content load(String sha256) {
        var file = path(sha256);
        try {
            if (!Files.exists(file)) {
                return new Missing();
            }
            var bytes = Files.readAllBytes(file);
            return ContentHash.of(bytes).equals(sha256) ? new Found(bytes) : new Damaged();
        } catch (IOException e) {
            throw RegisterTrouble.of(e);
        }
    }

    /** Gone for good: the end of a retention. */
    void erase(String sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException e) {
            throw RegisterTrouble.of(e);
        }
    }

    /** Names of all whole files; half-written ones are not among them. */
    Stream<String> names() throws IOException {
        if (!Files.isDirectory(dir)) {
            return Stream.empty();
        }
        return Files.walk(dir, 2)
                .filter(Files::isRegularFile)
                .map(f -> f.getFileName().toString())
                .filter(StoredFiles::isName);
    }

    static boolean isName(String text) {
        return text.length() == NAME && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    private Path path(String sha256) {
        if (!isName(sha256)) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return dir.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        var temp = Files.createTempFile(file.getParent(), "new", ".part");
        try {
            try (var channel = FileChannel.open(temp, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Durable.folder(file.getParent());
            Durable.folder(file.getParent().getParent());
        } finally {
            Files.deleteIfExists(temp);
        }
    }
}
