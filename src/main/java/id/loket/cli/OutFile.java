package id.loket.cli;

import static id.loket.text.Words.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;

/** The file a command writes, {@code --out}. */
final class OutFile {
    private static final String OUT = "--out";

    private OutFile() {}

    static OptionSpec option(String description) {
        return OptionSpec.builder(OUT)
                .paramLabel("FILE")
                .type(Path.class)
                .required(true)
                .description(description)
                .build();
    }

    static Path of(Given given) {
        return given.<Path>value(OUT).orElseThrow();
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
