package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Lane;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.register.Known;
import id.loket.sop.PersonBlock;
import id.loket.text.Dates;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Applicants the book knows from before, offered while NIK or name is typed; choosing one fills the form. */
final class PersonOffers {
    private static final int NIK_DIGITS = 6;
    private static final int NAME_LETTERS = 3;
    private static final int AT_MOST = 3;

    private final Seat seat;
    private final Lane lane;
    private final Consumer<Known> take;
    private final Runnable passOver;
    private final VBox list = new Offers();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private List<Known> found = List.of();
    private Runnable whenFound = () -> {};
    private boolean settled;

    PersonOffers(Seat seat, Consumer<Known> take, Runnable passOver) {
        this.seat = seat;
        this.lane = seat.background().latest();
        this.take = take;
        this.passOver = passOver;
    }

    void ask(String typed) {
        boolean digits = typed.matches("\\d+");
        if (typed.length() < (digits ? NIK_DIGITS : NAME_LETTERS)) {
            lane.cancel();
            return;
        }
        lane.run(() -> seat.counter().desk().known(typed)).onDone(this::offer);
    }

    private void offer(List<Known> people) {
        found = people;
        whenFound.run();
        if (settled) {
            return;
        }
        list.getChildren()
                .setAll(people.stream().limit(AT_MOST).map(this::button).toList());
        if (!people.isEmpty()) {
            var none = Look.of(new Button(say("screens.person.someone-else")), Look.QUIET);
            none.setId("known-none");
            none.setOnAction(_ -> {
                hide();
                passOver.run();
            });
            list.getChildren().add(none);
        }
        shown.set(!people.isEmpty());
    }

    private Button button(Known person) {
        var village = seat.counter()
                .office()
                .village(person.answers().get(PersonBlock.VILLAGE))
                .map(CaseWords::village)
                .orElse("");
        var day = Dates.shortDate(person.at().toLocalDate());
        boolean imported = person.caseKey().isEmpty();
        var button = new Button(say(
                "screens.person.offer",
                person.name(),
                CaseWords.masked(person.nik()),
                village,
                imported ? say("screens.person.offer-imported", day) : day));
        button.setId("known-" + (imported ? person.nik() : person.caseKey()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> take.accept(person));
        return button;
    }

    List<Known> found() {
        return found;
    }

    void onFound(Runnable action) {
        whenFound = action;
    }

    void hide() {
        shown.set(false);
    }

    /** The person was chosen or already given: nothing more is offered. */
    void settle() {
        settled = true;
        hide();
    }

    VBox view() {
        return list;
    }

    ReadOnlyBooleanProperty shown() {
        return shown;
    }

    /** The focus goes to the first person. */
    private static final class Offers extends VBox {
        Offers() {
            super(Space.HAIR);
        }

        @Override
        public void requestFocus() {
            if (!getChildren().isEmpty()) {
                getChildren().getFirst().requestFocus();
            }
        }
    }
}
