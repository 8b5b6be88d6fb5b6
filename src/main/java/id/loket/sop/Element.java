package id.loket.sop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element as read: a name, attributes, text and children, and where its {@code <} stood.
 *
 * @param text its own text, blanks collapsed
 * @param place of its first {@code <}
 * @param opened just behind its start tag
 * @param closed just behind its end tag
 */
record Element(
        String name,
        Map<String, String> attributes,
        String text,
        List<Element> children,
        Position place,
        Position opened,
        Position closed) {

    Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(Element::collapse);
    }

    String get(String attribute) {
        return find(attribute).orElse("");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    boolean yes(String attribute, boolean otherwise) {
        return find(attribute).map("yes"::equals).orElse(otherwise);
    }

    /** The ids of a list attribute. */
    List<String> ids(String attribute) {
        return find(attribute).map(s -> List.of(s.split(" "))).orElse(List.of());
    }

    Optional<Integer> whole(String attribute) {
        return find(attribute).map(Integer::valueOf);
    }

    Optional<BigDecimal> decimal(String attribute) {
        return find(attribute).map(BigDecimal::new);
    }

    Stream<Element> all(String child) {
        return children.stream().filter(c -> c.name.equals(child));
    }

    Optional<Element> first(String child) {
        return all(child).findFirst();
    }

    List<String> texts(String child) {
        return all(child).map(Element::text).toList();
    }

    Optional<String> textOf(String child) {
        return first(child).map(Element::text);
    }

    static String collapse(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
