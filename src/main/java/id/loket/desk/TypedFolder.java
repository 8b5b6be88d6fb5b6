package id.loket.desk;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder as someone typed it or as another PC knew it. */
public final class TypedFolder {
    private TypedFolder() {}

    /** Empty if it is none here: not whole, or of another system. */
    public static Optional<Path> read(String typed) {
        return read(typed, FileSystems.getDefault());
    }

    static Optional<Path> read(String typed, FileSystem here) {
        try {
            return Optional.of(typed.strip())
                    .filter(text -> !text.isEmpty())
                    .map(here::getPath)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
