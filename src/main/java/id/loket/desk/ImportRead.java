package id.loket.desk;

import java.nio.file.Path;
import java.util.List;

/** What a dry run found; nothing is written anywhere by it. */
public sealed interface ImportRead {

    /** It is no such list, or the list as a whole will not do; the sentence says why. */
    record Refused(String sentence) implements ImportRead {}

    /**
     * Each line was looked at.
     *
     * @param sha256 of the file, so that what is taken later is what was looked at
     * @param notes on the file as a whole
     * @param wrong lines that cannot be taken so
     * @param warned lines that can, but are to be looked at
     * @param remarks the first of them, in the order of the file
     * @param preview what would come in
     */
    record Checked(
            ImportKind kind,
            Path file,
            String sha256,
            List<String> notes,
            int lines,
            int wrong,
            int warned,
            List<ImportRemark> remarks,
            Preview preview)
            implements ImportRead {
        public Checked {
            notes = List.copyOf(notes);
            remarks = List.copyOf(remarks);
        }

        public int ready() {
            return lines - wrong;
        }
    }

    /** The first lines, or all that would change. */
    record Preview(List<String> heads, List<List<String>> lines) {
        public Preview {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }
    }

    /** What became of taking a list over. */
    sealed interface Taken {
        /** @param sentence what is there now, and from when on it counts */
        record Done(int lines, String sentence) implements Taken {}

        /** Nothing was taken. */
        record Refused(String sentence) implements Taken {}
    }
}
