package id.loket.sop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of an SOP file made into a later version of itself. What is asked for changes; every comment, blank and line
 * end stays as its author left it. Whether the result holds together is for the checker to say.
 */
public final class NextVersion {
    private static final Pattern TOKEN =
            Pattern.compile("(?s)<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>");
    private static final String SUGGESTION = "suggestion";

    private final String text;
    private final List<Tag> tags;
    private final List<Edit> edits = new ArrayList<>();

    private NextVersion(String text) {
        this.text = text;
        this.tags = TOKEN.matcher(text)
                .results()
                .filter(m ->
                        Character.isLetter(m.group().charAt(1)) || m.group().charAt(1) == '/')
                .map(m -> new Tag(m.start(), m.end(), m.group()))
                .toList();
    }

    private record Tag(int start, int end, String words) {
        boolean opens(String name) {
            return words.matches("(?s)<" + name + "[\\s/>].*");
        }

        Optional<String> attribute(String name) {
            var found = Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']")
                    .matcher(words);
            return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
        }
    }

    private record Edit(int start, int end, String by) {}

    /** An element of the text, from its first bracket to its last. */
    private record Span(int start, int end) {}

    /**
     * @param adopted ids of the suggestions that become the office's requirements
     * @param confirmed whether the office confirms what was read into the sheet
     */
    public static String of(String text, int version, LocalDate from, Set<String> adopted, boolean confirmed) {
        var next = new NextVersion(text);
        next.number(version, from);
        next.adopt(adopted);
        if (confirmed) {
            next.confirm();
        }
        return next.edited();
    }

    private void number(int version, LocalDate from) {
        tags.stream()
                .filter(t -> t.opens("sop"))
                .findFirst()
                .ifPresent(t -> edits.add(new Edit(
                        t.start(),
                        t.end(),
                        with(with(t.words(), "version", Integer.toString(version)), "valid-from", from.toString()))));
    }

    private static String with(String tag, String attribute, String value) {
        return tag.replaceFirst("(\\s" + attribute + "\\s*=\\s*)([\"'])[^\"']*[\"']", "$1$2" + value + "$2");
    }

    private void confirm() {
        tags.stream()
                .filter(t -> t.attribute("inferred").isPresent())
                .forEach(t -> edits.add(new Edit(
                        t.start(), t.end(), t.words().replaceFirst("\\s+inferred\\s*=\\s*[\"'][^\"']*[\"']", ""))));
    }

    /** Requirements stand before suggestions, so the adopted ones move up to the first place. */
    private void adopt(Set<String> ids) {
        var all = tags.stream().filter(t -> t.opens(SUGGESTION)).toList();
        var adopted = all.stream()
                .filter(t -> t.attribute("id").filter(ids::contains).isPresent())
                .map(this::span)
                .toList();
        if (adopted.isEmpty()) {
            return;
        }
        int place = all.getFirst().start();
        var gap = text.substring(lineStart(place), place);
        var apart = (text.contains("\r\n") ? "\r\n" : "\n") + (gap.isBlank() ? gap : "");
        var papers = adopted.stream().map(this::requirement).collect(Collectors.joining(apart));
        boolean firstToo = adopted.getFirst().start() == place;
        edits.add(new Edit(place, firstToo ? adopted.getFirst().end() : place, firstToo ? papers : papers + apart));
        adopted.stream().skip(firstToo ? 1 : 0).forEach(s -> edits.add(new Edit(before(s.start()), s.end(), "")));
    }

    private Span span(Tag tag) {
        return new Span(
                tag.start(),
                tag.words().endsWith("/>")
                        ? tag.end()
                        : tags.stream()
                                .filter(t ->
                                        t.start() > tag.start() && t.words().startsWith("</" + SUGGESTION))
                                .findFirst()
                                .map(Tag::end)
                                .orElse(tag.end()));
    }

    private String requirement(Span span) {
        var words = text.substring(span.start(), span.end());
        var tag = TOKEN.matcher(words).results().findFirst().orElseThrow().group();
        var paper = tag.replaceFirst("^<" + SUGGESTION, "<requirement")
                .replaceFirst("(?s)\\s+basis\\s*=\\s*(\"[^\"]*\"|'[^']*')", "")
                .replaceFirst("\\s*(/?>)$", " source=\"office\"$1");
        return paper + words.substring(tag.length()).replace("</" + SUGGESTION, "</requirement");
    }

    /** Where an element's line ends above it, if nothing else stands on its line; then the line goes with it. */
    private int before(int start) {
        int line = lineStart(start);
        if (line == 0 || !text.substring(line, start).isBlank()) {
            return start;
        }
        return text.startsWith("\r\n", line - 2) ? line - 2 : line - 1;
    }

    private int lineStart(int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    private String edited() {
        var out = new StringBuilder();
        int done = 0;
        for (var edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
            out.append(text, done, edit.start()).append(edit.by());
            done = edit.end();
        }
        return out.append(text.substring(done)).toString();
    }
}
