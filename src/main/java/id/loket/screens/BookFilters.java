package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.DateField;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.register.Filter;
import id.loket.register.Filter.State;
import id.loket.register.Reading;
import id.loket.sop.Sop;
import id.loket.text.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/** What of the book is looked at: one box for words, and drop-downs that narrow it. Every change asks anew at once. */
final class BookFilters {
    /** Stands among the holders for everyone outside the office; no title is written so. */
    static final String OUTSIDE = "#outside";

    /** Stands among the states for results that wait to be collected, which follows from where a case stands. */
    static final String READY = "#ready";

    private final Seat seat;
    private final TextField search = new TextField();
    private final ComboBox<BookChoice> service;
    private final ComboBox<BookChoice> kind;
    private final ComboBox<BookChoice> state;
    private final ComboBox<BookChoice> village;
    private final ComboBox<BookChoice> holder;
    private final ComboBox<BookChoice> officer;
    private final DateField from;
    private final DateField to;
    private final Map<String, ComboBox<BookChoice>> boxes = new LinkedHashMap<>();
    private final BookViews views;
    private final Label found = Look.of(new Label(), Look.MUTED);
    private final VBox view;
    private final Runnable changed;
    private boolean filling;

    BookFilters(Seat seat, Runnable changed) {
        this.seat = seat;
        this.changed = changed;
        var counter = seat.counter();
        var desk = counter.desk();
        search.setId("book-search");
        search.setPromptText(say("screens.book.search.prompt"));
        search.setAccessibleText(say("screens.book.search"));
        search.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().subscribe((before, now) -> ask());
        service = box(
                "service",
                say("screens.book.column.service"),
                230,
                BookChoice.orAny(
                        say("screens.book.any-service"),
                        desk.services().stream().map(s -> new BookChoice(s.id(), s.title()))));
        kind = box("kind", say("screens.book.kind"), 190, kinds());
        service.valueProperty().subscribe((before, now) -> offerKinds());
        state = box("state", say("screens.book.column.state"), 180, states());
        village = box(
                "village",
                say("screens.book.column.village"),
                170,
                BookChoice.orAny(
                        say("screens.book.any-village"),
                        counter.office().villages().stream().map(v -> new BookChoice(v.code(), v.name()))));
        var outside = new BookChoice(OUTSIDE, say("screens.book.holder.outside"));
        holder = box(
                "holder",
                say("screens.book.holder"),
                190,
                BookChoice.orAny(
                        say("screens.book.any-holder"),
                        Stream.concat(
                                Stream.of(outside),
                                desk.holders().keySet().stream().map(title -> new BookChoice(title, title)))));
        officer = box(
                "officer",
                say("screens.book.officer"),
                190,
                BookChoice.orAny(
                        say("screens.book.any-officer"),
                        counter.people().staff().stream()
                                .map(s -> new BookChoice(
                                        s.person().id(), s.person().name()))));
        from = day("book-from");
        to = day("book-to");
        var clear = Look.of(new Button(say("screens.book.clear")), Look.QUIET);
        clear.setId("book-clear");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(e -> clear());
        found.setId("book-found");
        found.setMinWidth(Region.USE_PREF_SIZE);
        views = new BookViews(seat, this::fields, this::fill);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        view = new VBox(
                Space.SMALL,
                line(search, views.button(), found),
                line(service, kind, state, village, holder),
                line(officer, label(say("screens.book.from")), from, label(say("screens.book.to")), to, gap, clear));
        views.read();
    }

    Node view() {
        return view;
    }

    TextField search() {
        return search;
    }

    /** Opens the drop-down of kept searches. */
    void showViews() {
        views.button().requestFocus();
        views.button().show();
    }

    /** What is chosen; a date that cannot be read narrows nothing, and says so at its field. */
    Filter filter() {
        var filter = Filter.text(search.getText())
                .withSop(service.getValue().id())
                .ofKind(kind.getValue().id())
                .opened(from.date(), to.date())
                .in(ready() ? State.OPEN : State.valueOf(state.getValue().id()))
                .waitingFor(roles(holder.getValue().id()))
                .takenInBy(officer.getValue().id())
                .of(village.getValue().id());
        return ready() ? filter.standingAt(seat.counter().reminders().ready()) : filter;
    }

