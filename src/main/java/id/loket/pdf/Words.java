package id.loket.pdf;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The sentences of this room, from {@code words/pdf.properties}; an unknown key is a bug and throws. */
final class Words {
    private static final Properties SENTENCES = read();

    private Words() {}

    static String say(String key, Object... args) {
        String sentence = Objects.requireNonNull(SENTENCES.getProperty(key), key);
        for (int i = 0; i < args.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return sentence;
    }

    private static Properties read() {
        Properties read = new Properties();
        try (var in = new InputStreamReader(
                Words.class.getResourceAsStream("/words/pdf.properties"), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
