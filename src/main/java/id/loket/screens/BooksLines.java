package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Column;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Rows;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import id.loket.report.Book;
import id.loket.report.Book.Line;
import id.loket.text.Datum;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The lines of the book that is open; below them the chosen one with all its columns, and the totals month by month. A NIK
 * is never shown whole.
 */
final class BooksLines extends VBox {
    private static final double TOTALS = 44;
    private static final double MOST = 400;
    private static final double LETTER = 8.4;
    private static final double MARGIN = 30;

    private record Place(Line line, int at) {}

    private final Seat seat;
    private final VBox middle = new VBox();
    private final Label chosen = new Label();
    private final Label totals = new Label();
    private Optional<Listing<Place>> list = Optional.empty();

    BooksLines(Seat seat) {
        super(Space.SMALL);
        this.seat = seat;
        setId("books-lines");
        chosen.setId("books-line");
        totals.setId("books-totals");
        Look.of(totals, Look.STRONG);
        VBox.setVgrow(middle, Priority.ALWAYS);
        var whole = Look.of(below(chosen), "chosen-line");
        whole.managedProperty().bind(chosen.textProperty().isNotEmpty());
        getChildren().addAll(middle, whole, most(below(totals)));
    }

    private static ScrollPane below(Label words) {
        words.setWrapText(true);
        var pane = Scroll.over(words);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        return pane;
    }

    private static ScrollPane most(ScrollPane pane) {
        pane.setMaxHeight(TOTALS);
        pane.setMinHeight(TOTALS);
        return pane;
    }

    void show(Book book) {
        var lines = book.lines();
        var made = SeatList.of(seat, book.kind().list(), book.title(), Place::at, columns(book))
                .twoLines()
                .whenEmpty(say("screens.books.empty"))
                .whenOpened(place -> open(place.line()));
        made.selectedProperty()
                .subscribe(place ->
                        chosen.setText(place.map(p -> whole(book, p.line())).orElse("")));
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

    /** Every column that says something, those for which the list has no room too. */
    private static String whole(Book book, Line line) {
        return IntStream.range(0, line.cells().size())
                .filter(at -> !line.cells().get(at).shown().isBlank())
                .mapToObj(at -> say(
                        "screens.books.cell",
                        book.columns().get(at).title(),
                        line.cells().get(at).masked().shown()))
                .collect(Collectors.joining(say("screens.books.cells")));
    }

    private void open(Line line) {
        if (!line.caseKey().isEmpty()) {
            seat.ways().openCase(line.caseKey());
        }
    }

    private static List<Column<Place>> columns(Book book) {
        return IntStream.range(0, book.columns().size())
                .filter(at -> book.columns().get(at).inSight())
                .mapToObj(at -> column(book, at))
                .toList();
    }

    /** As wide as what stands in it needs. */
    private static Column<Place> column(Book book, int at) {
        var column = book.columns().get(at);
        var title = column.title();
        Function<Place, Datum> whole = place -> place.line().cells().get(at);
        Function<Place, Datum> masked = place -> whole.apply(place).masked();
        Function<Place, String> words = place -> masked.apply(place).shown();
        return switch (first(book, at)) {
            case Datum.Code _ -> Column.mono(title, 168, words).by(masked).unmasked(whole);
            case Datum.Number _ ->
                Column.number(title, least(title) + LETTER, words).by(masked);
            case Datum.Day _ -> Column.mono(title, 112, words).by(masked);
            case Datum.Moment _ -> Column.mono(title, 112, words).by(masked);
            case Datum.Nothing _,
                    Datum.Text _,
                    Datum.Name _,
                    Datum.Hour _,
                    Datum.Money _,
                    Datum.Percent _,
                    Datum.Span _ -> Column.text(title, width(book, at), words).by(masked);
        };
    }

    /** No word of the head is cut. */
    private static double least(String title) {
        return Stream.of(title.split(" ")).mapToInt(String::length).max().orElse(0) * LETTER + MARGIN;
    }

    /** Half of its longest words or of its title, since they go on in a second line. */
    private static double width(Book book, int at) {
        int longest = book.lines().stream()
                .mapToInt(line -> line.cells().get(at).shown().length())
                .reduce(book.columns().get(at).title().length(), Math::max);
        return Math.clamp(
                longest * LETTER / 2 + MARGIN, least(book.columns().get(at).title()), MOST);
    }

    /** What is first known in a column. */
    private static Datum first(Book book, int at) {
        return book.lines().stream()
                .map(line -> line.cells().get(at))
                .filter(value -> value != Datum.NONE)
                .findFirst()
                .orElse(Datum.NONE);
    }

    @Override
    public void requestFocus() {
        list.ifPresent(Listing::requestFocus);
    }
}
