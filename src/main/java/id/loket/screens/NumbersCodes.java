package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Problem;
import id.loket.desk.ImportKind;
import id.loket.desk.LetterCodes;
import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.DateField;
import id.loket.kit.Form;
import id.loket.kit.Keys;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.kit.Width;
import id.loket.office.LetterCode;
import id.loket.text.Dates;
import id.loket.text.Datum;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Which service has which classification code, over the list of all codes; a list is read before it is taken. */
final class NumbersCodes {
    private final Seat seat;
    private final LetterCodes codes;
    private final Listing<LetterCodes.Of> services;
    private final Listing<LetterCode> all;
    private final VBox said = new VBox(Space.SMALL);
    private final ImportWay way;
    private final VBox list;
    private final StackPane view = new StackPane();

    /** Which file is read; a test answers without the platform's own window. */
    Supplier<Optional<Path>> askFile = () -> SheetFiles.open(view().getScene().getWindow());

    NumbersCodes(Seat seat, Runnable leave) {
        this.seat = seat;
        this.codes = seat.counter().codes();
        this.services = SeatList.<LetterCodes.Of>of(
                        seat,
                        "service-codes",
                        say("screens.numbers.codes"),
                        of -> of.sop().id(),
                        serviceColumns())
                .whenOpened(this::assign);
        this.all = SeatList.<LetterCode>of(
                        seat, "all-codes", say("screens.codes.list"), LetterCode::code, codeColumns())
                .whenEmpty(say("screens.codes.none"));
        this.way = new ImportWay(seat, this::begin);
        boolean may = LetterCodes.may(seat.who());
        var back = ActFrame.button("numbers-back", say("screens.numbers.back"), leave);
        var assign = ActFrame.button(
                "assign-code",
                say("screens.codes.assign"),
                () -> services.selected().ifPresent(this::assign));
        var read = ActFrame.button(
                "read-codes",
                say("screens.codes.read"),
                () -> askFile.get().ifPresent(file -> way.look(ImportKind.CODES, file)));
        var sample = Look.of(new Button(say("screens.import.sample")), Look.QUIET);
        way.sample(ImportKind.CODES, sample);
        read.setDisable(!may);
        assign.setDisable(true);
        services.selectedProperty().subscribe(of -> assign.setDisable(!may || of.isEmpty()));
        var keys = new Keys(say("screens.numbers.codes"))
                .button("Ctrl+N", say("screens.codes.assign"), assign)
                .button("Ctrl+I", say("screens.codes.read"), read)
                .button("Esc", say("screens.numbers.back"), back);
        services.keys(keys);
        var hint = Look.of(new Label(say("screens.codes.hint")), Look.MUTED);
        hint.setWrapText(true);
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        var page = new VBox(
                Space.BASE,
                hint,
                said,
                way,
                services,
                Look.of(new Label(say("screens.codes.list")), Look.TITLE_2),
                all,
                new HBox(Space.SMALL, back, assign, read, sample));
        this.list = NumbersCard.page(page, keys);
        view.getChildren().setAll(list);
    }

    private static List<Column<LetterCodes.Of>> serviceColumns() {
        return List.of(
                Column.text(say("screens.codes.service"), 420, of -> of.sop().title()),
                Column.mono(say("screens.codes.code"), 180, LetterCodes.Of::code),
                Column.badge(say("screens.codes.source"), 280, NumbersCodes::source),
                Column.text(say("screens.codes.ahead"), 280, NumbersCodes::ahead));
    }

    private static Badge source(LetterCodes.Of of) {
        if (of.ranOut()) {
            return new Badge(
                    Tone.WARNING,
                    say("screens.codes.ran-out", of.laid().orElseThrow().code()));
        }
        return of.laid()
                .filter(l -> !l.code().isEmpty())
                .map(l -> new Badge(Tone.SUCCESS, say("screens.codes.since", l.from())))
                .orElse(new Badge(Tone.NEUTRAL, say("screens.codes.profile")));
    }

    private static String ahead(LetterCodes.Of of) {
        return of.ahead()
                .map(a -> say("screens.codes.ahead.from", a.code().isEmpty() ? "-" : a.code(), a.from()))
                .orElse("");
    }

    private static List<Column<LetterCode>> codeColumns() {
        return List.of(
                Column.mono(say("screens.codes.code"), 180, LetterCode::code),
                Column.text(say("screens.codes.title"), 560, LetterCode::title),
                Column.day(say("screens.codes.from"), 200, LetterCode::from),
                Column.<LetterCode>text(
                                say("screens.codes.to"),
                                200,
                                c -> c.to().map(Dates::shortDate).orElse(""))
                        .by(c -> Datum.day(c.to())));
    }

    private void assign(LetterCodes.Of of) {
        if (!LetterCodes.may(seat.who())) {
            return;
        }
        var today = seat.counter().desk().today();
        var form = new Form();
        form.section(say("screens.codes.assign.title", of.sop().title()));
        form.add(ActQuestions.sentence(say("screens.codes.assign.sentence")));
        var code = Look.of(new TextField(of.code()), Look.MONO);
        var from = new DateField(Dates::read, Dates::longDate, today);
        from.set(today);
        form.add("code", say("screens.codes.code"), code)
                .hint(say("screens.codes.code.hint"))
                .width(Width.NUMBER);
        form.add("from", say("screens.codes.from"), from).required();
        card(new NumbersCard(
                seat,
                form,
                say("screens.settings.save"),
                () -> from.date()
                        .map(day -> codes.assign(
                                seat.who(), of.sop().id(), code.getText().strip(), day))
                        .orElse(Optional.of(Problem.of("from", "screens.settings.away-unreadable"))),
                () -> {
                    tell(new Message(
                            Tone.SUCCESS, say("screens.codes.assigned", of.sop().title())));
                    begin();
                },
                this::begin));
    }

    private void card(NumbersCard card) {
        said.getChildren().clear();
        way.clear();
        view.getChildren().setAll(card.view());
        card.begin();
    }

    private void tell(Message message) {
        said.getChildren().setAll(message.closable(said.getChildren()::clear));
    }

    Node view() {
        return view;
    }

    void begin() {
        view.getChildren().setAll(list);
        services.requestFocus();
        seat.background().run(codes::services).onDone(of -> services.show(Rows.of(of), services::requestFocus));
        seat.background().run(codes::all).onDone(lines -> all.show(Rows.of(lines)));
    }
}
