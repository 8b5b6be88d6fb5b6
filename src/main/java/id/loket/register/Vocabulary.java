package id.loket.register;

import id.loket.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names an office gives to the codes its book keeps. Asked when a search is made and never indexed, so that a
 * village is found by the name it has today.
 */
public final class Vocabulary {
    public static final Vocabulary NONE = new Vocabulary(Map.of(), Map.of());

    private final Map<String, List<String>> villages;
    private final Map<String, List<String>> services;

    /** Names by code of the village and by id of the SOP. */
    public Vocabulary(Map<String, String> villages, Map<String, String> services) {
        this.villages = folded(villages);
        this.services = folded(services);
    }

    private static Map<String, List<String>> folded(Map<String, String> names) {
        return names.entrySet().stream()
                .collect(Collectors.toMap(e -> SearchWords.code(e.getKey()), e -> Spelling.words(e.getValue())));
    }

    /** Words of the index for villages and services one of whose names begins so. */
    List<String> meant(String word) {
        return Stream.concat(meant(villages, word, Mark.VILLAGE::exactly), meant(services, word, Mark.SERVICE::exactly))
                .sorted()
                .toList();
    }

    private static Stream<String> meant(Map<String, List<String>> names, String word, UnaryOperator<String> term) {
        return names.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(part -> part.startsWith(word)))
                .map(e -> term.apply(e.getKey()));
    }
}
