package id.loket.report;

import static id.loket.report.ExportTable.Column.of;
import static id.loket.report.ExportTable.Column.summed;
import static id.loket.report.ExportTable.Column.whole;
import static id.loket.text.Words.say;

import id.loket.casework.Survey;
import id.loket.report.Satisfaction.Grade;
import id.loket.report.Satisfaction.Mark;
import id.loket.text.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A survey's result for a spreadsheet: what its sheet prints, as numbers where it is a number. */
final class SurveyTables {
    private final SurveyReport survey;
    private final List<String> under;

    SurveyTables(SurveyReport survey, String officeName) {
        this.survey = survey;
        this.under = List.of(
                say(
                        "report.table.survey.under",
                        survey.service().orElse(say("report.survey.all")),
                        survey.period().title()),
                officeName);
    }

    List<ExportTable> all(String followUp) {
        return List.of(result(followUp), elements(), services(), respondents(), remarks());
    }

    private ExportTable result(String followUp) {
        var now = survey.now();
        var lines = new ArrayList<ExportTable.Line>();
        lines.add(line(say("report.table.survey.forms"), Datum.number(now.forms())));
        lines.add(line(say("report.table.survey.served"), Datum.number(survey.served())));
        lines.add(line(say("report.table.survey.enough"), Datum.number(survey.enough())));
        lines.add(line(say("report.table.survey.index"), Datum.number(now.index())));
        lines.add(line(say("report.table.survey.converted"), Datum.number(now.converted())));
        lines.add(line(say("report.table.survey.grade"), grade(now)));
        lines.add(line(say("report.table.survey.quality"), Datum.text(SurveyFacts.quality(now))));
        lines.add(line(
                say("report.table.survey.before", survey.compared().title()),
                Datum.number(survey.before().converted())));
        lines.add(line(say("report.table.survey.lowest"), Datum.text(SurveyFacts.lowest(now))));
        Notes.paragraphs(followUp).forEach(p -> lines.add(line(say("report.table.survey.follow-up"), Datum.text(p))));
        return table(
                say("report.table.survey.result"),
                List.of(of(say("report.table.what")), of(say("report.table.survey.value"))),
                lines);
    }

    private static ExportTable.Line line(String what, Datum value) {
        return ExportTable.Line.of(Datum.text(what), value);
    }

    private ExportTable elements() {
        return table(
                say("report.table.survey.elements"),
                List.of(
                        of(say("report.table.no")),
                        of(say("report.table.survey.element")),
                        summed(say("report.table.survey.answered")),
                        of(say("report.table.survey.average")),
                        whole(
                                say("report.table.survey.weighted"),
                                Datum.number(survey.now().index()))),
                survey.now().marks().stream().map(SurveyTables::mark).toList());
    }

    private static ExportTable.Line mark(Mark mark) {
        return ExportTable.Line.of(
                Datum.text(mark.element().name()),
                Datum.text(mark.element().title()),
                Datum.number(mark.answered()),
                Datum.number(mark.average()),
                Datum.number(mark.weighted()));
    }

    private ExportTable services() {
        return table(
                say("report.table.survey.services"),
                List.of(
                        of(say("report.table.service")),
                        summed(say("report.table.survey.forms")),
                        of(say("report.table.survey.converted")),
                        of(say("report.table.survey.grade")),
                        of(say("report.table.survey.quality"))),
                survey.services().entrySet().stream()
                        .map(e -> ExportTable.Line.of(
                                Datum.text(e.getKey()),
                                Datum.number(e.getValue().forms()),
                                Datum.number(e.getValue().converted()),
                                grade(e.getValue()),
                                Datum.text(SurveyFacts.quality(e.getValue()))))
                        .toList());
    }

    private ExportTable respondents() {
        var people = survey.respondents();
        return table(
                say("report.table.survey.respondents"),
                List.of(
                        of(say("report.table.survey.trait")),
                        of(say("report.table.survey.group")),
                        of(say("report.table.survey.people"))),
                Stream.of(
                                counts(say("report.table.survey.sex"), people.sexes(), Survey.Sex::title),
                                counts(
                                        say("report.table.survey.education"),
                                        people.educations(),
                                        Survey.Education::title),
                                counts(
                                        say("report.table.survey.occupation"),
                                        people.occupations(),
                                        Survey.Occupation::title))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static <E> Stream<ExportTable.Line> counts(
            String trait, Map<E, Integer> counts, Function<E, String> title) {
        return counts.entrySet().stream()
                .map(e -> ExportTable.Line.of(
                        Datum.text(trait), Datum.text(title.apply(e.getKey())), Datum.number(e.getValue())));
    }

    private ExportTable remarks() {
        return table(
                say("report.table.survey.remarks"),
                List.of(of(say("report.table.survey.remark"))),
                survey.remarks().stream()
                        .map(r -> ExportTable.Line.of(Datum.text(r)))
                        .toList());
    }

    private static Datum grade(Satisfaction satisfaction) {
        return satisfaction.grade().map(Grade::name).map(Datum::text).orElse(Datum.NONE);
    }

    private ExportTable table(String title, List<ExportTable.Column> columns, List<ExportTable.Line> lines) {
        return ExportTable.small(title, under, columns, lines);
    }
}
