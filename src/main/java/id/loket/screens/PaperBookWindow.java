package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Column;
import id.loket.kit.Keys;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.register.PaperBookLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/** The book the office kept on paper, as it was imported: by year, found by any word of it. It only reads. */
final class PaperBookWindow {
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 700;
    private static final Duration PAUSE = Duration.millis(120);

    private final Seat seat;
    private final Stage stage = new Stage();
    private final TextField search = new TextField();
    private final ComboBox<BookChoice> year;
    private final Listing<PaperBookLine> list;
    private final Label found = Look.of(new Label(), Look.MUTED);
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /** @param typed what is looked for at first */
    PaperBookWindow(Seat seat, String typed) {
        this.seat = seat;
        list = SeatList.of(
                        seat,
                        "paper-book-list",
                        say("screens.paper-book.title"),
                        l -> l.day() + " " + l.line(),
                        columns())
                .whenEmpty(say("screens.paper-book.empty"));
        search.setId("paper-book-search");
        search.setPromptText(say("screens.paper-book.prompt"));
        search.setAccessibleText(say("screens.paper-book.prompt"));
        search.setText(typed);
        HBox.setHgrow(search, Priority.ALWAYS);
        var any = new BookChoice("", say("screens.paper-book.any-year"));
        year = BookChoice.box("paper-book-year", say("screens.paper-book.year"), 150, List.of(any), this::read);
        seat.background()
                .run(seat.counter().imports()::paperYears)
                .onDone(years -> years.stream()
                        .map(y -> Integer.toString(y))
                        .map(y -> new BookChoice(y, y))
                        .forEach(year.getItems()::add));
        pause.setOnFinished(_ -> read());
        search.textProperty().addListener((_, _, _) -> pause.playFromStart());
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                key.consume();
                list.requestFocus();
            }
        });
        found.setId("paper-book-found");
        list.countProperty().subscribe(n -> found.setText(say("screens.paper-book.found", n)));
    }

    private static List<Column<PaperBookLine>> columns() {
        return List.of(
                Column.text(say("screens.paper-book.number"), 80, PaperBookLine::number),
                Column.day(say("screens.paper-book.day"), 112, PaperBookLine::day),
                Column.text(say("screens.paper-book.name"), 190, PaperBookLine::name),
                Column.mono(say("screens.paper-book.nik"), 168, l -> CaseWords.masked(l.nik())),
                Column.text(say("screens.paper-book.village"), 125, PaperBookLine::village),
                Column.text(say("screens.paper-book.service"), 180, PaperBookLine::service),
                Column.text(say("screens.paper-book.letter"), 140, PaperBookLine::letterNumber),
                Column.text(say("screens.paper-book.remark"), 120, PaperBookLine::remark),
                Column.text(say("screens.paper-book.mark"), 75, PaperBookWindow::mark));
    }

    private static String mark(PaperBookLine line) {
        return line.doubled() ? say("screens.paper-book.doubled") : "";
    }

    private void read() {
        var imports = seat.counter().imports();
        var typed = search.getText();
        var of = Optional.of(year.getValue().id()).filter(id -> !id.isEmpty()).map(Integer::valueOf);
        list.show(new Rows<>() {
            @Override
            public int count() {
                return imports.countPaperBook(typed, of);
            }

            @Override
            public List<PaperBookLine> rows(int offset, int limit) {
                return imports.paperBook(typed, of, offset, limit);
            }
        });
    }

    void show(Window owner) {
        var close = new Button(say("screens.paper-book.close"));
        close.setId("paper-book-close");
        close.setOnAction(_ -> stage.close());
        var title = say("screens.paper-book.title");
        var keys = new Keys(title)
                .button("Esc", say("screens.paper-book.close"), close)
                .on("F3", say("screens.paper-book.key.search"), search::requestFocus);
        Stream.of(found, year).forEach(node -> node.setMinWidth(Region.USE_PREF_SIZE));
        var filters = new HBox(Space.BASE, search, year, found);
        filters.setAlignment(Pos.CENTER_LEFT);
        var body = new VBox(Space.BASE, Look.of(new Label(title), Look.TITLE_2), filters, list);
        body.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.BASE, Space.WIDE));
        var page = new BorderPane(body);
        page.setBottom(new VBox(Look.of(new HBox(Space.SMALL, close), Look.ACTION_BAR), keys.bar()));
        page.setId("paper-book");
        list.keys(keys);
        keys.install(page);
        PreviewFrame.dress(stage, owner, title, page, WIDTH, HEIGHT);
        stage.show();
        search.requestFocus();
        search.end();
        read();
    }
}
