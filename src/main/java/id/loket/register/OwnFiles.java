package id.loket.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files an office put into its data folder by hand: profile, holidays, SOPs, letters, images. A backup takes them
 * along, for without them the open cases of an own SOP could not go on.
 */
final class OwnFiles {
    private static final Pattern NAME =
            Pattern.compile("office\\.xml|holidays\\.xml|(sop|letter|image)/[^./\\\\:][^/\\\\:]*");

    private OwnFiles() {}

    /** Their names below the folder, in order, with a slash between. */
    static List<String> in(Path dir) throws IOException {
        try (var files = Files.walk(dir, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> dir.relativize(f).toString().replace('\\', '/'))
                    .filter(OwnFiles::named)
                    .sorted()
                    .toList();
        }
    }

    /** Whether this is such a name; one that leads out of the folder is not. */
    static boolean named(String name) {
        return NAME.matcher(name).matches();
    }
}
