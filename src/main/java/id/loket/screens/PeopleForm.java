package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Problem;
import id.loket.kit.Ask;
import id.loket.kit.Form;
import id.loket.kit.Look;
import id.loket.kit.PinField;
import id.loket.kit.Segments;
import id.loket.kit.Space;
import id.loket.kit.Width;
import id.loket.office.Person;
import id.loket.register.Staff;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One person: name, NIP, posts and since when, whether still here, and a new PIN if one is wanted. */
final class PeopleForm {
    private final Seat seat;
    private final Optional<Staff> before;
    private final Consumer<Person> saved;
    private final Runnable left;
    private final TextField name = new TextField();
    private final TextField rank = new TextField();
    private final TextField nip = Look.of(new TextField(), Look.MONO);
    private final PinField pin = new PinField();
    private final Segments<Boolean> active = new Segments<>(List.of(
            new Segments.Choice<>(true, "active", say("screens.settings.people-active")),
            new Segments.Choice<>(false, "gone", say("screens.settings.people-gone"))));
    private final PeoplePosts posts;
    private final Form form = new Form();
    private final Button save = Look.of(new Button(say("screens.settings.save")), Look.PRIMARY);
    private final VBox view;

    PeopleForm(Seat seat, Optional<Staff> before, Consumer<Person> saved, Runnable left) {
        this.seat = seat;
        this.before = before;
        this.saved = saved;
        this.left = left;
        this.posts = new PeoplePosts(seat);
        form.section(before.map(staff -> staff.person().name()).orElse(say("screens.settings.people-add")));
        form.add("name", say("screens.settings.people-name"), name)
                .required()
                .hint(say("screens.settings.people-name-hint"));
        form.add("rank", say("screens.settings.people-rank"), rank).hint(say("screens.settings.people-rank-hint"));
        form.add("nip", say("screens.settings.people-nip"), nip)
                .hint(say("screens.settings.people-nip-hint"))
                .width(Width.NUMBER);
        var pinHint = before.filter(staff -> !staff.pinHash().isEmpty()).isPresent()
                ? say("screens.settings.people-pin-keep")
                : say("screens.settings.people-pin-new");
        form.add("pin", say("screens.settings.people-pin"), pin).hint(pinHint).width(Width.SHORT);
        form.add("active", say("screens.settings.people-state"), active);
        form.add("holdings", say("screens.settings.people-posts"), posts);
        posts.setMaxWidth(Double.MAX_VALUE);
        posts.setPrefWidth(Region.USE_COMPUTED_SIZE);
        form.whenDone(this::save);
        fill();
        save.setId("save");
        save.setOnAction(e -> save());
        var back = new Button(say("screens.settings.cancel"));
        back.setId("cancel");
        back.setOnAction(e -> leave());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(form.view(), Priority.ALWAYS);
        this.view = new VBox(form.view(), Look.of(new HBox(Space.SMALL, back, gap, save), Look.ACTION_BAR));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    VBox view() {
        return view;
    }

    void begin() {
        form.begin();
    }

    /** Asks if something typed is not saved. */
    boolean mayLeave() {
        return !changed()
                || new Ask<Boolean>(
                                view.getScene().getWindow(),
                                say("screens.settings.unsaved"),
                                say("screens.settings.unsaved-question"))
                        .danger("discard", say("screens.settings.discard"), true)
                        .orElse(say("screens.settings.stay"))
                        .orElse(false);
    }

    private void fill() {
        before.ifPresent(staff -> {
            name.setText(staff.person().name());
            rank.setText(staff.person().rank());
            nip.setText(staff.person().nip());
        });
        active.choose(before.map(Staff::active).orElse(true));
        posts.show(before.map(staff -> staff.person().holdings()).orElse(List.of()));
    }

    private boolean changed() {
        var was = before.map(Staff::person).orElse(new Person("", "", "", "", List.of()));
        return !pin.getText().isEmpty()
                || !posts.problems().isEmpty()
                || !active.value().equals(before.map(Staff::active).or(() -> Optional.of(true)))
                || !person(was.id()).equals(was);
    }

    private Person person(String id) {
        return new Person(
                id,
                name.getText().strip(),
                rank.getText().strip(),
                nip.getText().replaceAll("\\s", ""),
                posts.holdings());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave();
        } else if (key.getCode() == KeyCode.ENTER && key.isControlDown()) {
            key.consume();
            save();
        }
    }

    private void leave() {
        if (mayLeave()) {
            left.run();
        }
    }

    private void save() {
        var typedPin = Optional.of(pin.getText()).filter(typed -> !typed.isEmpty());
        var wrongPosts = posts.problems();
        if (!wrongPosts.isEmpty()) {
            form.show(wrongPosts.stream()
                    .map(text -> new Form.Problem("holdings", text))
                    .toList());
            return;
        }
        var people = seat.counter().people();
        var id = before.map(staff -> staff.person().id());
        var draft = person("");
        boolean isActive = active.value().orElse(true);
        save.setDisable(true);
        seat.background()
                .change(() -> {
                    var whole = person(draft, id.orElseGet(() -> people.freeId(draft.name())));
                    return people.save(seat.who(), whole, typedPin, isActive);
                })
                .always(() -> save.setDisable(false))
                .onDone(problems -> came(problems, draft));
    }

    private static Person person(Person draft, String id) {
        return new Person(id, draft.name(), draft.rank(), draft.nip(), draft.holdings());
    }

    private void came(List<Problem> problems, Person person) {
        if (problems.isEmpty()) {
            saved.accept(person);
        } else {
            form.show(problems.stream()
                    .map(problem -> new Form.Problem(problem.at(), problem.sentence()))
                    .toList());
        }
    }
}
