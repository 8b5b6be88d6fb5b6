package id.loket.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON for other programs: letters outside ASCII are escaped, so that no console can spoil them. */
final class Json {
    private Json() {}

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final ObjectWriteContext READABLE = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    /** One value and a line end; nothing is printed if writing it fails. */
    static void print(PrintWriter out, Consumer<JsonGenerator> value) {
        out.println(text(value));
    }

    /** The same for a file. */
    static byte[] bytes(Consumer<JsonGenerator> value) {
        return (text(value) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Consumer<JsonGenerator> value) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(READABLE, text)) {
            value.accept(json);
        }
        return text.toString();
    }
}
