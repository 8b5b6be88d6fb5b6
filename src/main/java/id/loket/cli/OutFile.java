package id.loket.cli;

import static id.loket.text.Words.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** The file a command writes, {@code --out}. */
final class OutFile {
    private static final String OUT = "--out";
    /** Without it Excel takes UTF-8 for its own old letters. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private OutFile() {}

    static OptionSpec option(String description) {
        return builder(description).required(true).build();
    }

    /** For a command that tells it on the console else. */
    static OptionSpec wanted(String description) {
        return builder(description).build();
    }

    private static OptionSpec.Builder builder(String description) {
        return OptionSpec.builder(OUT).paramLabel("FILE").type(Path.class).description(description);
    }

    static Path of(Given given) {
        return given(given).orElseThrow();
    }

    static Optional<Path> given(Given given) {
        return given.value(OUT);
    }

    /** Lines as a spreadsheet of Windows wants them. */
    static byte[] csv(List<String> lines) {
        return (BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static int write(Given given, Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException _) {
            return given.refuse(say("cli.out.failed", file));
        }
        given.tell(say("cli.out.written", file));
        return Cli.DONE;
    }
}
