package id.loket.sop;

import static id.loket.sop.Spoiled.sheet;
import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SopReaderTest {
    private final SopReader reader = new SopReader();

    @Test
    void a_sheet_keeps_its_printed_words_and_shows_the_careful_reading() {
        var sop = Sheets.sop("durenan-03");
        var last = sop.row("beri");
        assertThat(last.text()).isEqualTo("Memberikan Legislasi kepada surat");
        assertThat(last.shown()).isEqualTo("Menyerahkan surat yang telah dilegalisasi kepada pemohon");
        assertThat(sop.row("kembali").shown()).isEqualTo(sop.row("kembali").text());
        assertThat(sop.sheet().number()).isEqualTo("000.8.3.3/SOP.3/406.13/2025");
        assertThat(sop.validFrom()).isEqualTo(LocalDate.of(2025, 1, 20));
        assertThat(sop.kind("skck").orElseThrow().instead()).contains("durenan-04");
        assertThat(sop.kind("lainnya").orElseThrow().named()).isTrue();
    }

    @Test
    void the_acts_of_a_row_keep_their_order_and_say_what_is_not_printed() {
        var acts = Sheets.sop("durenan-01").row("ajukan").acts();
        assertThat(acts).extracting(Act::kind).containsExactly("write", "give", "sign");
        assertThat(acts).extracting(Act::printed).containsExactly(false, true, true);
        assertThat(acts.get(2).common().inferred()).isTrue();
        assertThat(acts.get(2).waysBack())
                .extracting(Act.Return::to, Act.Return::printed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("periksa", false),
                        org.assertj.core.groups.Tuple.tuple("ajukan", false));
    }

    @Test
    void a_nested_condition_is_read_as_it_stands() {
        var receive = Sheets.sop("durenan-01").row("serah").acts().getFirst();
        var oldCard = receive.fields().stream()
                .filter(f -> f.id().equals("old-kk"))
                .findFirst()
                .orElseThrow();
        var when = oldCard.when().orElseThrow();
        assertThat(when).isEqualTo(new Condition.Not(new Condition.Is("reason", List.of("baru"))));
        assertThat(when.holds(Answers.of("reason", "hilang"))).isTrue();
        assertThat(when.holds(Answers.of("reason", "baru"))).isFalse();
    }

    @Test
    void half_a_minute_stays_half_a_minute() {
        var norm = Sheets.sop("kalipare-10").row("tanda-tangan").norm(Answers.NONE);
        assertThat(norm).isEqualTo(new Norm.Minutes(new java.math.BigDecimal("0.5"), "0,5 menit"));
        assertThat(Sheets.sop("durenan-01").row("nomor").norm(Answers.NONE)).isEqualTo(new Norm.None());
        assertThat(Sheets.sop("dolopo-01").row("rapat").norm(Answers.NONE))
                .isEqualTo(new Norm.Minutes(new java.math.BigDecimal("120"), "2 jam"));
    }

    @Test
    void the_hash_is_that_of_the_bytes() throws Exception {
        var bytes = Files.readAllBytes(Path.of("src/main/resources/office/durenan/sop/durenan-01.xml"));
        var sha = java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(reader.read("x.xml", bytes).sop().orElseThrow().hash())
                .isEqualTo(java.util.HexFormat.of().formatHex(sha));
    }

    @Test
    void an_unknown_element_is_named_with_those_that_may_stand_there() {
        var spoiled = sheet("durenan-01", "<give by=\"kasi-tapem\" to=\"petugas\"/>", "¦<hand by=\"kasi-tapem\"/>");
        var fault = spoiled.read().faults().getFirst();
        assertThat(new Position(fault.line(), fault.column()))
                .isEqualTo(new Position(spoiled.line(), spoiled.column()));
        assertThat(fault.sentence())
                .contains("hand")
                .contains("receive")
                .contains("give")
                .contains("do");
    }

    @Test
    void a_missing_attribute_is_named() {
        sheet("durenan-01", "<number by=\"petugas\" book=\"agenda\"/>", "¦<number by=\"petugas\"/>")
                .refusedBecause(say("sop.read.missing-attribute", "book", "number"));
    }

    @Test
    void an_unknown_attribute_is_named() {
        sheet("durenan-01", "<number by=", "¦<number colour=\"red\" by=")
                .refusedBecause(say("sop.read.unknown-attribute", "colour", "number"));
    }

    @Test
    void an_element_in_the_wrong_place_is_found_at_its_beginning_even_over_several_lines() {
        var spoiled = sheet(
                "durenan-01", "  <row id=\"serah\"", "  ¦<lane id=\"x\"\n     title=\"a > b\"/>\n <row id=\"serah\"");
        var fault = spoiled.read().faults().getFirst();
        assertThat(fault.line()).isEqualTo(spoiled.line());
        assertThat(fault.column()).isEqualTo(spoiled.column());
        assertThat(fault.sentence()).contains("lane").contains("row");
    }

    @Test
    void an_unfinished_element_says_what_is_still_to_come() {
        sheet(
                        "durenan-01",
                        "<row id=\"nomor\" no=\"3.\">",
                        "¦<row id=\"x\" no=\"9\"></row><row id=\"nomor\" no=\"3.\">")
                .refusedBecause(say("sop.read.incomplete", "row", "text"));
    }

    @Test
    void a_value_outside_the_list_names_the_list() {
        sheet("durenan-01", "<check by=\"petugas\" ticks=\"yes\">", "¦<check by=\"petugas\" ticks=\"ya\">")
                .refusedBecause(say(
                        "sop.read.attribute-value", "ya", "ticks", "check", say("sop.read.hint.one-of", "yes, no")));
    }

    @Test
    void a_date_that_is_no_date_says_how_to_write_one() {
        sheet(
                        "durenan-03",
                        "<sop id=\"durenan-03\" version=\"1\" valid-from=\"2025-01-20\"",
                        "¦<sop id=\"durenan-03\" version=\"1\" valid-from=\"2025-02-30\"")
                .refusedBecause(
                        say("sop.read.attribute-value", "2025-02-30", "valid-from", "sop", say("sop.read.hint.date")));
    }

    @Test
    void a_number_that_is_no_number_says_how_to_write_one() {
        sheet(
                        "durenan-01",
                        "<output>Rekom KK siap dikirim ke dispendukcapil</output>\n    <norm minutes=\"5\"/>",
                        "<output>x</output>¦<norm minutes=\"0,5\"/>")
                .refusedBecause(say("sop.read.attribute-value", "0,5", "minutes", "norm", say("sop.read.hint.number")));
    }

    @Test
    void an_id_with_a_capital_says_how_to_write_one() {
        sheet("durenan-01", "<book id=\"agenda\"", "¦<book id=\"Agenda\"")
                .refusedBecause(say("sop.read.attribute-value", "Agenda", "id", "book", say("sop.read.hint.id")));
    }

    @Test
    void an_empty_text_is_found_where_its_element_begins() {
        sheet("durenan-01", "<text>Memberi nomor agenda dan tanggal permohonan rekomendasi</text>", "¦<text>  </text>")
                .refusedBecause(say("sop.read.element-value", "", "text", say("sop.read.hint.filled")));
    }

    @Test
    void stray_text_is_refused() {
        sheet(
                        "durenan-01",
                        "<give by=\"kasi-tapem\" to=\"petugas\"/>",
                        "¦<give by=\"kasi-tapem\" to=\"petugas\">halo</give>")
                .refusedBecause(say("sop.read.stray-text", "give"));
    }

    @Test
    void a_norm_needs_exactly_one_measure() {
        sheet("durenan-01", "<number by=\"petugas\"", "¦<norm minutes=\"5\" days=\"1\"/><number by=\"petugas\"")
                .refusedBecause(say("sop.read.norm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¦<when field=\"reason\"/>",
                "¦<when not=\"yes\"/>",
                "¦<when any=\"yes\" field=\"reason\" is=\"baru\"/>",
                "¦<when/>"
            })
    void a_condition_is_either_a_field_or_a_group(String when) {
        sheet("durenan-01", "<when not=\"yes\"><when field=\"reason\" is=\"baru\"/></when>", when)
                .refusedBecause(say("sop.read.when"));
    }

    @Test
    void a_row_has_one_report() {
        sheet(
                        "kalipare-08",
                        "<report by=\"petugas\" every=\"week\" to=\"pimpinan\"/>",
                        "<report by=\"petugas\"/>¦<report by=\"petugas\"/>")
                .refusedBecause(say("sop.read.second-report", "lapor"));
    }

    @Test
    void another_document_is_not_an_sop() {
        assertThat(faults("<html><body/></html>"))
                .containsExactly(new Fault("uji.xml", 1, 1, say("sop.read.root", "html")));
    }

    @Test
    void an_element_left_open_is_named_with_its_line() {
        assertThat(faults("<sop>\n  <title>KK\n</sop>"))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).isEqualTo(say("sop.read.malformed", "title", "2")))
                .satisfies(f -> assertThat(f.line()).isEqualTo(3));
    }

    @Test
    void what_is_no_xml_at_all_is_said_plainly() {
        assertThat(faults("Rekomendasi KK")).extracting(Fault::sentence).containsExactly(say("sop.read.not-xml"));
        assertThat(faults("")).containsExactly(new Fault("uji.xml", 0, 0, say("sop.read.empty")));
        assertThat(faults(" \n ")).containsExactly(new Fault("uji.xml", 0, 0, say("sop.read.empty")));
    }

    @Test
    void a_doctype_and_its_entities_are_refused() {
        var evil =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE sop [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<sop>&x;</sop>";
        assertThat(faults(evil)).extracting(Fault::sentence).containsExactly(say("sop.read.dtd"));
        assertThat(faults("<sop>&x;</sop>")).hasSize(1);
    }

    @Test
    void bytes_that_are_no_text_give_one_fault() {
        assertThat(reader.read("uji.xml", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x3C, 0x00})
                        .faults())
                .containsExactly(new Fault("uji.xml", 0, 0, say("sop.read.not-utf8")));
    }

    @Test
    void any_bytes_give_faults_and_no_exception() {
        var random = new Random(7);
        var sound = Sheets.sop("durenan-01");
        assertThat(sound).isNotNull();
        var text =
                "<sop><row no='1' id='x'>&amp;<![CDATA[]]><!-- --><?x?></row></sop>".getBytes(StandardCharsets.UTF_8);
        for (int n = 0; n < 2000; n++) {
            var bytes = text.clone();
            for (int k = 0; k < 3; k++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(reader.read("uji.xml", bytes).faults()).isNotEmpty();
        }
    }

    @Test
    void a_nest_without_bottom_is_refused() {
        assertThat(faults("<w>".repeat(30_000))).hasSize(1);
        assertThat(faults("<w>".repeat(60) + "</w>".repeat(60)))
                .extracting(Fault::sentence)
                .containsExactly(say("sop.read.too-deep", 40));
    }

    @Test
    void a_file_of_ten_megabytes_is_refused_and_a_missing_one_too(@TempDir Path folder) throws Exception {
        var huge = Files.write(folder.resolve("besar.xml"), new byte[10 << 20]);
        assertThat(reader.read(huge).faults())
                .containsExactly(new Fault("besar.xml", 0, 0, say("sop.read.too-large", "1")));
        assertThat(reader.read(folder.resolve("tidak-ada.xml")).faults())
                .containsExactly(new Fault("tidak-ada.xml", 0, 0, say("sop.read.unreadable")));
        assertThat(reader.read(folder).faults())
                .extracting(Fault::sentence)
                .containsExactly(say("sop.read.unreadable"));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_change_nothing() throws Exception {
        var text = Files.readString(Path.of("src/main/resources/office/durenan/sop/durenan-01.xml"));
        var windows = "\uFEFF" + text.replace("\n", "\r\n");
        assertThat(reader.read("uji.xml", windows.getBytes(StandardCharsets.UTF_8))
                        .sop())
                .isPresent();
        var spoiled = windows.replace("<book id=\"agenda\"", "<book id=\"Agenda\"");
        assertThat(reader.read("uji.xml", spoiled.getBytes(StandardCharsets.UTF_8))
                        .faults()
                        .getFirst()
                        .line())
                .isEqualTo((int)
                        text.substring(0, text.indexOf("<book id=")).lines().count());
    }

    private List<Fault> faults(String text) {
        return reader.read("uji.xml", text.getBytes(StandardCharsets.UTF_8)).faults();
    }
}
