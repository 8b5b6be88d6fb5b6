package id.loket.register;

import static id.loket.register.db.Tables.SURVEY;
import static id.loket.register.db.Tables.SURVEY_VOID;

import id.loket.casework.Survey;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** The surveys inside one change: each is added once, and a void one stays. */
public final class SurveyBook {
    private final DSLContext sql;
    private final Supplier<LocalDateTime> now;

    SurveyBook(DSLContext sql, Supplier<LocalDateTime> now) {
        this.sql = sql;
        this.now = now;
    }

    /** @param by who is at the desk; says nothing of who answered */
    public long add(Survey survey, String by) {
        var marks = survey.marks();
        var row = sql.newRecord(SURVEY);
        row.setAt(EntryRows.text(survey.at()));
        row.setService(survey.service());
        survey.sex().ifPresent(s -> row.setSex(s.name()));
        survey.education().ifPresent(e -> row.setEducation(e.name()));
        survey.occupation().ifPresent(o -> row.setOccupation(o.name()));
        SurveyRows.MARKS.forEach((element, column) -> {
            if (marks.containsKey(element)) {
                row.set(column, (long) marks.get(element));
            }
        });
        row.setRemark(survey.remark());
        row.setMadeAt(EntryRows.text(now.get()));
        row.setMadeBy(by);
        row.insert();
        return row.getId();
    }

    /** @return false if there is no such survey or it is void already */
    public boolean makeVoid(long id, String reason, String by) {
        if (!sql.fetchExists(SURVEY, SURVEY.ID.eq(id)) || sql.fetchExists(SURVEY_VOID, SURVEY_VOID.SURVEY.eq(id))) {
            return false;
        }
        sql.insertInto(SURVEY_VOID)
                .values(id, reason, EntryRows.text(now.get()), by)
                .execute();
        return true;
    }
}
