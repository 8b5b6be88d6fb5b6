package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.Preview;
import id.loket.kit.DateField;
import id.loket.kit.Form;
import id.loket.kit.Keys;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.register.Filter;
import id.loket.text.Dates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Which part of the agenda is printed or saved for a spreadsheet: a period, and all series or one. */
final class BookAgenda {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 400;

    private final Seat seat;
    private final Window owner;
    private final Function<String, Optional<Path>> askFile;
    private final Stage stage = new Stage();
    private final Form form = new Form();
    private final DateField from;
    private final DateField to;
    private final ComboBox<BookChoice> series;
    private final VBox said = new VBox();
    private final Button close = new Button(say("screens.preview.close"));
    private final Button csv = new Button(say("screens.book.csv"));
    private final Button preview = Look.of(new Button(say("screens.book.preview")), Look.PRIMARY);

    BookAgenda(Seat seat, Window owner) {
        this(seat, owner, name -> {
            var chooser = new FileChooser();
            chooser.setTitle(say("screens.book.csv"));
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(say("screens.book.csv.kind"), "*.csv"));
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> file.toPath());
        });
    }

    /** @param askFile asks where to save, given a name to propose */
    BookAgenda(Seat seat, Window owner, Function<String, Optional<Path>> askFile) {
        this.seat = seat;
        this.owner = owner;
        this.askFile = askFile;
        var today = seat.counter().desk().today();
        from = new DateField(Dates::read, Dates::dayAndDate, today);
        to = new DateField(Dates::read, Dates::dayAndDate, today);
        series = BookChoice.box(
                "field-series",
                say("screens.book.series"),
                320,
                Stream.concat(
                                Stream.of(new BookChoice("", say("screens.book.any-series"))),
                                seat.counter().office().series().stream().map(s -> new BookChoice(s.id(), s.title())))
                        .toList(),
                () -> {});
        form.add("from", say("screens.book.from"), from).required();
        form.add("to", say("screens.book.to"), to).required();
        form.add("series", say("screens.book.series"), series);
        form.whenDone(preview::requestFocus);
        close.setId("agenda-close");
        csv.setId("agenda-csv");
        preview.setId("agenda-preview");
        close.setOnAction(e -> stage.close());
        csv.setOnAction(e -> save());
        preview.setOnAction(e -> preview());
    }

    void show() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = Look.of(new HBox(Space.SMALL, close, gap, csv, preview), Look.ACTION_BAR);
        bar.setAlignment(Pos.CENTER_LEFT);
        var heading = Look.of(new Label(say("screens.book.agenda")), Look.TITLE_2);
        heading.setPadding(new Insets(Space.ROOMY, Space.WIDE, 0, Space.WIDE));
        said.setPadding(new Insets(Space.BASE, Space.WIDE, 0, Space.WIDE));
        var keys = new Keys(say("screens.book.agenda"))
                .button("Ctrl+Enter", say("screens.book.preview"), preview)
                .button("Ctrl+S", say("screens.book.csv"), csv)
                .button("Esc", say("screens.preview.close"), close);
        var page = new BorderPane(form.view());
        page.setTop(new VBox(heading, said));
        page.setBottom(new VBox(bar, keys.bar()));
        keys.install(page);
        PreviewFrame.dress(stage, owner, say("screens.book.agenda"), page, WIDTH, HEIGHT);
        seat.background().run(this::month).onDone(first -> {
            from.set(first);
            to.set(first.plusMonths(1).minusDays(1));
        });
        stage.show();
        form.begin();
    }

    /** The first day of the month the book was last opened in: this month, except in a book that rests. */
    private LocalDate month() {
        var desk = seat.counter().desk();
        return desk.list(Filter.ALL, 0, 1).stream()
                .map(line -> line.openedAt().toLocalDate())
                .findFirst()
                .orElse(desk.today())
                .withDayOfMonth(1);
    }

    private record Wanted(LocalDate from, LocalDate to, Optional<String> series) {}

    private Optional<Wanted> wanted() {
        var problems = new ArrayList<Form.Problem>();
        if (from.date().isEmpty()) {
            problems.add(new Form.Problem("from", say("screens.book.problem.date")));
        }
        if (to.date().isEmpty()) {
            problems.add(new Form.Problem("to", say("screens.book.problem.date")));
        }
        if (problems.isEmpty() && to.date().get().isBefore(from.date().get())) {
            problems.add(new Form.Problem("to", say("screens.book.problem.order")));
        }
        form.show(problems);
        return problems.isEmpty()
                ? Optional.of(new Wanted(
                        from.date().get(),
                        to.date().get(),
                        Optional.of(series.getValue().id()).filter(id -> !id.isEmpty())))
                : Optional.empty();
    }

    private void busy(boolean busy) {
        List.of(csv, preview).forEach(button -> button.setDisable(busy));
    }

    private void preview() {
        wanted().ifPresent(w -> {
            busy(true);
            var counter = seat.counter();
            seat.background()
                    .run(() -> counter.reports().agendaPaper(w.from(), w.to(), w.series()))
                    .always(() -> busy(false))
                    .onDone(this::open);
        });
    }

    private void open(Preview paper) {
        PreviewWindow.open(
                seat,
                stage,
                paper,
                PaperKind.REPORT,
                () -> seat.counter().papers().keepBeside(seat.who(), paper, Optional.empty()),
                () -> {});
    }

    private void save() {
        wanted().ifPresent(w -> askFile.apply(name(w)).ifPresent(file -> {
            busy(true);
            seat.background()
                    .run(() -> saved(w, file))
                    .always(() -> busy(false))
                    .onDone(message -> said.getChildren().setAll(new Message(message.tone(), message.sentence())));
        }));
    }

    private record Outcome(Tone tone, String sentence) {}

    private Outcome saved(Wanted w, Path file) {
        try {
            int lines = seat.counter().reports().saveAgenda(w.from(), w.to(), w.series(), file);
            return new Outcome(Tone.SUCCESS, say("screens.book.csv.saved", lines, file.getFileName()));
        } catch (IOException e) {
            return new Outcome(Tone.DANGER, say("screens.book.csv.failed", file));
        }
    }

    private String name(Wanted w) {
        var period = say("screens.book.csv.name", w.from().toString(), w.to().toString());
        return seat.counter().practice() ? say("screens.book.csv.practice", period) : period;
    }
}
