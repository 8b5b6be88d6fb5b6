package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.Preview;
import id.loket.kit.Column;
import id.loket.kit.Keys;
import id.loket.kit.Lane;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.report.Book;
import id.loket.report.BookKind;
import id.loket.report.Period;
import id.loket.sop.Sop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * The official books: one is chosen at the left, its lines of a period are read, printed and saved, and the letters of
 * the office are entered from here. Law: it reads the period in sight and no more, and a reading that takes long can be
 * stopped.
 */
public final class BooksPage implements Page {
    private static final double SIDE = 224;
    private static final List<String> RECORD_KEYS = List.of("F9", "F10");

    /** A book of the list at the left; a register is that of one service. */
    private record Choice(BookKind kind, Optional<String> service, String title) {}

    private final Seat seat;
    private final Lane lane;
    private final Listing<Choice> books;
    private final BooksPeriod period;
    private final BooksLines lines;
    private final ComboBox<BookChoice> series;
    private final Label heading = Look.of(new Label(), Look.TITLE_2);
    private final VBox said = new VBox();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button(say("screens.books.stop"));
    private final HBox waiting = new HBox(Space.BASE, bar, stop);
    private final SeatWorkbook save;
    private final Button print = Look.of(new Button(say("screens.books.print")), Look.PRIMARY);
    private final List<Button> record;
    private final Keys keys = new Keys(title());
    private final BorderPane view = new BorderPane();
    private Optional<Book> read = Optional.empty();

    public BooksPage(Seat seat) {
        this(seat, SheetFiles::save);
    }

    /** @param askFile asks where to save, given the window and a name to propose */
    BooksPage(Seat seat, BiFunction<Window, String, Optional<Path>> askFile) {
        this.seat = seat;
        save = new SeatWorkbook(seat, "books-save", askFile);
        lane = seat.background().latest();
        books = new Listing<Choice>(
                        seat.background(),
                        "books-list",
                        choice -> choice,
                        List.of(Column.text(say("screens.books.column.book"), SIDE, Choice::title)))
                .twoLines()
                .whenOpened(_ -> toLines());
        period = new BooksPeriod(seat.counter().desk().today(), this::read);
        lines = new BooksLines(seat);
        series = BookChoice.box(
                "books-series",
                say("screens.books.series"),
                260,
                Stream.concat(
                                Stream.of(new BookChoice("", say("screens.books.any-series"))),
                                seat.counter().office().series().stream().map(s -> new BookChoice(s.id(), s.title())))
                        .toList(),
                this::read);
        record = seat.counter().desk().ownWork().stream()
                .filter(this::mayBegin)
                .sorted(Comparator.comparing(BooksPage::numbersOutgoing))
                .map(this::recordButton)
                .toList();
        print.setId("books-print");
        stop.setId("books-stop");
        save.button().setOnAction(_ -> save());
        print.setOnAction(_ -> print());
        stop.setOnAction(_ -> stopped());
        period.keys(keys);
        keys.on("F6", say("screens.books.column.book"), books::requestFocus);
        for (int i = 0; i < Math.min(record.size(), RECORD_KEYS.size()); i++) {
            keys.button(RECORD_KEYS.get(i), record.get(i).getText(), record.get(i));
        }
        keys.button("Ctrl+S", say("screens.workbook.save"), save.button())
                .button("Ctrl+P", say("screens.books.print"), print);
        books.selectedProperty().subscribe(_ -> chosen());
        ready(false);
        lay();
    }

    private boolean mayBegin(Sop sop) {
        var desk = seat.counter().desk();
        return desk.mayDo(seat.who(), sop, desk.blank(sop).standing().waitsFor());
    }

    /** Letters that come in before those that go out. */
    private static boolean numbersOutgoing(Sop sop) {
        return sop.books().stream().noneMatch(b -> b.numbers() == Sop.Numbers.INCOMING);
    }

    private Button recordButton(Sop sop) {
        var button = new Button(say("screens.books.record", sop.title().toLowerCase(Locale.ROOT)));
        button.setId("record-" + sop.id());
        button.setOnAction(_ -> seat.ways().begin(sop));
        return button;
    }

