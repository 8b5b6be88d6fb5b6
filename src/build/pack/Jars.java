package pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The jars that go along: those that nothing needs are left out, of the others what can be reached, and the database driver
 * carries the library of one system instead of twenty.
 */
final class Jars {
    private static final String OURS = "loket.jar";
    private static final String NATIVES = "org/sqlite/native/";
    private static final FileTime MADE = FileTime.from(Instant.parse("2026-11-21T00:00:00Z"));

    private final Build build;
    private final Target target;

    Jars(Build build, Target target) {
        this.build = build;
        this.target = target;
    }

    /** What we and Java's modules can reach in the libraries, and in those parts of the modules that may be left out. */
    Reach reach(Modules modules) throws IOException {
        var reach = new Reach();
        reach.add(modules, Slim::certain);
        reach.add(build.target().resolve(OURS), _ -> true);
        for (var jar : libraries()) {
            reach.add(jar, _ -> false);
        }
        reach.follow();
        return reach;
    }

    /** Those that our jar names; the folder may keep some of an earlier build. */
    private List<Path> libraries() throws IOException {
        try (var ours = new JarFile(build.target().resolve(OURS).toFile())) {
            var named = ours.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Stream.of(named.split(" "))
                    .map(build.target()::resolve)
                    .filter(jar -> build.unneeded().stream()
                            .noneMatch(left -> jar.getFileName().toString().matches(left + "-\\d.*")))
                    .toList();
        }
    }

    void into(Path app, Reach reach) throws IOException {
        Files.createDirectories(app);
        for (var jar : libraries()) {
            copy(jar, app.resolve(jar.getFileName().toString()), reach);
        }
        Files.copy(build.target().resolve(OURS), app.resolve(OURS));
        for (var jar : Disk.jars(app)) {
            // The start-up cache knows a jar by its size and time; the same build gives the same time.
            Files.setLastModifiedTime(jar, MADE);
        }
    }

    /** A jar that keeps no class is not copied, whatever else is in it. */
    private void copy(Path from, Path to, Reach reach) throws IOException {
        int classes = 0;
        int natives = 0;
        try (var jar = new JarFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (var entry : jar.stream().filter(each -> stays(each, reach)).toList()) {
                classes += entry.getName().endsWith(".class") ? 1 : 0;
                if (entry.getName().startsWith(NATIVES)) {
                    natives++;
                    // Beside the jar, or the driver would unpack it at every start.
                    try (var in = jar.getInputStream(entry)) {
                        Files.copy(
                                in,
                                to.resolveSibling(entry.getName()
                                        .substring(entry.getName().lastIndexOf('/') + 1)));
                    }
                    continue;
                }
                var copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(MADE);
                out.putNextEntry(copy);
                try (var in = jar.getInputStream(entry)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        if (from.getFileName().toString().startsWith("sqlite-jdbc") && natives != 1) {
            throw new IOException(from + " has " + natives + " libraries for " + target + " instead of one");
        }
        if (classes == 0) {
            Files.delete(to);
        }
    }

    private boolean stays(JarEntry entry, Reach reach) {
        var name = entry.getName();
        if (entry.isDirectory()) {
            return false;
        }
        if (name.startsWith(NATIVES)) {
            return name.startsWith(NATIVES + target.sqlite);
        }
        return !name.endsWith(".class") || name.endsWith("module-info.class") || reach.reached(Reach.name(name));
    }
}
