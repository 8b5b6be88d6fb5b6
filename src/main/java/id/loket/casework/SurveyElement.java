package id.loket.casework;

import static id.loket.text.Words.say;

import java.util.List;

/** The nine elements of the survey of public satisfaction, in the words of PermenPAN-RB 14/2017. */
public enum SurveyElement {
    U1(say("casework.survey.u1"), say("casework.survey.u1.question"), say("casework.survey.u1.answers")),
    U2(say("casework.survey.u2"), say("casework.survey.u2.question"), say("casework.survey.u2.answers")),
    U3(say("casework.survey.u3"), say("casework.survey.u3.question"), say("casework.survey.u3.answers")),
    U4(say("casework.survey.u4"), say("casework.survey.u4.question"), say("casework.survey.u4.answers")),
    U5(say("casework.survey.u5"), say("casework.survey.u5.question"), say("casework.survey.u5.answers")),
    U6(say("casework.survey.u6"), say("casework.survey.u6.question"), say("casework.survey.u6.answers")),
    U7(say("casework.survey.u7"), say("casework.survey.u7.question"), say("casework.survey.u7.answers")),
    U8(say("casework.survey.u8"), say("casework.survey.u8.question"), say("casework.survey.u8.answers")),
    U9(say("casework.survey.u9"), say("casework.survey.u9.question"), say("casework.survey.u9.answers"));

    private final String title;
    private final String question;
    private final List<String> answers;

    SurveyElement(String title, String question, String answers) {
        this.title = title;
        this.question = question;
        this.answers = List.of(answers.split("\\|"));
    }

    public String title() {
        return title;
    }

    /** As the applicant is asked. */
    public String question() {
        return question;
    }

    /** Four answers, for the marks 1 (worst) to 4. */
    public List<String> answers() {
        return answers;
    }
}
