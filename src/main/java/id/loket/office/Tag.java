package id.loket.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of a file and where it stands; what the schema promised is here read without asking again. */
record Tag(String name, Map<String, String> attributes, List<Tag> children, StringBuilder words, int line, int column) {

    Tag(String name, Map<String, String> attributes, int line, int column) {
        this(name, attributes, new ArrayList<>(), new StringBuilder(), line, column);
    }

    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).filter(v -> !v.isBlank());
    }

    boolean yes(String attribute) {
        return "yes".equals(attributes.get(attribute));
    }

    /** The words of a list attribute, separated by spaces. */
    List<String> list(String attribute) {
        return find(attribute).map(v -> List.of(v.strip().split("\\s+"))).orElse(List.of());
    }

    List<Tag> all(String child) {
        return children.stream().filter(c -> c.name.equals(child)).toList();
    }

    Tag one(String child) {
        return find(child, children)
                .orElseThrow(() -> new IllegalStateException("schema lets " + child + " be absent"));
    }

    Optional<Tag> maybe(String child) {
        return find(child, children);
    }

    String text() {
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    private static Optional<Tag> find(String name, List<Tag> tags) {
        return tags.stream().filter(t -> t.name.equals(name)).findFirst();
    }
}
