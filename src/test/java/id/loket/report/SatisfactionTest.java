package id.loket.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Survey;
import id.loket.casework.SurveyElement;
import id.loket.report.Satisfaction.Grade;
import id.loket.report.Satisfaction.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionTest {

    private static Survey survey(Map<SurveyElement, Integer> marks) {
        var at = LocalDateTime.of(2026, 11, 2, 9, 0);
        return new Survey(at, "", Optional.empty(), Optional.empty(), Optional.empty(), marks, "");
    }

    private static Survey everywhere(int mark) {
        var marks = new EnumMap<SurveyElement, Integer>(SurveyElement.class);
        Stream.of(SurveyElement.values()).forEach(e -> marks.put(e, mark));
        return survey(marks);
    }

    /** {@code count} forms with this mark everywhere. */
    private static List<Survey> forms(int count, int mark) {
        return Stream.generate(() -> everywhere(mark)).limit(count).toList();
    }

    private static Satisfaction mixed(int threes, int fours) {
        var all = new ArrayList<>(forms(threes, 3));
        all.addAll(forms(fours, 4));
        return Satisfaction.of(all);
    }

    @Test
    void marks_of_three_everywhere_are_75_and_less_than_good() {
        var s = Satisfaction.of(forms(7, 3));
        assertThat(s.converted()).contains(new BigDecimal("75.00"));
        assertThat(s.grade()).contains(Grade.C);
        assertThat(s.index()).contains(new BigDecimal("3.000"));
    }

    @Test
    void an_average_of_three_and_a_half_is_good() {
        assertThat(mixed(1, 1).converted()).contains(new BigDecimal("87.50"));
        assertThat(mixed(1, 1).grade()).contains(Grade.B);
    }

    @Test
    void an_average_of_3_55_is_very_good() {
        assertThat(mixed(9, 11).converted()).contains(new BigDecimal("88.75"));
        assertThat(mixed(9, 11).grade()).contains(Grade.A);
    }

    @Test
    void the_rounded_weight_would_flip_this_grade() {
        // NRR 2,60 everywhere: 65,00 (C) with 1/9, but 64,94 (D) with 0,111.
        var all = new ArrayList<>(forms(2, 2));
        all.addAll(forms(3, 3));
        var s = Satisfaction.of(all);
        assertThat(s.converted()).contains(new BigDecimal("65.00"));
        assertThat(s.grade()).contains(Grade.C);
        assertThat(new BigDecimal("2.60").multiply(new BigDecimal("0.111")).multiply(BigDecimal.valueOf(9 * 25)))
                .isLessThan(new BigDecimal("65"));
    }

    @ParameterizedTest
    @CsvSource({"88.31,A", "88.30,B", "76.61,B", "76.60,C", "65.00,C", "64.99,D", "100.00,A", "25.00,D"})
    void grades_begin_at_their_limits(String converted, Grade grade) {
        assertThat(Grade.of(new BigDecimal(converted))).isEqualTo(grade);
    }

    @Test
    void what_was_not_answered_counts_nowhere() {
        var half = survey(Map.of(SurveyElement.U1, 1));
        var s = Satisfaction.of(List.of(everywhere(4), half));
        assertThat(s.forms()).isEqualTo(2);
        assertThat(s.marks().get(0)).isEqualTo(new Mark(SurveyElement.U1, 2, 5));
        assertThat(s.marks().get(1)).isEqualTo(new Mark(SurveyElement.U2, 1, 4));
        // (2,5 + 8 x 4) / 9 x 25 = 95,8333...
        assertThat(s.converted()).contains(new BigDecimal("95.83"));
    }

    @Test
    void there_is_no_index_while_an_element_has_no_answer() {
        var s = Satisfaction.of(List.of(survey(Map.of(SurveyElement.U1, 4))));
        assertThat(s.converted()).isEmpty();
        assertThat(s.grade()).isEmpty();
        assertThat(Satisfaction.of(List.of()).converted()).isEmpty();
        assertThat(s.marks().get(1).average()).isEmpty();
    }

    @Test
    void the_three_lowest_elements_are_named_lowest_first() {
        var marks = new EnumMap<SurveyElement, Integer>(SurveyElement.class);
        Stream.of(SurveyElement.values()).forEach(e -> marks.put(e, 4));
        marks.put(SurveyElement.U9, 1);
        marks.put(SurveyElement.U3, 2);
        marks.put(SurveyElement.U5, 3);
        assertThat(Satisfaction.of(List.of(survey(marks))).lowest())
                .extracting(Mark::element)
                .containsExactly(SurveyElement.U9, SurveyElement.U3, SurveyElement.U5);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "10,10", "100,80", "500,217", "1000,278", "10000,370"})
    void enough_forms_are_those_of_the_table_of_krejcie_and_morgan(int served, int enough) {
        assertThat(Satisfaction.enough(served)).isEqualTo(enough);
    }

    @Test
    void the_index_is_the_mean_of_nine_means_whatever_was_answered() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            var all = new ArrayList<>(List.of(everywhere(1 + random.nextInt(4))));
            for (int n = random.nextInt(60); n > 0; n--) {
                var marks = new EnumMap<SurveyElement, Integer>(SurveyElement.class);
                Stream.of(SurveyElement.values())
                        .filter(_ -> random.nextInt(4) > 0)
                        .forEach(e -> marks.put(e, 1 + random.nextInt(4)));
                if (!marks.isEmpty()) {
                    all.add(survey(marks));
                }
            }
            double sum = 0;
            for (var element : SurveyElement.values()) {
                sum += all.stream()
                        .filter(s -> s.marks().containsKey(element))
                        .mapToInt(s -> s.marks().get(element))
                        .average()
                        .orElseThrow();
            }
            var naive = BigDecimal.valueOf(sum / 9 * 25).setScale(6, RoundingMode.HALF_EVEN);
            assertThat(Satisfaction.of(all)
                            .converted()
                            .orElseThrow()
                            .subtract(naive)
                            .abs())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(new BigDecimal("0.005001"));
        }
    }
}
