package id.loket.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sheet with one thing spoiled; {@code ¦} in the spoiled text marks where the fault must be found. */
record Spoiled(String text, int line, int column) {
    private static final SopReader READER = new SopReader();

    static Spoiled sheet(String id, String sound, String spoiled) {
        var text = text(id);
        assertThat(text.split(java.util.regex.Pattern.quote(sound), -1))
                .as("places of " + sound)
                .hasSize(2);
        text = text.replace(sound, spoiled);
        int at = text.indexOf('¦');
        assertThat(at).as("a marked place").isNotNegative();
        var before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Spoiled(text.replace("¦", ""), line, at - before.lastIndexOf('\n'));
    }

    static Spoiled sheet(String id, String sound, String spoiled, String alsoSound, String alsoSpoiled) {
        var once = sheet(id, sound, spoiled);
        assertThat(once.text).contains(alsoSound);
        return new Spoiled(once.text.replace(alsoSound, alsoSpoiled), once.line, once.column);
    }

    /** The sheet with a whole row in another wording. */
    static Spoiled row(String id, String row, String spoiled) {
        var found = java.util.regex.Pattern.compile("(?s)<row id=\"" + row + "\".*?</row>")
                .matcher(text(id));
        assertThat(found.find()).as("row " + row).isTrue();
        return sheet(id, found.group(), spoiled);
    }

    /** Nothing left of what matches, within its lines; what is marked stays where it is. */
    Spoiled without(String pattern) {
        var less = text.replaceAll(pattern, "");
        assertThat(less).isNotEqualTo(text).hasLineCount((int) text.lines().count());
        return new Spoiled(less, line, column);
    }

    private static String text(String id) {
        try {
            var shipped = Path.of("src/main/resources/office", id.replaceFirst("-.*", ""), "sop", id + ".xml");
            return Files.readString(Files.exists(shipped) ? shipped : Path.of("src/test/resources/sop", id + ".xml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Reading read() {
        return READER.read("uji.xml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The reader refuses it with exactly this sentence at the marked place. */
    void refusedBecause(String sentence) {
        assertThat(read().sop()).isEmpty();
        assertThat(read().faults()).contains(new Fault("uji.xml", line, column, sentence));
    }

    /** The reader takes it and the checker says this at the marked place. */
    void faultyBecause(String sentence) {
        faultyBecause(sentence, Known.fileAlone());
    }

    void faultyBecause(String sentence, Known known) {
        assertThat(SopCheck.check(read(), known).faults()).contains(new Fault("uji.xml", line, column, sentence));
    }

    void notedBecause(String sentence, Known known) {
        var found = SopCheck.check(read(), known);
        assertThat(found.faults()).isEmpty();
        assertThat(found.notes()).contains(new Fault("uji.xml", line, column, sentence));
    }

    void notedNowhere(String sentence, Known known) {
        assertThat(SopCheck.check(read(), known).notes())
                .extracting(Fault::sentence)
                .doesNotContain(sentence);
    }

    void clean(Known known) {
        assertThat(SopCheck.check(read(), known).faults()).isEmpty();
    }

    static Known templateAsking(String... names) {
        return template(new Known.Letter.Asks(Set.copyOf(List.of(names))));
    }

    static Known template(Known.Letter letter) {
        return new Known(_ -> letter, Set.of("today", "office.*", "*.words"), Optional.empty(), List.of());
    }

    static Known office(Set<String> roles, Set<String> books) {
        return new Known(
                _ -> new Known.Letter.Asks(Set.of()), Set.of(), Optional.of(new Known.Office(roles, books)), List.of());
    }
}
