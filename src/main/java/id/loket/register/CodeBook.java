package id.loket.register;

import static id.loket.register.db.Tables.LETTER_CODE;
import static id.loket.register.db.Tables.SERVICE_CODE;

import id.loket.office.LetterCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** Classification codes inside one change; a code that changes leaves the numbers printed before as they are. */
public final class CodeBook {
    private final DSLContext sql;
    private final Supplier<LocalDateTime> now;

    CodeBook(DSLContext sql, Supplier<LocalDateTime> now) {
        this.sql = sql;
        this.now = now;
    }

    /** Lays these over the codes there are; a code that is not among them stays as it was. */
    public void add(List<LetterCode> codes, String by) {
        codes.forEach(c -> sql.insertInto(LETTER_CODE)
                .set(LETTER_CODE.CODE, c.code())
                .set(LETTER_CODE.TITLE, c.title())
                .set(LETTER_CODE.FROM_DAY, c.from().toString())
                .set(LETTER_CODE.TO_DAY, c.to().map(LocalDate::toString).orElse(null))
                .set(LETTER_CODE.MADE_AT, EntryRows.text(now.get()))
                .set(LETTER_CODE.MADE_BY, by)
                .execute());
    }

    public void assign(ServiceCode code, String by) {
        sql.insertInto(SERVICE_CODE)
                .set(SERVICE_CODE.SOP, code.sop())
                .set(SERVICE_CODE.CODE, code.code())
                .set(SERVICE_CODE.FROM_DAY, code.from().toString())
                .set(SERVICE_CODE.MADE_AT, EntryRows.text(now.get()))
                .set(SERVICE_CODE.MADE_BY, by)
                .execute();
    }

    /** The code of a service's letters on a day; empty = the office's own. A code that ran out is not used. */
    public Optional<String> of(String sop, LocalDate day) {
        return CodeRows.assigned(sql, sop, day)
                .flatMap(code -> CodeRows.code(sql, code))
                .filter(code -> code.validOn(day))
                .map(LetterCode::code);
    }
}
