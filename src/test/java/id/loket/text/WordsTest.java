package id.loket.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void a_key_gives_its_sentence_with_the_arguments_filled_in() {
        assertThat(Words.say("text.nik.length", 15)).isEqualTo("NIK terdiri atas 16 angka, yang diketik 15 angka.");
    }

    @Test
    void a_key_that_no_room_has_is_a_bug_that_names_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.say("text.no.such.key"))
                .withMessageContaining("text.no.such.key");
    }

    @Test
    void an_argument_the_text_needs_but_does_not_get_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.say("text.week.title", 4))
                .withMessageContaining("text.week.title")
                .withMessageContaining("1");
    }

    @Test
    void numbers_dates_and_times_are_printed_the_indonesian_way() {
        assertThat(Words.fill("k", "{0}", 1_250_000)).isEqualTo("1.250.000");
        assertThat(Words.fill("k", "{0}", new BigDecimal("3.50"))).isEqualTo("3,50");
        assertThat(Words.fill("k", "{0}", 82.5)).isEqualTo("82,5");
        assertThat(Words.fill("k", "{0}", 100.0)).isEqualTo("100");
        assertThat(Words.fill("k", "{0}", LocalDate.of(2025, 1, 20))).isEqualTo("20 Januari 2025");
        assertThat(Words.fill("k", "{0}", LocalTime.of(7, 30))).isEqualTo("07.30");
        assertThat(Words.fill("k", "{0}", LocalDateTime.of(2025, 1, 20, 7, 30)))
                .isEqualTo("20 Januari 2025 pukul 07.30");
        assertThat(Words.fill("k", "{0}", Duration.ofMinutes(12))).isEqualTo("12 menit");
        assertThat(Words.fill("k", "{0}", Year.of(2025))).isEqualTo("2025");
    }

    @Test
    void apostrophes_braces_dollars_and_placeholders_inside_an_argument_stay_as_they_are() {
        assertThat(Words.fill("k", "Nama Ma'ruf, {0}; don't {x} {}", "C'est {1} $1 \\"))
                .isEqualTo("Nama Ma'ruf, C'est {1} $1 \\; don't {x} {}");
    }

    @Test
    void one_argument_may_be_used_twice_and_in_any_order() {
        assertThat(Words.fill("k", "{1} {0} {1}", "a", "b")).isEqualTo("b a b");
    }

    @Test
    void the_room_says_every_key_it_has_and_has_every_key_it_says() throws IOException {
        var said = new TreeSet<String>();
        var literal = Pattern.compile("\"(text\\.[a-z.]+)\"");
        try (var sources = Files.walk(Path.of("src/main/java/id/loket/text"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                literal.matcher(Files.readString(source)).results().forEach(key -> said.add(key.group(1)));
            }
        }
        assertThat(Words.keys()).filteredOn(key -> key.startsWith("text.")).containsExactlyInAnyOrderElementsOf(said);
    }
}
