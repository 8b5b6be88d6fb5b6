package id.loket.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyCardTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 20);

    @Test
    void a_number_of_a_family_card_is_read_and_shown_in_groups() {
        var reading = FamilyCard.read("3503131708100001", TODAY);
        assertThat(reading.remarks()).isEmpty();
        var card = reading.card().orElseThrow();
        assertThat(card.grouped()).isEqualTo("350313 170810 0001");
        assertThat(card.masked()).isEqualTo("350313******0001");
        assertThat(card).hasToString(card.masked());
        assertThat(card.regionCode()).isEqualTo("35.03.13");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        350313170810000,  text.kk.length
        350313170810000l, text.kk.digits
        0003131708100001, text.kk.province
        3503130008100001, text.kk.date
        3503133208100001, text.kk.date
        3503134008100001, text.kk.date
        3503137208100001, text.kk.date
        3503131713100001, text.kk.date
        3503133106100001, text.kk.date
        """)
    void what_is_no_number_of_a_family_card_is_refused_with_the_reason(String typed, String key) {
        var reading = FamilyCard.read(typed, TODAY);
        assertThat(reading.card()).isEmpty();
        assertThat(reading.remarks()).extracting(Remark::key).containsExactly(key);
        assertThat(reading.remarks()).allMatch(Remark::isError);
    }

    @Test
    void a_day_over_forty_looks_like_a_womans_nik_and_is_warned_of() {
        var reading = FamilyCard.read("3503135708900001", TODAY);
        assertThat(reading.card()).isPresent();
        assertThat(reading.remarks()).containsExactly(Remark.warning("text.kk.woman"));
    }

    @Test
    void the_applicants_own_nik_in_its_place_is_warned_of() {
        var nik = new Nik("3503131708900001");
        assertThat(new FamilyCard("3503131708900001").againstNik(nik))
                .containsExactly(Remark.warning("text.kk.is.nik"));
        assertThat(new FamilyCard("3503131708100001").againstNik(nik)).isEmpty();
    }
}
