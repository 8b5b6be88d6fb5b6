package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Survey;
import id.loket.paper.PaperSize;
import id.loket.register.Filter;
import id.loket.register.KeptSurvey;
import id.loket.register.Register;
import id.loket.report.ExportTable;
import id.loket.report.Period;
import id.loket.report.SurveyFacts;
import id.loket.report.SurveyReport;
import id.loket.sop.Sop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The survey of public satisfaction (SKM): forms in, result sheet and poster out. */
public final class Surveys {
    public static final String RESULT = "skm";
    public static final String POSTER = "skm-poster";
    public static final String FORM = "skm-form";

    private final Register register;
    private final Desk desk;
    private final Reports reports;

    Surveys(Register register, Desk desk, Reports reports) {
        this.register = register;
        this.desk = desk;
        this.reports = reports;
    }

    /** Keeps a filled form. */
    public void keep(Session who, Survey survey) {
        register.change(ledger -> ledger.surveys().add(survey, who.person()));
    }

    /**
     * Makes a form void that nobody meant; it stays in sight.
     *
     * @return why not; empty if it was done
     */
    public Optional<String> makeVoid(Session who, long id, String reason) {
        if (!who.supervisor()) {
            return Optional.of(say("desk.survey.supervisor"));
        }
        if (reason.isBlank()) {
            return Optional.of(say("desk.survey.reason"));
        }
        boolean done = register.change(ledger -> ledger.surveys().makeVoid(id, reason.strip(), who.person()));
        return done ? Optional.empty() : Optional.of(say("desk.survey.void-already"));
    }

    /** Forms of a period in the order they came, void ones too. */
    public List<KeptSurvey> forms(Period period) {
        return register.reading().surveys(period.from(), period.to());
    }

    /** @param service an SOP's id; empty = all */
    public SurveyReport result(Period period, Optional<String> service) {
        var surveys = register.reading().surveys(period.before().from(), period.to()).stream()
                .filter(KeptSurvey::counts)
                .map(KeptSurvey::survey)
                .toList();
        var asked = Filter.ALL.withSop(service.orElse("")).opened(period.from(), period.to());
        return SurveyReport.of(period, surveys, titles(), service, desk.count(asked));
    }

    /** The services a form can name, by id. */
    public SequencedMap<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        desk.services().forEach((Sop s) -> titles.put(s.id(), s.title()));
        return titles;
    }

    /** What the office does about the lowest elements, as typed so far. */
    public String followUp(Period period) {
        return register.reading().setting(followUpKey(period)).orElse("");
    }

    public void keepFollowUp(Session who, Period period, String typed) {
        if (!typed.equals(followUp(period))) {
            register.enter(ledger -> ledger.setting(followUpKey(period), typed, who.person()));
        }
    }

    private static String followUpKey(Period period) {
        return RESULT + "." + period.from() + "." + period.to() + ".follow-up";
    }

    /** The result sheet, ready for signature. */
    public Preview resultPaper(Period period, Optional<String> service) {
        return paper(RESULT, say("desk.survey.result", period.title()), facts(period, service));
    }

    /** The same for a spreadsheet, a table on each of its sheets. */
    public List<ExportTable> resultTables(Period period, Optional<String> service) {
        return result(period, service).tables(desk.office().name(), followUp(period));
    }

    /** The result in big type, for the wall. */
    public Preview poster(Period period, Optional<String> service) {
        return paper(POSTER, say("desk.survey.poster", period.title()), facts(period, service));
    }

    /** The blank form, to be copied. */
    public Preview form() {
        return paper(FORM, say("desk.survey.form"), Map.of("form", SurveyFacts.form()));
    }

    private Map<String, Object> facts(Period period, Optional<String> service) {
        return result(period, service).facts(followUp(period));
    }

    private Preview paper(String template, String title, Map<String, Object> facts) {
        return reports.paper(template, title, facts, PaperSize.of("A4").orElseThrow());
    }
}
