package id.loket.text;

import java.util.Locale;

/**
 * Personal names with and without their titles. Apostrophes, single-word names, {@code bin} and {@code binti} are
 * parts of a name and stay; titles keep the case they were typed in ({@code dr.} is not {@code Dr.}).
 */
public final class Names {
    private Names() {}

    /** {@code Ahmad Zuhdan} for {@code Drs. H. Ahmad Zuhdan, S.STP, M.Si}. */
    public static String plain(String typed) {
        return TitledName.of(typed).name();
    }

    /** By this a list of names is sorted: without titles, accents and punctuation, in capitals, spelled as typed. */
    public static String sortKey(String typed) {
        return Spelling.withoutAccents(plain(typed))
                .replaceAll("\\p{Punct}|[\\u2018\\u2019\\u02BB\\u02BC]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    /** {@code Hj. SITI MA'RUFAH, S.Pd}, as letters print the name of a person. */
    public static String capitals(String typed) {
        var titled = TitledName.of(typed);
        return titled.before() + titled.name().toUpperCase(Locale.ROOT) + titled.after();
    }
}
