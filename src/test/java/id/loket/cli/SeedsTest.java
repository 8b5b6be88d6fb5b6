package id.loket.cli;

import static id.loket.cli.ToldJson.each;
import static id.loket.cli.ToldJson.object;
import static id.loket.cli.ToldJson.objects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says of each SOP is what the sheet of the office says. */
class SeedsTest {
    @TempDir
    Path home;

    static Stream<SeedSheet> sheets() throws IOException {
        return SeedSheet.all();
    }

    @Test
    void every_sheet_is_on_the_list_and_nothing_else() throws IOException {
        assertThat(objects(Run.loket(home, "sop", "list", "--json").out()))
                .filteredOn(sop -> "true".equals(String.valueOf(sop.get("service"))))
                .extracting(sop -> sop.get("id"))
                .containsExactlyInAnyOrderElementsOf(
                        sheets().map(SeedSheet::id).map(Object.class::cast).toList());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_sheet_is_told_as_it_is_printed(SeedSheet sheet) {
        var run = Run.loket(home, "sop", "show", sheet.id(), "--json");
        assertThat(run.err()).isEmpty();
        var sop = object(run.out());
        assertSoftly(softly -> {
            softly.assertThat(sop.get("number"))
                    .as("number")
                    .isEqualTo(sheet.told("number").orElse(""));
            softly.assertThat(sop.get("name"))
                    .as("name")
                    .isEqualTo(sheet.told("name").orElseThrow());
            head(softly, sheet, sop);
            rows(softly, sheet, each(sop, "steps"));
        });
    }

    private static void head(SoftAssertions softly, SeedSheet sheet, Map<String, Object> sop) {
        softly.assertThat(number(sop.get("totalMinutes"))).as("total minutes").isEqualTo(sheet.sum("total", "minutes"));
        softly.assertThat(number(sop.get("totalDays")))
                .as("total days")
                .isEqualTo(sheet.sum("total", "days").or(() -> Optional.of(BigDecimal.ZERO)));
        softly.assertThat(number(sop.get("reportMinutes")))
                .as("minutes of the report")
                .isEqualTo(sheet.sum("report", "minutes"));
        softly.assertThat(sop.get("reportTo"))
                .as("report to")
                .isEqualTo(sheet.told("report to").orElse(null));
        softly.assertThat(sop.get("reportPassedOnTo"))
                .as("report passed on to")
                .isEqualTo(sheet.told("passed on to").orElse(null));
        softly.assertThat(texts(sop.get("signers")))
                .as("signers")
                .containsExactlyInAnyOrderElementsOf(sheet.listed("signers", ", "));
        softly.assertThat(texts(sop.get("initials")))
                .as("initials")
                .containsExactlyInAnyOrderElementsOf(sheet.listed("initials", ", "));
        softly.assertThat(sop.get("numberedAtStep"))
                .as("numbered at")
                .isEqualTo(sheet.numberedAt().orElse(null));
        softly.assertThat(sop.get("numbered")).as("numbered").isEqualTo(sheet.numbered());
        softly.assertThat(texts(sop.get("sentTo")))
                .as("sent to")
                .containsExactlyElementsOf(sheet.listed("sent to", ", "));
        softly.assertThat(each(sop, "requirements").stream()
                        .map(r -> (String) r.get("text"))
                        .distinct())
                .as("requirements")
                .containsExactlyInAnyOrderElementsOf(sheet.listed("requirements", " \\| "));
        softly.assertThat(texts(sop.get("kinds")))
                .as("kinds")
                .hasSize(sheet.told("kinds").map(Integer::valueOf).orElse(0));
    }

    private static void rows(SoftAssertions softly, SeedSheet sheet, List<Map<String, Object>> steps) {
        var rows = sheet.rows();
        softly.assertThat(steps.stream().map(s -> s.get("printed")))
                .as("printed numbers")
                .isEqualTo(rows.stream().map(SeedSheet.SeedRow::printed).toList());
        var columns = sheet.listed("columns", " \\| ");
        var back = sheet.listed("back", ", ");
        softly.assertThat(steps.stream()
                        .flatMap(s -> texts(s.get("returnsTo")).stream().map(to -> s.get("order") + " > " + to)))
                .as("ways back")
                .isEqualTo(back);
        for (int i = 0; i < Math.min(rows.size(), steps.size()); i++) {
            var row = rows.get(i);
            var step = steps.get(i);
            var as = "row " + (i + 1) + " ";
            softly.assertThat(step.get("text")).as(as + "text").isEqualTo(row.text());
            softly.assertThat(step.get("time"))
                    .as(as + "time")
                    .isEqualTo(row.time().orElse(null));
            softly.assertThat(number(step.get("minutes"))).as(as + "minutes").isEqualTo(row.minutes());
            softly.assertThat(number(step.get("days"))).as(as + "days").isEqualTo(row.days());
            softly.assertThat(step.get("until") != null)
                    .as(as + "has an open end")
                    .isEqualTo(row.openEnded());
            softly.assertThat(step.get("output"))
                    .as(as + "output")
                    .isEqualTo(row.output().orElse(null));
            softly.assertThat(columns).as(as + "columns").containsAll(texts(step.get("lanes")));
        }
    }

    private static List<String> texts(Object values) {
        return ((List<?>) values).stream().map(String.class::cast).toList();
    }

    private static Optional<BigDecimal> number(Object written) {
        return Optional.ofNullable(written).map(w -> new BigDecimal((String) w));
    }
}
