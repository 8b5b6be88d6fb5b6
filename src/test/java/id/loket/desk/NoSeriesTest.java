package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Command.Confirm;
import id.loket.casework.Problem;
import id.loket.sop.Answers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office takes a series out of its profile while a case still waits for a number of it. */
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
        Files.writeString(dir.resolve("office.xml"), profile().replace("<books>", """
            <books>
            <series id="tak-dikenal" title="Buku" pattern="{urut:03}" reset="yearly" books="contoh-02/tak-dikenal"/>\
            """));
        Case opened;
        try (var office = SampleWeeks.open(dir)) {
            var desk = office.counter().desk();
            var sop = desk.service("contoh-02").orElseThrow();
            var answers = Confirm.answers(Answers.of("bringer.how", "self"));
            opened = ((Done.Accepted) desk.open(office.sari(), sop, answers, Moment.NOW)).now();
        }

        Files.delete(dir.resolve("office.xml"));
        try (var counter = ((Counter.Opened.Ready) Counter.open(dir, () -> SampleWeeks.MONDAY_AFTER, true)).counter()) {
            var sari = counter.people()
                    .session(counter.people().holder("petugas-loket").orElseThrow());
            var refused = (Done.Refused) counter.desk().act(sari, opened, Confirm.plain(), Moment.NOW);

            assertThat(refused.problems())
                    .extracting(Problem::sentence)
                    .singleElement()
                    .asString()
                    .contains("Buku tak dikenal");
            assertThat(counter.desk().find(opened.key())).contains(opened);
            assertThat(counter.desk().service("contoh-02")).isEmpty();
        }
    }

    private static String profile() throws IOException {
        try (var in = NoSeriesTest.class.getResourceAsStream("/office/durenan/office.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
