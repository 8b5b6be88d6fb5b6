package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.casework.Survey;
import id.loket.casework.SurveyElement;
import id.loket.report.Satisfaction.Grade;
import id.loket.report.Satisfaction.Mark;
import id.loket.text.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A survey's result as its templates read it. */
public final class SurveyFacts {
    /** Width of the bar of the best mark, in the drawing's units. */
    private static final int FULL = 100;

    private SurveyFacts() {}

    static Map<String, Object> of(SurveyReport report, String followUp) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("period", report.period().title());
        facts.put("service", report.service().orElse(say("report.survey.all")));
        facts.put("forms", Numbers.grouped(report.now().forms()));
        facts.put("index", decimal(report.now().index(), 3));
        facts.put("converted", decimal(report.now().converted(), 2));
        facts.put("grade", report.now().grade().map(Grade::name).orElse(say("report.none")));
        facts.put("quality", quality(report.now()));
        facts.put("known", report.now().converted().isPresent());
        facts.put("opening", opening(report));
        facts.put("comparison", comparison(report));
        facts.put(
                "elements", report.now().marks().stream().map(SurveyFacts::mark).toList());
        facts.put("services", services(report));
        facts.put("has-services", !report.services().isEmpty());
        facts.put("sexes", counts(report.respondents().sexes(), Survey.Sex::title));
        facts.put("educations", counts(report.respondents().educations(), Survey.Education::title));
        facts.put("occupations", counts(report.respondents().occupations(), Survey.Occupation::title));
        facts.put("lowest", lowest(report.now()));
        facts.put("follow-up", Notes.paragraphs(followUp));
        facts.put("has-follow-up", !followUp.isBlank());
        facts.put("remarks", report.remarks());
        facts.put("has-remarks", !report.remarks().isEmpty());
        return facts;
    }

    /** The blank form on paper. */
    public static Map<String, Object> form() {
        return Map.of(
                "questions",
                List.of(SurveyElement.values()).stream()
                        .map(e -> Map.of(
                                "no",
                                Integer.toString(e.ordinal() + 1),
                                "question",
                                e.question(),
                                "answers",
                                e.answers()))
                        .toList(),
                "sexes",
                List.of(Survey.Sex.values()).stream().map(Survey.Sex::title).toList(),
                "educations",
                List.of(Survey.Education.values()).stream()
                        .map(Survey.Education::title)
                        .toList(),
                "occupations",
                List.of(Survey.Occupation.values()).stream()
                        .map(Survey.Occupation::title)
                        .toList());
    }

    /** "Baik" and its like; a dash while an element has no answer. */
    public static String quality(Satisfaction satisfaction) {
        return satisfaction
                .grade()
                .map(grade -> switch (grade) {
                    case A -> say("report.survey.a");
                    case B -> say("report.survey.b");
                    case C -> say("report.survey.c");
                    case D -> say("report.survey.d");
                })
                .orElse(say("report.none"));
    }

    /** With a decimal comma; a dash where there is nothing. */
    public static String decimal(Optional<BigDecimal> number, int places) {
        return number.map(n -> Numbers.decimal(n, places)).orElse(say("report.none"));
    }

    /** The result in a few paragraphs, for a report on more than the survey; none if nobody answered. */
    static List<String> sentences(SurveyReport report) {
        if (report.now().forms() == 0) {
            return List.of();
        }
        var result = say(
                "report.survey.result",
                decimal(report.now().converted(), 2),
                report.now().grade().map(Grade::name).orElse(say("report.none")),
                quality(report.now()));
        return List.of(
                opening(report), result + " " + comparison(report), say("report.survey.lowest", lowest(report.now())));
    }

    private static String opening(SurveyReport report) {
        return report.now().forms() == 0
                ? say("report.survey.nobody", report.period().title())
                : say(
                        "report.survey.opening",
                        report.period().title(),
                        Numbers.counted(report.now().forms()),
                        Numbers.grouped(report.served()),
                        Numbers.grouped(report.enough()));
    }

    private static String comparison(SurveyReport report) {
        var before = report.before().converted();
        var now = report.now().converted();
        if (before.isEmpty() || now.isEmpty()) {
            return say("report.survey.nothing-before", report.compared().title());
        }
        var change = now.get().subtract(before.get());
        var words = Numbers.decimal(change.abs(), 2);
        var was = Numbers.decimal(before.get(), 2);
        return switch (change.signum()) {
            case 1 -> say("report.survey.better", report.compared().title(), was, words);
            case -1 -> say("report.survey.worse", report.compared().title(), was, words);
            default -> say("report.survey.same", report.compared().title(), was);
        };
    }

    private static Map<String, Object> mark(Mark mark) {
        int width = mark.average()
                .map(a -> a.multiply(BigDecimal.valueOf(FULL))
                        .divide(BigDecimal.valueOf(Survey.BEST), 0, RoundingMode.HALF_UP)
                        .intValue())
                .orElse(0);
        return Map.of(
                "id", mark.element().name(),
                "title", mark.element().title(),
                "answered", Numbers.grouped(mark.answered()),
                "average", decimal(mark.average(), 3),
                "weighted", decimal(mark.weighted(), 3),
                "width", Integer.toString(width));
    }

    private static List<Map<String, Object>> services(SurveyReport report) {
        var lines = new ArrayList<Map<String, Object>>();
        report.services()
                .forEach((title, s) -> lines.add(Map.of(
                        "title", title,
                        "forms", Numbers.grouped(s.forms()),
                        "converted", decimal(s.converted(), 2),
                        "grade", s.grade().map(Grade::name).orElse(say("report.none")),
                        "quality", quality(s))));
        return lines;
    }

    private static <E> List<Map<String, Object>> counts(Map<E, Integer> counts, Function<E, String> title) {
        return counts.entrySet().stream()
                .map(e -> Map.<String, Object>of(
                        "title", title.apply(e.getKey()), "count", Numbers.grouped(e.getValue())))
                .toList();
    }

    static String lowest(Satisfaction satisfaction) {
        return satisfaction.lowest().stream()
                .map(m ->
                        say("report.survey.low", m.element().name(), m.element().title(), decimal(m.average(), 3)))
                .collect(Collectors.joining("; "));
    }
}
