package id.loket.register;

import static id.loket.register.db.Tables.PAPER_LINE;

import id.loket.text.Spelling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The imported paper book as it is read: in the order it was written, found by any word of it. */
final class PaperBookRows {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    /** Fewer digits than this are a number of the book, not a part of a NIK. */
    private static final int NIK_PART = 4;

    private PaperBookRows() {}

    static List<Integer> years(DSLContext sql) {
        return sql.selectDistinct(PAPER_LINE.YEAR)
                .from(PAPER_LINE)
                .orderBy(PAPER_LINE.YEAR.desc())
                .fetch(r -> r.value1().intValue());
    }

    static Set<Long> numbers(DSLContext sql, int year) {
        return new HashSet<>(sql.select(PAPER_LINE.N)
                .from(PAPER_LINE)
                .where(PAPER_LINE.YEAR.eq((long) year), PAPER_LINE.N.isNotNull())
                .fetch(PAPER_LINE.N));
    }

    static int count(DSLContext sql, String typed, Optional<Integer> year) {
        return sql.fetchCount(PAPER_LINE, wanted(typed, year));
    }

    static List<PaperBookLine> lines(DSLContext sql, String typed, Optional<Integer> year, int offset, int limit) {
        var p = PAPER_LINE;
        var before = PAPER_LINE.as("before");
        var doubled = DSL.field(DSL.exists(
                DSL.selectOne().from(before).where(before.YEAR.eq(p.YEAR), before.N.eq(p.N), before.ID.lt(p.ID))));
        return sql.select(p.fields())
                .select(doubled)
                .from(p)
                .where(wanted(typed, year))
                .orderBy(p.YEAR.desc(), p.ID)
                .limit(limit)
                .offset(offset)
                .fetch(r -> new PaperBookLine(
                        r.get(p.LINE).intValue(),
                        r.get(p.NUMBER),
                        Optional.ofNullable(r.get(p.N)).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                        LocalDate.parse(r.get(p.DAY)),
                        r.get(p.NAME),
                        r.get(p.NIK),
                        r.get(p.VILLAGE),
                        r.get(p.SERVICE),
                        r.get(p.LETTER_NUMBER),
                        r.get(p.REMARK),
                        r.get(doubled)));
    }

    private static Condition wanted(String typed, Optional<Integer> year) {
        var ofYear = year.map(y -> PAPER_LINE.YEAR.eq(y.longValue())).orElseGet(DSL::noCondition);
        var query = query(typed);
        if (query.isEmpty()) {
            return typed.isBlank() ? ofYear : DSL.falseCondition();
        }
        return ofYear.and(PAPER_LINE.ID.in(DSL.select(DSL.field("rowid", Long.class))
                .from(DSL.table("paper_line_fts"))
                .where(DSL.condition("paper_line_fts match {0}", DSL.val(query)))));
    }

    /** Every word, in whatever column; empty if there is none. */
    private static String query(String typed) {
        return Arrays.stream(Spelling.fold(typed).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(PaperBookRows::term)
                .collect(Collectors.joining(" AND "));
    }

    private static String term(String word) {
        if (!DIGITS.matcher(word).matches()) {
            return "\"" + word + "\"*";
        }
        return word.length() < NIK_PART
                ? "words : \"" + word + "\""
                : "({nik words} : \"" + word + "\"* OR tail : \"" + new StringBuilder(word).reverse() + "\"*)";
    }
}
