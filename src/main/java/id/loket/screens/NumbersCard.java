package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Problem;
import id.loket.kit.Form;
import id.loket.kit.Keys;
import id.loket.kit.Look;
import id.loket.kit.Space;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One act on the number books: its questions over a way back and a verb. Law: a refusal is shown where it was made. */
final class NumbersCard {
    private final Seat seat;
    private final Form form;
    private final Button done;
    private final VBox view;

    /**
     * @param act done off the screen's thread; says why not, or nothing
     * @param then after it was done
     */
    NumbersCard(Seat seat, Form form, String verb, Supplier<Optional<Problem>> act, Runnable then, Runnable back) {
        this.seat = seat;
        this.form = form;
        this.done = Look.of(new Button(verb), Look.PRIMARY);
        done.setId("numbers-done");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> run(act, then));
        form.whenDone(done::fire);
        var cancel = new Button(say("screens.settings.cancel"));
        cancel.setId("numbers-cancel");
        cancel.setOnAction(_ -> back.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(form.view(), Priority.ALWAYS);
        var keys =
                new Keys(verb).button("Ctrl+Enter", verb, done).button("Esc", say("screens.settings.cancel"), cancel);
        this.view =
                new VBox(form.view(), Look.of(new HBox(Space.SMALL, cancel, gap, done), Look.ACTION_BAR), keys.bar());
        keys.install(view);
    }

    /** A page of the settings with its keys at the foot. */
    static VBox page(VBox content, Keys keys) {
        content.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.BASE, Space.WIDE));
        VBox.setVgrow(content, Priority.ALWAYS);
        var page = new VBox(content, keys.bar());
        keys.install(page);
        return page;
    }

    private void run(Supplier<Optional<Problem>> act, Runnable then) {
        form.show(List.of());
        done.setDisable(true);
        seat.background()
                .change(act::get)
                .always(() -> done.setDisable(false))
                .onDone(problem -> problem.ifPresentOrElse(this::refused, then));
    }

    private void refused(Problem problem) {
        form.show(List.of(new Form.Problem(problem.at(), problem.sentence())));
    }

    Node view() {
        return view;
    }

    void begin() {
        form.begin();
    }
}
