package id.loket.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.sop.Drawing.Form;
import id.loket.sop.Drawing.Way;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "durenan-01",
                "durenan-03",
                "durenan-06",
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
    void every_sheet_has_one_start_one_end_and_two_ways_out_of_each_decision(String id) {
        var drawing = Drawing.of(Sheets.sop(id));
        assertThat(drawing.starts()).containsExactly(0);
        assertThat(drawing.ends()).containsExactly(drawing.shapes().size() - 1);
        assertThat(drawing.shapes()).filteredOn(s -> s.form() == Form.START).hasSize(1);
        assertThat(drawing.shapes()).filteredOn(s -> s.form() == Form.END).hasSize(1);
        for (int i = 0; i < drawing.shapes().size(); i++) {
            int at = i;
            var ways = drawing.arrows().stream()
                    .filter(a -> a.from() == at)
                    .map(Drawing.Arrow::way)
                    .toList();
            if (drawing.shapes().get(i).form() == Form.DIAMOND) {
                assertThat(ways)
                        .contains(Way.YES)
                        .containsAnyOf(Way.BACK, Way.PAST)
                        .doesNotContain(Way.ON);
            } else {
                assertThat(ways).doesNotContain(Way.YES, Way.BACK, Way.PAST);
            }
        }
    }

    @Test
    void a_family_card_goes_back_to_the_applicant_when_incomplete() {
        assertThat(picture("durenan-01")).isEqualTo("""
            1 Pemohon START
            2 Petugas Kecamatan DIAMOND
            3 Petugas Kecamatan BOX
            4 Petugas Kecamatan BOX
            4 Kasi Tata Pemerintahan BOX
            5 Kasi Tata Pemerintahan BOX
            5 Petugas Kecamatan BOX
            6 Petugas Kecamatan BOX
            6 Pemohon END
            0-1 ON, 1-2 YES, 2-3 ON, 3-4 ON, 4-5 ON, 5-6 ON, 6-7 ON, 7-8 ON, 1-0 BACK\
            """);
    }

    @Test
    void a_row_that_may_not_happen_stands_behind_a_decision_and_is_passed() {
        var drawing = Drawing.of(Sheets.sop("kalipare-08"));
        var condition = drawing.shapes().stream()
                .filter(Drawing.Shape::condition)
                .findFirst()
                .orElseThrow();
        int at = drawing.shapes().indexOf(condition);
        assertThat(condition.lane().title()).isEqualTo("Staf/Petugas Loker");
        assertThat(drawing.arrows())
                .contains(new Drawing.Arrow(at, at + 1, Way.YES), new Drawing.Arrow(at, at + 2, Way.PAST));
    }

    @Test
    void people_who_meet_are_joined_without_arrow_heads() {
        assertThat(Drawing.of(Sheets.sop("dolopo-01")).arrows())
                .filteredOn(a -> a.way() == Way.TOGETHER)
                .hasSize(4 + 1 + 2);
    }

    private static String picture(String id) {
        var drawing = Drawing.of(Sheets.sop(id));
        var shapes = drawing.shapes().stream()
                .map(s -> (s.row() + 1) + " " + s.lane().title() + " " + s.form())
                .collect(Collectors.joining("\n"));
        var arrows = drawing.arrows().stream()
                .map(a -> a.from() + "-" + a.to() + " " + a.way())
                .collect(Collectors.joining(", "));
        return shapes + "\n" + arrows;
    }
}
