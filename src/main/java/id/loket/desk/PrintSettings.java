package id.loket.desk;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * How this computer prints: which printer takes which kind of paper, and how each printer is treated. Law: it stands in a
 * file of its own beside the book and no backup takes it along, for another computer has other printers.
 */
public final class PrintSettings {
    static final String FILE = "printers.properties";

    private final Path file;
    private final Former former;

    /** The printers an earlier version kept in the book itself. */
    @FunctionalInterface
    interface Former {
        Optional<String> printer(PaperKind kind);
    }

    PrintSettings(Path dir, Former former) {
        this.file = dir.resolve(FILE);
        this.former = former;
    }

    public synchronized PrintChoice choice(PaperKind kind) {
        var all = read();
        var key = "kind." + kind.id() + ".";
        return new PrintChoice(
                text(all, key + "printer").or(() -> former.printer(kind)),
                text(all, key + "tray"),
                (int) number(all, key + "copies", 1),
                text(all, key + "size"));
    }

    public synchronized void choose(PaperKind kind, PrintChoice choice) {
        var all = read();
        var key = "kind." + kind.id() + ".";
        put(all, key + "printer", choice.printer());
        put(all, key + "tray", choice.tray());
        put(all, key + "copies", Optional.of(Integer.toString(choice.copies())));
        put(all, key + "size", choice.size());
        write(all);
    }

    public synchronized PrinterSetup setup(String queue) {
        var all = read();
        var key = "printer." + queue + ".";
        double right = number(all, key + "right-mm", 0);
        double down = number(all, key + "down-mm", 0);
        double percent = number(all, key + "percent", 100);
        var manner = text(all, key + "manner").flatMap(PrintSettings::manner).orElse(PrinterSetup.Manner.DRAWN);
        return PrinterSetup.mayBe(right, down, percent)
                ? new PrinterSetup(right, down, percent, manner)
                : PrinterSetup.PLAIN.by(manner);
    }

    public synchronized void setUp(String queue, PrinterSetup setup) {
        var all = read();
        var key = "printer." + queue + ".";
        put(all, key + "right-mm", Optional.of(Double.toString(setup.rightMm())));
        put(all, key + "down-mm", Optional.of(Double.toString(setup.downMm())));
        put(all, key + "percent", Optional.of(Double.toString(setup.percent())));
        put(all, key + "manner", Optional.of(setup.manner().name()));
        write(all);
    }

    /** Whether any printer here strikes letters. */
    synchronized boolean anyStrikes() {
        var all = read();
        return all.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".manner"))
                .anyMatch(key -> text(all, key)
                        .flatMap(PrintSettings::manner)
                        .filter(PrinterSetup.Manner::struck)
                        .isPresent());
    }

    private static Optional<PrinterSetup.Manner> manner(String name) {
        for (var manner : PrinterSetup.Manner.values()) {
            if (manner.name().equals(name)) {
                return Optional.of(manner);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Properties all, String key) {
        return Optional.ofNullable(all.getProperty(key)).filter(value -> !value.isBlank());
    }

    /** What someone wrote into the file by hand and is no number counts as not written. */
    private static double number(Properties all, String key, double otherwise) {
        return text(all, key)
                .filter(value -> value.matches("-?\\d{1,4}(\\.\\d{1,4})?"))
                .map(Double::parseDouble)
                .orElse(otherwise);
    }

    private static void put(Properties all, String key, Optional<String> value) {
        all.setProperty(key, value.orElse(""));
    }

    private Properties read() {
        var all = new Properties();
        try {
            all.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException _) {
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void write(Properties all) {
        try {
            var text = new StringWriter();
            all.store(text, null);
            OwnFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
