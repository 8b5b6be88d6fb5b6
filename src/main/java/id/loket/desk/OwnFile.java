package id.loket.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A file of the office in its data folder. Law: it is there whole or not at all. */
final class OwnFile {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private OwnFile() {}

    static void write(Path file, byte[] bytes) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, bytes);
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes it in place of the one that is there, of which a copy is put aside among the backups. */
    static void replace(Path file, byte[] bytes, LocalDateTime now) throws IOException {
        if (Files.exists(file)) {
            var aside = Files.createDirectories(file.resolveSibling("backup"));
            var name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            var copy = name.substring(0, dot) + "-" + STAMP.format(now) + name.substring(dot);
            Files.copy(file, aside.resolve(copy), StandardCopyOption.REPLACE_EXISTING);
        }
        write(file, bytes);
    }
}
