package id.loket.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        AHMAD ZUHDAN, S.STP, M.Si       | AHMAD ZUHDAN
        Ahmad Zuhdan, S.STP., M.Si.     | Ahmad Zuhdan
        Drs. H. Ahmad Zuhdan, MM        | Ahmad Zuhdan
        Hj. Siti Aminah                 | Siti Aminah
        H.Ahmad                         | Ahmad
        H AHMAD                         | AHMAD
        K.H. Hasyim                     | Hasyim
        KH. Hasyim                      | Hasyim
        dr. Budi Santoso, Sp.A          | Budi Santoso
        Prof. Dr. Ir. Budi, M.T., Ph.D. | Budi
        Budi Santoso S.Pd               | Budi Santoso
        Siti Rahma, A.Md.Keb            | Siti Rahma
        Supardi (Alm.)                  | Supardi
        Alm. Supardi                    | Supardi
        Siti Aminah, Almh.              | Siti Aminah
        '  Budi   Santoso '             | Budi Santoso
        """)
    void titles_are_no_part_of_the_plain_name(String typed, String plain) {
        assertThat(Names.plain(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sukarno", "Ma'ruf", "Ahmad bin Zainal", "Siti binti Ahmad", "M. Nur", "A.A. Gede", "Hasan", "Irma",
                        "Drajat",
                "Prof", "H", "Nur Sh", "R. Soeprapto", "I Made Mas", "Siti, binti Ahmad", "Khoirul", "Dra", ""
            })
    void what_could_be_a_name_stays(String typed) {
        assertThat(Names.plain(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ahmad Zuhdan, S.STP, M.Si  | AHMAD ZUHDAN, S.STP, M.Si
        AHMAD ZUHDAN, S.STP, M.Si  | AHMAD ZUHDAN, S.STP, M.Si
        Hj. siti ma'rufah, S.Pd    | Hj. SITI MA'RUFAH, S.Pd
        dr. Budi                   | dr. BUDI
        Ahmad bin Zainal           | AHMAD BIN ZAINAL
        Sukarno                    | SUKARNO
        Supardi (Alm.)             | SUPARDI (Alm.)
        """)
    void letters_print_the_name_in_capitals_and_titles_as_typed(String typed, String printed) {
        assertThat(Names.capitals(typed)).isEqualTo(printed);
    }

    @Test
    void a_list_is_sorted_by_the_name_and_not_by_the_title() {
        assertThat(Stream.of("H. Zainal", "Drs. Budi, M.Si", "siti", "Ma'ruf", "Marno", "Ámir")
                        .sorted(Comparator.comparing(Names::sortKey)))
                .containsExactly("Ámir", "Drs. Budi, M.Si", "Marno", "Ma'ruf", "siti", "H. Zainal");
    }
}
