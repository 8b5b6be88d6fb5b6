package id.loket.office;

import id.loket.office.Holidays.Year;
import id.loket.office.Office.Village;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rewrites one block of an office's own file, which people also write by hand. Law: every other byte stays as it was.
 * What is given was read without a fault; whoever puts the result in place reads it again first.
 */
public final class OfficeEdit {
    /** A comment may show a block as an example. */
    private static final String BESIDE = "<!--.*?-->|<!\\[CDATA\\[.*?]]>|";

    private static final String ATTRIBUTES = "(?:[^>\"']|\"[^\"]*\"|'[^']*')*?";
    private static final Pattern VILLAGES = block("villages");
    private static final Pattern YEAR = block("year");
    private static final Pattern OF = Pattern.compile("^<year\\b[^>]*?\\bof\\s*=\\s*[\"']([0-9]{4})[\"']");
    private static final Pattern END = Pattern.compile(BESIDE + "[ \t]*</holidays\\s*>", Pattern.DOTALL);
    private static final String NO_YEARS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Years added to the shipped holidays, or put in their place. -->
        <holidays>
        </holidays>
        """;

    private OfficeEdit() {}

    private static Pattern block(String tag) {
        return Pattern.compile(
                BESIDE + "<" + tag + "\\b" + ATTRIBUTES + "(?:/>|>.*?</" + tag + "\\s*>)", Pattern.DOTALL);
    }

    /** An {@code office.xml} with these villages and no other. */
    public static byte[] villages(byte[] xml, List<Village> villages) {
        var text = text(xml);
        var lines = villages.stream()
                .map(v -> "    <village code=\"%s\" name=\"%s\" status=\"%s\"/>\n"
                        .formatted(
                                v.code().substring(v.code().lastIndexOf('.') + 1),
                                quoted(v.name()),
                                v.status().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("", "<villages>\n", "  </villages>"));
        var there = find(text, VILLAGES, _ -> true).orElseThrow();
        return bytes(put(text, there.start(), there.end(), lines));
    }

    /**
     * A {@code holidays.xml} with these years; others that stand there stay.
     *
     * @param xml none = a new file
     */
    public static byte[] years(Optional<byte[]> xml, List<Year> years) {
        var text = xml.map(OfficeEdit::text).orElse(NO_YEARS);
        for (var year : years) {
            var there = find(text, YEAR, match -> of(match).equals(Integer.toString(year.year())));
            if (there.isPresent()) {
                text = put(text, there.get().start(), there.get().end(), lines(year));
            } else {
                int end = find(text, END, _ -> true).orElseThrow().start();
                text = put(text, end, end, "  " + lines(year) + "\n");
            }
        }
        return bytes(text);
    }

    private static String lines(Year year) {
        return year.days().stream()
                .map(day -> "    <closed day=\"%s\" kind=\"%s\" title=\"%s\"/>\n"
                        .formatted(day.day(), day.kind().replace(' ', '-'), quoted(day.title())))
                .collect(Collectors.joining(
                        "",
                        "<year of=\"%d\" decreed=\"%s\" source=\"%s\">\n"
                                .formatted(year.year(), year.decreed() ? "yes" : "no", quoted(year.source())),
                        "  </year>"));
    }

    private static String of(MatchResult year) {
        var of = OF.matcher(year.group());
        return of.find() ? of.group(1) : "";
    }

    private static Optional<MatchResult> find(String text, Pattern block, Predicate<MatchResult> wanted) {
        return block.matcher(text)
                .results()
                .filter(match -> !match.group().startsWith("<!") && wanted.test(match))
                .findFirst();
    }

    /** With line ends as the file has them. */
    private static String put(String text, int from, int to, String block) {
        var lines = text.contains("\r\n") ? block.replace("\n", "\r\n") : block;
        return text.substring(0, from) + lines + text.substring(to);
    }

    private static String quoted(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
