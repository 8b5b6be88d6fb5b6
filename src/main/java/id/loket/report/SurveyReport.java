package id.loket.report;

import id.loket.casework.Survey;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * What applicants said of the service in one period, compared with the period before.
 *
 * @param service title of the one service it is about; empty = all
 * @param served applications received in the period, for the advice on how many forms are enough
 * @param services each service that was named, by title in the office's order
 * @param remarks what was written, in the order it came
 */
public record SurveyReport(
        Period period,
        Period compared,
        Optional<String> service,
        Satisfaction now,
        Satisfaction before,
        int served,
        SequencedMap<String, Satisfaction> services,
        Respondents respondents,
        List<String> remarks) {

    /** How many of each said so; those who said nothing are in none. */
    public record Respondents(
            Map<Survey.Sex, Integer> sexes,
            Map<Survey.Education, Integer> educations,
            Map<Survey.Occupation, Integer> occupations) {

        static Respondents of(List<Survey> surveys) {
            return new Respondents(
                    count(Survey.Sex.class, surveys, Survey::sex),
                    count(Survey.Education.class, surveys, Survey::education),
                    count(Survey.Occupation.class, surveys, Survey::occupation));
        }

        private static <E extends Enum<E>> Map<E, Integer> count(
                Class<E> kind, List<Survey> surveys, Function<Survey, Optional<E>> of) {
            var counts = new EnumMap<E, Integer>(kind);
            for (E each : kind.getEnumConstants()) {
                counts.put(each, 0);
            }
            surveys.stream().flatMap(s -> of.apply(s).stream()).forEach(e -> counts.merge(e, 1, Integer::sum));
            return counts;
        }
    }

    /**
     * @param surveys those that count, of the period and of the one before
     * @param titles of the services in the office's order, by SOP id
     * @param service the one asked for, by SOP id; empty = all
     */
    public static SurveyReport of(
            Period period,
            List<Survey> surveys,
            SequencedMap<String, String> titles,
            Optional<String> service,
            int served) {
        var compared = period.before();
        var wanted = surveys.stream()
                .filter(s -> service.map(s.service()::equals).orElse(true))
                .toList();
        var inside = wanted.stream().filter(s -> period.holds(s.at())).toList();
        var services = new LinkedHashMap<String, Satisfaction>();
        titles.forEach((id, title) -> {
            var own = inside.stream().filter(s -> s.service().equals(id)).toList();
            if (!own.isEmpty()) {
                services.put(title, Satisfaction.of(own));
            }
        });
        return new SurveyReport(
                period,
                compared,
                service.map(id -> titles.getOrDefault(id, id)),
                Satisfaction.of(inside),
                Satisfaction.of(
                        wanted.stream().filter(s -> compared.holds(s.at())).toList()),
                served,
                services,
                Respondents.of(inside),
                inside.stream().map(Survey::remark).filter(r -> !r.isBlank()).toList());
    }

    /** Forms that are enough for so many served; advice, no rule. */
    public int enough() {
        return Satisfaction.enough(served);
    }

    /** The result sheet for a spreadsheet, a table on each of its sheets. */
    public List<ExportTable> tables(String officeName, String followUp) {
        return new SurveyTables(this, officeName).all(followUp);
    }

    /** The data of {@code report/skm.xhtml} and {@code report/skm-poster.xhtml}, under {@code survey}. */
    public Map<String, Object> facts(String followUp) {
        return Map.of("survey", SurveyFacts.of(this, followUp), "pages", Map.of("numbered", true));
    }
}
