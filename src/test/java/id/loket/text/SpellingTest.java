package id.loket.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soekarno / Sukarno / SUKARNO / Ir. Soekarno",
                "Noor / Noer / Nur / Nuur",
                "Djoko / Joko",
                "Tjipto / Cipto",
                "Njoman / Nyoman",
                "Bandjar / Banjar",
                "Sjarif / Syarif / Sarif",
                "Shinta / Sinta",
                "Aisyah / Aisah / Aisya",
                "Achmad / Akhmad / Ahmad / Ahmat",
                "Chairul / Khairul",
                "Christina / Kristina",
                "Stephanus / Stefanus",
                "Novi / Nofi / Novy",
                "Bhakti / Bakti",
                "Budhi / Budi / Budy",
                "Ghofur / Gofur",
                "Thamrin / Tamrin",
                "Taufiq / Taufik",
                "Alexander / Aleksander",
                "Zaenal / Zainal",
                "Sylvia / Silvia",
                "Desy / Desi / Dessy",
                "Soenjoto / Sunyoto",
                "Dicky / Diky / Diki",
                "Fatimah / Fatima",
                "Siti / Sitti",
                "Ma'ruf / Maruf / Ma\u2019ruf",
                "André / Andre",
                "Muhammad / Mohammad / Muhamad / Mohamad / Mochammad / Mochamad / Mokhamad / Muchamad / Moehammad /"
                        + " Mohamed",
                "Muh. Ali / Moh. Ali / Moch. Ali / Mhd. Ali / M. Ali / Muhammad Ali / H. M. Ali / H.M. Ali, S.Pd",
                "Abd. Rahman / Abdul Rachman",
                "izin / ijin",
                "akta / akte",
                "loket / loker",
                "Jumat / Jum'at",
                "meterai / materai",
                "praktik / praktek",
                "kuitansi / kwitansi",
                "Siti Aminah / SITI  AMINAH / Hj. Siti Aminah, S.Ag"
            })
    void spellings_of_one_word_fold_into_one(String same) {
        assertThat(Arrays.stream(same.split(" / ")).map(Spelling::fold).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Joko,   Yoko
        Yuli,   Juli
        Nur,    Nor
        Tini,   Dini
        Rizal,  Risal
        Arifin, Aripin
        Siti,   Sita
        Muhadi, Muhammad
        M,      Muhammad
        Budi,   Abdi
        """)
    void words_that_are_not_the_same_stay_apart(String one, String other) {
        assertThat(Spelling.fold(one)).isNotEqualTo(Spelling.fold(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3503131708900001            | 3503131708900001
        000.8.3.3/11/406.13/2025    | 000 8 3 3 11 406 13 2025
        RT 003/RW 001               | rt 003 rw 001
        Al-Amin                     | al amin
        Dusun Krajan, Desa Pakis    | dusun krajan desa pakis
        ' ,.- '                     | ''
        """)
    void numbers_and_addresses_keep_what_matters(String text, String folded) {
        assertThat(Spelling.fold(text)).isEqualTo(folded);
    }

    @Test
    void half_a_name_finds_the_whole() {
        assertThat(Spelling.fold("Mohammad Ali")).startsWith(Spelling.fold("Moham"));
        assertThat(Spelling.fold("Soekarno")).startsWith(Spelling.fold("Suk"));
        assertThat(Spelling.fold("Noorhayati")).startsWith(Spelling.fold("Nurha"));
    }

    @Test
    void folding_twice_changes_nothing() {
        var letters = "abcdehijknoqstuvxyz".split("");
        Stream.of(letters)
                .flatMap(a -> Stream.of(letters)
                        .flatMap(b -> Stream.of(letters)
                                .flatMap(c -> Stream.of(letters).map(d -> a + b + c + d))))
                .forEach(word -> {
                    var folded = Spelling.fold(word);
                    assertThat(Spelling.fold(folded)).as(word).isEqualTo(folded);
                    assertThat(folded).as(word).isNotEmpty();
                });
    }
}
