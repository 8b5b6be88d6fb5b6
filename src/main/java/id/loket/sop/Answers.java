package id.loket.sop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered, as text under dotted keys; an immutable value.
 *
 * <p>Keys: {@code reason}, {@code person.name}, {@code heirs.1.name} (tables count from 1). Values are stored plain:
 * dates ISO, yes/no as {@code yes}/{@code no}, money and numbers as digits with a point.
 */
public record Answers(Map<String, String> values) {

    public static final Answers NONE = new Answers(Map.of());

    /** Keeps the order in which the answers were given. */
    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Pairs of key and value. */
    public static Answers of(String... pairs) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return new Answers(values);
    }

    /** The answer, or empty text. */
    public String get(String key) {
        return values.getOrDefault(key, "");
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).filter(v -> !v.isBlank());
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** These answers with the later ones laid over them; a table given anew replaces the whole old table. */
    public Answers with(Answers later) {
        if (isEmpty() || later.isEmpty()) {
            return isEmpty() ? later : this;
        }
        var all = new LinkedHashMap<>(values);
        later.values.keySet().stream()
                .map(Answers::table)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(table -> all.keySet().removeIf(key -> key.startsWith(table)));
        all.putAll(later.values);
        return new Answers(all);
    }

    public Answers with(String key, String value) {
        return with(of(key, value));
    }

    /** The answers whose key begins with {@code prefix + "."}, without that prefix. */
    public Answers under(String prefix) {
        var found = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> {
            if (key.startsWith(prefix + ".")) {
                found.put(key.substring(prefix.length() + 1), value);
            }
        });
        return new Answers(found);
    }

    /** The lines of a table, in order, up to the first that is missing; one walk, since a list may be of a thousand. */
    public List<Answers> rows(String table) {
        var start = table + ".";
        var lines = new HashMap<String, Map<String, String>>();
        values.forEach((key, value) -> {
            int end = key.startsWith(start) ? key.indexOf('.', start.length()) : -1;
            if (end > 0) {
                lines.computeIfAbsent(key.substring(start.length(), end), _ -> new LinkedHashMap<>())
                        .put(key.substring(end + 1), value);
            }
        });
        var rows = new ArrayList<Answers>();
        while (lines.containsKey(Integer.toString(rows.size() + 1))) {
            rows.add(new Answers(lines.get(Integer.toString(rows.size() + 1))));
        }
        return rows;
    }

    /** What comes before the line's number, with its dot. */
    private static Optional<String> table(String key) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            int end = key.indexOf('.', dot + 1);
            var part = key.substring(dot + 1, end < 0 ? key.length() : end);
            if (part.chars().allMatch(Character::isDigit)) {
                return Optional.of(key.substring(0, dot + 1));
            }
        }
        return Optional.empty();
    }
}
