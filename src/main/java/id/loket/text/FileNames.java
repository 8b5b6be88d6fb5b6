package id.loket.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that are made from words. Law: what comes out is a name on every system, Windows first of all. */
public final class FileNames {
    private static final int LONGEST = 120;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    /** Names of devices: no file may bear one, whatever its ending. */
    private static final Pattern DEVICE = Pattern.compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])");

    private FileNames() {}

    /** The words as a name without an ending; words that leave nothing become a line. */
    public static String of(String words) {
        var name = edged(FORBIDDEN.matcher(words).replaceAll("-"));
        if (name.length() > LONGEST) {
            int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            name = edged(name.substring(0, end));
        }
        if (name.isEmpty()) {
            return "-";
        }
        var device = name.split("\\.", 2)[0].strip().toUpperCase(Locale.ROOT);
        return DEVICE.matcher(device).matches() ? "-" + name : name;
    }

    private static String edged(String name) {
        return EDGES.matcher(name).replaceAll("");
    }
}
