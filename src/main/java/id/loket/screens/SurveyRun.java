package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Survey;
import id.loket.casework.SurveyElement;
import id.loket.kit.Look;
import id.loket.kit.Segments;
import id.loket.kit.Space;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The survey as an applicant walks through it, one question a page. Law: whoever goes away in the middle leaves nothing
 * behind, and the next one begins at the beginning. A run for one hand-over ends with the form it was opened for.
 */
final class SurveyRun extends StackPane {
    private static final Duration THANKS = Duration.seconds(8);
    private static final int WELCOME = -3;
    private static final int SERVICE = -2;
    private static final int RESPONDENT = -1;
    private static final List<SurveyElement> QUESTIONS = List.of(SurveyElement.values());
    private static final int REMARK = QUESTIONS.size();
    private static final int DONE = REMARK + 1;
    private static final int LONGEST_REMARK = 500;

    private final String service;
    private final SequencedMap<String, String> services;
    private final BiConsumer<SurveyAnswers, String> keep;
    private final PauseTransition idle;
    private final PauseTransition thanks = new PauseTransition(THANKS);
    private final TextArea remark = new TextArea();
    private SurveyAnswers answers;
    private int at = WELCOME;

    /**
     * @param service of the case just handed over, for one form; empty = it is asked, of one after the other
     * @param services titles of all services, by id
     * @param keep hears what was answered and the remark
     */
    SurveyRun(
            String service,
            SequencedMap<String, String> services,
            Duration patience,
            BiConsumer<SurveyAnswers, String> keep) {
        this.service = service;
        this.services = services;
        this.keep = keep;
        this.answers = new SurveyAnswers(service);
        this.idle = new PauseTransition(patience);
        idle.setOnFinished(_ -> afresh());
        thanks.setOnFinished(_ -> afresh());
        remark.setId("survey-remark");
        remark.setWrapText(true);
        remark.textProperty().subscribe(text -> {
            if (text.length() > LONGEST_REMARK) {
                remark.setText(text.substring(0, LONGEST_REMARK));
            }
        });
        addEventFilter(InputEvent.ANY, _ -> touched());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Look.of(this, "survey");
        setId("survey");
        show(WELCOME);
    }

    private void touched() {
        if (at > WELCOME && at < DONE) {
            idle.playFromStart();
        }
    }

    private void afresh() {
        answers = new SurveyAnswers(service);
        remark.clear();
        show(WELCOME);
    }

    private void show(int page) {
        at = page;
        idle.stop();
        thanks.stop();
        getChildren().setAll(page());
        // A control is deaf until it is dressed, which would otherwise come with the next frame.
        applyCss();
        lookupAll(".survey-first").stream().findFirst().ifPresent(Node::requestFocus);
        if (at == DONE && !over()) {
            thanks.playFromStart();
        }
    }

    /** Whether the one it was opened for has answered. */
    private boolean over() {
        return !service.isEmpty() && answers.any();
    }

    private Node page() {
        if (at >= REMARK) {
            return at == REMARK ? remarkAsked() : thanked();
        }
        return switch (at) {
            case WELCOME -> welcome();
            case SERVICE -> serviceAsked();
            case RESPONDENT -> respondent();
            default -> question(QUESTIONS.get(at));
        };
    }

    // ---- moving

    private void on() {
        show(at == WELCOME && !service.isEmpty() ? RESPONDENT : at + 1);
    }

    private void back() {
        if (at > WELCOME && at < DONE) {
            show(at == RESPONDENT && !service.isEmpty() ? WELCOME : Math.max(WELCOME, at - 1));
        }
    }

