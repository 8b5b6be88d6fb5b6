package id.loket.kit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;

/** Two soft tones, so that people look up. A computer that cannot sound stays silent. */
public final class Chime {
    private static final float RATE = 22_050;
    private static final double LOUD = 0.35;
    private static final double TONE_SECONDS = 0.55;

    /** E and C, as a door bell has them. */
    private static final double[] HERTZ = {659.3, 523.3};

    private Chime() {}

    /**
     * Begins to sound and returns; not for the screen's thread, since opening the loudspeaker takes its time.
     *
     * @return whether there is anything to sound with
     */
    public static boolean sound() {
        try {
            var clip = AudioSystem.getClip();
            clip.addLineListener(event -> {
                if (event.getType() == LineEvent.Type.STOP) {
                    clip.close();
                }
            });
            return start(clip);
        } catch (LineUnavailableException | IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean start(Clip clip) throws LineUnavailableException {
        var wave = wave();
        clip.open(new AudioFormat(RATE, Short.SIZE, 1, true, false), wave, 0, wave.length);
        clip.start();
        return true;
    }

    /** 16 bits a sample, one channel, little end first. */
    static byte[] wave() {
        int each = (int) (RATE * TONE_SECONDS);
        var wave = ByteBuffer.allocate(each * HERTZ.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var hertz : HERTZ) {
            for (int i = 0; i < each; i++) {
                double seconds = i / RATE;
                double fade = Math.exp(-5 * seconds) * Math.min(1, seconds * 200);
                wave.putShort((short) (Short.MAX_VALUE * LOUD * fade * Math.sin(2 * Math.PI * hertz * seconds)));
            }
        }
        return wave.array();
    }
}
