package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.Preview;
import id.loket.desk.Surveys;
import id.loket.kit.Keys;
import id.loket.kit.Lane;
import id.loket.kit.Look;
import id.loket.kit.Segments;
import id.loket.kit.Space;
import id.loket.report.Period;
import id.loket.report.SurveyReport;
import id.loket.text.Rhythm;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The survey of public satisfaction: its result in a period, its papers, and the way to the screen for applicants. */
public final class SurveyPage implements Page {
    private record Read(Period period, SurveyReport report) {}

    private final Seat seat;
    private final Lane lane;
    private final Label name = Look.of(new Label(), Look.TITLE_2);
    private final Segments<Rhythm> rhythm;
    private final ComboBox<BookChoice> service;
    private final SurveyIndex index = new SurveyIndex();
    private final SurveyElements elements;
    private final SurveyForms forms;
    private final SurveyFollowUp followUp;
    private final SeatWorkbook workbook;
    private final VBox said = new VBox();
    private final Keys keys = new Keys(title());
    private final BorderPane view = new BorderPane();
    private Period period;

    public SurveyPage(Seat seat) {
        this(seat, SheetFiles::saveWorkbook);
    }

    /** @param askFile asks where to save, given the window and a name to propose */
    SurveyPage(Seat seat, BiFunction<Window, String, Optional<Path>> askFile) {
        this.seat = seat;
        this.workbook = new SeatWorkbook(seat, "survey-save", askFile);
        this.lane = seat.background().latest();
        this.period = Period.of(Rhythm.MONTH, seat.counter().desk().today());
        this.rhythm = new Segments<>(List.of(
                new Segments.Choice<>(Rhythm.MONTH, "survey-month", say("screens.survey.month")),
                new Segments.Choice<>(Rhythm.QUARTER, "survey-quarter", say("screens.survey.quarter")),
                new Segments.Choice<>(Rhythm.YEAR, "survey-year", say("screens.survey.year"))));
        rhythm.choose(Rhythm.MONTH);
        rhythm.valueProperty()
                .subscribe((_, now) ->
                        now.ifPresent(r -> go(Period.of(r, seat.counter().desk().today()))));
        this.service = BookChoice.box(
                "survey-of",
                say("screens.book.column.service"),
                260,
                BookChoice.orAny(
                        say("screens.book.any-service"),
                        seat.counter().surveys().titles().entrySet().stream()
                                .map(e -> new BookChoice(e.getKey(), e.getValue()))),
                this::read);
        this.elements = new SurveyElements(seat);
        this.forms = new SurveyForms(seat, this::read);
        this.followUp = new SurveyFollowUp(seat);
        name.setId("survey-period");
        lay();
    }

    private void lay() {
        var back = ActFrame.button("survey-earlier", say("screens.report.back"), () -> go(period.before()));
        var forward = ActFrame.button("survey-later", say("screens.report.forward"), () -> go(period.after()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(
                Space.SMALL, Look.of(new Label(title()), Look.TITLE_1), gap, service, rhythm, back, name, forward);
        top.setAlignment(Pos.CENTER_LEFT);
        var tabs = new TabPane(
                tab("elements", say("screens.survey.elements"), elements.view()),
                tab("forms", say("screens.survey.forms"), forms.view()),
                tab("follow-up", say("screens.survey.follow-up"), followUp.view()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("survey-tabs");
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var page = new VBox(Space.BASE, top, said, index.view(), tabs);
        page.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.BASE, Space.WIDE));
        var paper = ActFrame.button("survey-paper", say("screens.survey.typed"), this::typed);
        var form = ActFrame.button(
                "survey-form",
                say("screens.survey.print-form"),
                () -> preview(() -> seat.counter().surveys().form()));
        var poster = ActFrame.button(
                "survey-poster",
                say("screens.survey.print-poster"),
                () -> preview(() -> seat.counter().surveys().poster(period, chosen())));
        var result = ActFrame.button(
                "survey-result",
                say("screens.survey.print-result"),
                () -> followUp.keep(() -> preview(() -> seat.counter().surveys().resultPaper(period, chosen()))));
        workbook.button().setOnAction(_ -> save());
        var begin = Look.of(ActFrame.button("survey-begin", say("screens.survey.begin"), this::begin), Look.PRIMARY);
        var wide = new Region();
        HBox.setHgrow(wide, Priority.ALWAYS);
        view.setCenter(page);
        view.setBottom(Look.of(
                new HBox(Space.SMALL, form, paper, wide, poster, workbook.button(), result, begin), Look.ACTION_BAR));
        view.setId("survey-page");
        keys.button("F7", say("screens.report.back"), back)
                .button("F8", say("screens.report.forward"), forward)
                .button("F9", say("screens.survey.begin"), begin)
                .button("F10", say("screens.survey.typed"), paper)
                .button("Ctrl+S", say("screens.workbook.save"), workbook.button())
                .button("Ctrl+P", say("screens.survey.print-result"), result)
                .on("Ctrl+Page Down", say("screens.survey.next-tab"), () -> turn(tabs, 1))
                .on("Ctrl+Page Up", say("screens.survey.previous-tab"), () -> turn(tabs, -1));
        keys.install(view);
    }

    private static void turn(TabPane tabs, int by) {
        int now = tabs.getSelectionModel().getSelectedIndex();
        tabs.getSelectionModel().select(Math.floorMod(now + by, tabs.getTabs().size()));
    }

    private static Tab tab(String id, String title, Node content) {
        var tab = new Tab(title, content);
        tab.setId("tab-" + id);
        return tab;
    }

    @Override
    public String title() {
        return say("screens.survey.title");
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
        elements.requestFocus();
    }

    @Override
    public boolean mayLeave() {
        followUp.keep(() -> {});
        return true;
    }

    private Optional<String> chosen() {
        return Optional.of(service.getValue().id()).filter(id -> !id.isEmpty());
    }

    private void go(Period wanted) {
        followUp.keep(() -> {
            period = wanted;
            read();
        });
    }

    private void read() {
        var wanted = period;
        var of = chosen();
        lane.run(() -> new Read(wanted, seat.counter().surveys().result(wanted, of)))
                .onDone(this::show);
        forms.show(wanted);
        followUp.show(wanted);
    }

    private void show(Read read) {
        said.getChildren().clear();
        name.setText(read.period().title());
        index.show(read.report());
        elements.show(read.report());
    }

    private void begin() {
        SurveyWindow.open(seat, view.getScene().getWindow());
    }

    private void save() {
        var of = period;
        var about = chosen();
        followUp.keep(() -> workbook.save(
                new SeatWorkbook.Wanted(
                        Surveys.RESULT,
                        say("screens.survey.result"),
                        of.title(),
                        false,
                        () -> seat.counter().surveys().resultTables(of, about)),
                message -> {
                    message.setId("survey-saved");
                    said.getChildren().setAll(message.closable(() -> {}));
                }));
    }

    private void typed() {
        new SurveyTyped(seat, view.getScene().getWindow(), this::read).show();
    }

    private void preview(Callable<Preview> make) {
        seat.background()
                .run(make)
                .onDone(paper -> PreviewWindow.open(
                        seat,
                        view.getScene().getWindow(),
                        paper,
                        PaperKind.REPORT,
                        () -> seat.counter().papers().keepBeside(seat.who(), paper, Optional.empty()),
                        () -> {}));
    }
}
