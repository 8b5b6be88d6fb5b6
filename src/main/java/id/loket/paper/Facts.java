package id.loket.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns what a case knows, kept under dotted keys, into the nested facts a template reads. */
public final class Facts {
    private Facts() {}

    /**
     * Dotted keys become maps in maps; numbered keys such as {@code heirs.1.name} and {@code heirs.2.name} become a
     * list under {@code heirs}, each row with its {@code no} counted from 1 in the order of the numbers.
     *
     * @throws IllegalArgumentException when a key is both a value and the beginning of another key
     */
    public static Map<String, Object> nest(Map<String, String> dotted) {
        Map<String, Object> root = new LinkedHashMap<>();
        dotted.forEach((key, value) -> {
            Map<String, Object> at = root;
            String[] parts = key.split("\\.");
            for (int i = 0; i < parts.length - 1; i++) {
                at = branch(at.computeIfAbsent(parts[i], part -> new LinkedHashMap<String, Object>()), key);
            }
            if (at.put(parts[parts.length - 1], value) != null) {
                throw clash(key);
            }
        });
        root.replaceAll((key, value) -> rows(value));
        return root;
    }

    /** All facts of both; where both know a name, {@code top} counts, and maps are laid over each other. */
    public static Map<String, Object> over(Map<String, Object> base, Map<String, Object> top) {
        Map<String, Object> both = new LinkedHashMap<>(base);
        top.forEach((key, value) -> both.merge(
                key,
                value,
                (below, above) -> below instanceof Map && above instanceof Map
                        ? over(branch(below, key), branch(above, key))
                        : above));
        return both;
    }

    private static Object rows(Object value) {
        if (!(value instanceof Map)) {
            return value;
        }
        Map<String, Object> map = branch(value, "");
        map.replaceAll((key, inner) -> rows(inner));
        if (map.isEmpty() || !map.keySet().stream().allMatch(key -> key.matches("[1-9][0-9]{0,5}"))) {
            return map;
        }
        Map<Integer, Object> sorted = new TreeMap<>();
        map.forEach((key, row) -> sorted.put(Integer.valueOf(key), row));
        List<Object> rows = new ArrayList<>();
        for (Object row : sorted.values()) {
            if (row instanceof Map) {
                branch(row, "").put("no", String.valueOf(rows.size() + 1));
            }
            rows.add(row);
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> branch(Object value, String key) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw clash(key);
    }

    private static IllegalArgumentException clash(String key) {
        return new IllegalArgumentException("A fact cannot be a value and a group: " + key);
    }
}
