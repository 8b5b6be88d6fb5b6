package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.LetterCodes;
import id.loket.desk.NumberBooks.Book;
import id.loket.desk.PaperKind;
import id.loket.desk.Preview;
import id.loket.kit.Ask;
import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.Keys;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.office.Series;
import id.loket.register.Closing;
import id.loket.text.Dates;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The books of the number series: where each stands, and the acts on it. Only what this person may do is offered; whoever
 * may do nothing still reads where the numbers are.
 */
final class SettingsNumbers implements SettingsSection {
    private final Seat seat;
    private final Listing<Book> listing;
    private final Button report = ActFrame.button("number-report", say("screens.numbers.report"));
    private final Button sheet = ActFrame.button("number-sheet", say("screens.numbers.sheet"));
    private final Button open = ActFrame.button("open-year", say("screens.numbers.open"));
    private final Button close = ActFrame.button("close-year", say("screens.numbers.close"));
    private final Button reopen = ActFrame.button("reopen-year", say("screens.numbers.reopen"));
    private final Button days = ActFrame.button("closed-days", say("screens.numbers.days"));
    private final Button codes = ActFrame.button("letter-codes", say("screens.numbers.codes"));
    private final VBox said = new VBox(Space.SMALL);
    private final VBox list;
    private final StackPane view = new StackPane();

    SettingsNumbers(Seat seat) {
        this.seat = seat;
        this.listing = SeatList.<Book>of(
                        seat,
                        "number-books",
                        say("screens.numbers"),
                        b -> b.series().id() + " " + b.period(),
                        columns())
                .whenOpened(_ -> report());
        report.setOnAction(_ -> report());
        sheet.setOnAction(_ -> sheet());
        open.setOnAction(_ -> chosen().ifPresent(this::open));
        close.setOnAction(_ -> chosen().ifPresent(this::close));
        reopen.setOnAction(_ -> chosen().flatMap(Book::closed).ifPresent(this::reopen));
        days.setOnAction(_ -> days());
        codes.setOnAction(_ -> codes());
        var hint = Look.of(new Label(say("screens.numbers.hint")), Look.MUTED);
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        var keys = keys();
        var page = new VBox(Space.BASE, hint, said, listing, offered());
        this.list = NumbersCard.page(page, keys);
        view.getChildren().setAll(list);
        listing.selectedProperty().subscribe(this::ready);
    }

    private Node offered() {
        var buttons = new FlowPane(Space.SMALL, Space.SMALL, report, sheet);
        if (LetterCodes.may(seat.who())) {
            buttons.getChildren().add(open);
        }
        if (seat.who().supervisor()) {
            buttons.getChildren().addAll(close, reopen);
        }
        buttons.getChildren().addAll(days, codes);
        return buttons;
    }

    private Keys keys() {
        var keys = new Keys(say("screens.numbers"))
                .button("Ctrl+P", say("screens.numbers.report"), report)
                .button("Ctrl+T", say("screens.numbers.sheet"), sheet);
        if (LetterCodes.may(seat.who())) {
            keys.button("Ctrl+N", say("screens.numbers.open"), open);
        }
        if (seat.who().supervisor()) {
            keys.button("Ctrl+K", say("screens.numbers.close"), close)
                    .button("Ctrl+B", say("screens.numbers.reopen"), reopen);
        }
        keys.button("Ctrl+M", say("screens.numbers.days"), days).button("Ctrl+D", say("screens.numbers.codes"), codes);
        listing.keys(keys);
        return keys;
    }

    private static List<Column<Book>> columns() {
        return List.of(
                Column.text(say("screens.numbers.book"), 330, b -> b.series().title()),
                Column.text(say("screens.numbers.year"), 70, Book::period),
                Column.text(say("screens.numbers.last"), 250, SettingsNumbers::last),
                Column.text(say("screens.numbers.next"), 220, b -> b.closed().isPresent() ? "" : b.next()),
                Column.badge(say("screens.numbers.state"), 240, SettingsNumbers::state));
    }

    private static String last(Book book) {
        return book.last()
                .map(n -> say("screens.numbers.last.on", n.printed(), Dates.shortDate(n.day())))
                .orElse("");
    }

