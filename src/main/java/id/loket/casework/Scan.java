package id.loket.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scan among the papers of a case, as its entries tell it.
 *
 * @param entry that added it; its reason is what the officer wrote about it
 * @param setAside the entry that says why it is used no longer
 */
public record Scan(Entry entry, Attachment.Added file, Optional<Entry> setAside) {

    /** Every scan of a case in the order they were added, those used no longer too. */
    public static List<Scan> of(Case one) {
        return one.entries().stream().flatMap(e -> of(one, e)).toList();
    }

    private static Stream<Scan> of(Case one, Entry entry) {
        return entry
                .attachment()
                .filter(Attachment.Added.class::isInstance)
                .map(Attachment.Added.class::cast)
                .map(file -> new Scan(entry, file, aside(one, entry.line())))
                .stream();
    }

    private static Optional<Entry> aside(Case one, int line) {
        return one.entries().stream()
                .filter(e -> e.attachment()
                        .filter(a -> a instanceof Attachment.SetAside(var aside, var _) && aside == line)
                        .isPresent())
                .findFirst();
    }

    public boolean used() {
        return setAside.isEmpty();
    }
}
