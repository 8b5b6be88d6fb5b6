package id.loket.sheet;

import java.util.regex.Pattern;

/**
 * The apostrophe before a CSV cell that a spreadsheet would run as a formula or spoil as a number. Law: {@link #open}
 * gives back what {@link #close} was given.
 */
final class Guarded {
    /** A NIK loses its last digits as a number, a telephone its first zero. */
    private static final Pattern IN_DANGER =
            Pattern.compile("'*(?:\\s*[=+\\-@].*|\\t.*|0[0-9]+|[0-9]{12,})", Pattern.DOTALL);

    private Guarded() {}

    static String close(String text) {
        return IN_DANGER.matcher(text).matches() ? "'" + text : text;
    }

    static String open(String text) {
        return text.startsWith("'") && IN_DANGER.matcher(text).matches() ? text.substring(1) : text;
    }
}