    private void pressed(KeyEvent key) {
        boolean typing = at == REMARK && remark.isFocused();
        if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.BACK_SPACE && !typing) {
            key.consume();
            back();
        } else if (at >= 0 && at < REMARK && key.getText().matches("[1-4]")) {
            key.consume();
            answer(QUESTIONS.get(at), Integer.parseInt(key.getText()));
        }
    }

    private void answer(SurveyElement element, int mark) {
        answers.mark(element, mark);
        show(at + 1);
    }

    private void finish() {
        if (answers.any()) {
            keep.accept(answers, remark.getText());
        }
        show(DONE);
    }

    // ---- pages

    private Node welcome() {
        var start = big("survey-start", say("screens.survey.start"), this::on);
        return sheet(
                heading(say("screens.survey.welcome")), words(say("screens.survey.anonymous")), start, new Region());
    }

    private Node serviceAsked() {
        var all = new TilePane(Space.BASE, Space.BASE);
        all.setPrefColumns(2);
        all.setAlignment(Pos.CENTER);
        services.forEach((id, title) -> all.getChildren().add(choice("survey-service-" + id, title, () -> {
            answers.service(id);
            on();
        })));
        if (!all.getChildren().isEmpty()) {
            Look.of((Button) all.getChildren().getFirst(), "survey-first");
        }
        return sheet(heading(say("screens.survey.service")), new Region(), all, steps(skip(() -> {
            answers.service("");
            on();
        })));
    }

    private Node respondent() {
        var next = Look.of(new Button(say("screens.survey.next")), Look.PRIMARY, "survey-button");
        next.setId("survey-next");
        next.setOnAction(_ -> on());
        var body = new VBox(
                Space.WIDE,
                asked(say("screens.survey.sex"), Survey.Sex.values(), Survey.Sex::title, s -> answers.sex(s)),
                asked(
                        say("screens.survey.education"),
                        Survey.Education.values(),
                        Survey.Education::title,
                        e -> answers.education(e)),
                asked(
                        say("screens.survey.occupation"),
                        Survey.Occupation.values(),
                        Survey.Occupation::title,
                        o -> answers.occupation(o)));
        body.setMaxWidth(Region.USE_PREF_SIZE);
        return sheet(
                heading(say("screens.survey.respondent")), words(say("screens.survey.optional")), body, steps(next));
    }

    private static <E extends Enum<E>> Node asked(
            String question, E[] values, Function<E, String> title, Consumer<E> chosen) {
        var segments = new Segments<>(Stream.of(values)
                .map(v -> new Segments.Choice<>(v, "survey-" + v.name().toLowerCase(Locale.ROOT), title.apply(v)))
                .toList());
        segments.valueProperty().subscribe(v -> v.ifPresent(chosen));
        segments.setAccessibleText(question);
        Look.of(segments, "survey-choices");
        return new VBox(Space.SMALL, Look.of(new Label(question), "survey-label"), segments);
    }

    private Node question(SurveyElement element) {
        var row = new HBox(Space.ROOMY);
        row.setAlignment(Pos.CENTER);
        for (int mark = 1; mark <= Survey.BEST; mark++) {
            row.getChildren().add(answerButton(element, mark));
        }
        var count = Look.of(
                new Label(say("screens.survey.count", element.ordinal() + 1, QUESTIONS.size())), "survey-count");
        return sheet(count, heading(element.question()), row, steps(skip(() -> {
            answers.skip(element);
            on();
        })));
    }

    private Button answerButton(SurveyElement element, int mark) {
        var word = element.answers().get(mark - 1);
        var button = Look.of(new Button(say("screens.survey.answer", mark, word)), "survey-answer");
        button.setId("survey-mark-" + mark);
        button.setGraphic(SurveyFace.of(mark));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setWrapText(true);
        button.setOnAction(_ -> answer(element, mark));
        if (answers.mark(element).filter(m -> m == mark).isPresent()) {
            Look.of(button, "chosen");
        }
        if (mark == answers.mark(element).orElse(Survey.BEST - 1)) {
            Look.of(button, "survey-first");
        }
        return button;
    }

    private Node remarkAsked() {
        var end = Look.of(new Button(say("screens.survey.finish")), Look.PRIMARY, "survey-button");
        end.setId("survey-finish");
        end.setOnAction(_ -> finish());
        if (!remark.getStyleClass().contains("survey-first")) {
            Look.of(remark, "survey-first", "survey-text");
        }
        return sheet(heading(say("screens.survey.remark")), words(say("screens.survey.optional")), remark, steps(end));
    }

    private Node thanked() {
        return sheet(
                heading(answers.any() ? say("screens.survey.thanks") : say("screens.survey.nothing")),
                new Region(),
                SurveyFace.of(Survey.BEST),
                over()
                        ? words(say("screens.survey.over"))
                        : big("survey-again", say("screens.survey.again"), this::afresh));
    }

    // ---- parts

    private static Node sheet(Node above, Node under, Node middle, Node foot) {
        var gap = new Region();
        var below = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        var sheet = new VBox(Space.WIDE, above, under, gap, middle, below, foot);
        sheet.setAlignment(Pos.TOP_CENTER);
        return sheet;
    }

    /** Back, where one is, and the way on. */
    private Node steps(Node onward) {
        var back = Look.of(new Button(say("screens.survey.back")), "survey-button");
        back.setId("survey-back");
        back.setOnAction(_ -> back());
        var dots = new HBox(Space.SMALL);
        dots.setAlignment(Pos.CENTER);
        IntStream.range(0, QUESTIONS.size()).forEach(n -> {
            var dot = Look.of(new Region(), "survey-dot");
            if (n < at) {
                Look.of(dot, "past");
            } else if (n == at) {
                Look.of(dot, "here");
            }
            dots.getChildren().add(dot);
        });
        var left = new Region();
        var right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var line = new HBox(Space.BASE, back, left, dots, right, onward);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private static Button skip(Runnable action) {
        var skip = Look.of(new Button(say("screens.survey.skip")), "survey-button");
        skip.setId("survey-skip");
        skip.setOnAction(_ -> action.run());
        return skip;
    }

    private static Button big(String id, String verb, Runnable action) {
        var button = Look.of(new Button(verb), Look.PRIMARY, "survey-start", "survey-first");
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button choice(String id, String title, Runnable action) {
        var button = Look.of(new Button(title), "survey-service");
        button.setId(id);
        button.setWrapText(true);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label heading(String text) {
        return wrapped(text, "survey-heading");
    }

    private static Label words(String text) {
        return wrapped(text, "survey-words");
    }

    private static Label wrapped(String text, String look) {
        var label = Look.of(new Label(text), look);
        label.setWrapText(true);
        return label;
    }
}
