package id.loket.desk;

import id.loket.register.CaseLine;
import id.loket.register.Filter;
import id.loket.register.Reading;
import id.loket.register.RegisterTrouble;
import id.loket.register.Vocabulary;
import java.util.List;
import java.util.function.Supplier;

/** One search while it is typed: what it finds, a page at a time, until the next keystroke ends it. */
public final class CaseSearch {
    private final Reading reading;
    private final Filter filter;
    private final Vocabulary vocabulary;
    private volatile boolean ended;

    CaseSearch(Reading reading, Filter filter, Vocabulary vocabulary) {
        this.reading = reading.until(() -> ended);
        this.filter = filter;
        this.vocabulary = vocabulary;
    }

    /** How many; with a text no more than {@link Reading#MOST_FOUND}. */
    public int count() {
        return unlessEnded(() -> reading.count(filter, vocabulary), 0);
    }

    public List<CaseLine> lines(int offset, int limit) {
        return unlessEnded(() -> reading.list(filter, vocabulary, offset, limit), List.of());
    }

    /** Nobody waits for this any more: what is under way stops, and nothing is found from now on. */
    public void end() {
        ended = true;
    }

    private <T> T unlessEnded(Supplier<T> question, T nothing) {
        if (ended) {
            return nothing;
        }
        try {
            return question.get();
        } catch (RegisterTrouble trouble) {
            if (trouble.kind() == RegisterTrouble.Kind.GIVEN_UP) {
                return nothing;
            }
            throw trouble;
        }
    }
}
