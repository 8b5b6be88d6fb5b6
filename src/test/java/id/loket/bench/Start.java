package id.loket.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * From the beginning of the process to a sign-in screen that can be used, of the program as it is shipped with the filled
 * book; against a window with one empty pane on the same Java without a start-up cache. Both tell their own time since
 * Java began, so that ending the process does not count. By turns, so that the machine's mood falls on both.
 */
final class Start {
    private static final int RUNS = 9;
    private static final Pattern MILLIS = Pattern.compile("([\\d.]+) ms");
    /** The kernel's page cache; root alone may empty it. */
    private static final Path DROP = Path.of("/proc/sys/vm/drop_caches");

    private Start() {}

    /** @param image the program's folder as {@code mvn -Pinstaller package} makes it */
    static List<Figure> figures(Path image, FilledBook book, Path dir) throws IOException {
        if (!Files.isExecutable(image.resolve("bin/Loket"))) {
            System.out.println("start: left out, no image at " + image + "; make it with mvn -Pinstaller package");
            return List.of();
        }
        var folder = Files.createTempDirectory(dir, "start");
        FilledBook.copy(book.file().getParent(), folder);
        try (var archives = Files.newDirectoryStream(image.resolve("lib/app"), "*.jsa")) {
            if (!archives.iterator().hasNext()) {
                run(List.of(image.resolve("bin/loket-cache").toString()));
            }
        }
        var shipped =
                List.of(image.resolve("bin/Loket").toString(), "self-check", "--start", "--data", folder.toString());
        var bare = List.of(
                image.resolve("lib/runtime/bin/java").toString(),
                "--add-modules=javafx.controls",
                "--enable-native-access=javafx.graphics",
                "-cp",
                "target/test-classes",
                EmptyWindow.class.getName());
        var figures = new ArrayList<Figure>();
        figures.add(pair("start: sign-in screen, warm", shipped, bare, () -> true));
        if (Files.isWritable(DROP)) {
            figures.add(pair("start: sign-in screen, page cache dropped", shipped, bare, Start::drop));
        }
        return figures;
    }

    private static Figure pair(String name, List<String> shipped, List<String> bare, Supplier<Boolean> before) {
        var ours = DoubleStream.builder();
        var theirs = DoubleStream.builder();
        for (int i = 0; i < RUNS; i++) {
            before.get();
            ours.add(millis(shipped));
            before.get();
            theirs.add(millis(bare));
        }
        return Figure.against(name, median(ours.build()), median(theirs.build()), "ms")
                .within(0.8);
    }

    private static double median(DoubleStream of) {
        var sorted = of.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static boolean drop() {
        try {
            new ProcessBuilder("sync").start().waitFor();
            Files.writeString(DROP, "3");
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static double millis(List<String> command) {
        var said = run(command);
        var found = MILLIS.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return Double.parseDouble(found.group(1).replace(".", ""));
    }

    private static String run(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (!System.getenv().containsKey("DISPLAY")) {
            builder.environment().put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
        }
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
