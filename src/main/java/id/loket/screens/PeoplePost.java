package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.DateField;
import id.loket.kit.Glyph;
import id.loket.kit.Look;
import id.loket.kit.Segments;
import id.loket.kit.Space;
import id.loket.office.Office;
import id.loket.office.Person.Holding;
import id.loket.text.Dates;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One post of one person: which, acting or not, from when to when. */
final class PeoplePost {
    private static final double POST_WIDTH = 340;
    private static final double WORD_WIDTH = 48;

    private final ComboBox<Office.Post> post = new ComboBox<>();
    private final Segments<String> acting = new Segments<>(List.of(
            new Segments.Choice<>("", "definitive", say("screens.settings.post-definitive")),
            new Segments.Choice<>("Plt.", "plt", say("screens.settings.post-plt")),
            new Segments.Choice<>("Plh.", "plh", say("screens.settings.post-plh")),
            new Segments.Choice<>("Pj.", "pj", say("screens.settings.post-pj"))));
    private final DateField from;
    private final DateField to;
    private final Office office;
    private final VBox view;

    PeoplePost(Seat seat, Consumer<PeoplePost> remove) {
        this.office = seat.counter().office();
        var today = seat.counter().desk().today();
        this.from = new DateField(Dates::read, Dates::longDate, today);
        this.to = new DateField(Dates::read, Dates::longDate, today);
        from.set(today);
        acting.choose("");
        post.setId("post");
        post.getItems().setAll(office.posts());
        post.setPromptText(say("screens.settings.post-choose"));
        post.setPrefWidth(POST_WIDTH);
        post.setConverter(new StringConverter<>() {
            @Override
            public String toString(Office.Post shown) {
                return shown == null ? "" : shown.shown();
            }

            @Override
            public Office.Post fromString(String typed) {
                throw new UnsupportedOperationException("posts are chosen, not typed");
            }
        });
        var cross = Look.of(new Button("", Glyph.CLOSE.draw()), Look.QUIET);
        cross.setAccessibleText(say("screens.settings.post-remove"));
        cross.setOnAction(e -> remove.accept(this));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var first = new HBox(Space.BASE, post, acting, gap, cross);
        first.setAlignment(Pos.CENTER_LEFT);
        var second = new HBox(
                Space.BASE, word(say("screens.settings.post-from")), from, word(say("screens.settings.post-to")), to);
        second.setAlignment(Pos.CENTER_LEFT);
        this.view = new VBox(Space.SMALL, first, second);
    }

    private static Label word(String text) {
        var label = Look.of(new Label(text), Look.MUTED);
        label.setMinWidth(WORD_WIDTH);
        return label;
    }

    VBox view() {
        return view;
    }

    void begin() {
        post.requestFocus();
    }

    void show(Holding holding) {
        post.setValue(office.post(holding.post()));
        acting.choose(holding.acting());
        from.set(holding.from());
        holding.to().ifPresent(to::set);
    }

    Optional<Holding> holding() {
        return problem().isPresent()
                ? Optional.empty()
                : Optional.of(new Holding(
                        post.getValue().id(),
                        from.date().orElseThrow(),
                        to.date(),
                        acting.value().orElse("")));
    }

    Optional<String> problem() {
        if (post.getValue() == null) {
            return Optional.of(say("screens.settings.post-none"));
        }
        var title = post.getValue().shown();
        if (from.date().isEmpty()) {
            return Optional.of(say("screens.settings.post-no-from", title));
        }
        if (to.unreadable()) {
            return Optional.of(say("screens.settings.post-bad-to", title));
        }
        return to.date().filter(end -> end.isBefore(from.date().get())).isPresent()
                ? Optional.of(say("screens.settings.post-backwards", title))
                : Optional.empty();
    }
}
