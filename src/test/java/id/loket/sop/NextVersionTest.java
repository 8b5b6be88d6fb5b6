package id.loket.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A later version differs in what was asked for and in nothing else. */
class NextVersionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String HEAD = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- <suggestion id="a"/> and version="9" in a comment stay -->
        <sop id="x-1" version="1" valid-from="2025-01-20" office="x" recorder="a">
        """;

    static Stream<Path> files() throws IOException {
        try (var own = Files.list(Path.of("src/test/resources/own"));
                var shipped = Files.walk(Path.of("src/main/resources/office"))) {
            return Stream.concat(own, shipped.filter(f -> f.getParent().endsWith("sop")))
                    .filter(f -> f.toString().endsWith(".xml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void confirming_takes_the_marks_away_and_adopting_moves_the_papers(Path file) throws IOException {
        var text = Files.readString(file);
        var old = read(text);
        var all = old.suggestions().stream().map(s -> s.paper().id()).toList();
        var next = read(NextVersion.of(text, 7, DAY, Set.copyOf(all), true));
        assertThat(next.version()).isEqualTo(7);
        assertThat(next.validFrom()).isEqualTo(DAY);
        assertThat(next.suggestions()).isEmpty();
        assertThat(next.requirements())
                .containsExactlyElementsOf(Stream.concat(
                                old.requirements().stream(),
                                old.suggestions().stream().map(Sop.Suggestion::paper))
                        .toList());
        assertThat(next.rows().stream().flatMap(r -> r.acts().stream()))
                .noneMatch(a -> a.common().inferred());
        assertThat(next.toString().replaceAll("inferred=(true|false)", ""))
                .contains(rowsOf(old.toString().replaceAll("inferred=(true|false)", "")));
        assertThat(NextVersion.of(text, 7, DAY, Set.of(), false))
                .isEqualTo(text.replaceFirst(
                        "version=\"1\" valid-from=\"[0-9-]+\"", "version=\"7\" valid-from=\"2026-11-21\""));
    }

    private static String rowsOf(String sop) {
        return sop.substring(sop.indexOf("rows=["));
    }

    @Test
    void one_paper_of_several_moves_up_and_the_others_stay() {
        var text = HEAD + """
              <requirement id="r" text="R"/>
              <suggestion id="a" text="A" basis="x"/>
              <suggestion id="b" basis='y'
                          text="B &gt; b" mandatory="no"><when field="f" is="g"/></suggestion>
              <!-- after -->
              <row/>
            """;
        assertThat(NextVersion.of(text, 2, DAY, Set.of("b"), false)).isEqualTo("""
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- <suggestion id="a"/> and version="9" in a comment stay -->
            <sop id="x-1" version="2" valid-from="2026-11-21" office="x" recorder="a">
              <requirement id="r" text="R"/>
              <requirement id="b"
                          text="B &gt; b" mandatory="no" source="office"><when field="f" is="g"/></requirement>
              <suggestion id="a" text="A" basis="x"/>
              <!-- after -->
              <row/>
            """);
    }

    @Test
    void several_on_one_line_and_windows_line_ends_stay_so() {
        var text = HEAD.replace("\n", "\r\n")
                + "  <suggestion id=\"a\" text=\"A\" basis=\"x\"/><suggestion id=\"b\" text=\"B\""
                + " basis=\"x\"/>\r\n  <row/>";
        assertThat(NextVersion.of(text, 2, DAY, Set.of("a", "b"), false))
                .endsWith("  <requirement id=\"a\" text=\"A\" source=\"office\"/>\r\n"
                        + "  <requirement id=\"b\" text=\"B\" source=\"office\"/>\r\n  <row/>");
    }

    private static Sop read(String text) {
        var reading = new SopReader().read("uji.xml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.faults()).isEmpty();
        return reading.sop().orElseThrow();
    }
}
