package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.People;
import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.DateField;
import id.loket.kit.Form;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.office.Office;
import id.loket.office.Person;
import id.loket.register.Staff;
import id.loket.text.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who is not in today: what waits for such a post may then be done by whom the SOP names instead. */
final class SettingsAway implements SettingsSection {

    /** A post, those who hold it today, and the days marked as away. */
    private record Line(Office.Post post, String holders, Optional<People.Away> away) {
        boolean awayOn(LocalDate day) {
            return away.filter(span -> !day.isBefore(span.from()) && !day.isAfter(span.to()))
                    .isPresent();
        }
    }

    private final Seat seat;
    private final Listing<Line> listing;
    private final DateField from;
    private final DateField to;
    private final Form form = new Form();
    private final Button mark = Look.of(new Button(say("screens.settings.away-mark")), Look.PRIMARY);
    private final Button back = new Button(say("screens.settings.away-back"));
    private final VBox view;

    SettingsAway(Seat seat) {
        this.seat = seat;
        var today = seat.counter().desk().today();
        this.from = new DateField(Dates::read, Dates::longDate, today);
        this.to = new DateField(Dates::read, Dates::longDate, today);
        this.listing = SeatList.<Line>of(
                        seat,
                        "posts",
                        say("screens.settings.away"),
                        line -> line.post().id(),
                        List.of(
                                Column.text(
                                        say("screens.settings.away-post"),
                                        380,
                                        line -> line.post().shown()),
                                Column.text(say("screens.settings.away-holder"), 380, Line::holders),
                                Column.badge(say("screens.settings.away-state"), 300, this::state)))
                .whenOpened(line -> form.begin());
        form.add("from", say("screens.settings.away-from"), from);
        form.add("to", say("screens.settings.away-to"), to);
        form.whenDone(this::away);
        mark.setId("mark-away");
        mark.setOnAction(e -> away());
        back.setId("mark-back");
        back.setOnAction(e -> change(
                line -> seat.counter().people().markBack(seat.who(), line.post().id())));
        var buttons = new HBox(Space.SMALL, mark, back);
        buttons.setPadding(new Insets(0, 0, 0, Space.WIDE));
        var hint = Look.of(new Label(say("screens.settings.away-hint")), Look.MUTED);
        hint.setWrapText(true);
        form.view().setMinHeight(Region.USE_PREF_SIZE);
        this.view = new VBox(Space.BASE, hint, listing, form.view(), buttons);
        view.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.ROOMY, Space.WIDE));
        mark.setDisable(true);
        back.setDisable(true);
        listing.selectedProperty().subscribe(this::chosen);
    }

    private void chosen(Optional<Line> line) {
        mark.setDisable(line.isEmpty());
        back.setDisable(line.flatMap(Line::away).isEmpty());
    }

    private Badge state(Line line) {
        var today = seat.counter().desk().today();
        if (line.awayOn(today)) {
            return new Badge(
                    Tone.WARNING,
                    say(
                            "screens.settings.away-until",
                            Dates.longDate(line.away().orElseThrow().to())));
        }
        return line.holders().isEmpty()
                ? new Badge(Tone.NEUTRAL, say("screens.settings.away-vacant"))
                : new Badge(Tone.SUCCESS, say("screens.settings.away-here"));
    }

    private void away() {
        var today = seat.counter().desk().today();
        if (from.unreadable() || to.unreadable()) {
            form.show(List.of(
                    new Form.Problem(from.unreadable() ? "from" : "to", say("screens.settings.away-unreadable"))));
            return;
        }
        var first = from.date().orElse(today);
        var last = to.date().orElse(first);
        if (last.isBefore(first)) {
            form.show(List.of(new Form.Problem("to", say("screens.settings.away-backwards"))));
            return;
        }
        form.show(List.of());
        change(line -> seat.counter().people().markAway(seat.who(), line.post().id(), first, last));
    }

    private void change(Consumer<Line> action) {
        listing.selected()
                .ifPresent(line -> seat.background()
                        .change(() -> {
                            action.accept(line);
                            return line;
                        })
                        .onDone(done -> shown()));
    }

    private List<Line> lines() {
        var people = seat.counter().people();
        var today = seat.counter().desk().today();
        var staff =
                people.staff().stream().filter(Staff::active).map(Staff::person).toList();
        return seat.counter().office().posts().stream()
                .filter(post -> !post.roles().isEmpty())
                .map(post -> new Line(
                        post,
                        staff.stream()
                                .filter(person -> person.holds(post.id(), today))
                                .map(Person::name)
                                .collect(Collectors.joining("; ")),
                        people.away(post.id()).filter(span -> !span.to().isBefore(today))))
                .toList();
    }

    @Override
    public String id() {
        return "away";
    }

    @Override
    public String title() {
        return say("screens.settings.away");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        listing.requestFocus();
        from.set(seat.counter().desk().today());
        to.set(seat.counter().desk().today());
        seat.background()
                .run(this::lines)
                .onDone(lines -> listing.show(Rows.of(lines), () -> {
                    chosen(listing.selected());
                    listing.requestFocus();
                }));
    }
}
