package id.loket.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 20);
    private static final Nik MAN = new Nik("3503131708900001");
    private static final Nik WOMAN = new Nik("3503135708900001");

    @Test
    void a_woman_has_forty_more_in_the_day() {
        assertThat(MAN.sex()).isEqualTo(Sex.MALE);
        assertThat(WOMAN.sex()).isEqualTo(Sex.FEMALE);
        assertThat(MAN.birthDate(TODAY)).isEqualTo(LocalDate.of(1990, 8, 17));
        assertThat(WOMAN.birthDate(TODAY)).isEqualTo(LocalDate.of(1990, 8, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3503131708900001",
                "350313 170890 0001",
                "35.03.13.170890.0001",
                "350313-170890-0001",
                " 3503 1317 0890 0001\t",
                "350313\u00A0170890\u20130001"
            })
    void spaces_dots_and_hyphens_between_the_digits_do_not_count(String typed) {
        assertThat(Nik.read(typed, TODAY)).isEqualTo(new Nik.Reading(Optional.of(MAN), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''               | text.nik.length
        350313170890000  | text.nik.length
        35031317089000011 | text.nik.length
        350313170890000O | text.nik.digits
        ٣٥٠٣١٣١٧٠٨٩٠٠٠٠١ | text.nik.digits
        0003131708900001 | text.nik.province
        2003131708900001 | text.nik.province
        9703131708900001 | text.nik.province
        3503130008900001 | text.nik.day
        3503133208900001 | text.nik.day
        3503134008900001 | text.nik.day
        3503137208900001 | text.nik.day
        3503139908900001 | text.nik.day
        3503131700900001 | text.nik.month
        3503131713900001 | text.nik.month
        3503132902010001 | text.nik.date
        3503136902010001 | text.nik.date
        3503133106990001 | text.nik.date
        3503131708900000 | text.nik.serial
        """)
    void what_is_no_nik_is_refused_with_the_reason(String typed, String key) {
        var reading = Nik.read(typed, TODAY);
        assertThat(reading.nik()).isEmpty();
        assertThat(reading.remarks()).extracting(Remark::key).containsExactly(key);
        assertThat(reading.remarks()).allMatch(Remark::isError);
    }

    @Test
    void all_slips_of_one_nik_are_told_together() {
        assertThat(Nik.read("0003130008900000", TODAY).remarks())
                .extracting(Remark::key)
                .containsExactly("text.nik.province", "text.nik.day", "text.nik.serial");
    }

    @Test
    void the_leap_day_of_2000_is_a_birthday() {
        var reading = Nik.read("3503132902000001", TODAY);
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.nik().orElseThrow().birthDate(TODAY)).isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        3503132001250001, 2025-01-20
        3503132101250001, 1925-01-21
        3503130101000001, 2000-01-01
        3503133112990001, 1999-12-31
        3503136012300001, 1930-12-20
        """)
    void the_century_is_this_one_unless_the_day_is_still_to_come(String digits, LocalDate birth) {
        assertThat(new Nik(digits).birthDate(TODAY)).isEqualTo(birth);
    }

    @Test
    void every_birthday_of_a_hundred_years_comes_back_for_man_and_woman() {
        TODAY.minusYears(100).plusDays(1).datesUntil(TODAY.plusDays(1)).forEach(birth -> {
            for (var sex : Sex.values()) {
                var day = birth.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
                var digits = "350313%02d%02d%02d0001".formatted(day, birth.getMonthValue(), birth.getYear() % 100);
                var nik = Nik.read(digits, TODAY).nik().orElseThrow();
                assertThat(nik.birthDate(TODAY)).isEqualTo(birth);
                assertThat(nik.sex()).isEqualTo(sex);
                assertThat(nik.againstBirthDate(birth)).isEmpty();
            }
        });
    }

    @Test
    void it_is_shown_in_groups_and_in_lists_masked() {
        assertThat(MAN.grouped()).isEqualTo("350313 170890 0001");
        assertThat(MAN.masked()).isEqualTo("350313******0001");
        assertThat(MAN.regionCode()).isEqualTo("35.03.13");
    }

    @Test
    void it_does_not_tell_itself_to_a_log() {
        assertThat(MAN.toString()).isEqualTo(MAN.masked());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nik("3503133106990001"))
                .withMessageNotContaining("3503133106990001");
        assertThat(MAN.againstBirthDate(LocalDate.of(1990, 8, 18)).toString()).doesNotContain("1990");
    }

    @Test
    void a_typed_birth_date_that_differs_is_a_warning_and_never_an_error() {
        assertThat(MAN.againstBirthDate(LocalDate.of(1990, 8, 18)))
                .containsExactly(Remark.warning("text.nik.birthdate", LocalDate.of(1990, 8, 18)));
        assertThat(WOMAN.againstBirthDate(LocalDate.of(1990, 8, 17))).isEmpty();
    }

    @Test
    void the_typed_birth_date_knows_the_century_better() {
        assertThat(new Nik("3503131708200001").againstBirthDate(LocalDate.of(1920, 8, 17)))
                .isEmpty();
    }

    @Test
    void a_typed_sex_that_differs_is_a_warning() {
        assertThat(WOMAN.againstSex(Sex.FEMALE)).isEmpty();
        assertThat(WOMAN.againstSex(Sex.MALE)).singleElement().satisfies(remark -> {
            assertThat(remark.level()).isEqualTo(Level.WARNING);
            assertThat(remark.sentence()).startsWith("Menurut NIK jenis kelamin Perempuan, yang diisi Laki-laki.");
        });
    }

    @Test
    void a_nik_of_another_kecamatan_is_only_an_info_and_of_none_a_warning() {
        var known = Set.of("35.03.13", "35.07.11");
        assertThat(MAN.againstRegions("35.03.13", known)).isEmpty();
        assertThat(MAN.againstRegions("35.07.11", known))
                .containsExactly(Remark.info("text.nik.elsewhere", "35.03.13"));
        assertThat(MAN.againstRegions("35.07.11", Set.of("35.07.11")))
                .containsExactly(Remark.warning("text.nik.region", "35.03.13"));
        assertThat(MAN.againstRegions("35.07.11", Set.of()))
                .extracting(Remark::level)
                .containsExactly(Level.INFO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        L, MALE
        laki-laki, MALE
        P, FEMALE
        PEREMPUAN, FEMALE
        """)
    void sex_is_read_as_forms_write_it(String typed, Sex sex) {
        assertThat(Sex.read(typed)).contains(sex);
        assertThat(Sex.read(sex.word())).contains(sex);
    }

    @Test
    void an_unknown_sex_is_not_guessed() {
        assertThat(Sex.read("")).isEmpty();
        assertThat(Sex.read("x")).isEmpty();
    }

    @Test
    void a_value_of_a_list_hides_every_nik_in_it_and_leaves_longer_and_shorter_numbers() {
        assertThat(Datum.code("3503134101800001").masked()).isEqualTo(Datum.code("350313******0001"));
        assertThat(Datum.text("KTP 3503134101800001, NIP 198001012005011001, HP 081234567890")
                        .masked())
                .isEqualTo(Datum.text("KTP 350313******0001, NIP 198001012005011001, HP 081234567890"));
    }
}
