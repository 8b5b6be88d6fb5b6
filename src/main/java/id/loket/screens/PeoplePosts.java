package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.office.Person.Holding;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The posts of one person, each with its first and last day; a post that ended stays, since old letters name it. */
final class PeoplePosts extends VBox {
    private final Seat seat;
    private final VBox lines = new VBox(Space.SMALL);
    private final Button add = new Button(say("screens.settings.post-add"));
    private final List<PeoplePost> all = new ArrayList<>();

    PeoplePosts(Seat seat) {
        super(Space.SMALL);
        this.seat = seat;
        add.setId("add-post");
        add.setOnAction(e -> {
            var line = add(new PeoplePost(seat, this::remove));
            line.begin();
        });
        getChildren().addAll(lines, add);
    }

    /** Goes to the first post that is wrong, else to the button that adds one. */
    @Override
    public void requestFocus() {
        all.stream()
                .filter(line -> line.problem().isPresent())
                .findFirst()
                .ifPresentOrElse(PeoplePost::begin, add::requestFocus);
    }

    void show(List<Holding> holdings) {
        holdings.forEach(holding -> add(new PeoplePost(seat, this::remove)).show(holding));
    }

    List<Holding> holdings() {
        return all.stream().flatMap(line -> line.holding().stream()).toList();
    }

    /** What is wrong, one sentence for each post. */
    List<String> problems() {
        return all.stream().flatMap(line -> line.problem().stream()).toList();
    }

    private PeoplePost add(PeoplePost line) {
        all.add(line);
        lines.getChildren().add(Look.of(line.view(), Look.SUNKEN));
        return line;
    }

    private void remove(PeoplePost line) {
        all.remove(line);
        lines.getChildren().remove(line.view());
    }
}
