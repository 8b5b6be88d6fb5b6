package id.loket.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.text.Ruler;
import org.junit.jupiter.api.Test;

class WrapTest {
    /** Every letter is one millimetre wide. */
    private static final Ruler LETTERS = (text, _, _) -> text.length();

    @Test
    void a_line_ends_after_a_word_where_it_can() {
        assertThat(Wrap.lines(LETTERS, Type.TEXT, "Meneliti  berkas pemohon", 16))
                .containsExactly("Meneliti berkas", "pemohon");
    }

    @Test
    void a_word_that_is_too_wide_is_cut_after_its_slashes_and_hyphens_and_only_then_between_letters() {
        assertThat(Wrap.lines(LETTERS, Type.TEXT, "ke Camat/Sekretaris masing-masing", 11))
                .containsExactly("ke Camat/", "Sekretaris", "masing-", "masing");
        assertThat(Wrap.lines(LETTERS, Type.TEXT, "pertanggungjawaban", 8))
                .containsExactly("pertangg", "ungjawab", "an");
    }

    @Test
    void nothing_gives_no_line() {
        assertThat(Wrap.lines(LETTERS, Type.TEXT, " ", 10)).isEmpty();
    }
}
