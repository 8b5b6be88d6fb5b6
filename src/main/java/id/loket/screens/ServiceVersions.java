package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.SopVersions.Draft;
import id.loket.desk.SopVersions.Published;
import id.loket.desk.SopVersions.Service;
import id.loket.kit.Ask;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.sop.RequirementWords;
import id.loket.sop.Sop;
import id.loket.text.Dates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One service: papers the office may adopt, what was read into its sheet, and the versions before; each change asks. */
final class ServiceVersions {
    private final Seat seat;
    private final Service service;
    private final Consumer<String> published;
    private final Map<String, CheckBox> papers = new LinkedHashMap<>();
    private final VBox said = new VBox(Space.SMALL);
    private final VBox page = new VBox(Space.BASE);
    private final Button back = new Button(say("screens.settings.services-back"));
    private final ScrollPane view = Scroll.over(page);

    ServiceVersions(Seat seat, Service service, Consumer<String> published, Runnable back) {
        this.seat = seat;
        this.service = service;
        this.published = published;
        var sop = service.now();
        page.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.ROOMY, Space.WIDE));
        page.getChildren().add(Look.of(wrapped(sop.title()), Look.TITLE_1));
        page.getChildren()
                .add(Look.of(
                        wrapped(say(
                                "screens.settings.services-now",
                                String.valueOf(sop.version()),
                                Dates.longDate(sop.validFrom()))),
                        Look.MUTED));
        page.getChildren().add(said);
        suggestions(sop);
        readings();
        versions();
        this.back.setId("services-back");
        this.back.setOnAction(e -> back.run());
        page.getChildren().add(this.back);
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
    }

    private void suggestions(Sop sop) {
        heading(say("screens.settings.services-papers"));
        if (sop.suggestions().isEmpty()) {
            page.getChildren().add(wrapped(say("screens.settings.services-no-papers")));
            return;
        }
        for (var suggestion : sop.suggestions()) {
            var paper = suggestion.paper();
            var box = new CheckBox(RequirementWords.line(sop, paper));
            box.setId("paper-" + paper.id());
            box.setWrapText(true);
            papers.put(paper.id(), box);
            page.getChildren()
                    .add(new VBox(Space.HAIR, box, Look.of(wrapped(suggestion.basis()), Look.SMALL, Look.MUTED)));
        }
        var adopt = Look.of(new Button(say("screens.settings.services-adopt")), Look.PRIMARY);
        adopt.setId("adopt");
        adopt.setOnAction(e -> change(() -> seat.counter()
                .sops()
                .adopt(
                        sop,
                        papers.entrySet().stream()
                                .filter(p -> p.getValue().isSelected())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet()),
                        false)));
        page.getChildren().add(adopt);
    }

    private void readings() {
        heading(say("screens.settings.services-readings"));
        if (service.inferred().isEmpty()) {
            page.getChildren().add(wrapped(say("screens.settings.services-no-readings")));
            return;
        }
        service.inferred().forEach(sentence -> page.getChildren().add(wrapped(sentence)));
        var confirm = new Button(say("screens.settings.services-confirm"));
        confirm.setId("confirm");
        confirm.setOnAction(e -> change(() -> seat.counter().sops().adopt(service.now(), Set.of(), true)));
        page.getChildren().add(confirm);
    }

    private void versions() {
        heading(say("screens.settings.services-versions"));
        for (var version : service.versions()) {
            var line = new HBox(
                    Space.BASE,
                    wrapped(say(
                            "screens.settings.services-version-line",
                            String.valueOf(version.version()),
                            Dates.longDate(version.validFrom()))));
            line.setAlignment(Pos.CENTER_LEFT);
            if (!version.equals(service.now())) {
                var again = new Button(say("screens.settings.services-bring-back"));
                again.setId("bring-back-" + version.version());
                again.setOnAction(e -> change(() -> seat.counter().sops().bringBack(version)));
                line.getChildren().add(again);
            }
            page.getChildren().add(line);
        }
    }

    /** Shows what would change, and does it when that is wanted. */
    private void change(Callable<Draft> draft) {
        said.getChildren().clear();
        seat.background().run(draft).onDone(made -> {
            if (!made.problems().isEmpty()) {
                refused(made.problems());
            } else if (sure(made)) {
                seat.background()
                        .change(() -> seat.counter().sops().publish(seat.who(), made))
                        .onDone(this::done);
            }
        });
    }

    private boolean sure(Draft draft) {
        var changes = new VBox(Space.SMALL);
        draft.changes().forEach(change -> changes.getChildren().add(wrapped("• " + change)));
        return new Ask<Boolean>(
                        view.getScene().getWindow(),
                        say("screens.settings.services-sure", String.valueOf(draft.version())),
                        say("screens.settings.services-sure-text", Dates.longDate(draft.from())))
                .with(changes)
                .primary("publish", say("screens.settings.services-publish"), true)
                .orElse(say("screens.settings.cancel"))
                .orElse(false);
    }

    private void done(Published outcome) {
        switch (outcome) {
            case Published.Done(var sop) ->
                published.accept(say("screens.settings.services-done", sop.title(), String.valueOf(sop.version())));
            case Published.Refused(var problems) -> refused(problems);
        }
    }

    private void refused(List<String> problems) {
        said.getChildren().setAll(new Message(Tone.DANGER, String.join("\n", problems)));
    }

    private void heading(String words) {
        page.getChildren().add(Look.of(new Label(words), Look.TITLE_2));
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    Node view() {
        return view;
    }

    /** Into the first thing that can be ticked or pressed. */
    void begin() {
        // A scroll pane holds its content only once it has a skin.
        view.applyCss();
        view.layout();
        papers.values().stream().findFirst().<Node>map(box -> box).orElse(back).requestFocus();
    }
}
