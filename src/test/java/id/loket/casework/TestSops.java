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
    private static final Path OWN = Path.of("src/test/resources/own");
    private static final Path GUIDE = Path.of("src/site/panduan/contoh");

    private TestSops() {}

    static Stream<Sop> all() {
        return everything().map(TestSops::read);
    }

    static Sop sop(String id) {
        return everything()
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

    private static Stream<Path> everything() {
        return Stream.concat(shipped(), Stream.of(FURTHER, OWN, GUIDE).flatMap(TestSops::in));
    }

    private static Stream<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
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
