package id.loket.paper;

import id.loket.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a template's text and all partials it reaches, proves them, and notes the names they ask for. */
final class Parts {
    private static final Set<String> OWN = Set.of(".", "this", "-first", "-last", "-index");

    private final Function<String, Optional<String>> source;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Set<Ask>> asks = new HashMap<>();

    Parts(Function<String, Optional<String>> source) {
        this.source = source;
    }

    /** The text of a partial that {@link #read} has met. */
    String text(String partial) {
        return texts.get(partial);
    }

    Set<Ask> read(String name, String text) throws TemplateFault {
        return read(name, text, List.of());
    }

    private Set<Ask> read(String name, String text, List<String> path) throws TemplateFault {
        List<Tag> tags = Tag.scan(name, text);
        wellFormed(name, Tag.blank(text, tags));
        Set<Ask> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (Tag tag : tags) {
            switch (tag.kind()) {
                case '/' -> open.removeLast();
                case '$' -> open.addLast("");
                case '#', '^' -> {
                    note(found, tag.name(), open);
                    open.addLast(tag.kind() == '^' || Template.HELPERS.containsKey(tag.name()) ? "" : tag.name());
                }
                case '<', '>' -> {
                    for (Ask ask : partial(name, text, tag, path)) {
                        List<String> within = sections(open);
                        within.addAll(ask.within());
                        found.add(new Ask(ask.name(), within));
                    }
                    if (tag.kind() == '<') {
                        open.addLast("");
                    }
                }
                case '!' -> {}
                default -> note(found, tag.name(), open);
            }
        }
        return found;
    }

    private Set<Ask> partial(String name, String text, Tag tag, List<String> path) throws TemplateFault {
        if (path.contains(tag.name())) {
            throw Tag.fault(name, text, tag.start(), Words.say("paper.fault.circle", tag.name()));
        }
        if (!texts.containsKey(tag.name())) {
            Optional<String> partial = source.apply(tag.name());
            if (partial.isEmpty()) {
                throw Tag.fault(name, text, tag.start(), Words.say("paper.fault.no-partial", tag.name()));
            }
            List<String> deeper = new ArrayList<>(path);
            deeper.add(tag.name());
            asks.put(tag.name(), read(tag.name(), partial.get(), deeper));
            texts.put(tag.name(), partial.get());
        }
        return asks.get(tag.name());
    }

    private static void note(Set<Ask> found, String name, Deque<String> open) {
        if (!OWN.contains(name) && !Template.HELPERS.containsKey(name)) {
            found.add(new Ask(name, sections(open)));
        }
    }

    private static List<String> sections(Deque<String> open) {
        return new ArrayList<>(open.stream().filter(s -> !s.isEmpty()).toList());
    }

    private static void wellFormed(String name, String text) throws TemplateFault {
        if (name.endsWith(".css")) {
            return;
        }
        boolean whole = text.stripLeading().startsWith("<html") || text.startsWith("<?xml") || text.startsWith("<!DOC");
        String prefix = whole ? "" : "<t>";
        try {
            Xhtml.read(whole ? text : prefix + text + "</t>");
        } catch (XhtmlFault e) {
            int column = e.line() == 1 ? Math.max(1, e.column() - prefix.length()) : e.column();
            throw new TemplateFault(name, e.line(), column, e.sentence());
        }
    }
}
