package id.loket.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real LibreOffice of this machine, without a window and with a profile of its own. */
public final class Calc {
    private final Path dir;

    /** @param dir for its profile, kept between calls since making one takes longest */
    public Calc(Path dir) {
        this.dir = dir;
    }

    /** Semicolons, UTF-8, cells as they are shown. */
    public List<Path> csv(Path... files) {
        return convert("csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true", "csv", files);
    }

    /** As {@link #csv}, of one sheet of a workbook, counted from 1. */
    public Path sheet(Path file, int number) {
        var csv = convert(
                "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false," + number, "csv", file);
        var name = csv.getFirst().getFileName().toString().replaceFirst("\\.csv$", "-");
        try (var made = Files.list(csv.getFirst().getParent())) {
            return made.filter(f -> f.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public Path xlsx(Path file) {
        return convert("xlsx", "xlsx", file).getFirst();
    }

    public Path pdf(Path file) {
        return convert("pdf", "pdf", file).getFirst();
    }

    private List<Path> convert(String to, String ending, Path... files) {
        var out = dir.resolve(ending);
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + dir.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                out.toString()));
        for (var file : files) {
            command.add(file.toString());
        }
        run(command);
        return List.of(files).stream()
                .map(f -> out.resolve(f.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + ending)))
                .toList();
    }

    private void run(List<String> command) {
        try {
            Files.createDirectories(dir);
            var said = dir.resolve("said.txt").toFile();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said)
                    .start();
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice does not end: " + String.join(" ", command));
            }
            if (process.exitValue() != 0) {
                throw new AssertionError("LibreOffice: " + Files.readString(said.toPath()));
            }
        } catch (IOException e) {
            throw new AssertionError(
                    "LibreOffice is not installed here: install libreoffice-calc-nogui; " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
