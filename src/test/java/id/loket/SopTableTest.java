package id.loket;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.sop.Shelf;
import id.loket.sop.Sop;
import id.loket.sop.SopReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's table of sheets names each shipped service with its story, its letters and its picture, and nothing else. */
class SopTableTest {
    private static final Path GUIDE = Path.of("src", "site", "panduan");

    private static List<String> lines() throws IOException {
        return Files.readString(GUIDE.resolve("daftar-sop.md"), StandardCharsets.UTF_8)
                .lines()
                .filter(l -> l.startsWith("| ") && l.contains("`"))
                .toList();
    }

    static Stream<Sop> sops() throws IOException {
        try (var index = SopTableTest.class.getResourceAsStream("/sop/index.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> l.endsWith(".xml"))
                            .map(SopTableTest::read)
                            .filter(Sop::service)
                            .toList()
                            .stream();
        }
    }

    private static Sop read(String line) {
        var name = "/office/" + line.replace("/", "/sop/");
        try (var in = SopTableTest.class.getResourceAsStream(name)) {
            return new SopReader().read(name, in.readAllBytes()).sop().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thereIsARowForEachSheetOfEachOffice() throws IOException {
        assertThat(lines()).hasSize(26).hasSize((int) sops().count());
        assertThat(Shelf.offices()).containsExactlyInAnyOrder("durenan", "kalipare", "banteng", "dolopo");
    }

    @ParameterizedTest
    @MethodSource("sops")
    void aRowNamesTheSheetItsStoryItsLettersAndItsPicture(Sop sop) throws IOException {
        var letters = sop.letters().stream().map(l -> "`" + l.id() + "`").collect(Collectors.joining(", "));
        var story = "../../../sample-data/" + sop.office() + "/" + sop.id() + ".story";
        var picture = "gambar/sop/" + sop.id() + ".png";
        assertThat(lines())
                .filteredOn(l -> l.contains("`" + sop.id() + "`"))
                .singleElement()
                .asString()
                .contains("`" + sop.id() + "` " + sop.title() + " |", "(" + story + ")", "(" + picture + ")")
                .contains("| " + (letters.isEmpty() ? "-" : letters) + " |");
        assertThat(GUIDE.resolve(story)).exists();
        assertThat(GUIDE.resolve(picture)).exists();
    }
}
