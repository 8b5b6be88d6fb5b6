package id.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interface's words are neither missing nor left over: each key is a literal in the code, and each literal a key. */
class WordsTest {
    /** A string literal, with {@code say(} before it if it is the first argument; comments are consumed and ignored. */
    private static final Pattern LITERAL = Pattern.compile("""
        //[^\\n]*|/\\*[\\s\\S]*?\\*/|\""\"[\\s\\S]*?\""\"|'(?:\\\\.|[^'\\\\])+'\
        |(?<say>\\bsay\\(\\s*)?"(?<text>(?:\\\\.|[^"\\\\\\n])*)\"\
        """);

    private static final Pattern LINE = Pattern.compile("^\\s*([^#!=:\\s][^=:\\s]*)\\s*[=:]");

    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void everyWordIsUsedAndNoneIsMissing() throws IOException {
        assertThat(faults(WORDS, SOURCES)).isEmpty();
    }

    @Test
    void aMissingAnUnusedAndADoubledWordAreFound(@TempDir Path disk) throws IOException {
        Files.writeString(Files.createDirectory(disk.resolve("words")).resolve("kit.properties"), """
            # Tombol
            kit.close = Tutup
            kit.old = Lama
            kit.close = Selesai
            desk.moved = Pindah
            kit.theme.light = Terang
            """);
        Files.writeString(Files.createDirectory(disk.resolve("java")).resolve("Buttons.java"), """
            // say("kit.comment")
            class Buttons {
                String close = say("kit.close") + '"' + say(
                    "kit.open", 1) + "kit.css" + "desk.moved" + say("kit.part." + 1);
                String theme = dark ? "kit.theme.dark" : "kit.theme.light";
            }
            """);
        assertThat(faults(disk.resolve("words"), disk.resolve("java")))
                .containsExactlyInAnyOrder(
                        "kit.properties says twice: kit.close",
                        "kit.properties holds a key of another room: desk.moved",
                        "used nowhere, remove from kit.properties: kit.old",
                        "missing, add to kit.properties: kit.open = ...",
                        "missing, add to kit.properties: kit.part. = ...",
                        "missing, add to kit.properties: kit.theme.dark = ...");
    }

    private static List<String> faults(Path words, Path sources) throws IOException {
        var faults = new ArrayList<String>();
        var homes = new TreeMap<String, String>();
        for (var file : files(words, ".properties")) {
            var name = file.getFileName().toString();
            for (var line : Files.readAllLines(file)) {
                var found = LINE.matcher(line);
                if (!found.find()) {
                    continue;
                }
                if (homes.put(found.group(1), name) != null) {
                    faults.add(name + " says twice: " + found.group(1));
                }
                if (!name.equals(home(found.group(1)))) {
                    faults.add(name + " holds a key of another room: " + found.group(1));
                }
            }
        }
        var said = new TreeSet<String>();
        var literals = new TreeSet<String>();
        for (var file : files(sources, ".java")) {
            var found = LITERAL.matcher(Files.readString(file));
            while (found.find()) {
                if (found.group("text") != null) {
                    literals.add(found.group("text"));
                }
                if (found.group("say") != null) {
                    said.add(found.group("text"));
                }
            }
        }
        var groups = new TreeSet<String>();
        homes.keySet().stream()
                .map(WordsTest::group)
                .filter(group -> group.contains("."))
                .forEach(groups::add);
        literals.stream().filter(literal -> groups.contains(group(literal))).forEach(said::add);
        homes.keySet().stream()
                .filter(key -> !literals.contains(key))
                .forEach(key -> faults.add("used nowhere, remove from " + homes.get(key) + ": " + key));
        said.stream()
                .filter(key -> !homes.containsKey(key))
                .forEach(key -> faults.add("missing, add to " + home(key) + ": " + key + " = ..."));
        return faults;
    }

    /** {@code kit.theme} of {@code kit.theme.light}: a literal beside known keys is taken for a key. */
    private static String group(String key) {
        return key.contains(" ") ? "" : key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    private static String home(String key) {
        return key.replaceFirst("\\..*", "") + ".properties";
    }

    private static List<Path> files(Path dir, String end) throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
