package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.kit.DateField;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.register.Filter;
import id.loket.register.Filter.State;
import id.loket.text.Dates;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What of the book is looked at: one box for words, and drop-downs that narrow it. Every change asks anew at once. */
final class BookFilters {
    /** A typist's pause; shorter ones would ask for every letter. */
    private static final Duration PAUSE = Duration.millis(120);

    private final TextField search = new TextField();
    private final ComboBox<BookChoice> service;
    private final ComboBox<BookChoice> state;
    private final ComboBox<BookChoice> village;
    private final DateField from;
    private final DateField to;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Label found = Look.of(new Label(), Look.MUTED);
    private final VBox view;
    private final Runnable changed;
    private boolean clearing;

    BookFilters(Counter counter, Runnable changed) {
        this.changed = changed;
        var desk = counter.desk();
        search.setId("book-search");
        search.setPromptText(say("screens.book.search.prompt"));
        search.setAccessibleText(say("screens.book.search"));
        search.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(search, Priority.ALWAYS);
        pause.setOnFinished(e -> ask());
        search.textProperty().subscribe((before, now) -> pause.playFromStart());
        service = BookChoice.box(
                "book-service",
                say("screens.book.column.service"),
                240,
                choices(
                        say("screens.book.any-service"),
                        desk.services().stream().map(s -> new BookChoice(s.id(), s.title()))),
                this::ask);
        state = BookChoice.box("book-state", say("screens.book.column.state"), 190, states(), this::ask);
        village = BookChoice.box(
                "book-village",
                say("screens.book.column.village"),
                190,
                choices(
                        say("screens.book.any-village"),
                        counter.office().villages().stream().map(v -> new BookChoice(v.code(), v.name()))),
                this::ask);
        from = day("book-from", counter);
        to = day("book-to", counter);
        var clear = Look.of(new Button(say("screens.book.clear")), Look.QUIET);
        clear.setId("book-clear");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(e -> clear());
        found.setId("book-found");
        found.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        view = new VBox(
                Space.SMALL,
                line(search, service, state),
                line(
                        village,
                        label(say("screens.book.from")),
                        from,
                        label(say("screens.book.to")),
                        to,
                        clear,
                        gap,
                        found));
    }

    Node view() {
        return view;
    }

    TextField search() {
        return search;
    }

    /** What is chosen; a date that cannot be read narrows nothing, and says so at its field. */
    Filter filter() {
        return Filter.text(search.getText())
                .withSop(service.getValue().id())
                .opened(from.date(), to.date())
                .in(State.valueOf(state.getValue().id()))
                .of(village.getValue().id());
    }

    void found(int count) {
        found.setText(say("screens.book.found", count));
    }

    /** Shows everything again. */
    void clear() {
        clearing = true;
        search.clear();
        List.of(service, state, village)
                .forEach(box -> box.setValue(box.getItems().getFirst()));
        from.clear();
        to.clear();
        clearing = false;
        pause.stop();
        changed.run();
        search.requestFocus();
    }

    private void ask() {
        if (!clearing) {
            pause.stop();
            changed.run();
        }
    }

    private DateField day(String id, Counter counter) {
        var field = new DateField(Dates::read, Dates::longDate, counter.desk().today());
        field.setId(id);
        field.dateProperty().addListener((property, before, now) -> ask());
        return field;
    }

    private static List<BookChoice> choices(String any, Stream<BookChoice> all) {
        return Stream.concat(Stream.of(new BookChoice("", any)), all).toList();
    }

    private static List<BookChoice> states() {
        return Stream.of(State.values())
                .map(s -> new BookChoice(
                        s.name(),
                        switch (s) {
                            case ANY -> say("screens.book.filter.any");
                            case OPEN -> say("screens.book.filter.open");
                            case SERVED -> say("screens.book.filter.served");
                            case RETURNED -> say("screens.book.filter.returned");
                            case ENDED -> say("screens.book.filter.ended");
                        }))
                .toList();
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(Space.SMALL, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
