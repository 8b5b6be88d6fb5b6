package pack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Parts of Java's modules that neither we nor a library can reach: Swing, sound, and the compiler for style sheets. Of each
 * package one file stays, since a module must have something in every package it has named.
 */
final class Slim {
    private static final List<String> UNUSED = List.of(
            "java.desktop/javax/swing",
            "java.desktop/com/sun/java/swing",
            "java.desktop/javax/sound",
            "java.desktop/com/sun/media/sound",
            "java.xml/com/sun/org/apache/bcel",
            "java.xml/com/sun/java_cup",
            "java.xml/com/sun/org/apache/xalan/internal/xsltc/compiler");

    private Slim() {}

    /** A file of the names that jlink leaves out. */
    static Path list(Path file) throws IOException {
        var names = new ArrayList<String>();
        var modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        for (var part : UNUSED) {
            var classes = Disk.everything(modules.resolve(part))
                    .filter(Files::isRegularFile)
                    .collect(Collectors.groupingBy(Path::getParent));
            for (var together : classes.values()) {
                together.stream()
                        .sorted(Comparator.comparing(Slim::size).thenComparing(Path::toString))
                        .skip(1)
                        .forEach(path -> names.add("/" + modules.relativize(path)));
            }
        }
        return Files.write(file, names);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
