package pack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * Every file of the modules that may be linked: Java's own, or a Windows JDK's, and JavaFX's.
 *
 * @param code libraries of machine code that belong to no module's files
 */
record Modules(List<File> files, List<byte[]> code) {

    /** @param name as in the module, with slashes */
    record File(String module, String name, byte[] bytes) {
        String folder() {
            return name.substring(0, name.lastIndexOf('/') + 1);
        }
    }

    static Modules of(Build build, Target target) throws IOException {
        var all = new Modules(new ArrayList<>(), new ArrayList<>());
        if (target == Target.WINDOWS && build.windowsJdk().isPresent()) {
            try (var jmods = Files.list(build.windowsJdk().get().resolve("jmods"))) {
                for (var jmod : jmods.toList()) {
                    all.archive(jmod.getFileName().toString().replaceFirst("\\.jmod$", ""), jmod, "classes/");
                }
            }
        } else {
            all.ofThisJava();
        }
        for (var jar : Disk.jars(build.javafx(target))) {
            // javafx-base-26.0.2-linux.jar
            var words = jar.getFileName().toString().split("-");
            all.archive(words[0] + "." + words[1], jar, "");
        }
        return all;
    }

    private void ofThisJava() throws IOException {
        var modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        for (var path : Disk.everything(modules).filter(Files::isRegularFile).toList()) {
            var inside = modules.relativize(path);
            var name = inside.subpath(1, inside.getNameCount()).toString();
            files.add(new File(inside.getName(0).toString(), name, Files.readAllBytes(path)));
        }
        for (var path : Disk.everything(Path.of(System.getProperty("java.home")))
                .filter(p -> machineCode(p.toString()))
                .toList()) {
            code.add(Files.readAllBytes(path));
        }
    }

    private void archive(String module, Path archive, String root) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    if (machineCode(entry.getName())) {
                        code.add(in.readAllBytes());
                    } else if (entry.getName().startsWith(root)) {
                        files.add(new File(module, entry.getName().substring(root.length()), in.readAllBytes()));
                    }
                }
            }
        }
    }

    static boolean machineCode(String name) {
        return name.endsWith(".so") || name.endsWith(".dll");
    }
}
