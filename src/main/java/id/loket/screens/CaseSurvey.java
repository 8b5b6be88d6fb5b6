package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.desk.Moment;
import id.loket.kit.Keys;
import id.loket.kit.Message;
import id.loket.kit.Tone;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The offer to ask an applicant who was just served what they think of it. Law: it stands in nobody's way, goes when the
 * officer goes on, and comes no more for a hand-over that was answered for.
 */
final class CaseSurvey {
    private static final String KEY = "F10";

    private final Seat seat;
    private final CaseView shape;
    private final BooleanProperty offered = new SimpleBooleanProperty();
    private Optional<Message> offer = Optional.empty();
    private String service = "";

    CaseSurvey(Seat seat, CaseView shape, Keys keys) {
        this.seat = seat;
        this.shape = shape;
        keys.on(KEY, say("screens.case.survey"), offered, this::ask);
    }

    /** Whether someone stands at the counter with what they came for: now, and not as a paper tells later. */
    boolean served(Case before, Case now, Moment when) {
        return !before.standing().served()
                && now.standing().served()
                && when.paper().isEmpty()
                && when.happened().isEmpty()
                && seat.counter().desk().service(now.sop().id()).isPresent();
    }

    /** What is said of it on the page. */
    Message offer(Case now) {
        service = now.sop().id();
        var message = new Message(Tone.INFO, say("screens.case.survey.sentence"))
                .action("offer-survey", say("screens.case.survey.verb", KEY), this::ask);
        offer = Optional.of(message);
        offered.set(true);
        return message;
    }

    /** The officer goes on. */
    void gone() {
        offer.ifPresent(shape::withdraw);
        offer = Optional.empty();
        offered.set(false);
    }

    private void ask() {
        SurveyWindow.askOnce(seat, shape.view().getScene().getWindow(), service, this::gone);
    }
}
