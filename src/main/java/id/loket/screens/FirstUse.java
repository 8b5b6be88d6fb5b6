package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Problem;
import id.loket.desk.Counter;
import id.loket.desk.Setup;
import id.loket.kit.Background;
import id.loket.kit.Form;
import id.loket.kit.Keys;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.office.Office;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * First use of a data folder, four steps: which office, who administers, where the paper books stand, and all of it once
 * more. Law: nothing is written before the last button, and then everything at once.
 */
public final class FirstUse extends BorderPane {

    /** One step; its answers stay when one goes back. */
    interface Step {
        String title();

        /** Why this is asked. */
        String why();

        Form form();

        /** Fields whose problems are shown here. */
        boolean asks(String field);

        /** Problems that only the screen knows, such as two PINs that differ. */
        default List<Form.Problem> own() {
            return List.of();
        }

        /** Comes into sight. */
        default void shown() {}
    }

    private final Setup setup;
    private final Background background;
    private final Consumer<Counter> made;
    private final FirstUseOffice office;
    private final FirstUseAdministrator administrator;
    private final FirstUseNumbers numbers;
    private final List<Step> steps;
    private final HBox trail = new HBox(Space.ROOMY);
    private final Button back = new Button(say("screens.setup.back"));
    private final Button next = Look.of(new Button(), Look.PRIMARY);
    private int at;

    public FirstUse(Setup setup, Background background, Consumer<Counter> made) {
        this.setup = setup;
        this.background = background;
        this.made = made;
        this.office = new FirstUseOffice(this::officeChosen);
        this.administrator = new FirstUseAdministrator();
        this.numbers = new FirstUseNumbers();
        this.steps = List.of(office, administrator, numbers, new FirstUseSummary(office, administrator, numbers));
        setId("first-use");
        back.setId("back");
        back.setOnAction(e -> go(at - 1));
        next.setId("next");
        next.setOnAction(e -> forward());
        var keys = new Keys(say("screens.setup.title"))
                .button("Ctrl+Enter", say("screens.setup.next"), next)
                .button("Alt+Left", say("screens.setup.back"), back);
        keys.install(this);
        setTop(head());
        setBottom(new VBox(buttons(), keys.bar()));
        background.run(setup::offices).onDone(found -> {
            office.show(found);
            go(0);
        });
    }

    private Region head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return Look.of(
                new HBox(Space.BASE, Look.of(new Label(say("screens.setup.title")), Look.TITLE_2), gap, trail),
                Look.TOP_BAR);
    }

    private Region buttons() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return Look.of(new HBox(Space.SMALL, back, gap, next), Look.ACTION_BAR);
    }

    private void officeChosen(Office chosen) {
        administrator.show(chosen);
        numbers.show(chosen, setup.today());
    }

    private void go(int step) {
        at = Math.clamp(step, 0, steps.size() - 1);
        var here = steps.get(at);
        trail.getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            var title = new Label(say("screens.setup.step", i + 1, steps.get(i).title()));
            trail.getChildren().add(Look.of(title, i == at ? Look.STRONG : Look.MUTED));
        }
        back.setDisable(at == 0);
        next.setText(at == steps.size() - 1 ? say("screens.setup.make") : say("screens.setup.next"));
        var why = Look.of(new Label(here.why()), Look.MUTED);
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        here.shown();
        var heading = new VBox(Space.SMALL, Look.of(new Label(here.title()), Look.TITLE_1), why);
        heading.setPadding(new Insets(Space.WIDE, Space.WIDE, 0, Space.WIDE));
        VBox.setVgrow(here.form().view(), Priority.ALWAYS);
        setCenter(new VBox(heading, here.form().view()));
        here.form().whenDone(this::forward);
        if (at == steps.size() - 1) {
            next.requestFocus();
        } else {
            here.form().begin();
        }
    }

    private void forward() {
        var here = steps.get(at);
        if (office.chosen().isEmpty()) {
            return;
        }
        var wanted = wanted(office.chosen().get());
        next.setDisable(true);
        background
                .run(() -> setup.problems(wanted))
                .always(() -> next.setDisable(false))
                .onDone(problems -> {
                    var all = Stream.concat(
                                    here.own().stream(),
                                    problems.stream()
                                            .filter(p -> here.asks(p.at()))
                                            .map(FirstUse::shown))
                            .toList();
                    if (!all.isEmpty()) {
                        here.form().show(all);
                    } else if (at < steps.size() - 1) {
                        go(at + 1);
                    } else {
                        make(wanted);
                    }
                });
    }

    private Setup.Wanted wanted(Office chosen) {
        return new Setup.Wanted(
                chosen.id(),
                setup.administrator(chosen, administrator.name(), administrator.posts()),
                administrator.pin(),
                numbers.starts());
    }

    private void make(Setup.Wanted wanted) {
        setDisable(true);
        background
                .change(() -> setup.make(wanted))
                .always(() -> setDisable(false))
                .onDone(result -> {
                    switch (result) {
                        case Setup.Made.Ready(var counter) -> made.accept(counter);
                        case Setup.Made.Refused(var problems) -> refused(problems);
                    }
                });
    }

    /** Back to the first step that asks what is wrong. */
    private void refused(List<Problem> problems) {
        var shown = problems.stream().map(FirstUse::shown).toList();
        Optional<Step> asking = steps.stream()
                .filter(step -> problems.stream().anyMatch(p -> step.asks(p.at())))
                .findFirst();
        go(asking.map(steps::indexOf).orElse(at));
        steps.get(at).form().show(shown);
    }

    private static Form.Problem shown(Problem problem) {
        return new Form.Problem(problem.at(), problem.sentence());
    }
}
