package id.loket.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever one attribute or element of a sound file becomes, each fault is a sentence at a line and column. */
class MistakesTest {
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern ELEMENT = Pattern.compile("<([a-z-]+)(?: [^<>]*)?(?:/>|>[^<]*</\\1>)");
    private static final String CODE = Words.say("sop.read.other", "").replaceAll("\\(.*", "");

    private final SopReader reader = new SopReader();

    /** The SOPs of no office have every element there is. */
    static Stream<Path> files() throws IOException {
        try (var own = Files.list(Path.of("src/test/resources/own"))) {
            return own.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_changed_attribute_is_found_at_its_place(Path file) throws IOException {
        var text = Files.readString(file);
        var at = ATTRIBUTE.matcher(text);
        at.region(text.indexOf("<sop "), text.length());
        while (at.find()) {
            spoil(text, at, "");
            spoil(text, at, " " + at.group(1) + "=\"\"");
            spoil(text, at, " " + at.group(1) + "=\"salah\"");
            spoil(text, at, " " + at.group(1) + "=\"Salah Tulis\"");
            spoil(text, at, at.group() + " salah=\"ya\"");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_lost_or_doubled_element_is_found_at_its_place(Path file) throws IOException {
        var text = Files.readString(file);
        var at = ELEMENT.matcher(text);
        while (at.find()) {
            spoil(text, at, "");
            spoil(text, at, at.group() + at.group());
            spoil(text, at, "<salah/>");
            spoil(text, at, "<do by=\"petugas\" title=\"x\"/>");
        }
    }

    private void spoil(String text, Matcher at, String by) {
        var spoiled = text.substring(0, at.start()) + by + text.substring(at.end());
        var found = SopCheck.check(reader.read("uji.xml", spoiled.getBytes(StandardCharsets.UTF_8)), Known.fileAlone());
        var lines = spoiled.lines().count();
        assertThat(Stream.concat(found.faults().stream(), found.notes().stream()))
                .as("%s became %s", at.group(), by)
                .allSatisfy(fault -> {
                    assertThat(fault.line()).as(fault.sentence()).isBetween(1, (int) lines);
                    assertThat(fault.column()).as(fault.sentence()).isPositive();
                    assertThat(fault.sentence())
                            .doesNotStartWith(CODE)
                            .doesNotContain("null")
                            .endsWith(".");
                });
    }
}
