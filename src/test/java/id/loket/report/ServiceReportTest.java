package id.loket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Command.Confirm;
import id.loket.casework.Entry;
import id.loket.office.Office;
import id.loket.office.OfficeShelf;
import id.loket.sop.Answers;
import id.loket.text.IsoWeek;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceReportTest {
    static final String GADOR = "35.03.13.2002";
    static final String PAKIS = "35.03.13.2007";
    static final Office OFFICE = OfficeShelf.office("durenan", Path.of("target", "no-such-folder"))
            .orElseThrow()
            .office()
            .orElseThrow();
    static final IsoWeek WEEK = new IsoWeek(2025, 4);
    static final LocalDateTime LATER = LocalDateTime.of(2025, 3, 1, 8, 0);

    static Source source(List<Case> cases, LocalDateTime now) {
        return new Source(
                cases,
                ref -> ref.id().equals("kk") ? Sheets.CARD : Sheets.POOR,
                List.of(Sheets.CARD, Sheets.POOR),
                OFFICE,
                new Plain(),
                now);
    }

    private static ServiceReport week(Case... cases) {
        return ServiceReport.of(Period.week(WEEK), source(List.of(cases), LATER));
    }

    // ---- one week, counted by hand below

    static List<Case> busyWeek() {
        var series = new Tale.Series();
        return List.of(
                new Tale(Sheets.CARD, "L-A", series)
                        .opens("20 08:00-08:03", "Contoh Satu", GADOR)
                        .checks("20 08:05")
                        .confirms("20 08:06")
                        .writes("20 08:12")
                        .signs("21 09:00")
                        .confirms("21 09:05")
                        .handsOver("21 09:10-09:12", "Contoh Kakak")
                        .archives("21 09:20")
                        .told(),
                new Tale(Sheets.CARD, "L-B", series)
                        .opens("17 15:50-15:55", "Contoh Dua", PAKIS)
                        .sendsBack("20 08:10", "KK lama belum ada")
                        .confirms("21 10:00-10:04")
                        .checks("21 10:06")
                        .told(),
                new Tale(Sheets.CARD, "L-C", series)
                        .opens("22 08:00-08:02", "Contoh Tiga", GADOR)
                        .does("22 08:30", new Command.Withdraw("Tidak jadi"))
                        .told(),
                new Tale(Sheets.CARD, "L-D", series)
                        .opens("23 08:00-08:01", "Contoh Empat", GADOR)
                        .checks("23 08:04")
                        .confirms("23 08:05")
                        .does("23 08:08", new Command.VoidNumber("agenda", "Salah buku"))
                        .confirms("23 08:10")
                        .told(),
                new Tale(Sheets.CARD, "L-E", series)
                        .opens("24 09:00-09:01", "Contoh Lima", "Watulimo")
                        .does("24 09:30", new Command.Reject("Bukan warga"))
                        .told(),
                new Tale(Sheets.CARD, "L-F", series)
                        .opens("27 08:00-08:01", "Contoh Enam", GADOR)
                        .told(),
                new Tale(Sheets.POOR, "L-G", series)
                        .does(
                                "15 08:00-08:05",
                                Confirm.answers(
                                        Tale.applicant("Contoh Tujuh", GADOR).with("kind", "sekolah")))
                        .confirms("15 08:10")
                        .handsOver("15 08:15-08:16", "Contoh Tujuh")
                        .told(),
                new Tale(Sheets.POOR, "L-H", series)
                        .does(
                                "24 08:00-08:05",
                                Confirm.answers(Tale.applicant("Contoh Delapan", PAKIS)
                                        .with("kind", "lain")
                                        .with("kind-name", "Bantuan listrik")))
                        .confirms("24 08:40")
                        .handsOver("24 08:50-08:51", "Contoh Delapan")
                        .told());
    }

    @Test
    void a_week_is_counted_as_by_hand() {
        var report = ServiceReport.of(Period.week(WEEK), source(busyWeek(), LATER));

        // Card: B was open before; A, C, D, E came; B went back; A was served; C and E ended; B and D wait.
        assertThat(report.services().getFirst().totals().counts()).isEqualTo(new Counts(1, 4, 1, 1, 2, 0, 1, 1, 1));
        // Poor: H came and was served; G was the week before.
        assertThat(report.services().getLast().totals().counts()).isEqualTo(new Counts(0, 1, 0, 1, 0, 0, 0, 0, 0));
        assertThat(report.total().counts()).isEqualTo(new Counts(1, 5, 1, 2, 2, 0, 1, 1, 1));
        assertThat(report.before().counts()).isEqualTo(new Counts(0, 2, 0, 1, 1, 0, 0, 0, 0));
        assertBalanced(report.total().counts());
    }

    @Test
    void every_visit_of_a_row_that_ended_in_the_week_is_measured_in_service_hours() {
        var rows = ServiceReport.of(Period.week(WEEK), source(busyWeek(), LATER))
                .services()
                .getFirst()
                .rows();

        // Row 1 of A 3, C 2, D 1, E 1, B's second coming 4 minutes; B's first ended on the 17th.
        assertThat(rows.get(0).times()).isEqualTo(times(5, "PT2M12S", "PT2M", "PT4M"));
        assertThat(rows.get(0).standard()).isEmpty();
        assertThat(rows.get(0).onTime()).isEqualTo(new Share(0, 0));
        // Row 2 of A 2, B 15 (5 on Friday, 10 on Monday) and 2, C 28, D 3, E 29 minutes; three within 5.
        assertThat(rows.get(1).times()).isEqualTo(times(6, "PT13M10S", "PT9M", "PT29M"));
        assertThat(rows.get(1).onTime()).isEqualTo(new Share(6, 3));
        assertThat(rows.get(1).onTime().percent().orElseThrow()).isEqualByComparingTo("50");
        // Row 3 of A 7 minutes; B and D still stand there.
        assertThat(rows.get(2).onTime()).isEqualTo(new Share(1, 0));
        // Row 4: 7 h 48 on Monday and 1 h on Tuesday, which is the one day it may take.
        assertThat(rows.get(3).times().average()).isEqualTo(Duration.ofMinutes(7 * 60 + 48 + 60));
        assertThat(rows.get(3).onTime()).isEqualTo(new Share(1, 1));
        assertThat(rows)
                .extracting(ServiceFigures.RowTime::standard)
                .containsExactly("", "5 menit", "5 menit", "1 hari", "", "10 menit");
    }

    private static Times times(int n, String average, String median, String slowest) {
        return new Times(n, 0, Duration.parse(average), Duration.parse(median), Duration.parse(slowest));
    }

    @Test
    void a_finished_application_takes_the_time_from_opening_to_hand_over_and_not_the_archive() {
        var report = ServiceReport.of(Period.week(WEEK), source(busyWeek(), LATER));

        // 3 + 2 + 7 + 528 + 5 + 2 minutes; the eight of the archive are not the applicant's.
        assertThat(report.finished().getFirst().time()).contains(Duration.ofMinutes(547));
        assertThat(report.finished().getFirst().letterNumber()).isEqualTo("400.12/001/406.13/2025");
        assertThat(report.services().getFirst().standard()).isEqualTo("1 hari kerja dan 20 menit");
    }

    @Test
    void where_only_a_total_is_printed_the_whole_application_is_judged() {
        var week = ServiceReport.of(Period.week(WEEK), source(busyWeek(), LATER));
        var before = ServiceReport.of(Period.week(WEEK.previous()), source(busyWeek(), LATER));

        // H: 5 + 35 + 1 minutes, more than 30; G: 5 + 5 + 1.
        assertThat(week.services().getLast().totals().onTime()).isEqualTo(new Share(1, 0));
        assertThat(before.services().getLast().totals().onTime()).isEqualTo(new Share(1, 1));
        assertThat(week.services().getLast().standard()).isEqualTo("30 menit");
    }

    @Test
    void villages_kinds_and_officers_are_counted() {
        var report = ServiceReport.of(Period.week(WEEK), source(busyWeek(), LATER));

        assertThat(report.villages()).hasSize(15).contains(new ServiceReport.Village("Gador", 3, 1));
        assertThat(report.villages()).contains(new ServiceReport.Village("Pakis", 1, 1));
        assertThat(report.villages().getLast()).isEqualTo(new ServiceReport.Village("Watulimo", 1, 0));
        assertThat(report.kinds())
                .containsExactly(new ServiceReport.Kind("Surat Keterangan Tidak Mampu", "Bantuan listrik", 1, 1));
        // p9: signature of A, void of D, rejection of E. p1: six acts in A, two in B, one in C, three in D, two in H,
        // and
        // recorded five openings and B's second coming.
        assertThat(report.officers())
                .containsExactly(
                        new ServiceReport.Officer("p9", "Camat Contoh", 3, 0),
                        new ServiceReport.Officer("p1", "Petugas Contoh", 14, 6));
    }

    @Test
    void the_lists_name_who_waits_who_went_back_and_what_was_cancelled() {
        var report = ServiceReport.of(Period.week(WEEK), source(busyWeek(), LATER));

        assertThat(report.waiting())
                .extracting(w -> w.name().applicant())
                .containsExactly("Contoh Dua", "Contoh Empat");
        assertThat(report.waiting().getFirst().age()).isEqualTo(5);
        assertThat(report.waiting().getFirst().holder()).isEqualTo("Petugas Loket");
        assertThat(report.waiting().getFirst().step()).isEqualTo("3. Mencatat dan menulis surat");
        assertThat(report.waiting().getFirst().since()).isEqualTo("2025-01-21T10:06:00");
        assertThat(report.waiting().getFirst().late()).isTrue();
        assertThat(report.returned()).singleElement().satisfies(r -> {
            assertThat(r.reason()).isEqualTo("KK lama belum ada");
            assertThat(r.by()).isEqualTo("Petugas Contoh");
            assertThat(r.step()).startsWith("2. ");
        });
        assertThat(report.ended()).extracting(ServiceReport.Ended::withdrawn).containsExactly(true, false);
        assertThat(report.voided()).extracting(ServiceReport.Voided::number).containsExactly("2");
    }

    @Test
    void the_figures_say_the_same_as_the_report() {
        assertThat(ServiceReport.of(Period.week(WEEK), source(busyWeek(), LATER))
                        .figures())
                .contains(
                        entry("total.received", 5L),
                        entry("before.finished", 1L),
                        entry("service.kk.row.periksa.5 menit.kept", 3L),
                        entry("service.kk.row.periksa.5 menit.median", 540L),
                        entry("service.sktm.average", 41L * 60),
                        entry("village.Gador.received", 3L),
                        entry("officer.p1.acts", 14L));
    }

    // ---- edges

    @Test
    void a_week_without_work_says_so_and_shows_every_service_with_zeros() {
        var report = week();

        assertThat(report.services())
                .extracting(ServiceFigures::title)
                .containsExactly("Pengantar Kartu Keluarga", "Surat Keterangan Tidak Mampu");
        assertThat(report.total().counts()).isEqualTo(Counts.NONE);
        assertThat(report.total().onTime().percent()).isEmpty();
        assertThat(section(report, "summary")).isEqualTo("Pada periode ini tidak ada permohonan (nihil).");
    }

    @Test
    void a_week_in_which_everything_went_back_finishes_nothing_and_keeps_all_of_it_waiting() {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < 4; i++) {
            cases.add(new Tale(Sheets.CARD, "L-" + i, new Tale.Series())
                    .opens("20 08:00-08:02", "Contoh " + i, GADOR)
                    .sendsBack("20 08:04", "Kurang")
                    .confirms("21 08:00-08:01")
                    .sendsBack("21 08:03", "Masih kurang")
                    .told());
        }
        var report = week(cases.toArray(Case[]::new));

        assertThat(report.total().counts()).isEqualTo(new Counts(0, 4, 4, 0, 4, 4, 0, 0, 0));
        assertThat(report.returned()).hasSize(8);
        assertThat(report.waiting()).allMatch(w -> w.returned() && !w.late());
        assertThat(report.services().getFirst().rows().get(1).onTime()).isEqualTo(new Share(8, 8));
    }

    @Test
    void an_open_case_crosses_weeks_and_is_counted_once_as_received_and_once_as_finished() {
        var crossing = new Tale(Sheets.CARD, "L-X", new Tale.Series())
                .opens("10 08:00-08:01", "Contoh", GADOR)
                .checks("16 08:02")
                .confirms("22 08:03")
                .writes("22 08:04")
                .signs("29 08:00")
                .confirms("29 08:01")
                .handsOver("29 08:02-08:03", "Contoh")
                .told();
        var weeks = new ArrayList<Counts>();
        for (var week = new IsoWeek(2025, 2); week.week() < 7; week = week.next()) {
            weeks.add(ServiceReport.of(Period.week(week), source(List.of(crossing), LATER))
                    .total()
                    .counts());
        }

        assertThat(weeks)
                .containsExactly(
                        new Counts(0, 1, 0, 0, 1, 0, 0, 0, 0),
                        new Counts(1, 0, 0, 0, 1, 0, 0, 0, 0),
                        new Counts(1, 0, 0, 0, 1, 0, 0, 0, 0),
                        new Counts(1, 0, 0, 1, 0, 0, 0, 0, 0),
                        Counts.NONE);
        weeks.forEach(ServiceReportTest::assertBalanced);
    }

    @Test
    void what_happens_after_the_moment_of_the_report_is_not_in_it() {
        var monday = LocalDateTime.of(2025, 1, 20, 12, 0);
        var report = ServiceReport.of(Period.week(WEEK), source(busyWeek(), monday));

        assertThat(report.total().counts()).isEqualTo(new Counts(1, 1, 1, 0, 2, 1, 0, 0, 0));
        assertThat(report.until()).isEqualTo(monday);
        assertThat(section(report, "unfinished")).isEqualTo(true);
    }

    @Test
    void an_act_from_paper_without_its_beginning_is_shown_and_not_judged() {
        var paper = new Tale(Sheets.CARD, "L-P", new Tale.Series())
                .opens("20 08:03", "Contoh", GADOR)
                .told();
        var row = week(paper).services().getFirst().rows().getFirst();

        assertThat(row.times().measured()).isZero();
        assertThat(row.times().unknown()).isEqualTo(1);
        assertThat(row.onTime()).isEqualTo(Share.NONE);
        assertThat((String) section(week(paper), "unknown")).startsWith("* Selain itu 1 kali");
    }

    @Test
    void a_month_a_quarter_and_a_year_come_from_the_same_source() {
        var source = source(busyWeek(), LATER);

        for (var period : List.of(Period.month(YearMonth.of(2025, 1)), Period.quarter(2025, 1), Period.year(2025))) {
            assertThat(ServiceReport.of(period, source).total().counts())
                    .as(period.title())
                    .isEqualTo(new Counts(0, 8, 1, 3, 3, 0, 1, 1, 1));
        }
    }

    @Test
    void the_period_before_is_of_the_same_kind() {
        assertThat(Period.week(new IsoWeek(2025, 1)).before()).isEqualTo(Period.week(new IsoWeek(2024, 52)));
        assertThat(Period.month(YearMonth.of(2025, 3)).before()).isEqualTo(Period.month(YearMonth.of(2025, 2)));
        assertThat(Period.quarter(2025, 1).before()).isEqualTo(Period.quarter(2024, 4));
        assertThat(Period.year(2025).before()).isEqualTo(Period.year(2024));
        assertThat(Period.days(LocalDate.of(2025, 1, 5), LocalDate.of(2025, 1, 7))
                        .before())
                .isEqualTo(Period.days(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 4)));
    }

    static List<Case> thousands(int n) {
        var cases = new ArrayList<Case>();
        var series = new Tale.Series();
        for (int i = 0; i < n; i++) {
            var at = LocalDateTime.of(2025, 1, 20 + i % 5, 8, 0).plusMinutes(i % 400);
            var tale = new Tale(Sheets.POOR, "L-" + i, series);
            for (var command : List.of(
                    Confirm.answers(Tale.applicant("Contoh " + i, GADOR).with("kind", "sekolah")),
                    Confirm.plain(),
                    Confirm.answers(Answers.of("receiver.name", "Contoh", "receiver.relation", "self")))) {
                tale.decided(new Entry.Times(Optional.of(at), at.plusMinutes(1), at.plusMinutes(1)), command);
                at = at.plusMinutes(1);
            }
            cases.add(tale.told());
        }
        return cases;
    }

    // ---- the template's facts

    @Test
    void the_facts_read_as_the_report_will() {
        var report = ServiceReport.of(Period.week(WEEK), source(busyWeek(), LATER));

        assertThat(Outline.of(section(report, "summary"), section(report, "total"), section(report, "comparison")))
                .isEqualTo("""
                    Pada periode ini diterima 5 (lima) permohonan dan diselesaikan 2 (dua) permohonan. Dikembalikan kepada \
                    pemohon 1 (satu) permohonan, batal 2 (dua) permohonan, dan masih menunggu penyelesaian 2 (dua) permohonan.
                    carried=1 received=5 returned=1 finished=2 waiting=2 withheld=0 ended=2 voided=1 average=4 jam 54 menit \
                    share=50% judged=10 kept=5
                    what=Diterima before=2 now=5 change=naik 3
                    what=Dikembalikan before=0 now=1 change=naik 1
                    what=Selesai before=1 now=2 change=naik 1
                    what=Batal before=0 now=2 change=naik 2
                    what=Menunggu before=1 now=2 change=naik 1
                    what=Rata-rata waktu pelayanan before=11 menit now=4 jam 54 menit change=
                    what=Tepat waktu before=100% now=50% change=
                    """);
    }

    /** Facts as lines of text. */
    private static final class Outline {
        static String of(Object... parts) {
            var text = new StringBuilder();
            for (var part : parts) {
                switch (part) {
                    case List<?> lines -> lines.forEach(l -> text.append(of(l)));
                    case Map<?, ?> map ->
                        text.append(String.join(
                                        " ",
                                        map.entrySet().stream()
                                                .map(Object::toString)
                                                .toList()))
                                .append('\n');
                    default -> text.append(part).append('\n');
                }
            }
            return text.toString();
        }
    }

    private static Object section(ServiceReport report, String name) {
        return ((Map<?, ?>) report.facts(Notes.NONE).get("report")).get(name);
    }

    private static void assertBalanced(Counts c) {
        assertThat(c.carried() + c.received()).isEqualTo(c.finished() + c.ended() + c.waiting());
    }
}
