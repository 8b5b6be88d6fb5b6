package pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files, folders and tools of the build machine; any failure ends the build. */
final class Disk {
    private Disk() {}

    static void clear(Path dir) throws IOException {
        if (Files.exists(dir)) {
            for (var path : everything(dir).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Files.createDirectories(dir);
    }

    static Stream<Path> everything(Path dir) throws IOException {
        try (var all = Files.walk(dir)) {
            return all.toList().stream();
        }
    }

    static List<Path> jars(Path dir) throws IOException {
        try (var all = Files.list(dir)) {
            return all.filter(p -> p.toString().endsWith(".jar")).sorted().toList();
        }
    }

    static long size(Path path) throws IOException {
        long sum = 0;
        for (var file : everything(path).filter(Files::isRegularFile).toList()) {
            sum += Files.size(file);
        }
        return sum;
    }

    static void copy(Path from, Path to) throws IOException {
        for (var path : everything(from).toList()) {
            var there = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(there);
            } else {
                Files.copy(path, there, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    static void run(List<String> command) throws IOException, InterruptedException {
        var quiet = Files.createTempFile("pack", ".log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(quiet.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ":\n" + Files.readString(quiet));
        }
        Files.delete(quiet);
    }
}
