package id.loket.desk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder as someone typed it or as another PC knew it. */
public final class TypedFolder {
    private TypedFolder() {}

    /** Empty if it is none here: not whole, or of another system. */
    public static Optional<Path> read(String typed) {
        try {
            return Optional.of(typed.strip())
                    .filter(text -> !text.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
