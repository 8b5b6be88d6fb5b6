package id.loket.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.sop.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeShelfTest {
    @TempDir
    Path data;

    @Test
    void theOfficesOwnFileWins() throws IOException {
        try (var in = OfficeShelf.class.getResourceAsStream("/office/durenan/office.xml")) {
            Files.writeString(data.resolve("office.xml"), new String(in.readAllBytes()).replace("No. 23", "Nomor 23"));
        }
        var office = OfficeShelf.office("durenan", data).orElseThrow().office().orElseThrow();
        assertThat(office.address().getFirst()).contains("Nomor 23");
    }

    @Test
    void anUnknownOfficeIsNoOffice() {
        assertThat(OfficeShelf.office("atlantis", data)).isEmpty();
        assertThat(OfficeShelf.office("../office", data)).isEmpty();
    }

    @Test
    void anOfficeOutsideTheShelfIsReadFromItsOwnFolder() throws IOException {
        Files.writeString(data.resolve("office.xml"), "<office>");
        var reading = OfficeShelf.office("atlantis", data).orElseThrow();
        assertThat(reading.faults()).extracting(Fault::file).containsOnly("office.xml");
    }

    @Test
    void aLetterOfTheOfficeWinsOverTheShippedOne() throws IOException {
        assertThat(OfficeShelf.letter("durenan", data, "rekomendasi-kk").orElseThrow())
                .contains("REKOMENDASI PEMBUATAN");
        Files.createDirectories(data.resolve("letter"));
        Files.writeString(data.resolve("letter/rekomendasi-kk.xhtml"), "milik kantor");
        assertThat(OfficeShelf.letter("durenan", data, "rekomendasi-kk")).contains("milik kantor");
    }

    @Test
    void papersCommonToAllOfficesAreFoundForEachOfThem() {
        assertThat(OfficeShelf.letter("atlantis", data, "tanda-terima")).isPresent();
        assertThat(OfficeShelf.letter("atlantis", data, "rekomendasi-kk")).isEmpty();
    }

    @Test
    void noNameLeadsOutOfTheFolders() throws IOException {
        Files.writeString(data.resolve("rahasia.xhtml"), "rahasia");
        Files.write(data.resolve("rahasia.png"), new byte[] {1});
        assertThat(OfficeShelf.letter("durenan", data, "../rahasia")).isEmpty();
        assertThat(OfficeShelf.image("durenan", data, "../rahasia.png")).isEmpty();
        assertThat(OfficeShelf.letter("..", data, "office")).isEmpty();
    }

    @Test
    void theEmblemIsTheOneTheOfficeBrought() throws IOException {
        assertThat(OfficeShelf.image("durenan", data, "lambang.png")).isEmpty();
        Files.createDirectories(data.resolve("image"));
        Files.write(data.resolve("image/lambang.png"), new byte[] {1, 2, 3});
        assertThat(OfficeShelf.image("durenan", data, "lambang.png")).contains(new byte[] {1, 2, 3});
    }
}
