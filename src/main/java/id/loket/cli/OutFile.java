package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.desk.Exports;
import id.loket.report.ExportTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** The file a command writes, {@code --out}. */
final class OutFile {
    private static final String OUT = "--out";

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

    /** Whether its name ends in one of these. */
    static boolean ends(Path file, String... kinds) {
        return Stream.of(kinds).anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith);
    }

    /** For a spreadsheet: NIKs masked, and the book notes that it left. */
    static int export(Given given, Counter counter, String list, ExportTable table, Path file) {
        return export(given, counter, list, List.of(table), file);
    }

    /** As {@link #export(Given, Counter, String, ExportTable, Path)}, each table on a sheet of its own. */
    static int export(Given given, Counter counter, String list, List<ExportTable> tables, Path file) {
        return switch (counter.exports().save(Exports.COMMAND_LINE, list, false, tables, file)) {
            case Exports.Outcome.Saved(var rows, var _) -> {
                given.tell(say("cli.export.written", rows, file));
                yield Cli.DONE;
            }
            case Exports.Outcome.NotSaved(var sentence) -> given.refuse(sentence);
            case Exports.Outcome.Cancelled _ -> Cli.FAILED;
        };
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
