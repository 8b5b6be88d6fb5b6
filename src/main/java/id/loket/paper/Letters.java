package id.loket.paper;

import id.loket.text.Numbers;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Letters on their way into XHTML: escaped, and in capitals where asked without touching tags and entities. */
final class Letters {
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "Prof.", "Dr.", "dr.", "drg.", "drh.", "Drs.", "Dra.", "Ir.", "apt.", "H.", "Hj.", "KH.", "K.H.", "R.",
            "Rr.", "R.A.", "R.M.", "R.Ngt.", "(Cand)");

    private Letters() {}

    /** Escapes what XML reads as markup and drops what XML cannot hold (control characters from a scanner or paste). */
    static String escape(String raw) {
        StringBuilder out = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (legal(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean legal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    static String capitals(String xhtml) {
        StringBuilder out = new StringBuilder(xhtml.length());
        int from = 0;
        while (from < xhtml.length()) {
            char c = xhtml.charAt(from);
            int to = c == '<' ? xhtml.indexOf('>', from) : c == '&' ? xhtml.indexOf(';', from) : -1;
            if (to >= 0) {
                out.append(xhtml, from, to + 1);
            } else {
                to = from;
                while (to + 1 < xhtml.length() && "<&".indexOf(xhtml.charAt(to + 1)) < 0) {
                    to++;
                }
                out.append(xhtml.substring(from, to + 1).toUpperCase(Locale.ROOT));
            }
            from = to + 1;
        }
        return out.toString();
    }

    /** {@code dua juta} for {@code Rp2.000.000,00}, sen left out; what is no number is left as it is. */
    static String spelled(String xhtml) {
        return Numbers.read(xhtml).map(n -> Numbers.spelled(n.longValue())).orElse(xhtml);
    }

    /** A signer's name in capitals with the titles left as they are written: {@code Drs. H. BUDI SANTOSO, M.Si.} */
    static String capitalName(String xhtml) {
        int comma = xhtml.indexOf(',');
        String name = comma < 0 ? xhtml : xhtml.substring(0, comma);
        String capital = Arrays.stream(name.split(" "))
                .map(word -> BEFORE_A_NAME.contains(word) ? word : capitals(word))
                .collect(Collectors.joining(" "));
        return comma < 0 ? capital : capital + xhtml.substring(comma);
    }
}
