package id.loket.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the user reads, by key: every sentence of the interface comes from {@code /words/<room>.properties} (UTF-8),
 * and a key that is not there is a bug that shows itself at once.
 */
public final class Words {
    private static final List<String> ROOMS = List.of(
            "text",
            "sop",
            "flow",
            "office",
            "casework",
            "register",
            "report",
            "sheet",
            "desk",
            "printing",
            "pdf",
            "paper",
            "kit",
            "screens",
            "cli");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");
    private static final Map<String, String> ALL = readAll();

    private Words() {}

    /**
     * The text of {@code key} with {@code {0}}, {@code {1}} ... filled in. Numbers, dates, times and durations among
     * the arguments are printed the Indonesian way, so a year or a code must come as text (or {@code java.time.Year}).
     * A single apostrophe is an apostrophe.
     *
     * @throws IllegalArgumentException if no room has the key, or its text names an argument that was not given
     */
    public static String say(String key, Object... args) {
        var text = ALL.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for key " + key);
        }
        return fill(key, text, args);
    }

    /** Every key there is, for the test that looks for missing and unused ones. */
    public static Set<String> keys() {
        return ALL.keySet();
    }

    static String fill(String key, String text, Object... args) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(argument(key, place, args)));
    }

    private static String argument(String key, MatchResult place, Object[] args) {
        var index = Integer.parseInt(place.group(1));
        if (index >= args.length) {
            throw new IllegalArgumentException("Words " + key + " need argument " + index);
        }
        return printed(Objects.requireNonNull(args[index], key));
    }

    private static String printed(Object arg) {
        return switch (arg) {
            case Number number -> Numbers.printed(number);
            case LocalDate date -> Dates.longDate(date);
            case LocalTime time -> Dates.time(time);
            case LocalDateTime moment -> Dates.dateTime(moment);
            case Duration duration -> Dates.duration(duration);
            default -> arg.toString();
        };
    }

    private static Map<String, String> readAll() {
        var all = new HashMap<String, String>();
        for (var room : ROOMS) {
            read(room).forEach((key, text) -> all.put(checked(room, (String) key), (String) text));
        }
        return Map.copyOf(all);
    }

    private static Properties read(String room) {
        var words = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("/words/" + room + ".properties")) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("words/" + room + ".properties", e);
        }
        return words;
    }

    private static String checked(String room, String key) {
        if (!key.startsWith(room + ".")) {
            throw new IllegalStateException("words/" + room + ".properties: key must start with the room: " + key);
        }
        return key;
    }
}
