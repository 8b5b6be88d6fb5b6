package id.loket.register;
import java.nio.file.Path;
import java.util.List;
public final class Verify {
    public record Result(List<String> findings) {}
    Verify(Path file, StoredFiles files, Progress progress) {}
    Result run() { return new Result(List.of()); }
}
