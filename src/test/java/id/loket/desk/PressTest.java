package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PressTest {
    private static final long MEMORY = 384L << 20;

    @Test
    void a_book_of_605_pages_is_set_in_the_memory_of_the_package_and_one_of_a_thousand_is_refused() {
        assertThat(Press.fits(2_571_090, MEMORY)).isTrue();
        assertThat(Press.fits(4_515_534, MEMORY)).isFalse();
    }
}
