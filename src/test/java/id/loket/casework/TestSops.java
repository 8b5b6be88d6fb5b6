package id.loket.casework;

import id.loket.sop.Sop;
import id.loket.sop.SopReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The SOPs that tests play through: every one that ships, and further ones that prove the format. */
final class TestSops {
    private static final Path SHIPPED = Path.of("src/main/resources");
    private static final Path FURTHER = Path.of("src/test/resources/sop");

    private TestSops() {}

    static Stream<Sop> all() {
        return Stream.concat(shipped(), further()).map(TestSops::read);
    }

    static Sop sop(String id) {
        return Stream.concat(shipped(), further())
                .filter(f -> f.endsWith(id + ".xml"))
                .map(TestSops::read)
                .findFirst()
                .orElseThrow();
    }

    /** What the index of shipped SOPs names, {@code <office>/<file>}. */
    private static Stream<Path> shipped() {
        try {
            return Files.readAllLines(SHIPPED.resolve("sop/index.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> SHIPPED.resolve("office").resolve(line.replace("/", "/sop/")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> further() {
        if (!Files.isDirectory(FURTHER)) {
            return Stream.empty();
        }
        try (var files = Files.list(FURTHER)) {
            return files.filter(f -> f.toString().endsWith(".xml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sop read(Path file) {
        var reading = new SopReader().read(file);
        return reading.sop()
                .orElseThrow(() -> new AssertionError(reading.faults().toString()));
    }
}
