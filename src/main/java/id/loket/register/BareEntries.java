package id.loket.register;

import static id.loket.register.db.Tables.ANSWER;
import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.STANDING;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.casework.Position;
import id.loket.casework.Standing;
import id.loket.office.Person;
import id.loket.sop.Answers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Entries as counting and measuring read them: who, what, when, where it led, and the few answers that standards and
 * groups depend on. Applicants, reasons, ticks, numbers and papers are left out, which makes a year's book readable at once;
 * rows come as a stream, so that no year is ever held whole.
 */
final class BareEntries {
    private static final char PAIR = '\u001e';
    private static final char VALUE = '\u001f';

    private final Consumer<List<Entry>> each;
    private final Map<String, String> once = new HashMap<>();
    private final Map<String, String> names;
    private List<Entry> one = new ArrayList<>();
    private String key = "";
    private Entry.SopRef sop = new Entry.SopRef("", 0, "");

    private BareEntries(Map<String, String> names, Consumer<List<Entry>> each) {
        this.names = names;
        this.each = each;
    }

    /** Every case that was open at some time from {@code from} on and before {@code to}, case by case. */
    static void openBetween(
            DSLContext sql,
            LocalDateTime from,
            LocalDateTime to,
            Collection<String> answers,
            Consumer<List<Entry>> each) {
        var names =
                OfficeRows.staff(sql).stream().map(Staff::person).collect(Collectors.toMap(Person::id, Person::name));
        new BareEntries(names, each).read(asked(sql, from, to, answers));
    }

    /** Those that something happened to since, and those nothing happened to and that are still open. */
    static Select<Record1<String>> chosen(LocalDateTime from, LocalDateTime to) {
        var since = EntryRows.text(from);
        var opened = STANDING.OPENED_AT.lt(EntryRows.text(to));
        return DSL.select(STANDING.CASE_KEY)
                .from(STANDING)
                .where(opened, STANDING.LAST_AT.ge(since))
                .unionAll(DSL.select(STANDING.CASE_KEY)
                        .from(STANDING)
                        .where(opened, STANDING.ENDING.isNull(), STANDING.LAST_AT.lt(since)));
    }

    /** The outer loop goes through the cases and the inner one through the unique index of case and line. */
    static ResultQuery<?> asked(DSLContext sql, LocalDateTime from, LocalDateTime to, Collection<String> answers) {
        var chosen = chosen(from, to).asTable("chosen");
        return sql.select(
                        ENTRY.CASE_KEY,
                        ENTRY.LINE,
                        ENTRY.SOP,
                        ENTRY.SOP_VERSION,
                        ENTRY.FACT,
                        ENTRY.ROW_ID,
                        ENTRY.ACT,
                        ENTRY.KIND,
                        ENTRY.PERSON,
                        ENTRY.RECORDED_BY,
                        ENTRY.BEGUN,
                        ENTRY.HAPPENED,
                        ENTRY.TO_ROW,
                        ENTRY.TO_ACT,
                        ENTRY.ENDING,
                        ENTRY.SERVED,
                        ENTRY.RETURNED,
                        ENTRY.ITEM,
                        told(answers))
                .from(chosen)
                .crossJoin(ENTRY)
                .where(ENTRY.CASE_KEY.eq(chosen.field(STANDING.CASE_KEY)));
    }

    private void read(ResultQuery<?> asked) {
        try (var rows = asked.fetchResultSet()) {
            while (rows.next()) {
                add(rows);
            }
            flush();
        } catch (SQLException e) {
            throw RegisterTrouble.of(e);
        }
    }

    /** The answers asked for as one text; a join would give the rows of an entry as often as it has answers. */
    private static Field<String> told(Collection<String> keys) {
        return DSL.field(DSL.select(DSL.field(
                        "group_concat({0} || {1} || {2}, {3})",
                        String.class,
                        ANSWER.KEY,
                        DSL.inline(String.valueOf(VALUE)),
                        ANSWER.VALUE,
                        DSL.inline(String.valueOf(PAIR))))
                .from(ANSWER)
                .where(ANSWER.ENTRY.eq(ENTRY.ID), ANSWER.KEY.in(keys)));
    }

    private void add(ResultSet row) throws SQLException {
        int line = row.getInt(2);
        if (line == 1) {
            flush();
            key = row.getString(1);
            sop = new Entry.SopRef(same(row.getString(3)), row.getInt(4), "");
        }
        if (line != one.size() + 1) {
            throw new IllegalStateException("lines of a case come in order");
        }
        var begun = row.getString(11);
        var happened = moment(row.getString(12));
        one.add(new Entry(
                key,
                line,
                sop,
                Fact.valueOf(row.getString(5)),
                new Entry.Step(same(row.getString(6)), "", row.getInt(7), same(row.getString(8)), ""),
                doer(same(row.getString(9)), same(row.getString(10))),
                new Entry.Times(begun == null ? Optional.empty() : Optional.of(moment(begun)), happened, happened),
                new Standing(position(row), List.of(), row.getInt(16) == 1, row.getInt(17) == 1),
                answers(row.getString(19)),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                row.getInt(18),
                ""));
    }

    /** Staff by the name they have now; whoever came from outside has none. */
    private Entry.Doer doer(String person, String recordedBy) {
        return new Entry.Doer("", person, names.getOrDefault(person, person), recordedBy, false);
    }

    private void flush() {
        if (!one.isEmpty()) {
            each.accept(one);
            one = new ArrayList<>();
        }
    }

    private Position position(ResultSet row) throws SQLException {
        var to = row.getString(13);
        return to == null
                ? new Position.End(Position.Ending.valueOf(row.getString(15)))
                : new Position.At(same(to), row.getInt(14));
    }

    private static Answers answers(String read) {
        if (read == null) {
            return Answers.NONE;
        }
        var answers = new LinkedHashMap<String, String>();
        for (var pair : read.split(String.valueOf(PAIR))) {
            int at = pair.indexOf(VALUE);
            answers.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return new Answers(answers);
    }

    /** Ids come again and again; one copy of each is enough. */
    private String same(String read) {
        return once.computeIfAbsent(read, r -> r);
    }

    /** The book writes every moment the same way: 2025-01-20T08:05:00. */
    private static LocalDateTime moment(String text) {
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
