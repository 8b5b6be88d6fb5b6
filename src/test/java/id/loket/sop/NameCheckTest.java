package id.loket.sop;

import static id.loket.sop.Spoiled.sheet;
import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameCheckTest {
    @Test
    void an_id_stands_once() {
        sheet("durenan-01", "<lane id=\"petugas\"", "¦<lane id=\"pemohon\"")
                .faultyBecause(say("sop.check.twice", "pemohon"));
        sheet("durenan-01", "<row id=\"beri\"", "¦<row id=\"serah\"").faultyBecause(say("sop.check.twice", "serah"));
        sheet("durenan-01", "<option id=\"pisah\"", "¦<option id=\"baru\"")
                .faultyBecause(say("sop.check.twice", "baru"));
        sheet("durenan-01", "<line id=\"head\"", "¦<line id=\"reason\"")
                .faultyBecause(say("sop.check.twice", "reason"));
        sheet("durenan-01", "<line id=\"nik\"", "¦<line id=\"name\"").faultyBecause(say("sop.check.twice", "name"));
        sheet("durenan-03", "<requirement id=\"permohonan\"", "¦<requirement id=\"pengantar\"")
                .faultyBecause(say("sop.check.twice", "pengantar"));
    }

    @Test
    void two_kinds_may_share_a_question_of_the_same_shape() {
        var skck = "<kind id=\"keramaian\" title=\"Izin keramaian\"/>";
        var sound = "<kind id=\"keramaian\" title=\"x\"><line id=\"place\" title=\"Tempat\"/></kind>¦"
                + "<kind id=\"lain\" title=\"y\"><line id=\"place\" title=\"Lokasi\"/></kind>";
        assertThat(SopCheck.check(sheet("durenan-03", skck, sound).read(), Known.fileAlone())
                        .faults())
                .isEmpty();
        sheet(
                        "durenan-03",
                        skck,
                        sound.replace("¦", "")
                                .replace("<line id=\"place\" title=\"Lokasi", "¦<date id=\"place\" title=\"Lokasi"))
                .faultyBecause(say("sop.check.twice", "place"));
    }

    @Test
    void a_number_has_a_book_of_the_sop() {
        sheet("durenan-01", "<number by=\"petugas\" book=\"agenda\"/>", "¦<number by=\"petugas\" book=\"harian\"/>")
                .faultyBecause(say("sop.check.no-book", "harian"));
    }

    @Test
    void a_book_may_not_be_called_like_a_question() {
        sheet(
                        "durenan-01",
                        "<book id=\"agenda\"",
                        "¦<book id=\"reason\" title=\"x\" numbers=\"case\"/><book id=\"agenda\"")
                .faultyBecause(say("sop.check.book-like-field", "reason"));
    }

    @Test
    void a_table_holds_no_table() {
        sheet("durenan-01", "<line id=\"nik\"", "¦<rows id=\"deep\" title=\"x\"/><line id=\"nik\"")
                .faultyBecause(say("sop.check.column-shape", "members", "deep"));
    }

    @Test
    void kinds_are_asked_once_and_in_the_first_act() {
        sheet(
                        "durenan-03",
                        "<kind-of id=\"kind\" title=\"Jenis surat\"/>",
                        "<kind-of id=\"kind\" title=\"x\"/>¦<kind-of id=\"kind-2\" title=\"y\"/>")
                .faultyBecause(say("sop.check.kind-asked-twice"));
        sheet("durenan-01", "<line id=\"head\"", "¦<kind-of id=\"kind\" title=\"x\"/><line id=\"head\"")
                .faultyBecause(say("sop.check.kind-without-kinds", "kind"));
        sheet(
                        "durenan-03",
                        "<give by=\"camat\" to=\"petugas\"/>",
                        "<give by=\"camat\" to=\"petugas\">¦<kind-of id=\"late\" title=\"x\"/></give>")
                .faultyBecause(say("sop.check.kind-late"));
        sheet(
                        "kalipare-08",
                        "  <letter id=\"rekomendasi-keramaian\" title=\"Rekomendasi izin keramaian\"/>",
                        "  <letter id=\"rekomendasi-keramaian\" title=\"Rekomendasi izin keramaian\"/>"
                                + "¦<kind id=\"x\" title=\"x\"/>")
                .faultyBecause(say("sop.check.kinds-not-asked"));
    }
}
