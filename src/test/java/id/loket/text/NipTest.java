package id.loket.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {
    @ParameterizedTest
    @ValueSource(strings = {"198001271999121001", "19800127 199912 1 001", "19800127.199912.1.001"})
    void a_nip_is_read_with_or_without_its_gaps_and_printed_with_them(String typed) {
        var reading = Nip.read(typed);
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.nip().orElseThrow().grouped()).isEqualTo("19800127 199912 1 001");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        1980 127 199912 1 001, text.nip.length
        19800127199912100A,    text.nip.digits
        """)
    void a_nip_of_another_length_is_refused(String typed, String key) {
        var reading = Nip.read(typed);
        assertThat(reading.nip()).isEmpty();
        assertThat(reading.remarks()).extracting(Remark::key).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        198013271999121001, text.nip.birthdate
        198002301999121001, text.nip.birthdate
        198001271999131001, text.nip.appointment
        198001271979121001, text.nip.appointment
        198001271999123001, text.nip.sex
        """)
    void the_rest_of_it_only_warns(String typed, String key) {
        var reading = Nip.read(typed);
        assertThat(reading.nip()).isPresent();
        assertThat(reading.remarks()).containsExactly(Remark.warning(key));
    }

    @Test
    void contract_staff_have_21_for_the_month() {
        assertThat(Nip.read("199003152022211003").remarks()).isEmpty();
    }
}
