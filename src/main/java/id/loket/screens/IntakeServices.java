package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import id.loket.sop.Sop;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which service: a digit takes it at once, a word narrows the list, Enter takes the first. */
final class IntakeServices {
    private static final double WIDTH = 640;

    private final Consumer<Sop> chosen;
    private final TextField search = new TextField();
    private final VBox list = new VBox(Space.SMALL);
    private final ScrollPane view;
    private List<Sop> services = List.of();
    private List<String> kept = List.of();

    IntakeServices(Consumer<Sop> chosen) {
        this.chosen = chosen;
        search.setId("service-search");
        search.setPromptText(say("screens.intake.search"));
        search.setMaxWidth(WIDTH);
        search.textProperty().subscribe(this::typed);
        search.setOnAction(_ -> found().stream().findFirst().ifPresent(chosen));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::downIntoTheList);
        list.setMaxWidth(WIDTH);
        list.addEventFilter(KeyEvent.KEY_PRESSED, ActFrame::enterPresses);
        var page = new VBox(Space.BASE, Look.of(new Label(say("screens.intake.which")), Look.TITLE_1), search, list);
        page.setPadding(new Insets(Space.WIDE));
        view = Scroll.over(page);
        view.setFitToWidth(true);
        view.setId("services");
    }

    /** @param kept ids of the services for which answers lie here that were not entered */
    void show(List<Sop> all, List<String> kept) {
        this.services = all;
        this.kept = kept;
        draw();
    }

    Node view() {
        return view;
    }

    /** The service that has the focus, else the one Enter would take. */
    Optional<Sop> current() {
        var found = found();
        return found.stream()
                .filter(sop -> list.lookup("#service-" + sop.id()) instanceof Node n && n.isFocused())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    void begin() {
        search.clear();
        search.requestFocus();
    }

    private void typed(String text) {
        if (text.matches("[1-9]") && Integer.parseInt(text) <= services.size()) {
            chosen.accept(services.get(Integer.parseInt(text) - 1));
        } else {
            draw();
        }
    }

    private List<Sop> found() {
        var words = search.getText().strip().toLowerCase(Locale.ROOT).split("\\s+");
        return services.stream()
                .filter(s -> List.of(words).stream().allMatch(w -> names(s).contains(w)))
                .toList();
    }

    private static String names(Sop sop) {
        return (sop.title() + " " + String.join(" ", sop.aliases())).toLowerCase(Locale.ROOT);
    }

    private void draw() {
        list.getChildren().setAll(found().stream().map(this::button).toList());
        if (list.getChildren().isEmpty()) {
            list.getChildren()
                    .add(Look.of(
                            new Label(
                                    services.isEmpty() ? say("screens.intake.none") : say("screens.intake.not-found")),
                            Look.MUTED));
        }
    }

    private Button button(Sop sop) {
        int n = services.indexOf(sop) + 1;
        var number = Look.of(new Label(n <= 9 ? String.valueOf(n) : ""), "key-cap");
        number.setVisible(n <= 9);
        var words = new VBox(Look.of(new Label(sop.title()), Look.STRONG));
        if (kept.contains(sop.id())) {
            words.getChildren().add(Look.of(new Label(say("screens.intake.kept")), Look.SMALL, Look.MUTED));
        }
        var face = new HBox(Space.BASE, number, words);
        face.setAlignment(Pos.CENTER_LEFT);
        var button = Look.of(new Button("", face), "service");
        button.setId("service-" + sop.id());
        button.setAccessibleText(sop.title());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(_ -> chosen.accept(sop));
        return button;
    }

    private void downIntoTheList(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !list.getChildren().isEmpty()) {
            key.consume();
            list.getChildren().getFirst().requestFocus();
        }
    }
}
