package id.loket.paper;

import id.loket.text.Words;

/** A template asked for a name that the facts do not have; checked templates never do, so this is a bug. */
public final class UnknownName extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String name;

    UnknownName(String template, String name, int line) {
        super(Words.say("paper.unknown", template, name, line));
        this.name = name;
    }

    /** The name as the template writes it, such as {@code person.name}. */
    public String name() {
        return name;
    }
}
