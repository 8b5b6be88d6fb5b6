package id.loket.sop;

import static id.loket.sop.Spoiled.office;
import static id.loket.sop.Spoiled.sheet;
import static id.loket.sop.Spoiled.template;
import static id.loket.text.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an SOP is told when it is laid beside an office and its other SOPs. */
class ShelfCheckTest {
    private static final String HEAD =
            "<sop id=\"durenan-01\" version=\"1\" valid-from=\"2025-01-20\" office=\"durenan\"";

    @Test
    void a_book_is_counted_by_a_series_of_the_office() {
        var roles = Set.of("petugas", "durenan-01/kasi-tapem");
        var book = sheet("durenan-01", "<book id=\"agenda\"", "¦<book id=\"agenda\"");
        book.faultyBecause(
                say("sop.check.no-series", "Buku agenda permohonan", "durenan-01/agenda"), office(roles, Set.of()));
        book.clean(office(roles, Set.of("agenda")));
        book.clean(office(roles, Set.of("durenan-01/agenda")));
    }

    @Test
    void a_template_that_cannot_be_read_says_why() {
        var write = "<write by=\"petugas\" letter=\"rekomendasi-kk\"";
        sheet("durenan-01", write, "¦" + write)
                .faultyBecause(
                        say("sop.check.broken-template", "rekomendasi-kk", "Baris 3 salah."),
                        template(new Known.Letter.Broken("Baris 3 salah.")));
    }

    @Test
    void a_published_version_is_not_written_again() {
        var shelf = Known.fileAlone().beside(List.of(Sheets.sop("durenan-01")));
        sheet("durenan-01", HEAD, "¦" + HEAD)
                .notedNowhere(say("sop.check.version-published", "durenan-01", "1"), shelf);
        sheet("durenan-01", HEAD, "¦" + HEAD, "<title>", "<title>Surat ")
                .notedBecause(say("sop.check.version-published", "durenan-01", "1"), shelf);
    }

    @Test
    void a_later_version_holds_from_a_later_day() {
        sheet(
                        "durenan-01",
                        HEAD,
                        "¦"
                                + HEAD.replace(
                                        "version=\"1\" valid-from=\"2025-01-20\"",
                                        "version=\"2\" valid-from=\"2024-12-31\""))
                .notedBecause(
                        say("sop.check.version-early", LocalDate.of(2024, 12, 31), "1", LocalDate.of(2025, 1, 20)),
                        Known.fileAlone().beside(List.of(Sheets.sop("durenan-01"))));
    }

    @Test
    void papers_are_looked_at_somewhere() {
        sheet(
                        "durenan-01",
                        "<requirement id=\"pengantar\"",
                        "¦<requirement id=\"pengantar\"",
                        "by=\"petugas\" ticks=\"yes\"",
                        "by=\"petugas\"")
                .notedBecause(say("sop.check.papers-unlooked"), Known.fileAlone());
    }

    @Test
    void a_signer_is_named_once() {
        sheet("durenan-03", "<sign by=\"camat\" letter", "¦<sign by=\"camat\" away=\"camat\" letter")
                .faultyBecause(say("sop.check.signer-twice", "camat"));
    }

    @Test
    void where_the_kind_decides_each_kind_names_its_letter() {
        var kind = "<kind id=\"dalam-kabupaten\" title=\"Pindah dalam wilayah kabupaten\" letter=\"surat-pindah\"/>";
        sheet("kalipare-02", kind, "¦<kind id=\"dalam-kabupaten\" title=\"Dalam\"/>")
                .faultyBecause(say("sop.check.kind-without-letter", "Dalam"));
    }
}
