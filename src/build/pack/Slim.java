package pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parts of Java's modules that stay behind. Law: each has its reason here; the shipped image is asked for everything else a
 * program could want of Java, see {@code installer/test/Probe.java}. Of each package one file stays, since a module must
 * have something in every package it has named.
 */
final class Slim {
    /** What no part of this program does, though something in Java names it. */
    private static final List<String> UNUSED = List.of(
            // Our window is JavaFX.
            "javax/swing/",
            "com/sun/java/swing/",
            // No sound is made.
            "javax/sound/",
            "com/sun/media/sound/",
            // Style sheets are never compiled, nor is anything checked against the schemas of XHTML.
            "com/sun/org/apache/bcel/",
            "com/sun/java_cup/",
            "com/sun/org/apache/xalan/internal/xsltc/compiler/",
            "jdk/xml/internal/jdkcatalog/w3c/xsd/",
            // Nothing is said to anybody over TLS; its provider stays, for it stands in Java's list of providers.
            "sun/security/ssl/",
            "sun/security/tools/",
            // The look JavaFX had before 2013.
            "com/sun/javafx/scene/control/skin/caspian/",
            "java/awt/doc-files/",
            "sun/java2d/cmm/profiles/PYCC.pf");

    private static final List<String> STAYS = List.of("sun/security/ssl/SunJSSE", "sun/security/ssl/RSASignature");

    /** Where nobody puts names together at run time: what is not reached stays behind. */
    private static final List<String> ONLY_IF_REACHED = List.of(
            "sun/swing/",
            "com/sun/swing/",
            "com/sun/accessibility/",
            "com/sun/beans/decoder/",
            "java/beans/beancontext/",
            "com/sun/org/apache/",
            "javafx/scene/chart/",
            "javax/management/modelmbean/",
            "javax/management/monitor/",
            "javax/management/relation/",
            "javax/management/timer/");

    /** Words of Java itself in languages that are not ours; it falls back on English. */
    private static final Pattern FOREIGN = Pattern.compile(
            ".*_(de|es|fr|it|ja|ko|pt|pt_BR|sv|zh_CN|zh_TW|zh_HK|ca|cs|sk|tr)(\\$\\w+)?\\.(class|properties)");

    private Slim() {}

    /** Whether a class of Java's modules stays whatever happens, so that what it names must stay too. */
    static boolean certain(String name) {
        return !cut(name + ".class") && ONLY_IF_REACHED.stream().noneMatch(name::startsWith);
    }

    private static boolean cut(String file) {
        return (UNUSED.stream().anyMatch(file::startsWith) && STAYS.stream().noneMatch(file::startsWith))
                || FOREIGN.matcher(file).matches();
    }

    private static boolean leaves(String file, Reach reach) {
        return cut(file)
                || (file.endsWith(".class")
                        && ONLY_IF_REACHED.stream().anyMatch(file::startsWith)
                        && !reach.reached(Reach.name(file)));
    }

    /** A file of the names that jlink leaves out. */
    static Path list(Path file, Modules modules, Reach reach) throws IOException {
        var names = new ArrayList<String>();
        for (var folder : modules.files().stream()
                .collect(Collectors.groupingBy(each -> each.module() + "/" + each.folder()))
                .values()) {
            var leaving = folder.stream()
                    .filter(each -> leaves(each.name(), reach))
                    .sorted(Comparator.comparing((Modules.File each) -> each.bytes().length)
                            .thenComparing(Modules.File::name))
                    .toList();
            leaving.stream()
                    .skip(leaving.size() == folder.size() ? 1 : 0)
                    .forEach(each -> names.add("/" + each.module() + "/" + each.name()));
        }
        return Files.write(file, names);
    }
}