    private static Badge state(Book book) {
        if (book.closed().isPresent()) {
            return new Badge(
                    Tone.NEUTRAL,
                    say("screens.numbers.state.closed", book.closed().get().at().toLocalDate()));
        }
        if (book.opened().isPresent()) {
            return new Badge(
                    Tone.SUCCESS,
                    say(
                            "screens.numbers.state.opened",
                            Long.toString(book.opened().get().first())));
        }
        return book.last().isPresent()
                ? new Badge(Tone.SUCCESS, say("screens.numbers.state.counts"))
                : new Badge(Tone.INFO, say("screens.numbers.state.unused"));
    }

    private Optional<Book> chosen() {
        return listing.selected();
    }

    private void ready(Optional<Book> book) {
        boolean closed = book.flatMap(Book::closed).isPresent();
        report.setDisable(book.isEmpty());
        sheet.setDisable(!closed);
        open.setDisable(book.isEmpty());
        close.setDisable(book.isEmpty() || closed);
        reopen.setDisable(!closed);
    }

    // ---- acts

    private void report() {
        chosen().ifPresent(b -> seat.background()
                .run(() -> seat.counter().books().reportPaper(b.series(), b.period()))
                .onDone(this::preview));
    }

    private void sheet() {
        chosen().ifPresent(b -> seat.background()
                .run(() -> seat.counter().books().closingSheet(b.series(), b.period()))
                .onDone(paper -> paper.ifPresent(this::preview)));
    }

    private void preview(Preview paper) {
        PreviewWindow.open(
                seat,
                view.getScene().getWindow(),
                paper,
                PaperKind.REPORT,
                () -> seat.counter().papers().keepBeside(seat.who(), paper, Optional.empty()),
                listing::requestFocus);
    }

    /** The year that is not there yet: this one if nothing was taken in it, else the next. */
    private void open(Book book) {
        var today = seat.counter().desk().today();
        var series = book.series();
        seat.background()
                .run(() -> seat.counter().books().book(series, series.period(today)))
                .onDone(now -> {
                    boolean begun = now.last().isPresent() || now.opened().isPresent();
                    boolean yearly = series.reset() == Series.Reset.YEARLY;
                    card(cards().open(series, series.period(begun && yearly ? today.plusYears(1) : today)));
                });
    }

    private void close(Book book) {
        seat.background()
                .run(() -> seat.counter().books().report(book.series(), book.period()))
                .onDone(report -> {
                    var sums = new VBox(Space.HAIR);
                    report.sums()
                            .forEach(s -> sums.getChildren().add(new Label(s.get("label") + ": " + s.get("value"))));
                    sums.getChildren().add(new Label(report.verdict()));
                    new Ask<Boolean>(
                                    view.getScene().getWindow(),
                                    say("screens.numbers.close.title", book.title()),
                                    say("screens.numbers.close.sentence"))
                            .with(sums)
                            .danger("close-book", say("screens.numbers.close"), true)
                            .orElse(say("screens.settings.cancel"))
                            .ifPresent(_ -> closed(book));
                });
    }

    private void closed(Book book) {
        seat.background()
                .change(() -> seat.counter().books().close(seat.who(), book.series(), book.period()))
                .onDone(problem -> problem.ifPresentOrElse(p -> tell(Tone.DANGER, p.sentence()), () -> {
                    tell(Tone.SUCCESS, say("screens.numbers.closed", book.title()));
                    read(this::sheet);
                }));
    }

    private void reopen(Closing closing) {
        card(cards().reopen(closing));
    }

    private void days() {
        var window = new NumbersDays(seat, this::back);
        show(window.view());
        window.begin();
    }

    private void codes() {
        var window = new NumbersCodes(seat, this::back);
        show(window.view());
        window.begin();
    }

    private NumbersCards cards() {
        return new NumbersCards(
                seat,
                sentence -> {
                    back();
                    tell(Tone.SUCCESS, sentence);
                },
                this::back);
    }

    private void card(NumbersCard card) {
        show(card.view());
        card.begin();
    }

    private void show(Node over) {
        said.getChildren().clear();
        view.getChildren().setAll(over);
    }

    private void back() {
        view.getChildren().setAll(list);
        read(listing::requestFocus);
    }

    private void tell(Tone tone, String sentence) {
        said.getChildren().setAll(new Message(tone, sentence).closable(said.getChildren()::clear));
    }

    private void read(Runnable then) {
        seat.background()
                .run(seat.counter().books()::books)
                .onDone(books -> listing.show(Rows.of(books), () -> {
                    ready(chosen());
                    then.run();
                }));
    }

    @Override
    public String id() {
        return "numbers";
    }

    @Override
    public String title() {
        return say("screens.numbers");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        said.getChildren().clear();
        listing.requestFocus();
        back();
    }
}
