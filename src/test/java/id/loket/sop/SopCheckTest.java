package id.loket.sop;

import static id.loket.sop.Spoiled.sheet;
import static id.loket.sop.Spoiled.templateAsking;
import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SopCheckTest {

    @Nested
    class Names {
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
            assertThat(SopCheck.check(sheet("durenan-03", skck, sound).read(), Known.fileAlone()).faults())
                    .isEmpty();
            sheet("durenan-03", skck, sound.replace("¦", "").replace("<line id=\"place\" title=\"Lokasi", "¦<date id=\"place\" title=\"Lokasi"))
                    .faultyBecause(say("sop.check.twice", "place"));
        }

        @Test
        void a_number_has_a_book_of_the_sop() {
            sheet("durenan-01", "<number by=\"petugas\" book=\"agenda\"/>", "¦<number by=\"petugas\" book=\"harian\"/>")
                    .faultyBecause(say("sop.check.no-book", "harian"));
        }

        @Test
        void a_book_may_not_be_called_like_a_question() {
            sheet("durenan-01", "<book id=\"agenda\"", "¦<book id=\"reason\" title=\"x\" numbers=\"case\"/><book id=\"agenda\"")
                    .faultyBecause(say("sop.check.book-like-field", "reason"));
        }

        @Test
        void a_table_holds_no_table() {
            sheet("durenan-01", "<line id=\"nik\"", "¦<rows id=\"deep\" title=\"x\"/><line id=\"nik\"")
                    .faultyBecause(say("sop.check.column-shape", "members", "deep"));
        }

        @Test
        void kinds_are_asked_once_and_in_the_first_act() {
            sheet("durenan-03", "<kind-of id=\"kind\" title=\"Jenis surat\"/>", "<kind-of id=\"kind\" title=\"x\"/>¦<kind-of id=\"kind-2\" title=\"y\"/>")
                    .faultyBecause(say("sop.check.kind-asked-twice"));
            sheet("durenan-01", "<line id=\"head\"", "¦<kind-of id=\"kind\" title=\"x\"/><line id=\"head\"")
                    .faultyBecause(say("sop.check.kind-without-kinds", "kind"));
            sheet("durenan-03", "<give by=\"camat\" to=\"petugas\"/>",
                            "<give by=\"camat\" to=\"petugas\">¦<kind-of id=\"late\" title=\"x\"/></give>")
                    .faultyBecause(say("sop.check.kind-late"));
            sheet("kalipare-08", "  <row id=\"serah\" no=\"1\">", "  ¦<kind id=\"x\" title=\"x\"/><row id=\"serah\" no=\"1\">")
                    .faultyBecause(say("sop.check.kinds-not-asked"));
        }
    }

    @Nested
    class People {
        @Test
        void every_role_named_exists() {
            sheet("durenan-01", "<check by=\"petugas\"", "¦<check by=\"staf\"").faultyBecause(say("sop.check.no-role", "staf"));
            sheet("durenan-01", "<give by=\"kasi-tapem\" to=\"petugas\"/>", "¦<give by=\"kasi-tapem\" to=\"arsip\"/>")
                    .faultyBecause(say("sop.check.no-role", "arsip"));
            sheet("durenan-01", "<lane id=\"dukcapil\" title=\"Dinas Dukcapil\" roles=\"dukcapil\"/>",
                            "¦<lane id=\"dukcapil\" title=\"Dinas Dukcapil\" roles=\"capil\"/>")
                    .faultyBecause(say("sop.check.no-role", "capil"));
            sheet("kalipare-02", "<kind id=\"luar-daerah\" title=\"Pindah ke luar daerah\" letter=\"pengantar-pindah\" to=\"bapindik\"/>",
                            "¦<kind id=\"luar-daerah\" title=\"x\" letter=\"pengantar-pindah\" to=\"dinas\"/>")
                    .faultyBecause(say("sop.check.no-role", "dinas"));
        }

        @Test
        void every_role_with_an_account_is_held_by_a_post_of_the_office() {
            var office = new Known(
                    _ -> Optional.of(Set.of()), Set.of(), Optional.of(Set.of("petugas", "camat")), Set.of());
            sheet("durenan-01", "<role id=\"kasi-tapem\"", "¦<role id=\"kasi-tapem\"")
                    .faultyBecause(say("sop.check.no-post", "Kasi Tata Pemerintahan", "kasi-tapem"), office);
            assertThat(SopCheck.check(Sheets.reading("durenan-03"), office).faults()).isEmpty();
        }

        @Test
        void the_recorder_is_one_of_the_office() {
            sheet("durenan-03", "<sop id=\"durenan-03\" version=\"1\" valid-from=\"2025-01-20\" office=\"durenan\" recorder=\"petugas\">",
                            "¦<sop id=\"durenan-03\" version=\"1\" valid-from=\"2025-01-20\" office=\"durenan\" recorder=\"pemohon\">")
                    .faultyBecause(say("sop.check.recorder-outside", "pemohon"));
        }

        @Test
        void nobody_from_outside_signs() {
            sheet("durenan-03", "<sign by=\"camat\"", "¦<sign by=\"pemohon\"")
                    .faultyBecause(say("sop.check.signer-outside", "Pemohon"));
        }

        @Test
        void a_role_in_two_columns_says_which() {
            sheet("banteng-02", "<check by=\"kasi\" lane=\"kasi\"", "¦<check by=\"kasi\"")
                    .faultyBecause(say("sop.check.lane-needed", "kasi"));
            sheet("banteng-02", "<check by=\"kasi\" lane=\"kasi\"", "¦<check by=\"kasi\" lane=\"petugas\"")
                    .faultyBecause(say("sop.check.not-in-lane", "kasi", "Petugas Loker Pelayanan"));
            sheet("banteng-02", "<check by=\"kasi\" lane=\"kasi\"", "¦<check by=\"kasi\" lane=\"tengah\"")
                    .faultyBecause(say("sop.check.no-lane", "tengah"));
        }

        @Test
        void what_is_printed_stands_in_a_column() {
            sheet("banteng-02", "<give by=\"petugas\" to=\"pemohon\"/>", "¦<give by=\"pemohon\" to=\"petugas\"/>")
                    .faultyBecause(say("sop.check.role-without-lane", "pemohon"));
        }

        @Test
        void a_kind_is_sent_outside_and_points_at_another_sop() {
            sheet("kalipare-02", "<kind id=\"luar-daerah\" title=\"Pindah ke luar daerah\" letter=\"pengantar-pindah\" to=\"bapindik\"/>",
                            "¦<kind id=\"luar-daerah\" title=\"x\" letter=\"pengantar-pindah\" to=\"camat\"/>")
                    .faultyBecause(say("sop.check.kind-to-inside", "Camat"));
            sheet("durenan-03", "<kind id=\"skck\" title=\"SKCK\" instead=\"durenan-04\"/>",
                            "¦<kind id=\"skck\" title=\"SKCK\" instead=\"durenan-03\"/>")
                    .faultyBecause(say("sop.check.instead-itself", "SKCK"));
            sheet("durenan-03", "<kind id=\"skck\"", "¦<kind id=\"skck\"")
                    .notedBecause(
                            say("sop.check.instead-unknown", "SKCK", "durenan-04"),
                            new Known(_ -> Optional.of(Set.of()), Set.of(), Optional.empty(), Set.of("durenan-05")));
        }

        @Test
        void a_column_without_work_is_worth_a_look_and_no_fault() {
            sheet("durenan-01", "<lane id=\"dukcapil\"", "¦<lane id=\"dukcapil\"")
                    .notedBecause(say("sop.check.lane-empty", "Dinas Dukcapil"), Known.fileAlone());
        }
    }

    @Nested
    class Questions {
        @Test
        void a_condition_names_a_question_asked_before() {
            sheet("durenan-01", "<when field=\"reason\" is=\"baru\"/>", "¦<when field=\"members\" is=\"baru\"/>")
                    .faultyBecause(say("sop.check.when-not-asked", "members"));
            sheet("kalipare-08", "<when field=\"purpose\"", "¦<when field=\"findings\"")
                    .faultyBecause(say("sop.check.when-not-asked", "findings"));
        }

        @Test
        void a_condition_names_a_value_that_can_be_chosen() {
            sheet("kalipare-08", "<when field=\"purpose\" is=\"business entertainment\"/>",
                            "¦<when field=\"purpose\" is=\"business concert\"/>")
                    .faultyBecause(say("sop.check.when-value", "concert", "purpose", "private, business, entertainment"));
            sheet("kalipare-08", "<when field=\"purpose\" is=\"business entertainment\"/>",
                            "¦<when field=\"event\" is=\"business\"/>")
                    .faultyBecause(say("sop.check.when-no-choice", "event"));
        }

        @Test
        void a_column_may_depend_on_a_column_before_it() {
            var group = "<village id=\"village\" title=\"Desa/kelurahan\"/>\n        <choice";
            var sound = "<choice id=\"sex\" title=\"x\"><option id=\"l\" title=\"L\"/></choice>"
                    + "<line id=\"note\" title=\"y\"><when field=\"sex\" is=\"l\"/></line>¦<choice";
            assertThat(SopCheck.check(sheet("dolopo-01", group, sound).read(), Known.fileAlone()).faults())
                    .isEmpty();
            sheet("dolopo-01", group, sound.replace("¦", "").replace("<when field=\"sex\" is=\"l\"/>", "¦<when field=\"sex\" is=\"p\"/>"))
                    .faultyBecause(say("sop.check.when-value", "p", "sex", "l"));
            sheet("dolopo-01", group, sound.replace("¦", "").replace("<when field=\"sex\" is=\"l\"/>", "¦<when field=\"group\" is=\"l\"/>"))
                    .faultyBecause(say("sop.check.when-not-asked", "group"));
        }

        @Test
        void a_time_until_an_event_names_a_date_asked_before() {
            sheet("kalipare-08", "<norm until=\"event-end\"", "¦<norm until=\"event-last\"")
                    .faultyBecause(say("sop.check.not-asked", "event-last"));
            sheet("kalipare-08", "<norm until=\"event-end\"", "¦<norm until=\"event\"")
                    .faultyBecause(say("sop.check.wrong-shape", "event", "date"));
        }

        @Test
        void days_are_counted_between_two_dates_asked_before() {
            sheet("kalipare-08", "<date id=\"event-end\"",
                            "¦<days id=\"length\" title=\"Lama\" from=\"event-start\" to=\"event-end\"/><date id=\"event-end\"")
                    .faultyBecause(say("sop.check.not-asked", "event-end"));
        }

        @Test
        void work_on_each_line_names_a_table() {
            sheet("dolopo-01", "<give by=\"dinas\" to=\"staf\" each=\"people\"/>", "¦<give by=\"dinas\" to=\"staf\" each=\"persons\"/>")
                    .faultyBecause(say("sop.check.not-asked", "persons"));
            sheet("dolopo-01", "<give by=\"dinas\" to=\"staf\" each=\"people\"/>", "¦<give by=\"dinas\" to=\"staf\" each=\"decisions\"/>")
                    .faultyBecause(say("sop.check.wrong-shape", "decisions", "rows"));
        }

        @Test
        void what_is_handed_over_is_a_letter_or_a_question_asked() {
            sheet("durenan-03", "<give by=\"petugas\" to=\"pemohon\" what=\"legalisasi\" inferred=\"yes\"/>",
                            "¦<give by=\"petugas\" to=\"pemohon\" what=\"legalisasi copies originals\"/>")
                    .faultyBecause(say("sop.check.give-what", "originals"));
        }

        @Test
        void a_requirement_may_hang_on_a_question_asked_before_the_papers_are_looked_at() {
            sheet("durenan-01", "<requirement id=\"form-permohonan\" text=\"Form permohonan KK\"/>",
                            "<requirement id=\"hilang\" text=\"Surat hilang\">¦<when field=\"reason\" is=\"lenyap\"/></requirement>")
                    .faultyBecause(say(
                            "sop.check.when-value", "lenyap", "reason", "baru, pisah, tambah, kurang, ubah, hilang, rusak"));
        }
    }

    @Nested
    class Letters {
        private static final String SIGN = "<sign by=\"kasi-tapem\" letter=\"rekomendasi-kk\" inferred=\"yes\">";

        @Test
        void a_letter_named_exists() {
            sheet("durenan-01", "<write by=\"petugas\" letter=\"rekomendasi-kk\"", "¦<write by=\"petugas\" letter=\"rekom\"")
                    .faultyBecause(say("sop.check.no-letter", "rekom"));
            sheet("kalipare-02", "<kind id=\"dalam-kabupaten\" title=\"Pindah dalam wilayah kabupaten\" letter=\"surat-pindah\"/>",
                            "¦<kind id=\"dalam-kabupaten\" title=\"x\" letter=\"surat\"/>")
                    .faultyBecause(say("sop.check.no-letter", "surat"));
            sheet("dolopo-01", "<do by=\"staf\" title=\"Pengumpulan data\"/>", "¦<write by=\"staf\"/>")
                    .faultyBecause(say("sop.check.no-letters"));
        }

        @Test
        void a_letter_is_written_before_it_is_signed() {
            sheet("durenan-01", "<write by=\"petugas\" letter=\"rekomendasi-kk\" printed=\"no\"/>\n    <give by=\"petugas\" to=\"kasi-tapem\"/>\n    " + SIGN,
                            "<give by=\"petugas\" to=\"kasi-tapem\"/>¦" + SIGN)
                    .faultyBecause(say("sop.check.sign-unwritten", "rekomendasi-kk"));
        }

        @Test
        void a_letter_is_signed_before_it_leaves_the_office() {
            sheet("durenan-01", "<give by=\"petugas\" to=\"kasi-tapem\"/>", "¦<give by=\"petugas\" to=\"dukcapil\"/>")
                    .faultyBecause(say("sop.check.give-unsigned", "rekomendasi-kk"));
            sheet("kalipare-10", "<write by=\"petugas\" letter=\"panggilan\"/>\n    <give", "<give by=\"petugas\" to=\"kasi-pem\"/>¦<give")
                    .faultyBecause(say("sop.check.give-unwritten", "panggilan"));
        }

        @Test
        void a_letter_of_a_kind_is_followed_through_all_kinds() {
            sheet("kalipare-02", "<write by=\"petugas\" printed=\"no\"/>\n    <sign", "<write by=\"petugas\" letter=\"surat-pindah\" printed=\"no\"/>\n    ¦<sign")
                    .faultyBecause(say("sop.check.sign-unwritten", "pengantar-pindah"));
        }

        @Test
        void a_signer_can_send_the_letter_back_to_be_written_again() {
            sheet("durenan-06", "<sign by=\"camat\" letter=\"usulan\"><return to=\"konsep\" printed=\"no\"/></sign>",
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
                    "person.name", "village-letter.date", "members", "nik", "members.relation", "agenda.number",
                    "office.name", "today", "reason", "old-kk.words", ".");
            assertThat(SopCheck.check(Sheets.reading("durenan-01"), known).faults()).isEmpty();
            var write = "<write by=\"petugas\" letter=\"rekomendasi-kk\"";
            sheet("durenan-01", write, "¦" + write)
                    .faultyBecause(say("sop.check.unknown-name", "rekomendasi-kk", "person.nama"), templateAsking("person.nama"));
            sheet("durenan-01", write, "¦" + write)
                    .faultyBecause(say("sop.check.unknown-name", "rekomendasi-kk", "umur.words"), templateAsking("umur.words"));
        }

        @Test
        void a_letter_has_a_template() {
            var none = new Known(_ -> Optional.empty(), Set.of(), Optional.empty(), Set.of());
            var write = "<write by=\"petugas\" letter=\"rekomendasi-kk\"";
            sheet("durenan-01", write, "¦" + write).faultyBecause(say("sop.check.no-template", "rekomendasi-kk"), none);
        }

        @Test
        void a_letter_nobody_writes_is_worth_a_look() {
            sheet("durenan-01", "<letter id=\"rekomendasi-kk\" title=\"Rekomendasi Kartu Keluarga\"/>",
                            "<letter id=\"rekomendasi-kk\" title=\"x\"/>¦<letter id=\"lain\" title=\"Surat lain\"/>")
                    .notedBecause(say("sop.check.letter-unwritten", "Surat lain"), Known.fileAlone());
        }
    }

    @Nested
    class Flow {
        private static final String BACK = "<return to=\"serah\" title=\"berkas\"/>";

        @Test
        void a_way_back_leads_to_an_earlier_row_with_work() {
            sheet("durenan-01", BACK, "¦<return to=\"awal\"/>").faultyBecause(say("sop.check.return-nowhere", "awal"));
            sheet("durenan-01", BACK, "¦<return to=\"ajukan\"/>")
                    .faultyBecause(say("sop.check.return-forward", "ajukan", "periksa"));
            sheet("durenan-01", "<norm minutes=\"5\"/>\n    <check by=\"petugas\" ticks=\"yes\"><return to=\"serah\" title=\"berkas\"/></check>",
                            "<check by=\"petugas\"><return to=\"serah\"/></check></row><row id=\"jeda\" no=\"2a\" by=\"petugas\"><text>x</text></row>"
                                    + "<row id=\"lagi\" no=\"2b\"><text>y</text><check by=\"petugas\">¦<return to=\"jeda\"/></check>")
                    .faultyBecause(say("sop.check.return-no-work", "jeda"));
        }

        @Test
        void no_way_back_leads_to_a_row_that_may_not_happen() {
            sheet("kalipare-08", "<do by=\"camat sekcam kasi\" title=\"Pemantauan kegiatan\" inferred=\"yes\"><text id=\"findings\" title=\"Hasil pemantauan\"/></do>",
                            "<check by=\"camat\">¦<return to=\"pantau\"/></check>")
                    .faultyBecause(say("sop.check.return-conditional", "pantau"));
        }

        @Test
        void a_row_that_can_never_happen_is_found() {
            var impossible = sheet(
                    "kalipare-08",
                    "<when field=\"purpose\" is=\"business entertainment\"/>",
                    "<when all=\"yes\">¦<when field=\"purpose\" is=\"business\"/><when field=\"purpose\" is=\"private\"/></when>");
            assertThat(SopCheck.check(impossible.read(), Known.fileAlone()).faults())
                    .extracting(Fault::sentence)
                    .containsExactly(say("sop.check.unreachable", "pantau"));
        }

        @Test
        void the_first_and_the_last_row_always_happen() {
            var last = sheet("durenan-01", "  <row id=\"beri\" no=\"6.\">\n    <text>Memberikan rekomendasi kepada pemohon KK</text>\n    <tool>Permohonan KK siap di kirim ke Dispendukcapil</tool>\n    <output>Rekom KK siap dikirim ke dispendukcapil</output>",
                    "  ¦<row id=\"beri\" no=\"6.\">\n    <text>x</text><when field=\"reason\" is=\"baru\"/>");
            last.faultyBecause(say("sop.check.last-row-conditional"));
            var first = sheet("durenan-01", "  <row id=\"serah\" no=\"1.\">\n    <text>Menyerahkan form permohonan Rekomendasi pembuatan KK</text>\n    <shown>Menyerahkan formulir permohonan rekomendasi pembuatan KK</shown>\n    <tool>Biaya Gratis</tool>\n    <output>Form permohonan Rekomendasi KK yang lengkap dengan persyaratannya</output>",
                    "  ¦<row id=\"serah\" no=\"1.\"><text>x</text><when field=\"reason\" is=\"baru\"/>");
            first.faultyBecause(say("sop.check.first-row-conditional"));
        }

        @Test
        void a_row_holds_work_or_a_duty_and_never_both_or_neither() {
            sheet("kalipare-08", "  <row id=\"arsip\" no=\"5\">\n    <text>Mengarsipkan berkas pengajuan Rekomendasi ijin keramaian</text>\n    <shown>Mengarsipkan berkas pengajuan rekomendasi izin keramaian</shown>",
                            "  ¦<row id=\"arsip\" no=\"5\">\n    <text>x</text></row><row id=\"y\" no=\"5\" by=\"petugas\"><text>z</text>")
                    .faultyBecause(say("sop.check.empty-row", "arsip"));
            sheet("kalipare-08", "  <row id=\"lapor\" no=\"6\">", "  ¦<row id=\"dua\" no=\"7\"><text>x</text><archive by=\"petugas\"/><report by=\"petugas\"/></row><row id=\"lapor\" no=\"6\">")
                    .faultyBecause(say("sop.check.acts-and-report", "dua"));
            sheet("kalipare-08", "  <row id=\"lapor\" no=\"6\">", "  ¦<row id=\"dua\" no=\"7\"><text>x</text><when field=\"purpose\" is=\"business\"/><report by=\"petugas\"/></row><row id=\"lapor\" no=\"6\">")
                    .faultyBecause(say("sop.check.report-conditional", "dua"));
        }

        @Test
        void other_work_says_what_it_is() {
            sheet("durenan-06", "<do by=\"penyusun\" title=\"Stempel\"/>", "¦<do by=\"penyusun\"/>")
                    .faultyBecause(say("sop.check.do-title"));
        }

        @Test
        void the_printed_total_is_that_of_the_rows() {
            sheet("banteng-02", "<total minutes=\"10\"/>", "¦<total minutes=\"11\"/>")
                    .faultyBecause(say("sop.check.total", "11", 0, "10", 0));
            sheet("dolopo-01", "<total minutes=\"720\" days=\"12\"/>", "¦<total minutes=\"720\" days=\"10\"/>")
                    .faultyBecause(say("sop.check.total", "720", 10, "720", 12));
        }

        @Test
        void every_row_is_drawn() {
            sheet("durenan-01", "  <row id=\"kembali\" no=\"5.\">\n    <text>Mengembalikan berkas yang sudah ditandatangani kepada petugas</text>\n    <give by=\"kasi-tapem\" to=\"petugas\"/>",
                            "  ¦<row id=\"kembali\" no=\"5.\">\n    <text>x</text>\n    <give by=\"kasi-tapem\" to=\"petugas\" printed=\"no\"/>")
                    .faultyBecause(say("sop.check.row-not-drawn", "kembali"));
        }

        @Test
        void start_and_end_decide_nothing() {
            sheet("durenan-06", "  <row id=\"kirim\" no=\"7.\">\n    <text>Pengadministrasi memberi nomor agenda surat keluar dan menyetempel usulan dokumen kepegawaian siap dikirimkan ke BKD</text>\n    <tool>Dokumen Kepegawaian</tool><output>Dokumen Kepegawaian</output><norm minutes=\"5\"/>",
                            "  ¦<row id=\"kirim\" no=\"7.\"><text>x</text><check by=\"penyusun\"><return to=\"konsep\"/></check>")
                    .faultyBecause(say("sop.check.end-decides"));
            sheet("kalipare-08", "  <row id=\"serah\" no=\"1\">",
                            "  ¦<row id=\"mula\" no=\"0\"><text>x</text><check by=\"petugas\"><return to=\"mula\"/></check></row>"
                                    + "<row id=\"serah\" no=\"1\">")
                    .faultyBecause(say("sop.check.start-decides"));
        }
    }

    @Test
    void an_sop_without_any_work_is_no_sop() {
        var text = """
                <sop id="x-1" version="1" valid-from="2025-01-20" office="x" recorder="a">
                  <title>X</title><sheet><name>X</name></sheet><role id="a" title="A"/><lane id="a" title="A" roles="a"/>
                  <row id="r" no="1" by="a"><text>x</text></row></sop>""";
        var reading = new SopReader().read("x.xml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(SopCheck.check(reading, Known.fileAlone()).faults())
                .containsExactly(new Fault("x.xml", 1, 1, say("sop.check.no-work")));
    }

    @Test
    void one_single_box_is_no_drawing() {
        var text = """
                <sop id="x-1" version="1" valid-from="2025-01-20" office="x" recorder="a">
                  <title>X</title><sheet><name>X</name></sheet><role id="a" title="A"/><lane id="a" title="A" roles="a"/>
                  <row id="r" no="1"><text>x</text><archive by="a"/></row></sop>""";
        var reading = new SopReader().read("x.xml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(SopCheck.check(reading, Known.fileAlone()).faults())
                .containsExactly(new Fault("x.xml", 1, 1, say("sop.check.start-and-end")));
    }

    @Test
    void what_the_reader_refused_the_checker_repeats() {
        var reading = new SopReader().read("x.xml", new byte[0]);
        assertThat(SopCheck.check(reading, Known.fileAlone()).faults()).isEqualTo(reading.faults());
    }

    @Test
    void an_sop_that_leads_nowhere_at_all_still_gives_findings() {
        var sound = Sheets.sop("durenan-01");
        var hollow = new Sop(
                "x", 1, "", "x", "X", List.of(), sound.validFrom(), sound.sheet(), "", "nobody", List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), sound.rows(), Optional.empty());
        assertThat(SopCheck.check(hollow, "x.xml", Positions.none(), Known.fileAlone()).faults())
                .isNotEmpty()
                .allMatch(f -> f.line() == 0);
        var empty = new Sop(
                "x", 1, "", "x", "X", List.of(), sound.validFrom(), sound.sheet(), "", "nobody", List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
        assertThat(SopCheck.check(empty, "x.xml", Positions.none(), Known.fileAlone()).faults()).isNotEmpty();
    }
}
