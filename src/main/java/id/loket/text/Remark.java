package id.loket.text;

import java.util.List;

/** Something to tell the officer about what was typed; it keeps key and arguments apart so that it can be compared. */
public record Remark(Level level, String key, List<Object> args) {
    public Remark {
        args = List.copyOf(args);
    }

    public static Remark error(String key, Object... args) {
        return new Remark(Level.ERROR, key, List.of(args));
    }

    public static Remark warning(String key, Object... args) {
        return new Remark(Level.WARNING, key, List.of(args));
    }

    public static Remark info(String key, Object... args) {
        return new Remark(Level.INFO, key, List.of(args));
    }

    public boolean isError() {
        return level == Level.ERROR;
    }

    /** The remark in Indonesian, ready to be shown at its field. */
    public String sentence() {
        return Words.say(key, args.toArray());
    }

    /** Without the arguments, which may be personal data and must not reach a log. */
    @Override
    public String toString() {
        return level + " " + key;
    }
}
