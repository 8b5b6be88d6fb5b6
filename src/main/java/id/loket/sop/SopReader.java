package id.loket.sop;

import id.loket.text.ContentHash;
import id.loket.text.Once;
import id.loket.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Reads SOP files. Whatever the bytes are, the answer is an SOP or faults with line and column, never an exception. */
public final class SopReader {
    private final Supplier<SchemaCheck> schema = new Once<>(SchemaCheck::new);

    /** Reads a file; one that cannot be opened is a fault of its own. */
    public Reading read(Path path) {
        var file = String.valueOf(path.getFileName());
        try {
            // Looked at before it is read, so that a huge file stays on the disk.
            if (Files.isRegularFile(path) && Files.size(path) > Markup.LARGEST) {
                return read(file, new byte[Markup.LARGEST + 1]);
            }
            return read(file, Files.readAllBytes(path));
        } catch (IOException e) {
            return Reading.failed(file, List.of(new Fault(file, 0, 0, Words.say("sop.read.unreadable"))));
        }
    }

    /** @param file the name that faults carry */
    public Reading read(String file, byte[] bytes) {
        var parsed = Markup.parse(file, bytes);
        if (parsed.root().isEmpty()) {
            return Reading.failed(file, parsed.faults());
        }
        var root = parsed.root().orElseThrow();
        var faults = schema.get().check(file, parsed.text(), root);
        if (!faults.isEmpty()) {
            return Reading.failed(file, faults);
        }
        return new SopMaker(file).make(root, ContentHash.of(bytes));
    }

    /** Reads a file that ships with the program; that it obeys the schema was seen when the program was built. */
    Reading readShipped(String file, byte[] bytes) {
        var parsed = Markup.parse(file, bytes);
        return parsed.root()
                .map(root -> new SopMaker(file).make(root, ContentHash.of(bytes)))
                .orElseGet(() -> Reading.failed(file, parsed.faults()));
    }
}
