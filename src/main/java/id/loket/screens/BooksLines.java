package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Column;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.report.Book;
import id.loket.report.Book.Line;
import id.loket.report.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The lines of the book that is open, and its totals month by month below them. A NIK is never shown whole. */
final class BooksLines extends VBox {
    private static final double TOTALS = 64;

    private record Place(Line line, int at) {}

    private final Seat seat;
    private final VBox middle = new VBox();
    private final Label totals = new Label();
    private Optional<Listing<Place>> list = Optional.empty();

    BooksLines(Seat seat) {
        super(Space.SMALL);
        this.seat = seat;
        totals.setId("books-totals");
        totals.setWrapText(true);
        Look.of(totals, Look.STRONG);
        var below = new ScrollPane(totals);
        below.setFitToWidth(true);
        below.setMaxHeight(TOTALS);
        below.setMinHeight(USE_PREF_SIZE);
        below.setFocusTraversable(false);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(middle, below);
    }

    void show(Book book) {
        var lines = book.lines();
        var made = new Listing<Place>(seat.background(), "books-lines", Place::at, columns(book))
                .whenEmpty(say("screens.books.empty"))
                .whenOpened(place -> open(place.line()));
        list = Optional.of(made);
        middle.getChildren().setAll(made);
        made.show(Rows.of(IntStream.range(0, lines.size())
                .mapToObj(i -> new Place(lines.get(i), i))
                .toList()));
        totals.setText(book.sections().stream()
                .flatMap(section -> section.months().stream()
                        .map(month -> book.sections().size() > 1
                                ? say("screens.books.total-of", section.title(), month.total())
                                : month.total()))
                .collect(Collectors.joining("\n")));
    }

    private void open(Line line) {
        if (!line.caseKey().isEmpty()) {
            seat.ways().openCase(line.caseKey());
        }
    }

    private static List<Column<Place>> columns(Book book) {
        var columns = new ArrayList<Column<Place>>();
        for (int i = 0; i < book.columns().size(); i++) {
            int at = i;
            var column = book.columns().get(i);
            if (column.inSight()) {
                columns.add(of(column, place -> shown(place.line().cells().get(at))));
            }
        }
        return columns;
    }

    private static Column<Place> of(Book.Column column, Function<Place, String> value) {
        return switch (column.type()) {
            case TEXT -> Column.text(column.title(), column.share() * 1.4, value);
            case NIK -> Column.mono(column.title(), 168, value);
            case NUMBER -> Column.number(column.title(), 70, value);
            case DATE -> Column.mono(column.title(), 128, value);
            case TIME -> Column.mono(column.title(), 176, value);
        };
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Nik nik -> CaseWords.masked(nik.words());
            case Cell.Text _, Cell.Count _, Cell.Day _, Cell.Moment _ -> cell.words();
        };
    }

    @Override
    public void requestFocus() {
        list.ifPresent(Listing::requestFocus);
    }
}
