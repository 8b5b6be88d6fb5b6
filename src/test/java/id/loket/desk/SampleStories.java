package id.loket.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The stories that ship, and an empty sample office to play them in. */
final class SampleStories {
    private SampleStories() {}

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDateTime NOW = TODAY.atTime(9, 0);

    static Story read(String file) {
        return read(file, text(file));
    }

    static Story read(String file, String text) {
        var reading = Story.read(file, text);
        return reading.story().orElseThrow(() -> new AssertionError(reading.faults()));
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("sample-data/durenan", file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A story played in the sample office; {@code refused} is empty if all of it happened. */
    record Played(Counter counter, Replay replay, Optional<String> refused) implements AutoCloseable {

        static Played in(Path dir, Story story) {
            var clock = new StoryClock(NOW);
            if (!(Practice.staffed(dir, "durenan", clock) instanceof Counter.Opened.Ready(var counter))) {
                throw new AssertionError("the sample office does not open");
            }
            var replay = new Replay(counter, clock);
            var refused = replay.run("cerita", story, TODAY).map(Object::toString);
            return new Played(counter, replay, refused);
        }

        @Override
        public void close() {
            counter.close();
        }
    }
}