    private boolean ready() {
        return state.getValue().id().equals(READY);
    }

    private Set<String> roles(String title) {
        var desk = seat.counter().desk();
        return title.equals(OUTSIDE) ? desk.outsiders() : desk.holders().getOrDefault(title, Set.of());
    }

    void found(int count) {
        found.setText(
                count < Reading.MOST_FOUND || search.getText().isBlank()
                        ? say("screens.book.found", count)
                        : say("screens.book.found-more", count - 1));
    }

    /** Shows everything again. */
    void clear() {
        fill(Map.of());
        views.none();
        search.requestFocus();
    }

    /** What stands in each field, empty ones left out. */
    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("text", search.getText().strip());
        boxes.forEach((name, box) -> fields.put(
                name,
                box.getValue().equals(box.getItems().getFirst())
                        ? ""
                        : box.getValue().id()));
        fields.put("from", from.date().map(LocalDate::toString).orElse(""));
        fields.put("to", to.date().map(LocalDate::toString).orElse(""));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** Something chosen that is no longer offered narrows nothing. */
    private void fill(Map<String, String> fields) {
        filling = true;
        search.setText(fields.getOrDefault("text", ""));
        boxes.forEach((name, box) -> box.setValue(box.getItems().stream()
                .filter(choice -> choice.id().equals(fields.getOrDefault(name, "")))
                .findFirst()
                .orElse(box.getItems().getFirst())));
        fill(from, fields.getOrDefault("from", ""));
        fill(to, fields.getOrDefault("to", ""));
        filling = false;
        changed.run();
    }

    private void fill(DateField field, String day) {
        var today = seat.counter().desk().today();
        var wanted = switch (day) {
            case "" -> Optional.<LocalDate>empty();
            case "today" -> Optional.of(today);
            case "monday" -> Optional.of(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case "month" -> Optional.of(today.withDayOfMonth(1));
            default -> Optional.of(LocalDate.parse(day));
        };
        wanted.ifPresentOrElse(field::set, field::clear);
    }

    private void ask() {
        if (!filling) {
            changed.run();
        }
    }

    private List<BookChoice> kinds() {
        return BookChoice.orAny(
                say("screens.book.any-kind"),
                seat.counter().desk().service(service.getValue().id()).map(Sop::kinds).stream()
                        .flatMap(List::stream)
                        .map(k -> new BookChoice(k.id(), k.title())));
    }

    private void offerKinds() {
        var all = kinds();
        boolean before = filling;
        filling = true;
        kind.getItems().setAll(all);
        kind.setValue(all.getFirst());
        kind.setDisable(all.size() == 1);
        filling = before;
    }

    private ComboBox<BookChoice> box(String field, String name, double width, List<BookChoice> choices) {
        var box = BookChoice.box("book-" + field, name, width, choices, this::ask);
        boxes.put(field, box);
        return box;
    }

    private DateField day(String id) {
        var field = new DateField(
                Dates::read, Dates::longDate, seat.counter().desk().today());
        field.setId(id);
        field.dateProperty().addListener((property, before, now) -> ask());
        return field;
    }

    private static List<BookChoice> states() {
        var states = new ArrayList<BookChoice>();
        for (var s : State.values()) {
            states.add(new BookChoice(
                    s.name(),
                    switch (s) {
                        case ANY -> say("screens.book.filter.any");
                        case OPEN -> say("screens.book.filter.open");
                        case SERVED -> say("screens.book.filter.served");
                        case RETURNED -> say("screens.book.filter.returned");
                        case ENDED -> say("screens.book.filter.ended");
                    }));
            if (s == State.OPEN) {
                states.add(new BookChoice(READY, say("screens.book.filter.ready")));
            }
        }
        return states;
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
