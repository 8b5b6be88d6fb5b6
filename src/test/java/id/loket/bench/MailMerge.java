package id.loket.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LibreOffice merging letters on this machine, started by its own Python; the time is taken once it runs. */
final class MailMerge {
    /** The Python that Debian's python3-uno belongs to; another one may come first on the path. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final long MOST_MINUTES = 15;

    private final Path dir;
    private final List<String> took;

    private MailMerge(Path dir, List<String> took) {
        this.dir = dir;
        this.took = took;
    }

    /** Why there can be no merging here; empty if there can. */
    static Optional<String> missing() {
        var writer = Path.of("/usr/lib/libreoffice/program/libswlo.so");
        if (!Files.exists(writer) || !runs("soffice", "--version")) {
            return Optional.of("no LibreOffice Writer; install libreoffice-writer-nogui");
        }
        if (!Files.exists(writer.resolveSibling("libflatlo.so"))) {
            return Optional.of("LibreOffice reads no data sources; install libreoffice-base-nogui");
        }
        return runs(PYTHON, "-c", "import uno")
                ? Optional.empty()
                : Optional.of("no bridge to LibreOffice; install python3-uno");
    }

    private static boolean runs(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Merges the first letter alone so many times, then all of them. */
    static MailMerge of(MergeForm form, int shots, Path dir) throws IOException {
        Files.writeString(dir.resolve("letter.fodt"), form.document());
        Files.writeString(dir.resolve("one.csv"), csv(form.heads(), form.rows().subList(0, 1)));
        Files.writeString(dir.resolve("all.csv"), csv(form.heads(), form.rows()));
        var script = dir.resolve("mailmerge.py");
        try (var in = MailMerge.class.getResourceAsStream("/bench/mailmerge.py")) {
            Files.write(script, in.readAllBytes());
        }
        var said = dir.resolve("said.txt");
        var process = new ProcessBuilder(PYTHON, script.toString(), dir.toString(), Integer.toString(shots))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IOException("LibreOffice did not merge; see " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new MailMerge(dir, Files.readAllLines(said));
    }

    /** The median of the letters merged alone, in milliseconds. */
    double one() {
        var sorted = times("one ");
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    double all() {
        return times("all ")[0];
    }

    private double[] times(String what) {
        return took.stream()
                .filter(line -> line.startsWith(what))
                .mapToDouble(line -> Double.parseDouble(line.substring(what.length())))
                .toArray();
    }

    List<byte[]> letters() throws IOException {
        try (Stream<Path> files = Files.list(dir.resolve("all"))) {
            return files.sorted().map(MailMerge::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String csv(List<String> heads, List<List<String>> rows) {
        return Stream.concat(Stream.of(heads), rows.stream())
                .map(cells -> cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
