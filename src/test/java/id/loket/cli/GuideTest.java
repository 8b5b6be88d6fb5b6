package id.loket.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for those who write SOPs tells the truth: its example works, and its mistakes are said as it says. */
class GuideTest {
    private static final Path FOLDER = Path.of("src/site/panduan");
    private static final Path EXAMPLE = FOLDER.resolve("contoh/balai-01.xml");
    private static final Path LETTER = FOLDER.resolve("contoh/izin-balai.xhtml");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(xml|html)\n(.*?)\n```");
    private static final Pattern MISTAKE = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\| (.+) \\|$");

    @TempDir
    Path home;

    private String guide;

    @BeforeEach
    void theExampleLiesInTheDataFolder() throws IOException {
        guide = Files.readString(FOLDER.resolve("menulis-sop.md"));
        Files.createDirectories(home.resolve("data/sop"));
        Files.createDirectories(home.resolve("data/letter"));
        Files.copy(LETTER, home.resolve("data/letter/izin-balai.xhtml"));
    }

    @Test
    void the_example_in_the_guide_is_the_file() throws IOException {
        var blocks = BLOCK.matcher(guide).results().map(m -> m.group(2).strip()).toList();
        assertThat(blocks)
                .contains(
                        Files.readString(EXAMPLE).strip(),
                        Files.readString(LETTER).strip());
    }

    @Test
    void the_example_is_sound_and_becomes_a_service() throws IOException {
        var check = Run.loket(home, "sop", "check", EXAMPLE.toString());
        assertThat(check.err()).isEmpty();
        assertThat(check.out().strip()).isEqualTo(EXAMPLE + ": baik");
        Files.copy(EXAMPLE, home.resolve("data/sop/balai-01.xml"));
        var show = Run.loket(home, "sop", "show", "balai-01");
        assertThat(show.out())
                .contains(
                        "Izin pemakaian balai kecamatan",
                        "Penanda tangan: Camat; Sekcam",
                        "Izin keramaian bila Memakai pengeras suara di luar ruangan: ya",
                        "Surat kesanggupan kebersihan bila Jenis kegiatan: Resepsi");
        assertThat(show.out()).doesNotContain("Surat kuasa");
    }

    @Test
    void each_mistake_is_said_in_these_words() throws IOException {
        var sound = Files.readString(EXAMPLE);
        var mistakes = MISTAKE.matcher(guide).results().toList();
        assertThat(mistakes).hasSizeGreaterThan(10);
        assertSoftly(softly -> mistakes.forEach(mistake -> {
            softly.assertThat(sound).containsOnlyOnce(mistake.group(2));
            var spoiled = home.resolve("salah.xml");
            try {
                Files.writeString(spoiled, sound.replace(mistake.group(2), mistake.group(1)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            var said = Run.loket(home, "sop", "check", spoiled.toString()).err();
            softly.assertThat(said.lines())
                    .as(mistake.group(1))
                    .anyMatch(line -> line.matches("\\Q" + spoiled + "\\E:\\d+:\\d+: \\Q"
                            + mistake.group(3).replace("`", "") + "\\E"));
        }));
    }

    @Test
    void every_element_of_the_format_is_in_the_guide() throws IOException {
        var schema = Files.readString(Path.of("src/main/resources/sop/sop.xsd"));
        assertThat(Pattern.compile("<xs:element name=\"([a-z-]+)\"")
                        .matcher(schema)
                        .results()
                        .map(m -> m.group(1))
                        .distinct())
                .allSatisfy(element -> assertThat(guide).contains("<" + element));
    }
}
