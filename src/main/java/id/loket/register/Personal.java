package id.loket.register;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.sop.Answers;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The erasable part of an entry: its answers, an outsider's name and free text.
 *
 * <p>Its digest outlives it, so random salt goes in with it and away with it: nobody can try out NIKs against a digest.
 */
record Personal(Answers answers, String name, String reason) {
    static final Personal NONE = new Personal(Answers.NONE, "", "");

    private static final String SALT = "#salt";
    private static final String NAME = "#name";
    private static final String REASON = "#reason";
    private static final int SALT_BYTES = 16;

    static Personal of(Entry entry) {
        return new Personal(
                entry.answers(),
                entry.doer().person().isEmpty() ? entry.doer().name() : "",
                keepsReason(entry.fact(), entry.number()) ? "" : entry.reason());
    }

    /** Why a number is void or inserted, or data were destroyed, stays in the book for good. */
    static boolean keepsReason(Fact fact, Optional<Entry.Taken> number) {
        return fact == Fact.VOIDED
                || fact == Fact.DESTROYED
                || number.filter(Entry.Taken::inserted).isPresent();
    }

    /** Lines to store, in order; none if there is nothing personal. */
    List<Map.Entry<String, String>> lines(SecureRandom random) {
        var lines = new ArrayList<Map.Entry<String, String>>();
        if (!name.isEmpty()) {
            lines.add(Map.entry(NAME, name));
        }
        if (!reason.isEmpty()) {
            lines.add(Map.entry(REASON, reason));
        }
        lines.addAll(answers.values().entrySet());
        if (!lines.isEmpty()) {
            var salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            lines.addFirst(Map.entry(SALT, HexFormat.of().formatHex(salt)));
        }
        return lines;
    }

    static Personal read(List<Map.Entry<String, String>> lines) {
        var name = "";
        var reason = "";
        var answers = new LinkedHashMap<String, String>();
        for (var line : lines) {
            switch (line.getKey()) {
                case SALT -> {}
                case NAME -> name = line.getValue();
                case REASON -> reason = line.getValue();
                case String key -> answers.put(key, line.getValue());
            }
        }
        return new Personal(new Answers(answers), name, reason);
    }
}
