package id.loket.sop;

import static id.loket.sop.Spoiled.sheet;
import static id.loket.sop.Spoiled.template;
import static id.loket.sop.Spoiled.templateAsking;
import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterCheckTest {
    private static final String SIGN = "<sign by=\"kasi-tapem\" letter=\"rekomendasi-kk\" inferred=\"yes\">";

    @Test
    void a_letter_named_exists() {
        sheet(
                        "durenan-01",
                        "<write by=\"petugas\" letter=\"rekomendasi-kk\"",
                        "¦<write by=\"petugas\" letter=\"rekom\"")
                .faultyBecause(say("sop.check.no-letter", "rekom"));
        sheet(
                        "kalipare-02",
                        "<kind id=\"dalam-kabupaten\" title=\"Pindah dalam wilayah kabupaten\""
                                + " letter=\"surat-pindah\"/>",
                        "¦<kind id=\"dalam-kabupaten\" title=\"x\" letter=\"surat\"/>")
                .faultyBecause(say("sop.check.no-letter", "surat"));
        sheet("dolopo-01", "<do by=\"staf\" title=\"Pengumpulan data\"/>", "¦<write by=\"staf\"/>")
                .without("<letter [^>]*/>")
                .faultyBecause(say("sop.check.no-letters"));
    }

    @Test
    void a_letter_is_written_before_it_is_signed() {
        sheet(
                        "durenan-01",
                        "<write by=\"petugas\" letter=\"rekomendasi-kk\" printed=\"no\"/>\n"
                                + "    <give by=\"petugas\" to=\"kasi-tapem\"/>\n"
                                + "    "
                                + SIGN,
                        "<give by=\"petugas\" to=\"kasi-tapem\"/>¦" + SIGN)
                .faultyBecause(say("sop.check.sign-unwritten", "rekomendasi-kk"));
    }

    @Test
    void a_letter_is_signed_before_it_leaves_the_office() {
        sheet("durenan-01", "<give by=\"petugas\" to=\"kasi-tapem\"/>", "¦<give by=\"petugas\" to=\"dukcapil\"/>")
                .faultyBecause(say("sop.check.give-unsigned", "rekomendasi-kk"));
        sheet(
                        "kalipare-10",
                        "<write by=\"petugas\" letter=\"panggilan\"/>\n    <give",
                        "<give by=\"petugas\" to=\"kasi-pem\"/>¦<give")
                .faultyBecause(say("sop.check.give-unwritten", "panggilan"));
    }

    @Test
    void a_letter_of_a_kind_is_followed_through_all_kinds() {
        sheet(
                        "kalipare-02",
                        "<write by=\"petugas\" printed=\"no\"/>\n    <sign",
                        "<write by=\"petugas\" letter=\"surat-pindah\" printed=\"no\"/>\n    ¦<sign")
                .faultyBecause(say("sop.check.sign-unwritten", "pengantar-pindah"));
    }

    @Test
    void a_signer_can_send_the_letter_back_to_be_written_again() {
        sheet(
                        "durenan-06",
                        "<sign by=\"camat\" letter=\"usulan\"><return to=\"konsep\" printed=\"no\"/></sign>",
                        "¦<sign by=\"camat\" letter=\"usulan\"><return to=\"teliti\" printed=\"no\"/></sign>")
                .faultyBecause(say("sop.check.sign-no-way-back", "usulan"));
    }

    @Test
    void a_receipt_is_not_signed() {
        sheet("kalipare-05", "<sign by=\"camat\" letter=\"sku\"", "¦<sign by=\"camat\" letter=\"tanda-terima\"")
                .faultyBecause(say("sop.check.sign-unsigned", "tanda-terima"));
    }

    @Test
    void a_template_asks_for_names_the_sop_knows() {
        var known = templateAsking(
                "person.name",
                "village-letter.date",
                "members",
                "nik",
                "members.relation",
                "agenda.number",
                "office.name",
                "today",
                "reason",
                "old-kk.words",
                ".");
        assertThat(SopCheck.check(Sheets.reading("durenan-01"), known).faults()).isEmpty();
        var write = "<write by=\"petugas\" letter=\"rekomendasi-kk\"";
        sheet("durenan-01", write, "¦" + write)
                .faultyBecause(
                        say("sop.check.unknown-name", "rekomendasi-kk", "person.nama"), templateAsking("person.nama"));
        sheet("durenan-01", write, "¦" + write)
                .faultyBecause(
                        say("sop.check.unknown-name", "rekomendasi-kk", "umur.words"), templateAsking("umur.words"));
    }

    @Test
    void a_letter_has_a_template() {
        var none = template(new Known.Letter.Missing());
        var write = "<write by=\"petugas\" letter=\"rekomendasi-kk\"";
        sheet("durenan-01", write, "¦" + write).faultyBecause(say("sop.check.no-template", "rekomendasi-kk"), none);
    }

    @Test
    void a_letter_nobody_writes_is_worth_a_look() {
        sheet(
                        "durenan-01",
                        "<letter id=\"rekomendasi-kk\" title=\"Rekomendasi Kartu Keluarga\"/>",
                        "<letter id=\"rekomendasi-kk\" title=\"x\"/>¦<letter id=\"lain\" title=\"Surat lain\"/>")
                .notedBecause(say("sop.check.letter-unwritten", "Surat lain"), Known.fileAlone());
    }
}
