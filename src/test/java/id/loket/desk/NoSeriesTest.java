package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Command.Confirm;
import id.loket.casework.Problem;
import id.loket.sop.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An SOP of the office's own that takes numbers of a book the office profile does not know. */
class NoSeriesTest {
    @TempDir
    private Path dir;

    @Test
    void theNumberIsRefusedWithASentenceAndTheCaseStaysWhereItIs() throws IOException {
        Files.createDirectories(dir.resolve("sop"));
        Files.writeString(dir.resolve("sop/contoh-02.xml"), """
            <sop id="contoh-02" version="1" valid-from="2025-01-01" office="durenan" recorder="petugas">
              <title>Contoh bernomor</title>
              <sheet><name>CONTOH</name></sheet>
              <role id="pemohon" title="Pemohon" outside="applicant"/>
              <role id="petugas" title="Petugas"/>
              <lane id="pemohon" title="Pemohon" roles="pemohon"/>
              <lane id="petugas" title="Petugas" roles="petugas"/>
              <book id="tak-dikenal" title="Buku tak dikenal" numbers="case"/>
              <row id="serah" no="1"><text>Menyerahkan</text><receive by="pemohon"/></row>
              <row id="nomor" no="2"><text>Menomori</text><number by="petugas" book="tak-dikenal"/></row>
            </sop>
            """);
        try (var office = SampleWeeks.open(dir)) {
            var desk = office.counter().desk();
            var sop = desk.service("contoh-02").orElseThrow();
            var sari = office.sari();
            var opened = (Done.Accepted)
                    desk.open(sari, sop, Confirm.answers(Answers.of("bringer.how", "self")), Moment.NOW);

            var refused = (Done.Refused) desk.act(sari, opened.now(), Confirm.plain(), Moment.NOW);

            assertThat(refused.problems())
                    .extracting(Problem::sentence)
                    .singleElement()
                    .asString()
                    .contains("Buku tak dikenal");
            assertThat(desk.find(opened.now().key())).contains(opened.now());
        }
    }
}