    private void lay() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(Space.BASE, Look.of(new Label(title()), Look.TITLE_1), gap);
        top.getChildren().addAll(record);
        top.setAlignment(Pos.CENTER_LEFT);
        books.setMinWidth(SIDE);
        books.setMaxWidth(SIDE);
        heading.setId("books-title");
        bar.setPrefWidth(240);
        waiting.setAlignment(Pos.CENTER_LEFT);
        waiting.setVisible(false);
        waiting.managedProperty().bind(waiting.visibleProperty());
        series.managedProperty().bind(series.visibleProperty());
        series.setMinWidth(Region.USE_PREF_SIZE);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var named = new HBox(Space.BASE, heading, between, series);
        named.setAlignment(Pos.CENTER_LEFT);
        var middle = new VBox(Space.SMALL, named, period, said, waiting, lines);
        VBox.setVgrow(lines, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var body = new HBox(Space.WIDE, books, middle);
        VBox.setVgrow(body, Priority.ALWAYS);
        var page = new VBox(Space.BASE, top, body);
        page.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.BASE, Space.WIDE));
        var wide = new Region();
        HBox.setHgrow(wide, Priority.ALWAYS);
        view.setCenter(page);
        view.setBottom(Look.of(new HBox(Space.SMALL, wide, save.button(), print), Look.ACTION_BAR));
        view.setId("books");
        keys.install(view);
    }

    @Override
    public String title() {
        return say("screens.books.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    private record Begun(List<Choice> choices, LocalDate day) {}

    @Override
    public void shown() {
        if (period.period().isPresent()) {
            read();
            books.requestFocus();
            return;
        }
        seat.background().run(this::begun).onDone(begun -> {
            period.begin(begun.day());
            books.show(Rows.of(begun.choices()), books::requestFocus);
        });
    }

    private Begun begun() {
        var choices = new ArrayList<Choice>();
        Arrays.stream(BookKind.values())
                .filter(kind -> kind != BookKind.REGISTER)
                .forEach(kind -> choices.add(new Choice(kind, Optional.empty(), kind.title())));
        seat.counter()
                .officialBooks()
                .registers()
                .forEach(sop -> choices.add(new Choice(
                        BookKind.REGISTER, Optional.of(sop.id()), say("screens.books.register", sop.title()))));
        return new Begun(choices, seat.counter().officialBooks().lastDay());
    }

    private void chosen() {
        var kind = books.selected().map(Choice::kind);
        series.setVisible(
                kind.filter(k -> k == BookKind.AGENDA || k == BookKind.OUTGOING).isPresent());
        read();
    }

    private Optional<Book.Wanted> wanted() {
        return books.selected().flatMap(choice -> period.period().map(p -> wanted(choice, p)));
    }

    private Book.Wanted wanted(Choice choice, Period of) {
        var all = new Book.Wanted(choice.kind(), of, Optional.empty(), choice.service());
        var id = series.isVisible() ? series.getValue().id() : "";
        return id.isEmpty() ? all : all.ofSeries(id);
    }

    private void read() {
        said.getChildren().clear();
        ready(false);
        if (period.period().isEmpty() && books.selected().isPresent()) {
            tell(Tone.WARNING, say("screens.book.problem.order"));
        }
        wanted().ifPresent(w -> {
            heading.setText(books.selected().map(Choice::title).orElse(""));
            bar.setProgress(0);
            var job = lane.follow(progress -> seat.counter().officialBooks().read(w, (done, of) -> {
                progress.at(done, of);
                return !progress.cancelled();
            }));
            waiting.visibleProperty().bind(job.busy());
            job.withProgress(bar::setProgress).onDone(book -> book.ifPresent(this::show));
        });
    }

    private void show(Book book) {
        read = Optional.of(book);
        heading.setText(book.title());
        lines.show(book);
        ready(true);
    }

    private void stopped() {
        lane.cancel();
        tell(Tone.INFO, say("screens.books.stopped"));
    }

    private void toLines() {
        lines.requestFocus();
    }

    private void ready(boolean ready) {
        save.button().setDisable(!ready);
        print.setDisable(!ready);
    }

    private void tell(Tone tone, String sentence) {
        tell(new Message(tone, sentence));
    }

    private void tell(Message message) {
        message.setId("books-message");
        said.getChildren().setAll(message);
    }

    private void print() {
        read.ifPresent(book -> {
            ready(false);
            seat.background()
                    .run(() -> seat.counter().officialBooks().paper(book))
                    .always(() -> ready(true))
                    .onDone(this::preview);
        });
    }

    private void preview(Preview paper) {
        PreviewWindow.open(
                seat,
                view.getScene().getWindow(),
                paper,
                PaperKind.REGISTER,
                () -> seat.counter().papers().keepBeside(seat.who(), paper, Optional.empty()),
                () -> {});
    }

    private void save() {
        read.ifPresent(book -> save.save(
                new SeatWorkbook.Wanted(
                        book.kind().list(),
                        book.title(),
                        book.period().title(),
                        book.kind().tellsNiks(),
                        () -> List.of(book.table())),
                this::tell));
    }
}
