package id.loket.register;

import static id.loket.register.db.Tables.SURVEY;
import static id.loket.register.db.Tables.SURVEY_VOID;

import id.loket.casework.Survey;
import id.loket.casework.SurveyElement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Surveys as they were kept. */
final class SurveyRows {
    static final Map<SurveyElement, Field<Long>> MARKS = Map.of(
            SurveyElement.U1, SURVEY.U1,
            SurveyElement.U2, SURVEY.U2,
            SurveyElement.U3, SURVEY.U3,
            SurveyElement.U4, SURVEY.U4,
            SurveyElement.U5, SURVEY.U5,
            SurveyElement.U6, SURVEY.U6,
            SurveyElement.U7, SURVEY.U7,
            SurveyElement.U8, SURVEY.U8,
            SurveyElement.U9, SURVEY.U9);

    private SurveyRows() {}

    /** In the order they were added, both days included. */
    static List<KeptSurvey> between(DSLContext sql, LocalDate from, LocalDate to) {
        return sql.select(SURVEY.fields())
                .select(SURVEY_VOID.REASON)
                .from(SURVEY)
                .leftJoin(SURVEY_VOID)
                .on(SURVEY_VOID.SURVEY.eq(SURVEY.ID))
                .where(SURVEY.AT.ge(EntryRows.text(from.atStartOfDay())))
                .and(SURVEY.AT.lt(EntryRows.text(to.plusDays(1).atStartOfDay())))
                .orderBy(SURVEY.ID)
                .fetch(r ->
                        new KeptSurvey(r.get(SURVEY.ID), survey(r), Optional.ofNullable(r.get(SURVEY_VOID.REASON))));
    }

    private static Survey survey(Record r) {
        var marks = new EnumMap<SurveyElement, Integer>(SurveyElement.class);
        MARKS.forEach((element, column) ->
                Optional.ofNullable(r.get(column)).ifPresent(m -> marks.put(element, m.intValue())));
        return new Survey(
                LocalDateTime.parse(r.get(SURVEY.AT)),
                r.get(SURVEY.SERVICE),
                Optional.ofNullable(r.get(SURVEY.SEX)).map(Survey.Sex::valueOf),
                Optional.ofNullable(r.get(SURVEY.EDUCATION)).map(Survey.Education::valueOf),
                Optional.ofNullable(r.get(SURVEY.OCCUPATION)).map(Survey.Occupation::valueOf),
                marks,
                r.get(SURVEY.REMARK));
    }
}
