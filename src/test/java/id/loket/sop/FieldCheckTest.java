package id.loket.sop;

import static id.loket.sop.Spoiled.sheet;
import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldCheckTest {
    @Test
    void a_condition_names_a_question_asked_before() {
        sheet("durenan-01", "<when field=\"reason\" is=\"baru\"/>", "¦<when field=\"members\" is=\"baru\"/>")
                .faultyBecause(say("sop.check.when-not-asked", "members"));
        sheet(
                        "kalipare-08",
                        "masyarakat</output>\n    <when field=\"purpose\"",
                        "masyarakat</output>\n    ¦<when field=\"findings\"")
                .faultyBecause(say("sop.check.when-not-asked", "findings"));
    }

    @Test
    void a_condition_names_a_value_that_can_be_chosen() {
        sheet(
                        "kalipare-08",
                        "masyarakat</output>\n    <when field=\"purpose\" is=\"business entertainment\"/>",
                        "masyarakat</output>\n    ¦<when field=\"purpose\" is=\"business concert\"/>")
                .faultyBecause(say("sop.check.when-value", "concert", "purpose", "private, business, entertainment"));
        sheet(
                        "kalipare-08",
                        "masyarakat</output>\n    <when field=\"purpose\" is=\"business entertainment\"/>",
                        "masyarakat</output>\n    ¦<when field=\"event\" is=\"business\"/>")
                .faultyBecause(say("sop.check.when-no-choice", "event"));
    }

    @Test
    void a_column_may_depend_on_a_column_before_it() {
        var group = "<village id=\"village\" title=\"Desa/kelurahan\"/>\n        <choice";
        var sound = "<choice id=\"first\" title=\"x\"><option id=\"l\" title=\"L\"/></choice>"
                + "<line id=\"second\" title=\"y\"><when field=\"first\" is=\"l\"/></line>¦<choice";
        assertThat(SopCheck.check(sheet("dolopo-01", group, sound).read(), Known.fileAlone())
                        .faults())
                .isEmpty();
        sheet(
                        "dolopo-01",
                        group,
                        sound.replace("¦", "")
                                .replace("<when field=\"first\" is=\"l\"/>", "¦<when field=\"first\" is=\"p\"/>"))
                .faultyBecause(say("sop.check.when-value", "p", "first", "l"));
        sheet(
                        "dolopo-01",
                        group,
                        sound.replace("¦", "")
                                .replace("<when field=\"first\" is=\"l\"/>", "¦<when field=\"group\" is=\"l\"/>"))
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
        sheet(
                        "kalipare-08",
                        "<date id=\"event-end\"",
                        "¦<days id=\"length\" title=\"Lama\" from=\"event-start\" to=\"event-end\"/><date"
                                + " id=\"event-end\"")
                .faultyBecause(say("sop.check.not-asked", "event-end"));
    }

    @Test
    void an_age_is_counted_between_two_dates_and_let_pass_by_a_question_asked_before() {
        var age = "<age id=\"bride-age\" title=\"Umur calon istri pada hari akad\" of=\"bride-birth-date\""
                + " on=\"akad-date\" least=\"19\" unless=\"court-decision\"/>";
        sheet("kalipare-09", age, "¦" + age.replace("of=\"bride-birth-date\"", "of=\"bride-name\""))
                .faultyBecause(say("sop.check.wrong-shape", "bride-name", "date"));
        sheet("kalipare-09", age, "¦" + age.replace("court-decision", "reason"))
                .faultyBecause(say("sop.check.not-asked", "reason"));
    }

    @Test
    void work_on_each_line_names_a_table() {
        sheet(
                        "dolopo-01",
                        "<give by=\"dinas\" to=\"staf\" each=\"people\"/>",
                        "¦<give by=\"dinas\" to=\"staf\" each=\"persons\"/>")
                .faultyBecause(say("sop.check.not-asked", "persons"));
        sheet(
                        "dolopo-01",
                        "<give by=\"dinas\" to=\"staf\" each=\"people\"/>",
                        "¦<give by=\"dinas\" to=\"staf\" each=\"village-days\"/>")
                .faultyBecause(say("sop.check.each-other", "village-days", "people"));
        sheet(
                        "dolopo-01",
                        "<give by=\"dinas\" to=\"staf\" each=\"people\"/>",
                        "¦<give by=\"dinas\" to=\"staf\" each=\"decisions\"/>")
                .faultyBecause(say("sop.check.wrong-shape", "decisions", "rows"));
    }

    @Test
    void what_is_handed_over_is_a_letter_or_a_question_asked() {
        sheet(
                        "durenan-03",
                        "<give by=\"petugas\" to=\"pemohon\" what=\"legalisasi\" inferred=\"yes\"/>",
                        "¦<give by=\"petugas\" to=\"pemohon\" what=\"legalisasi copies originals\"/>")
                .faultyBecause(say("sop.check.give-what", "originals"));
    }

    @Test
    void a_requirement_may_hang_on_a_question_asked_before_the_papers_are_looked_at() {
        sheet(
                        "durenan-01",
                        "<requirement id=\"form-permohonan\" text=\"Form permohonan KK\"/>",
                        "<requirement id=\"hilang\" text=\"Surat hilang\">¦<when field=\"reason\""
                                + " is=\"lenyap\"/></requirement>")
                .faultyBecause(say(
                        "sop.check.when-value",
                        "lenyap",
                        "reason",
                        "baru, pisah, tambah, kurang, ubah, hilang, rusak"));
    }
}
