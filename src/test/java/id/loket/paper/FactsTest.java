package id.loket.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {
    @Test
    void dotted_keys_become_groups() {
        assertThat(Facts.nest(Map.of("person.name", "Siti", "person.birth.place", "Durenan", "purpose", "KUR")))
                .isEqualTo(Map.of(
                        "person", Map.of("name", "Siti", "birth", Map.of("place", "Durenan")), "purpose", "KUR"));
    }

    @Test
    void numbered_keys_become_rows_counted_from_one_in_the_order_of_the_numbers() {
        assertThat(Facts.nest(Map.of("heirs.10.name", "Cici", "heirs.2.name", "Budi", "heirs.1.name", "Ani")))
                .isEqualTo(Map.of(
                        "heirs",
                        List.of(
                                Map.of("no", "1", "name", "Ani"),
                                Map.of("no", "2", "name", "Budi"),
                                Map.of("no", "3", "name", "Cici"))));
        assertThat(Facts.nest(Map.of("cc.1", "Bupati", "cc.2", "Inspektur")))
                .isEqualTo(Map.of("cc", List.of("Bupati", "Inspektur")));
    }

    @Test
    void a_key_that_is_a_value_and_a_group_is_refused() {
        assertThatThrownBy(() -> Facts.nest(new java.util.TreeMap<>(Map.of("person", "x", "person.name", "Siti"))))
                .hasMessageContaining("person");
        assertThatThrownBy(() -> Facts.nest(new java.util.TreeMap<>(java.util.Comparator.<String>reverseOrder()) {
                    private static final long serialVersionUID = 1L;

                    {
                        put("person", "x");
                        put("person.name", "Siti");
                    }
                }))
                .hasMessageContaining("person");
    }

    @Test
    void facts_laid_over_others_keep_what_only_one_of_them_knows() {
        assertThat(Facts.over(
                        Map.of("type", Map.of("font", "Arial", "size", "12"), "mark", ""),
                        Map.of("type", Map.of("size", "11"), "mark", "SALINAN")))
                .isEqualTo(Map.of("type", Map.of("font", "Arial", "size", "11"), "mark", "SALINAN"));
    }

    @Test
    void f4_is_sold_in_two_widths_and_both_are_known() {
        assertThat(PaperSize.of("F4"))
                .get()
                .extracting(PaperSize::widthMm, PaperSize::heightMm)
                .containsExactly(215, 330);
        assertThat(PaperSize.of("FOLIO")).get().extracting(PaperSize::widthMm).isEqualTo(210);
        assertThat(PaperSize.of("Letter")).isEmpty();
        assertThat(PaperSize.all())
                .extracting(PaperSize::id)
                .containsExactly(
                        "A4",
                        "F4",
                        "FOLIO",
                        "A5",
                        "A5-landscape",
                        "HALF-FOLIO",
                        "A6",
                        "LABEL",
                        "LABEL-SMALL",
                        "ROLL-80",
                        "ROLL-58",
                        "TICKET");
        assertThat(PaperSize.of("A4").orElseThrow().turned())
                .extracting(PaperSize::widthMm)
                .isEqualTo(297);
    }
}
