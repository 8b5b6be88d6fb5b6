package id.loket.sop;

import static id.loket.sop.Spoiled.office;
import static id.loket.sop.Spoiled.sheet;
import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleCheckTest {
    @Test
    void every_role_named_exists() {
        sheet("durenan-01", "<check by=\"petugas\"", "¦<check by=\"staf\"")
                .faultyBecause(say("sop.check.no-role", "staf"));
        sheet("durenan-01", "<give by=\"kasi-tapem\" to=\"petugas\"/>", "¦<give by=\"kasi-tapem\" to=\"arsip\"/>")
                .faultyBecause(say("sop.check.no-role", "arsip"));
        sheet(
                        "durenan-01",
                        "<lane id=\"dukcapil\" title=\"Dinas Dukcapil\" roles=\"dukcapil\"/>",
                        "¦<lane id=\"dukcapil\" title=\"Dinas Dukcapil\" roles=\"capil\"/>")
                .faultyBecause(say("sop.check.no-role", "capil"));
        sheet(
                        "kalipare-02",
                        "<kind id=\"luar-daerah\" title=\"Pindah ke luar daerah\" letter=\"pengantar-pindah\""
                                + " to=\"bapindik\"/>",
                        "¦<kind id=\"luar-daerah\" title=\"x\" letter=\"pengantar-pindah\" to=\"dinas\"/>")
                .faultyBecause(say("sop.check.no-role", "dinas"));
    }

    @Test
    void every_role_with_an_account_is_held_by_a_post_of_the_office() {
        var office = office(Set.of("petugas", "camat"), Set.of("legalisasi"));
        sheet("durenan-01", "<role id=\"kasi-tapem\"", "¦<role id=\"kasi-tapem\"")
                .faultyBecause(say("sop.check.no-post", "Kasi Tata Pemerintahan", "kasi-tapem"), office);
        assertThat(SopCheck.check(Sheets.reading("durenan-03"), office).faults())
                .isEmpty();
    }

    @Test
    void a_post_may_hold_a_role_in_one_sop_only() {
        var held = Set.of("durenan-06/penyusun", "durenan-06/kasubag", "sekretaris", "camat");
        var office = office(held, Set.of("surat-keluar"));
        assertThat(SopCheck.check(Sheets.reading("durenan-06"), office).faults())
                .isEmpty();
        sheet("durenan-07", "<role id=\"kasubag\"", "¦<role id=\"kasubag\"")
                .faultyBecause(say("sop.check.no-post", "Kasubag PPK", "kasubag"), office);
    }

    @Test
    void the_recorder_is_one_of_the_office() {
        sheet(
                        "durenan-03",
                        "<sop id=\"durenan-03\" version=\"1\" valid-from=\"2025-01-20\" office=\"durenan\""
                                + " recorder=\"petugas\">",
                        "¦<sop id=\"durenan-03\" version=\"1\" valid-from=\"2025-01-20\" office=\"durenan\""
                                + " recorder=\"pemohon\">")
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
        sheet(
                        "kalipare-02",
                        "<kind id=\"luar-daerah\" title=\"Pindah ke luar daerah\" letter=\"pengantar-pindah\""
                                + " to=\"bapindik\"/>",
                        "¦<kind id=\"luar-daerah\" title=\"x\" letter=\"pengantar-pindah\" to=\"camat\"/>")
                .faultyBecause(say("sop.check.kind-to-inside", "Camat"));
        sheet(
                        "durenan-03",
                        "<kind id=\"skck\" title=\"SKCK\" instead=\"durenan-04\"/>",
                        "¦<kind id=\"skck\" title=\"SKCK\" instead=\"durenan-03\"/>")
                .faultyBecause(say("sop.check.instead-itself", "SKCK"));
        sheet("durenan-03", "<kind id=\"skck\"", "¦<kind id=\"skck\"")
                .notedBecause(
                        say("sop.check.instead-unknown", "SKCK", "durenan-04"),
                        Known.fileAlone().beside(List.of(Sheets.sop("durenan-01"))));
    }

    @Test
    void a_column_without_work_is_worth_a_look_and_no_fault() {
        sheet("durenan-01", "<lane id=\"dukcapil\"", "¦<lane id=\"dukcapil\"")
                .notedBecause(say("sop.check.lane-empty", "Dinas Dukcapil"), Known.fileAlone());
    }
}
