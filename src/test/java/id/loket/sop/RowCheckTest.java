package id.loket.sop;

import static id.loket.sop.Spoiled.row;
import static id.loket.sop.Spoiled.sheet;
import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowCheckTest {
    private static final String BACK = "<return to=\"serah\" title=\"berkas\"/>";

    @Test
    void a_way_back_leads_to_an_earlier_row_with_work() {
        sheet("durenan-01", BACK, "¦<return to=\"awal\"/>").faultyBecause(say("sop.check.return-nowhere", "awal"));
        sheet("durenan-01", BACK, "¦<return to=\"ajukan\"/>")
                .faultyBecause(say("sop.check.return-forward", "ajukan", "periksa"));
        sheet(
                        "durenan-01",
                        "<norm minutes=\"5\"/>\n"
                                + "    <check by=\"petugas\" ticks=\"yes\"><return to=\"serah\""
                                + " title=\"berkas\"/></check>",
                        "<check by=\"petugas\"><return to=\"serah\"/></check></row><row id=\"jeda\" no=\"2a\""
                                + " by=\"petugas\"><text>x</text></row><row id=\"lagi\" no=\"2b\"><text>y</text><check"
                                + " by=\"petugas\">¦<return to=\"jeda\"/></check>")
                .faultyBecause(say("sop.check.return-no-work", "jeda"));
    }

    @Test
    void no_way_back_leads_to_a_row_that_may_not_happen() {
        sheet(
                        "kalipare-08",
                        "<do by=\"camat sekcam kasi\" title=\"Pemantauan kegiatan\" inferred=\"yes\"><text"
                                + " id=\"findings\" title=\"Hasil pemantauan\"/></do>",
                        "<check by=\"camat\">¦<return to=\"pantau\"/></check>")
                .faultyBecause(say("sop.check.return-conditional", "pantau"));
    }

    @Test
    void a_row_that_can_never_happen_is_found() {
        var impossible = sheet(
                "kalipare-08",
                "masyarakat</output>\n    <when field=\"purpose\" is=\"business entertainment\"/>",
                "masyarakat</output>\n"
                        + "    <when all=\"yes\">¦<when field=\"purpose\" is=\"business\"/><when field=\"purpose\""
                        + " is=\"private\"/></when>");
        assertThat(SopCheck.check(impossible.read(), Known.fileAlone()).faults())
                .extracting(Fault::sentence)
                .containsExactly(say("sop.check.unreachable", "pantau"));
    }

    @Test
    void the_first_and_the_last_row_always_happen() {
        row("durenan-01", "beri", """
            ¦<row id='beri' no='6'><text>x</text><when field='reason' is='baru'/>
              <give by='petugas' to='pemohon'/></row>\
            """).faultyBecause(say("sop.check.last-row-conditional"));
        row("durenan-01", "serah", """
            ¦<row id='serah' no='1'><text>x</text><when field='reason' is='baru'/>
              <receive by='pemohon'/></row>\
            """).faultyBecause(say("sop.check.first-row-conditional"));
    }

    @Test
    void a_row_holds_work_or_a_duty_and_never_both_or_neither() {
        row("kalipare-08", "arsip", "¦<row id='arsip' no='5'><text>x</text></row>")
                .faultyBecause(say("sop.check.empty-row", "arsip"));
        row("kalipare-08", "arsip", """
            ¦<row id='arsip' no='5'><text>x</text><archive by='petugas'/><report by='petugas'/></row>\
            """).faultyBecause(say("sop.check.acts-and-report", "arsip"));
        row("kalipare-08", "lapor", """
            ¦<row id='lapor' no='6'><text>x</text><when field='purpose' is='business'/>
              <report by='petugas'/></row>\
            """).faultyBecause(say("sop.check.report-conditional", "lapor"));
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
        sheet("dolopo-01", "</sop>", "  ¦<total minutes=\"720\" days=\"10\"/>\n</sop>")
                .faultyBecause(say("sop.check.total", "720", 10, "720", 12));
    }

    @Test
    void every_row_is_drawn() {
        row("durenan-01", "kembali", """
            ¦<row id='kembali' no='5'><text>x</text>
              <give by='kasi-tapem' to='petugas' printed='no'/></row>\
            """).faultyBecause(say("sop.check.row-not-drawn", "kembali"));
    }

    @Test
    void start_and_end_decide_nothing() {
        row("durenan-06", "kirim", """
            ¦<row id='kirim' no='7'><text>x</text><number by='penyusun' book='surat-keluar'/>
              <check by='penyusun'><return to='konsep'/></check></row>\
            """).faultyBecause(say("sop.check.end-decides"));
        sheet("kalipare-08", "  <row id=\"serah\" no=\"1\">", """
            ¦<row id='mula' no='0'><text>x</text><check by='petugas'><return to='mula'/></check></row>
            <row id="serah" no="1">\
            """).faultyBecause(say("sop.check.start-decides"));
    }
}
