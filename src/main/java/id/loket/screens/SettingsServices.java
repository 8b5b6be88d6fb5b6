package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.SopVersions.Service;
import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.text.Dates;
import id.loket.text.Datum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The services of the office, and what each still offers it to adopt or to confirm; Enter opens one. */
final class SettingsServices implements SettingsSection {
    private final Seat seat;
    private final Listing<Service> listing;
    private final VBox said = new VBox(Space.SMALL);
    private final VBox changed = new VBox();
    private final VBox list;
    private final StackPane view = new StackPane();
    private Optional<ServiceVersions> open = Optional.empty();

    SettingsServices(Seat seat) {
        this.seat = seat;
        this.listing = SeatList.<Service>of(
                        seat,
                        "services",
                        say("screens.settings.services"),
                        service -> service.now().id(),
                        columns())
                .whenOpened(this::open);
        var hint = Look.of(new Label(say("screens.settings.services-hint")), Look.MUTED);
        hint.setWrapText(true);
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        changed.managedProperty().bind(Bindings.isNotEmpty(changed.getChildren()));
        this.list = new VBox(Space.BASE, hint, said, changed, listing);
        list.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.ROOMY, Space.WIDE));
        view.getChildren().setAll(list);
    }

    private static List<Column<Service>> columns() {
        return List.of(
                Column.<Service>text(
                        say("screens.settings.services-name"),
                        420,
                        service -> service.now().title()),
                Column.<Service>count(
                        say("screens.settings.services-version"),
                        80,
                        service -> service.now().version()),
                Column.<Service>text(
                                say("screens.settings.services-from"),
                                180,
                                service -> Dates.longDate(service.now().validFrom()))
                        .by(service -> new Datum.Day(service.now().validFrom())),
                Column.<Service>badge(
                                say("screens.settings.services-suggested"),
                                180,
                                service -> count(service.now().suggestions().size(), Tone.INFO))
                        .by(service -> Datum.number(service.now().suggestions().size())),
                Column.<Service>badge(
                                say("screens.settings.services-inferred"),
                                180,
                                service -> count(service.inferred().size(), Tone.WARNING))
                        .by(service -> Datum.number(service.inferred().size())));
    }

    private static Badge count(int n, Tone tone) {
        return n == 0
                ? new Badge(Tone.SUCCESS, say("screens.settings.services-none"))
                : new Badge(tone, String.valueOf(n));
    }

    private void open(Service service) {
        var versions = new ServiceVersions(seat, service, this::published, this::back);
        open = Optional.of(versions);
        view.getChildren().setAll(versions.view());
        versions.begin();
    }

    private void published(String sentence) {
        back();
        said.getChildren().add(new Message(Tone.SUCCESS, sentence).closable(() -> {}));
    }

    private void back() {
        open = Optional.empty();
        view.getChildren().setAll(list);
        shown();
    }

    @Override
    public String id() {
        return "services";
    }

    @Override
    public String title() {
        return say("screens.settings.services");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        if (open.isPresent()) {
            open.get().begin();
            return;
        }
        said.getChildren().clear();
        var faults = seat.counter().faults();
        if (!faults.isEmpty()) {
            var lines = new ArrayList<>(List.of(say("screens.settings.faults")));
            faults.forEach(fault -> lines.add(fault.toString()));
            said.getChildren().add(new Message(Tone.WARNING, String.join("\n", lines)));
        }
        compare();
        listing.requestFocus();
        seat.background()
                .run(seat.counter().sops()::services)
                .onDone(services -> listing.show(Rows.of(services), listing::requestFocus));
    }

    /** Files of the office under which the shipped ones changed with an upgrade: told, put side by side, ticked off. */
    private void compare() {
        var texts = seat.counter().ownTexts();
        seat.background().run(texts::changed).onDone(under -> {
            changed.getChildren().clear();
            if (!under.isEmpty()) {
                var lines = new ArrayList<>(List.of(say("screens.settings.own-texts")));
                under.forEach(each -> lines.add(say(
                        "screens.settings.own-text",
                        each.name(),
                        each.shippedLines(),
                        each.ownLines(),
                        each.bothLines())));
                changed.getChildren()
                        .setAll(new Message(Tone.WARNING, String.join("\n", lines))
                                .action(
                                        "own-texts-aside",
                                        say("screens.settings.own-texts-aside"),
                                        () -> seat.background()
                                                .run(texts::aside)
                                                .onDone(this::compared)));
            }
        });
    }

    private void compared(Path folder) {
        changed.getChildren()
                .setAll(new Message(Tone.INFO, say("screens.settings.own-texts-there", folder))
                        .action(
                                "own-texts-seen",
                                say("screens.settings.own-texts-seen"),
                                () -> seat.background()
                                        .change(() -> {
                                            seat.counter().ownTexts().seen(seat.who());
                                            return folder;
                                        })
                                        .onDone(_ -> changed.getChildren().clear())));
    }

    @Override
    public boolean mayLeave() {
        if (open.isPresent()) {
            open = Optional.empty();
            view.getChildren().setAll(list);
        }
        return true;
    }
}
