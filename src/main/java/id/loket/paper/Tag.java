package id.loket.paper;

import id.loket.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One tag of a template as it stands in the text; the scanner proves that sections open and close in order. */
record Tag(char kind, String name, int start, int end) {
    private static final String OPENING = "#^<$";
    private static final String KINDS = "#^/<$>&!=";

    /** All tags in order of place, or the first fault. */
    static List<Tag> scan(String template, String text) throws TemplateFault {
        List<Tag> tags = new ArrayList<>();
        Deque<Tag> open = new ArrayDeque<>();
        int from = text.indexOf("{{");
        while (from >= 0) {
            boolean triple = text.startsWith("{{{", from);
            String closing = triple ? "}}}" : "}}";
            int to = text.indexOf(closing, from);
            if (to < 0) {
                throw fault(template, text, from, Words.say("paper.fault.endless"));
            }
            String inside = text.substring(from + closing.length(), to).strip();
            char kind = !triple && !inside.isEmpty() && KINDS.indexOf(inside.charAt(0)) >= 0 ? inside.charAt(0) : ' ';
            String name = kind == ' ' ? inside : inside.substring(1).strip();
            Tag tag = new Tag(kind, name, from, to + closing.length());
            tag.nest(template, text, open);
            tags.add(tag);
            from = text.indexOf("{{", tag.end);
        }
        if (!open.isEmpty()) {
            throw fault(template, text, open.peek().start, Words.say("paper.fault.unclosed", open.peek().name));
        }
        return tags;
    }

    private void nest(String template, String text, Deque<Tag> open) throws TemplateFault {
        if (kind == '=') {
            throw fault(template, text, start, Words.say("paper.fault.delimiter"));
        }
        if (name.isEmpty() && kind != '!') {
            throw fault(template, text, start, Words.say("paper.fault.nameless"));
        }
        if (OPENING.indexOf(kind) >= 0) {
            open.push(this);
        } else if (kind == '/') {
            if (open.isEmpty()) {
                throw fault(template, text, start, Words.say("paper.fault.not-open", name));
            }
            Tag opened = open.pop();
            if (!opened.name.equals(name)) {
                throw fault(template, text, start, Words.say("paper.fault.crossed", name, opened.name));
            }
        }
    }

    /** The text with every tag blanked out and every other letter at its place, so that line and column stay true. */
    static String blank(String text, List<Tag> tags) {
        StringBuilder blank = new StringBuilder(text);
        for (Tag tag : tags) {
            for (int i = tag.start; i < tag.end; i++) {
                if (blank.charAt(i) != '\n') {
                    blank.setCharAt(i, ' ');
                }
            }
        }
        return blank.toString();
    }

    static TemplateFault fault(String template, String text, int at, String what) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = at - text.lastIndexOf('\n', at - 1);
        return new TemplateFault(template, line, column, what);
    }
}
