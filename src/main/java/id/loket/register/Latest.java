package id.loket.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The latest people and settings, which nearly every act asks for and nearly none changes: read once and kept until a
 * change lays a newer version over them. Safe for all threads.
 */
final class Latest {
    private final Readers readers;
    private Optional<Seen> kept = Optional.empty();
    private long outdated;

    private record Seen(List<Staff> staff, Map<String, String> settings) {}

    Latest(Readers readers) {
        this.readers = readers;
    }

    List<Staff> staff() {
        return seen().staff();
    }

    Map<String, String> settings() {
        return seen().settings();
    }

    /** What was read while a change was kept may be of before it, so it is not kept. */
    private Seen seen() {
        long before;
        synchronized (this) {
            if (kept.isPresent()) {
                return kept.get();
            }
            before = outdated;
        }
        var read = readers.ask(sql -> new Seen(OfficeRows.staff(sql), OfficeRows.settings(sql)));
        synchronized (this) {
            if (before == outdated) {
                kept = Optional.of(read);
            }
        }
        return read;
    }

    /** After a change of people or settings was kept. */
    synchronized void forget() {
        outdated++;
        kept = Optional.empty();
    }
}
