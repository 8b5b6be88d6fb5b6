package pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The jars that go along: those that nothing needs are left out, and the database driver carries the library of one
 * system instead of twenty.
 */
final class Jars {
    private static final String NATIVES = "org/sqlite/native/";
    private static final FileTime MADE = FileTime.from(Instant.parse("2026-11-21T00:00:00Z"));

    private final Build build;
    private final Target target;

    Jars(Build build, Target target) {
        this.build = build;
        this.target = target;
    }

    void into(Path app) throws IOException {
        Files.createDirectories(app);
        for (var jar : Disk.jars(build.target().resolve("lib"))) {
            var name = jar.getFileName().toString();
            if (name.startsWith("sqlite-jdbc")) {
                strip(jar, app.resolve(name));
            } else if (build.unneeded().stream().noneMatch(left -> name.matches(left + "-\\d.*"))) {
                Files.copy(jar, app.resolve(name));
            }
        }
        Files.copy(build.target().resolve("loket.jar"), app.resolve("loket.jar"));
        for (var jar : Disk.jars(app)) {
            // The start-up cache knows a jar by its size and time; the same build gives the same time.
            Files.setLastModifiedTime(jar, MADE);
        }
    }

    private void strip(Path from, Path to) throws IOException {
        int kept = 0;
        try (var jar = new JarFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : jar.stream().toList()) {
                boolean ours = entry.getName().startsWith(NATIVES + target.sqlite);
                if (entry.getName().startsWith(NATIVES) && !ours) {
                    continue;
                }
                kept += ours && !entry.isDirectory() ? 1 : 0;
                var copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(MADE);
                out.putNextEntry(copy);
                try (var in = jar.getInputStream(entry)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        if (kept != 1) {
            throw new IOException(from + " has " + kept + " libraries for " + target + " instead of one");
        }
    }
}
