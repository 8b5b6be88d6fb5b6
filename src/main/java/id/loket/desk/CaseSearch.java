package id.loket.desk;

import id.loket.register.CaseLine;
import id.loket.register.Filter;
import id.loket.register.Reading;
import id.loket.register.RegisterTrouble;
import id.loket.register.Vocabulary;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** One search while it is typed: how many it finds, and which, a page at a time; the next keystroke ends the counting. */
public final class CaseSearch {
    private final Reading reading;
    private final Filter filter;
    private final Vocabulary vocabulary;
    private final AtomicInteger ends = new AtomicInteger();

    CaseSearch(Reading reading, Filter filter, Vocabulary vocabulary) {
        this.reading = reading;
        this.filter = filter;
        this.vocabulary = vocabulary;
    }

    /**
     * How many; with a text no more than {@link Reading#MOST_FOUND}.
     *
     * @throws CancellationException if it was ended meanwhile
     */
    public int count() {
        int begun = ends.get();
        try {
            return reading.until(() -> ends.get() != begun).count(filter, vocabulary);
        } catch (RegisterTrouble trouble) {
            if (trouble.kind() == RegisterTrouble.Kind.GIVEN_UP) {
                throw (CancellationException) new CancellationException("a newer search came").initCause(trouble);
            }
            throw trouble;
        }
    }

    public List<CaseLine> lines(int offset, int limit) {
        return reading.list(filter, vocabulary, offset, limit);
    }

    /** Oldest first, if nothing was typed. */
    public List<CaseLine> oldest(int offset, int limit) {
        return reading.oldest(filter, offset, limit);
    }

    /** What is looked for; the index of words has an order of its own. */
    public boolean typed() {
        return !filter.text().isBlank();
    }

    /** Nobody waits for the counting any more. Pages are still given: an export may be reading them. */
    public void end() {
        ends.incrementAndGet();
    }
}
