package id.loket.screens;

import id.loket.casework.Survey;
import id.loket.casework.SurveyElement;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What one applicant has answered so far; forgotten as a whole, or kept as a whole. */
final class SurveyAnswers {
    private final Map<SurveyElement, Integer> marks = new EnumMap<>(SurveyElement.class);
    private Optional<Survey.Sex> sex = Optional.empty();
    private Optional<Survey.Education> education = Optional.empty();
    private Optional<Survey.Occupation> occupation = Optional.empty();
    private String service;

    /** @param service of the case just handed over, or empty */
    SurveyAnswers(String service) {
        this.service = service;
    }

    String service() {
        return service;
    }

    void service(String id) {
        service = id;
    }

    void sex(Survey.Sex chosen) {
        sex = Optional.of(chosen);
    }

    void education(Survey.Education chosen) {
        education = Optional.of(chosen);
    }

    void occupation(Survey.Occupation chosen) {
        occupation = Optional.of(chosen);
    }

    void mark(SurveyElement element, int mark) {
        marks.put(element, mark);
    }

    void skip(SurveyElement element) {
        marks.remove(element);
    }

    Optional<Integer> mark(SurveyElement element) {
        return Optional.ofNullable(marks.get(element));
    }

    boolean any() {
        return !marks.isEmpty();
    }

    Survey survey(LocalDateTime at, String remark) {
        return new Survey(at, service, sex, education, occupation, marks, remark.strip());
    }
}
