package id.loket.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        0, 0
        999, 999
        1000, 1.000
        1250000, 1.250.000
        -1250000, -1.250.000
        -999, -999
        -9223372036854775808, -9.223.372.036.854.775.808
        """)
    void thousands_are_grouped_with_a_full_stop(long number, String printed) {
        assertThat(Numbers.grouped(number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0.5        | 0,5
        1250000.50 | 1.250.000,50
        -0.125     | -0,125
        1E+6       | 1.000.000
        1234.5678  | 1.234,5678
        """)
    void decimals_stand_after_a_comma(BigDecimal number, String printed) {
        assertThat(Numbers.decimal(number)).isEqualTo(printed);
    }

    @Test
    void decimals_can_be_rounded_to_so_many_places() {
        assertThat(Numbers.decimal(new BigDecimal("3.525"), 2)).isEqualTo("3,53");
        assertThat(Numbers.decimal(new BigDecimal("88"), 2)).isEqualTo("88,00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1250000  | Rp1.250.000,00
        0        | Rp0,00
        750.5    | Rp750,50
        -1250    | -Rp1.250,00
        -0.001   | Rp0,00
        """)
    void money_opens_with_rp_and_has_two_decimals(BigDecimal amount, String printed) {
        assertThat(Numbers.money(amount)).isEqualTo(printed);
    }

    @Test
    void money_in_whole_rupiah_needs_no_decimal() {
        assertThat(Numbers.money(50_000)).isEqualTo("Rp50.000,00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        82.5   | 82,5%
        82.50  | 82,5%
        100    | 100%
        1E+2   | 100%
        0      | 0%
        """)
    void a_percentage_leaves_out_decimals_that_are_zero(BigDecimal percentage, String printed) {
        assertThat(Numbers.percent(percentage)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        0, nol
        1, satu
        10, sepuluh
        11, sebelas
        12, dua belas
        19, sembilan belas
        20, dua puluh
        21, dua puluh satu
        100, seratus
        101, seratus satu
        111, seratus sebelas
        200, dua ratus
        999, sembilan ratus sembilan puluh sembilan
        1000, seribu
        1001, seribu satu
        1100, seribu seratus
        2000, dua ribu
        11000, sebelas ribu
        21000, dua puluh satu ribu
        100000, seratus ribu
        101000, seratus satu ribu
        1000000, satu juta
        1001000, satu juta seribu
        1250000, satu juta dua ratus lima puluh ribu
        1000000000, satu miliar
        1000000000000, satu triliun
        1000000000000000, satu kuadriliun
        1000000000000000000, satu kuintiliun
        -5, minus lima
        -1000, minus seribu
        """)
    void a_number_is_spelled(long number, String spelled) {
        assertThat(Numbers.spelled(number)).isEqualTo(spelled);
    }

    @Test
    void the_ends_of_the_range_are_spelled_too() {
        var tail = " kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam"
                + " miliar delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu delapan ratus ";
        assertThat(Numbers.spelled(Long.MAX_VALUE)).isEqualTo("sembilan" + tail + "tujuh");
        assertThat(Numbers.spelled(Long.MIN_VALUE)).isEqualTo("minus sembilan" + tail + "delapan");
    }

    @Test
    void no_two_numbers_are_spelled_alike() {
        var seen = new HashSet<String>();
        LongStream.rangeClosed(-2_000, 120_000)
                .forEach(number -> assertThat(seen.add(Numbers.spelled(number)))
                        .as("%d", number)
                        .isTrue());
        LongStream.rangeClosed(999_000, 1_012_000)
                .forEach(number -> assertThat(seen.add(Numbers.spelled(number)))
                        .as("%d", number)
                        .isTrue());
    }

    @Test
    void enclosures_are_counted_in_figures_and_words() {
        assertThat(Numbers.counted(2)).isEqualTo("2 (dua)");
        assertThat(Numbers.counted(1250)).isEqualTo("1.250 (seribu dua ratus lima puluh)");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        1, I
        4, IV
        9, IX
        40, XL
        90, XC
        400, CD
        1994, MCMXCIV
        2025, MMXXV
        3999, MMMCMXCIX
        """)
    void roman_numbers(int number, String roman) {
        assertThat(Numbers.roman(number)).isEqualTo(roman);
    }

    @Test
    void there_is_no_roman_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.roman(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.roman(4000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0               | 0
        007             | 7
        1250000         | 1250000
        1.250.000       | 1250000
        1.250           | 1250
        1.250.000,50    | 1250000.50
        0,5             | 0.5
        -12             | -12
        Rp1.250.000,00  | 1250000.00
        Rp 1.250.000    | 1250000
        rp. 500,-       | 500
        ' 25 '          | 25
        -Rp1.250,00     | -1250.00
        """)
    void a_typed_number_is_read(String typed, BigDecimal number) {
        assertThat(Numbers.read(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dua",
                "1.5",
                "12.50",
                "0.125",
                "1,250,000",
                "1250.000",
                "1.25.000",
                ",5",
                "5,",
                "1 250",
                "--5",
                "1e3",
                "٣"
            })
    void what_could_mean_two_numbers_is_none(String typed) {
        assertThat(Numbers.read(typed)).isEmpty();
    }

    @Test
    void every_printed_number_is_read_back() {
        LongStream.of(0, 1, 12, 999, 1_000, 10_010, 1_250_000, 7_000_000_000L, Long.MAX_VALUE, -42_000)
                .forEach(number -> {
                    assertThat(Numbers.read(Numbers.grouped(number))).contains(BigDecimal.valueOf(number));
                    assertThat(Numbers.read(Numbers.money(number)).orElseThrow())
                            .isEqualByComparingTo(BigDecimal.valueOf(number));
                });
    }
}
