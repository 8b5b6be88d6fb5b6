package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.office.Person;
import id.loket.register.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Everyone who works here, with those who left; Enter changes one, Ctrl+N takes on another. */
final class SettingsPeople implements SettingsSection {
    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.N, KeyCombination.CONTROL_DOWN);

    private final Seat seat;
    private final Listing<Staff> listing;
    private final VBox said = new VBox(Space.SMALL);
    private final VBox list;
    private final StackPane view = new StackPane();
    private Optional<PeopleForm> editing = Optional.empty();

    SettingsPeople(Seat seat) {
        this.seat = seat;
        this.listing = SeatList.of(
                        seat,
                        "people",
                        say("screens.settings.people"),
                        staff -> staff.person().id(),
                        columns())
                .whenEmpty(say("screens.settings.people-empty"))
                .whenOpened(staff -> edit(Optional.of(staff)));
        var add = Look.of(new Button(say("screens.settings.people-add")), Look.PRIMARY);
        add.setId("add-person");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(e -> edit(Optional.empty()));
        var hint = Look.of(new Label(say("screens.settings.people-hint")), Look.MUTED);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var tools = new HBox(Space.BASE, hint, gap, add);
        tools.setAlignment(Pos.CENTER_LEFT);
        this.list = new VBox(Space.BASE, tools, said, listing);
        list.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.ROOMY, Space.WIDE));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (ADD.match(key)) {
                key.consume();
                edit(Optional.empty());
            }
        });
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        view.getChildren().setAll(list);
    }

    private List<Column<Staff>> columns() {
        return List.of(
                Column.name(
                        say("screens.settings.people-name"),
                        260,
                        staff -> staff.person().name()),
                Column.text(say("screens.settings.people-posts"), 480, staff -> posts(staff.person())),
                Column.mono(
                        say("screens.settings.people-nip"),
                        190,
                        staff -> staff.person().nip()),
                Column.badge(say("screens.settings.people-state"), 160, SettingsPeople::state));
    }

    private String posts(Person person) {
        return held(seat, person, seat.counter().desk().today());
    }

    /** The posts someone holds on a day, in words. */
    static String held(Seat seat, Person person, LocalDate day) {
        return person.holdingsOn(day).stream()
                .map(held -> (held.acting() + " "
                                + seat.counter().office().post(held.post()).shown())
                        .strip())
                .collect(Collectors.joining(", "));
    }

    private static Badge state(Staff staff) {
        if (!staff.active()) {
            return new Badge(Tone.NEUTRAL, say("screens.settings.people-gone"));
        }
        return staff.pinHash().isEmpty()
                ? new Badge(Tone.INFO, say("screens.settings.people-no-pin"))
                : new Badge(Tone.SUCCESS, say("screens.settings.people-active"));
    }

    private void edit(Optional<Staff> staff) {
        var form = new PeopleForm(seat, staff, this::saved, this::back);
        editing = Optional.of(form);
        view.getChildren().setAll(form.view());
        form.begin();
    }

    private void saved(Person person) {
        said.getChildren()
                .setAll(new Message(Tone.SUCCESS, say("screens.settings.people-saved", person.name()))
                        .closable(said.getChildren()::clear));
        back();
    }

    private void back() {
        editing = Optional.empty();
        view.getChildren().setAll(list);
        shown();
    }

    @Override
    public String id() {
        return "people";
    }

    @Override
    public String title() {
        return say("screens.settings.people");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        if (editing.isPresent()) {
            editing.get().begin();
            return;
        }
        listing.requestFocus();
        seat.background()
                .run(seat.counter().people()::staff)
                .onDone(staff -> listing.show(Rows.of(staff), listing::requestFocus));
    }

    @Override
    public boolean mayLeave() {
        boolean left = editing.map(PeopleForm::mayLeave).orElse(true);
        if (left && editing.isPresent()) {
            editing = Optional.empty();
            view.getChildren().setAll(list);
        }
        return left;
    }
}
