package id.loket.sop;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sheets that tests speak of: those that ship, and further ones that prove the format. */
final class Sheets {
    private static final SopReader READER = new SopReader();

    private Sheets() {}

    static Reading reading(String id) {
        var shipped = Path.of("src/main/resources/office", id.replaceFirst("-.*", ""), "sop", id + ".xml");
        return READER.read(Files.exists(shipped) ? shipped : Path.of("src/test/resources/sop", id + ".xml"));
    }

    static Sop sop(String id) {
        return reading(id)
                .sop()
                .orElseThrow(() -> new AssertionError(reading(id).faults().toString()));
    }
}
