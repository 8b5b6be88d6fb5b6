package id.loket.register;

import static id.loket.register.db.Tables.LETTER_CODE;
import static id.loket.register.db.Tables.SERVICE_CODE;

import id.loket.office.LetterCode;
import id.loket.register.db.tables.records.LetterCodeRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Classification codes as rows of the book and back. */
final class CodeRows {
    private CodeRows() {}

    /** The latest version of every code, by code. */
    static List<LetterCode> codes(DSLContext sql) {
        var later = LETTER_CODE.as("later");
        return sql.selectFrom(LETTER_CODE)
                .where(LETTER_CODE.ID.eq(
                        DSL.select(DSL.max(later.ID)).from(later).where(later.CODE.eq(LETTER_CODE.CODE))))
                .orderBy(LETTER_CODE.CODE)
                .fetch(CodeRows::read);
    }

    static Optional<LetterCode> code(DSLContext sql, String code) {
        return sql.selectFrom(LETTER_CODE)
                .where(LETTER_CODE.CODE.eq(code))
                .orderBy(LETTER_CODE.ID.desc())
                .limit(1)
                .fetchOptional(CodeRows::read);
    }

    /** What was laid down for a service last, of all that holds from that day or before. */
    static Optional<String> assigned(DSLContext sql, String sop, LocalDate day) {
        return sql.select(SERVICE_CODE.CODE)
                .from(SERVICE_CODE)
                .where(SERVICE_CODE.SOP.eq(sop), SERVICE_CODE.FROM_DAY.le(day.toString()))
                .orderBy(SERVICE_CODE.FROM_DAY.desc(), SERVICE_CODE.ID.desc())
                .limit(1)
                .fetchOptional(SERVICE_CODE.CODE);
    }

    /** By service and day; of each day what was laid down last. */
    static List<ServiceCode> assigned(DSLContext sql) {
        var later = SERVICE_CODE.as("later");
        return sql.selectFrom(SERVICE_CODE)
                .where(SERVICE_CODE.ID.eq(DSL.select(DSL.max(later.ID))
                        .from(later)
                        .where(later.SOP.eq(SERVICE_CODE.SOP), later.FROM_DAY.eq(SERVICE_CODE.FROM_DAY))))
                .orderBy(SERVICE_CODE.SOP, SERVICE_CODE.FROM_DAY)
                .fetch(s -> new ServiceCode(s.getSop(), s.getCode(), LocalDate.parse(s.getFromDay())));
    }

    private static LetterCode read(LetterCodeRecord row) {
        return new LetterCode(
                row.getCode(),
                row.getTitle(),
                LocalDate.parse(row.getFromDay()),
                Optional.ofNullable(row.getToDay()).map(LocalDate::parse));
    }
}
