package id.loket.register;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Supplier;
public final class Backup {
    Backup(Path file, StoredFiles files, Supplier<LocalDateTime> now) {}
}
