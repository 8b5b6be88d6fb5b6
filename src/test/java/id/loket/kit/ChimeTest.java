package id.loket.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChimeTest {
    @Test
    void the_tones_are_soft_and_end_softly() {
        var wave = ByteBuffer.wrap(Chime.wave()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        var loudness = IntStream.range(0, wave.limit()).map(i -> Math.abs(wave.get(i)));
        assertThat(loudness.max().orElseThrow()).isBetween(5_000, 12_000);
        assertThat(Math.abs(wave.get(0))).isLessThan((short) 100);
        assertThat(Math.abs(wave.get(wave.limit() - 1))).isLessThan((short) 1_500);
    }

    @Test
    void a_computer_without_a_loudspeaker_stays_silent() {
        assertThatCode(Chime::sound).doesNotThrowAnyException();
    }
}
