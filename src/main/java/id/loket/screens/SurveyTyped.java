package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Survey;
import id.loket.casework.SurveyElement;
import id.loket.kit.DateField;
import id.loket.kit.Form;
import id.loket.kit.Keys;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.text.Dates;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Forms that were filled on paper, typed in one after the other: nine digits say what was ticked. */
final class SurveyTyped {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 620;
    private static final LocalTime NOON = LocalTime.NOON;

    private final Seat seat;
    private final Window owner;
    private final Runnable changed;
    private final Stage stage = new Stage();
    private final Form form = new Form();
    private final DateField day;
    private final ComboBox<BookChoice> service;
    private final ComboBox<BookChoice> sex = choices("sex", Survey.Sex.values(), Survey.Sex::title);
    private final ComboBox<BookChoice> education =
            choices("education", Survey.Education.values(), Survey.Education::title);
    private final ComboBox<BookChoice> occupation =
            choices("occupation", Survey.Occupation.values(), Survey.Occupation::title);
    private final TextField marks = new TextField();
    private final TextField remark = new TextField();
    private final VBox said = new VBox();
    private int kept;

    SurveyTyped(Seat seat, Window owner, Runnable changed) {
        this.seat = seat;
        this.owner = owner;
        this.changed = changed;
        var today = seat.counter().desk().today();
        day = new DateField(Dates::read, Dates::dayAndDate, today);
        day.set(today);
        service = BookChoice.box(
                "field-service",
                say("screens.survey.form.service"),
                320,
                BookChoice.orAny(
                        say("screens.survey.unsaid"),
                        seat.counter().surveys().titles().entrySet().stream()
                                .map(e -> new BookChoice(e.getKey(), e.getValue()))),
                () -> {});
        form.add("day", say("screens.survey.typed.day"), day).required();
        form.add("service", say("screens.survey.form.service"), service);
        form.add("sex", say("screens.survey.sex"), sex);
        form.add("education", say("screens.survey.education"), education);
        form.add("occupation", say("screens.survey.occupation"), occupation);
        form.add("marks", say("screens.survey.typed.marks"), marks)
                .required()
                .hint(say("screens.survey.typed.marks-hint"));
        form.add("remark", say("screens.survey.form.remark"), remark);
        form.whenDone(this::keep);
    }

    void show() {
        var close = new Button(say("screens.preview.close"));
        close.setId("survey-typed-close");
        close.setOnAction(_ -> stage.close());
        var keep = Look.of(new Button(say("screens.survey.typed.keep")), Look.PRIMARY);
        keep.setId("survey-typed-keep");
        keep.setOnAction(_ -> keep());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = Look.of(new HBox(Space.SMALL, close, gap, keep), Look.ACTION_BAR);
        bar.setAlignment(Pos.CENTER_LEFT);
        var heading = Look.of(new Label(say("screens.survey.typed")), Look.TITLE_2);
        var head = new VBox(Space.SMALL, heading, said);
        head.setPadding(new Insets(Space.ROOMY, Space.WIDE, 0, Space.WIDE));
        var keys = new Keys(say("screens.survey.typed"))
                .button("Ctrl+Enter", say("screens.survey.typed.keep"), keep)
                .button("Esc", say("screens.preview.close"), close);
        var page = new BorderPane(form.view());
        page.setTop(head);
        page.setBottom(new VBox(bar, keys.bar()));
        keys.install(page);
        PreviewFrame.dress(stage, owner, say("screens.survey.typed"), page, WIDTH, HEIGHT);
        stage.show();
        form.begin("marks");
    }

    private void keep() {
        var digits = marks.getText().replaceAll("\\s", "");
        var problems = new ArrayList<Form.Problem>();
        if (day.date().filter(d -> !d.isAfter(seat.counter().desk().today())).isEmpty()) {
            problems.add(new Form.Problem("day", say("screens.survey.typed.no-day")));
        }
        if (!digits.matches("[0-4]{9}") || digits.equals("000000000")) {
            problems.add(new Form.Problem("marks", say("screens.survey.typed.no-marks")));
        }
        form.show(problems);
        if (problems.isEmpty()) {
            keep(survey(digits));
        }
    }

    private Survey survey(String digits) {
        var answered = new EnumMap<SurveyElement, Integer>(SurveyElement.class);
        for (var element : SurveyElement.values()) {
            int mark = digits.charAt(element.ordinal()) - '0';
            if (mark > 0) {
                answered.put(element, mark);
            }
        }
        return new Survey(
                day.date().orElseThrow().atTime(NOON),
                service.getValue().id(),
                chosen(sex, Survey.Sex::valueOf),
                chosen(education, Survey.Education::valueOf),
                chosen(occupation, Survey.Occupation::valueOf),
                answered,
                remark.getText().strip());
    }

    private void keep(Survey survey) {
        seat.background()
                .change(() -> {
                    seat.counter().surveys().keep(seat.who(), survey);
                    return survey;
                })
                .onDone(_ -> {
                    kept++;
                    said.getChildren().setAll(new Message(Tone.SUCCESS, say("screens.survey.typed.kept", kept)));
                    List.of(sex, education, occupation)
                            .forEach(box -> box.setValue(box.getItems().getFirst()));
                    marks.clear();
                    remark.clear();
                    changed.run();
                    form.begin("marks");
                });
    }

    private static <E extends Enum<E>> ComboBox<BookChoice> choices(String id, E[] values, Function<E, String> title) {
        return BookChoice.box(
                "field-" + id,
                id,
                260,
                BookChoice.orAny(
                        say("screens.survey.unsaid"),
                        Stream.of(values).map(v -> new BookChoice(v.name(), title.apply(v)))),
                () -> {});
    }

    private static <E> Optional<E> chosen(ComboBox<BookChoice> box, Function<String, E> read) {
        return Optional.of(box.getValue().id()).filter(id -> !id.isEmpty()).map(read);
    }
}
