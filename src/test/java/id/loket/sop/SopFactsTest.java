package id.loket.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.sop.SopFacts.Numbered;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sheets say, counted by hand from the printed tables. */
class SopFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "durenan-01",
                "durenan-02",
                "durenan-03",
                "durenan-04",
                "durenan-05",
                "durenan-06",
                "durenan-07",
                "durenan-08",
                "durenan-09",
                "durenan-10",
                "durenan-11",
                "kalipare-02",
                "kalipare-05",
                "kalipare-07",
                "kalipare-08",
                "kalipare-09",
                "kalipare-10",
                "kalipare-11",
                "banteng-01",
                "banteng-02",
                "banteng-03",
                "dolopo-01"
            })
    void every_sheet_is_read_and_holds_together(String id) {
        var found = SopCheck.check(Sheets.reading(id), Known.fileAlone());
        assertThat(found.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        durenan-01,  6,  20,   0,    , BEFORE, 3
        durenan-02,  6,  20,   0,    , BEFORE, 3
        durenan-03,  6,  25,   0,    , AFTER,  4
        durenan-04,  6,  20,   0,    , BEFORE, 3
        durenan-05,  6,  20,   0,    , BEFORE, 3
        durenan-06,  7,  120,  0,    , AFTER,  7
        durenan-07,  7,  240,  2,    , AFTER,  7
        durenan-08,  7,  180,  2,    , AFTER,  7
        durenan-09,  7,  180,  2,    , AFTER,  7
        durenan-10,  7,  180,  2,    , AFTER,  7
        durenan-11,  7,  135,  2,    , AFTER,  7
        kalipare-02, 7,  43,   0,  30, BEFORE, 3
        kalipare-05, 7,  143,  0,  10, BEFORE, 3
        kalipare-07, 7,  30,   0,   5, BEFORE, 3
        kalipare-08, 8,  26,   0,   5, BEFORE, 3
        kalipare-09, 6,  25,   0,  15, BEFORE, 3
        kalipare-10, 13, 35.5, 0,    , NONE,
        kalipare-11, 7,  45,   0,  15, BEFORE, 3
        banteng-01,  7,  30,   0,    , NONE,
        banteng-02,  5,  10,   0,    , BEFORE, 2
        banteng-03,  5,  10,   0,    , BEFORE, 2
        dolopo-01,   12, 720,  12,   , NONE,
        """)
    void rows_times_and_numbering_are_those_of_the_sheet(
            String id, int rows, BigDecimal minutes, int days, BigDecimal report, Numbered numbered, Integer step) {
        var facts = SopFacts.of(Sheets.sop(id));
        assertThat(facts.steps()).hasSize(rows);
        assertThat(facts.totalMinutes()).isEqualByComparingTo(minutes);
        assertThat(facts.totalDays()).isEqualTo(days);
        assertThat(facts.reportMinutes().map(BigDecimal::intValue))
                .isEqualTo(java.util.Optional.ofNullable(report).map(BigDecimal::intValue));
        assertThat(facts.numbered()).isEqualTo(numbered);
        assertThat(facts.numberedAtStep()).isEqualTo(java.util.Optional.ofNullable(step));
    }

    /** Printed number, columns by their place from left, and the printed way back of each row. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        durenan-01,  '1.:1 2.:2^1 3.:2 4.:2,3 5.:3,2 6.:2,1'
        durenan-03,  '1.:1,2 2.:2^1 3.:2,3 4.:3,2 5.:3,2 6.:2,1'
        durenan-02,  '1.:1,2 2.:2^1 3.:2 4.:2,3 5.:3,2 6.:2,1'
        durenan-04,  '1.:1,2 2.:2^1 3.:2 4.:2,3 5.:3,2 6.:2,1'
        durenan-05,  '1.:1 2.:2^1 3.:2 4.:2,3 5.:3,2 6.:2,1'
        durenan-06,  '1.:1 2.:1 3.:1,2 4.:2^2 5.:2,3 6.:4 7.:1'
        durenan-07,  '1.:1 2.:1 3.:1,2 4.:2^2 5.:2,3 6.:4 7.:1'
        durenan-08,  '1.:1 2.:1 3.:1,2 4.:2^2 5.:2,4 6.:4 7.:1'
        durenan-09,  '1.:1 2.:1 3.:1,2 4.:2^2 5.:2,4 6.:4 7.:1'
        durenan-10,  '1.:1 2.:1 3.:1,2 4.:2^2 5.:2,4 6.:4 7.:1'
        durenan-11,  '1.:1 2.:1 3.:1,2 4.:2^2 5.:2,4 6.:4 7.:1'
        kalipare-02, '1:1 2:2^1 3:2 4:3 6:2,1 7:2 8:2'
        kalipare-05, '1:1 2:2^1 3:2 4:2,3 5:2,1 6:2 7:2'
        kalipare-07, '1:1 1.:2^1 2:2 3:3 4:2,1 5:2 6:2'
        kalipare-08, '1:1 1.:2 2:2^1 3:3 4:2,1 5:2 6:3 6:2'
        kalipare-09, '1:1 2:2^1 3:2 4:3 5:2,1 6:2'
        kalipare-10, '1:1 2:2 3:1 4:2 4.1:2 4.2:2 4.3:2 4.4:2 4.5:2 4.6:2 4.6:3 4.7:2,1 5:2'
        kalipare-11, '1:1 1.:2^1 2:2 3:3,4 4:2,1 5:2 6:2'
        banteng-01,  '1:1 2:4 3:4 4:4 5:4 6:4 7:4,2'
        banteng-02,  '1:1 2:1 3:2^1 4:3 5:1'
        banteng-03,  '1:1 2:1 3:2^1 4:3 5:1'
        dolopo-01,   '1:4 2:3 3:1,2,3,4,5 4:2 5:3,5 6:5 7:5,3 8:3,4 9:2,5,4 10:3 11:2 12:3'
        """)
    void the_columns_a_row_touches_and_its_way_back_are_those_of_the_sheet(String id, String expected) {
        var sop = Sheets.sop(id);
        var titles = sop.lanes().stream().map(Sop.Lane::title).toList();
        var found = SopFacts.of(sop).steps().stream()
                .map(s -> s.printed()
                        + s.lanes().stream()
                                .map(lane -> String.valueOf(titles.indexOf(lane) + 1))
                                .collect(Collectors.joining(",", ":", ""))
                        + s.returnsTo().stream().map(n -> "^" + n).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        durenan-01,  kasi-tapem,        '',                 ''
        durenan-03,  camat,             '',                 ''
        durenan-02,  kasi-tapem,        '',                 ''
        durenan-04,  sekcam,            '',                 ''
        durenan-05,  kasi-kesra,        '',                 ''
        durenan-06,  camat,             'kasubag sekretaris', bkd
        durenan-07,  camat,             'kasubag sekretaris', 'bakeuda bappedalitbang'
        durenan-08,  camat,             kasi,               ''
        durenan-11,  camat,             kasi,               ''
        kalipare-02, camat kasi sekcam, '',                 bapindik
        kalipare-05, camat,             'sekcam kasi',      ''
        kalipare-07, camat sekcam kasi, 'kasi sekcam',      ''
        kalipare-08, camat sekcam kasi, 'kasi sekcam',      ''
        kalipare-09, camat sekcam,      sekcam,             ''
        kalipare-10, '',                '',                 ''
        kalipare-11, camat,             'kasi-ekbang kasi-kessos', ''
        banteng-01,  kasi,              operator,           ''
        banteng-02,  camat sekcam kasi, kasi,               ''
        banteng-03,  camat sekcam kasi, kasi,               ''
        dolopo-01,   '',                '',                 desa
        """)
    void signers_initials_and_receivers_follow_from_the_acts(
            String id, String signers, String initials, String sentTo) {
        var facts = SopFacts.of(Sheets.sop(id));
        assertThat(ids(facts.signers())).isEqualTo(signers);
        assertThat(ids(facts.initials())).isEqualTo(initials);
        assertThat(ids(facts.sentTo())).isEqualTo(sentTo);
    }

    @Test
    void the_report_duty_tells_who_gets_it_and_to_whom_it_goes_on() {
        var facts = SopFacts.of(Sheets.sop("kalipare-02"));
        assertThat(facts.reportTo()).contains("Kasi Pemerintahan");
        assertThat(facts.reportPassedOnTo()).contains("Dispenduk Capil Kab. Malang");
        assertThat(SopFacts.of(Sheets.sop("kalipare-10")).reportTo()).isEmpty();
        assertThat(SopFacts.of(Sheets.sop("durenan-01")).reportPassedOnTo()).isEmpty();
    }

    @Test
    void a_row_that_lasts_until_an_event_has_no_minutes() {
        var monitoring = SopFacts.of(Sheets.sop("kalipare-08")).steps().get(6);
        assertThat(monitoring.minutes()).isEmpty();
        assertThat(monitoring.until()).contains("event-end");
    }

    @Test
    void only_the_papers_of_the_sheet_are_requirements() {
        var facts = SopFacts.of(Sheets.sop("durenan-01"));
        assertThat(facts.requirements())
                .extracting(SopFacts.Paper::text)
                .containsExactly("Pengantar dari desa/kel", "Form permohonan KK");
    }

    private static String ids(java.util.List<Sop.Role> roles) {
        return roles.stream().map(Sop.Role::id).collect(Collectors.joining(" "));
    }
}
