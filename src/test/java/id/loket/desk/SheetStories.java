package id.loket.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The story of one SOP sheet, named after it: {@code sample-data/OFFICE/SOP.story}.
 *
 * @param office id of the office
 * @param sop id of the SOP
 */
public record SheetStories(String office, String sop) {
    private static final Path SAMPLES = Path.of("sample-data");

    /** Those of every sample office, in order. */
    public static Stream<SheetStories> all() {
        try (var files = Files.walk(SAMPLES, 2)) {
            return files
                    .map(f -> SAMPLES.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.matches("([a-z-]+)/\\1-\\d+\\.story"))
                    .map(f -> f.replace(".story", "").split("/"))
                    .map(f -> new SheetStories(f[0], f[1]))
                    .sorted(Comparator.comparing(SheetStories::sop))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Story read() throws IOException {
        var text = Files.readString(SAMPLES.resolve(office).resolve(sop + ".story"), StandardCharsets.UTF_8);
        return SampleStories.read(sop + ".story", text);
    }

    @Override
    public String toString() {
        return sop;
    }
}
