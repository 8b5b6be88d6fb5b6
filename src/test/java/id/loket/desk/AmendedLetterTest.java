package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Amendment;
import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Correction;
import id.loket.casework.Entry;
import id.loket.pdf.Pages;
import id.loket.sop.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that was signed and then put right: the new one says so, the old one is kept and holds no longer. */
class AmendedLetterTest {
    @TempDir
    Path dir;

    private SampleWeeks weeks;
    private Desk desk;
    private Papers papers;
    private PrintDesk printing;

    @BeforeEach
    void open() {
        weeks = SampleWeeks.open(dir, false);
        desk = weeks.counter().desk();
        papers = weeks.counter().papers();
        printing = weeks.counter().printing();
    }

    @AfterEach
    void close() {
        weeks.close();
    }

    private Case done(Done done) {
        return switch (done) {
            case Done.Accepted(var now, var _) -> now;
            case Done.Refused(var problems) -> throw new AssertionError(problems.toString());
            case Done.Moved _ -> throw new AssertionError("moved");
        };
    }

    private Case written(Case one) {
        var signer = papers.signatories(one).getFirst();
        var preview = papers.letter(weeks.sari(), one, papers.toWrite(one).orElseThrow(), Optional.of(signer));
        var now = done(desk.act(weeks.sari(), one, Command.Confirm.written(papers.keep(preview)), Moment.NOW));
        return done(desk.act(weeks.sari(), now, Command.Confirm.plain(), Moment.NOW));
    }

    private Case signed(Case one) {
        var bytes = Desk.bytesUnder(desk.sopOf(one.sop()), one).orElseThrow();
        return done(desk.act(weeks.session("bagus"), one, Command.Confirm.onBytes(bytes), Moment.NOW));
    }

    private Case corrected(Case one, String name) {
        var right = Answers.of("person.name", name);
        return done(desk.act(weeks.sari(), one, new Command.Correct(right, "SALAH KETIK NAMA"), Moment.NOW));
    }

    private static List<Entry> scripts(Case one) {
        return one.entries().stream().filter(e -> e.paper().isPresent()).toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var pages = Pages.open(pdf)) {
            return pages.text().replaceAll("\\s+", " ");
        }
    }

    private byte[] bytes(Entry script) {
        return papers.load(script.paper().orElseThrow().sha256());
    }

    @Test
    void the_new_letter_names_the_correction_and_the_letter_it_replaces() throws Exception {
        var signed = signed(written(weeks.toWrite()));
        weeks.at(LocalDateTime.of(2025, 2, 18, 9, 0));
        var corrected = corrected(signed, "FITRIA CONTOH");
        var again = signed(written(corrected));

        var number = again.numbers().get("agenda").printed();
        var oldOne = scripts(again).getFirst();
        var newOne = scripts(again).getLast();
        picture("amended", bytes(newOne));
        assertThat(text(bytes(newOne)))
                .contains("FITRIA CONTOH")
                .contains("Perbaikan ke-1 tanggal 18 Februari 2025 atas surat nomor " + number
                        + " yang dibuat tanggal 17 Februari 2025; naskah sebelumnya tidak berlaku.");
        assertThat(text(bytes(oldOne))).contains("FITRI CONTOH").doesNotContain("Perbaikan");
        assertThat(Amendment.superseded(again, oldOne)).isTrue();
        assertThat(Amendment.superseded(again, newOne)).isFalse();
        var out = printing.next(oldOne.paper().orElseThrow().sha256(), Optional.empty());
        picture("overtaken", out.pdf());
        assertThat(text(out.pdf())).contains("TIDAK BERLAKU");
        assertThat(printing.next(newOne.paper().orElseThrow().sha256(), Optional.empty())
                        .pdf())
                .as("the first print of a letter that holds is its stored bytes")
                .isEqualTo(bytes(newOne));

        var twice = scripts(signed(written(corrected(again, "FITRIANA CONTOH"))));
        assertThat(text(bytes(twice.getLast()))).contains("Perbaikan ke-2 tanggal 18 Februari 2025");
    }

    @Test
    void what_was_corrected_is_told_from_the_entries_alone() {
        var corrected = corrected(written(weeks.toWrite()), "FITRIA CONTOH");
        assertThat(Correction.of(desk.find(corrected.key()).orElseThrow()))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.before().get("person.name")).isEqualTo("FITRI CONTOH");
                    assertThat(c.after().get("person.name")).isEqualTo("FITRIA CONTOH");
                    assertThat(c.entry().answers().values()).containsOnlyKeys("person.name");
                    assertThat(c.entry().reason()).isEqualTo("SALAH KETIK NAMA");
                    assertThat(c.entry().doer().name()).isEqualTo("SARI CONTOH");
                });
    }

    @Test
    void the_next_print_of_the_same_bytes_is_a_copy_and_a_failed_one_is_the_original_again() throws Exception {
        var written = written(weeks.toWrite());
        var sha = scripts(written).getFirst().paper().orElseThrow().sha256();
        handed(sha, 0, "");
        var copy = printing.next(sha, Optional.empty());
        picture("copy", copy.pdf());
        assertThat(copy.copy()).isEqualTo(1);
        assertThat(text(copy.pdf())).contains("SALINAN ke-1").contains("FITRI CONTOH");
        assertThat(papers.load(sha)).as("the stored bytes stay").isNotEqualTo(copy.pdf());

        var again = printing.next(sha, Optional.of("Kertas macet"));
        assertThat(again.copy()).isZero();
        assertThat(again.pdf()).isEqualTo(papers.load(sha));
    }

    private void handed(String sha, int copy, String reason) {
        weeks.counter().register().change(ledger -> {
            ledger.handed(new id.loket.register.Handed(sha, "LOKET", 1, desk.now(), "sari", copy, reason));
            return sha;
        });
    }

    private static void picture(String name, byte[] pdf) throws IOException {
        if (Boolean.getBoolean("loket.pictures")) {
            try (var pages = Pages.open(pdf)) {
                Files.write(Path.of("target", name + ".png"), pages.png(0, 80));
            }
        }
    }
}
