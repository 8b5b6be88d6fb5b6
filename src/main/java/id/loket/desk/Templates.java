package id.loket.desk;

import id.loket.office.OfficeShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The texts and images of this office's paper: its own first, then those shipped. */
record Templates(String office, Path dataDir) {

    Optional<String> text(String id) {
        return OfficeShelf.letter(office, dataDir, id).or(() -> report(id));
    }

    /** What the office's own would stand in place of. */
    static Optional<String> shipped(String office, String id) {
        return OfficeShelf.shippedLetter(office, id).or(() -> report(id));
    }

    Optional<byte[]> image(String name) {
        return OfficeShelf.image(office, dataDir, name);
    }

    private static Optional<String> report(String id) {
        try (var in = Templates.class.getResourceAsStream("/report/" + id + ".xhtml")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
