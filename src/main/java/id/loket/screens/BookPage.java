package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.CaseSearch;
import id.loket.kit.Column;
import id.loket.kit.Keys;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.register.CaseLine;
import id.loket.text.Datum;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The book: everything that ever came over the counter, found by any word of it. It only reads. */
public final class BookPage implements Page {
    private static final double LIST_SHARE = 0.6;

    private final Seat seat;
    private final BookWords words;
    private final BookFilters filters;
    private final BookHistory history;
    private final PaperBookStrip paper;
    private final Listing<CaseLine> list;
    private final Keys keys;
    private final VBox view;
    private Optional<CaseSearch> search = Optional.empty();

    public BookPage(Seat seat) {
        this.seat = seat;
        words = new BookWords(seat.counter().desk());
        filters = new BookFilters(seat, this::read);
        history = new BookHistory(seat, words);
        paper = new PaperBookStrip(seat);
        list = SeatList.of(seat, "book-list", title(), CaseLine::key, columns())
                .whenEmpty(say("screens.book.empty"))
                .whenOpened(line -> seat.ways().openCase(line.key()));
        list.countProperty().subscribe(filters::found);
        list.selectedProperty().subscribe(history::show);
        filters.search().addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
        keys = new Keys(title())
                .on("F3", say("screens.book.key.search"), this::toSearch)
                .on("F5", say("screens.book.key.read"), this::read)
                .on("F6", say("screens.book.key.clear"), filters::clear)
                .on("F7", say("screens.book.key.views"), filters::showViews)
                .button("Ctrl+B", say("screens.paper-book.title"), paper.open());
        list.keys(keys);
        view = page();
    }

    private VBox page() {
        var heading = Look.of(new Label(title()), Look.TITLE_1);
        var split = new SplitPane(list, history.view());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(LIST_SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        var page = new VBox(Space.BASE, heading, filters.view(), paper, split);
        page.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.BASE, Space.WIDE));
        page.setId("book");
        keys.install(page);
        return page;
    }

    private List<Column<CaseLine>> columns() {
        return List.of(
                Column.text(say("screens.book.column.number"), 84, words::number),
                Column.<CaseLine>day(
                                say("screens.book.column.opened"),
                                112,
                                l -> l.openedAt().toLocalDate())
                        .id(BookRows.OPENED),
                Column.name(say("screens.book.column.applicant"), 150, CaseLine::name),
                Column.<CaseLine>mono(say("screens.book.column.nik"), 168, words::nik)
                        .unmasked(l -> Datum.code(l.nik())),
                Column.text(say("screens.book.column.village"), 110, words::village),
                Column.text(say("screens.book.column.service"), 170, words::service),
                Column.muted(say("screens.book.column.told"), 120, CaseLine::told),
                Column.badge(say("screens.book.column.state"), 150, words::state),
                Column.<CaseLine>text(say("screens.book.column.finished"), 112, words::finished)
                        .by(l -> Datum.day(words.finishedOn(l))));
    }

    @Override
    public String title() {
        return say("screens.book.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public void shown() {
        read();
        toSearch();
    }

    private void toSearch() {
        filters.search().requestFocus();
        filters.search().selectAll();
    }

    private void read() {
        list.show(rows());
        paper.ask(filters.search().getText());
    }

    /** A newer question ends the older one, which may still be under way. */
    private BookRows rows() {
        search.ifPresent(CaseSearch::end);
        search = Optional.of(seat.counter().desk().search(filters.filter()));
        return new BookRows(search.get(), false);
    }

    /** Down and Enter go from the box into what was found; Enter opens a single find at once. */
    private void fromSearch(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            key.consume();
            list.requestFocus();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            list.show(rows(), () -> {
                list.requestFocus();
                if (list.countProperty().get() == 1) {
                    list.selected().ifPresent(line -> seat.ways().openCase(line.key()));
                }
            });
        } else if (key.getCode() == KeyCode.ESCAPE
                && !filters.search().getText().isEmpty()) {
            key.consume();
            filters.search().clear();
        }
    }
}
