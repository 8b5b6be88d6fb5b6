import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.sun.source.tree.AnyPatternTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Palantir's formatter over all Java sources: {@code Format check DIR} fails on a file that is not formatted,
 * {@code Format apply DIR} rewrites it. Runs on the toolchain's JDK, because the formatter parses with the javac of the
 * JVM it runs in, and Maven's own may be too old for our sources.
 */
class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    public static void main(String[] args) throws IOException {
        var apply = args[0].equals("apply");
        var wrong = new ArrayList<String>();
        for (var file : sources(Path.of(args[1]))) {
            var text = Files.readString(file);
            try {
                var formatted = FORMATTER.formatSourceAndFixImports(spellUnnamed(text));
                if (formatted.equals(text)) {
                    continue;
                }
                if (apply) {
                    Files.writeString(file, formatted);
                    System.out.println("Formatted " + file);
                } else {
                    wrong.add(file.toString());
                }
            } catch (FormatterException e) {
                wrong.add(file + ":" + e.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            System.err.println("Not formatted; run mvn -Pformat and commit:\n  " + String.join("\n  ", wrong));
            System.exit(1);
        }
    }

    private static List<Path> sources(Path dir) throws IOException {
        try (var all = Files.walk(dir)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The formatter does not know a bare {@code _} in a record pattern yet; {@code var _} means the same. */
    private static String spellUnnamed(String text) throws IOException {
        if (!text.contains("_")) {
            return text;
        }
        var source = new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, problem -> {}, null, null, List.of(source));
        var positions = Trees.instance(task).getSourcePositions();
        var found = new TreeSet<Integer>();
        for (var unit : task.parse()) {
            new TreeScanner<Void, CompilationUnitTree>() {
                @Override
                public Void visitAnyPattern(AnyPatternTree any, CompilationUnitTree in) {
                    // javac gives the position of the token that follows
                    found.add(text.lastIndexOf('_', (int) positions.getStartPosition(in, any)));
                    return null;
                }
            }.scan(unit, unit);
        }
        var spelled = new StringBuilder(text);
        found.descendingSet().forEach(at -> spelled.insert(at, "var "));
        return spelled.toString();
    }
}
