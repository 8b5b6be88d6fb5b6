package id.loket.casework;

import static id.loket.text.Words.say;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One filled form of the survey of public satisfaction (SKM, PermenPAN-RB 14/2017). Law: it tells what someone thinks
 * and never who that is.
 *
 * @param service id of an SOP, or empty
 * @param marks from 1 (worst) to 4; an element that was not answered is not in it, and at least one was
 */
public record Survey(
        LocalDateTime at,
        String service,
        Optional<Sex> sex,
        Optional<Education> education,
        Optional<Occupation> occupation,
        Map<SurveyElement, Integer> marks,
        String remark) {
    public static final int BEST = 4;

    /** @throws IllegalArgumentException without any mark, or for a mark outside 1 to 4 */
    public Survey {
        if (marks.isEmpty() || marks.values().stream().anyMatch(m -> m < 1 || m > BEST)) {
            throw new IllegalArgumentException("a survey has marks from 1 to 4");
        }
        marks = Collections.unmodifiableMap(new EnumMap<>(marks));
    }

    public enum Sex {
        MALE(say("casework.survey.male")),
        FEMALE(say("casework.survey.female"));

        private final String title;

        Sex(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public enum Education {
        PRIMARY(say("casework.survey.primary")),
        JUNIOR(say("casework.survey.junior")),
        SENIOR(say("casework.survey.senior")),
        DIPLOMA(say("casework.survey.diploma")),
        BACHELOR(say("casework.survey.bachelor")),
        MASTER(say("casework.survey.master"));

        private final String title;

        Education(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public enum Occupation {
        CIVIL(say("casework.survey.civil")),
        ARMY(say("casework.survey.army")),
        POLICE(say("casework.survey.police")),
        PRIVATE(say("casework.survey.private")),
        BUSINESS(say("casework.survey.business")),
        OTHER(say("casework.survey.other"));

        private final String title;

        Occupation(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
