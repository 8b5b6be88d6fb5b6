package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Calibration;
import id.loket.desk.PrintResult;
import id.loket.desk.PrinterSetup;
import id.loket.desk.PrinterSetup.Manner;
import id.loket.kit.Form;
import id.loket.kit.Form.Problem;
import id.loket.kit.Keys;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Segments;
import id.loket.kit.Segments.Choice;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.kit.Width;
import id.loket.text.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** How one printer is treated: drawn or struck, and how far it is off, typed or measured on its calibration page. */
final class PrinterWindow {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 690;
    private static final String RIGHT = "right-mm";
    private static final String DOWN = "down-mm";
    private static final String PERCENT = "percent";
    private static final String LEFT = "left-mm";
    private static final String TOP = "top-mm";
    private static final String ACROSS = "across-mm";

    private final Seat seat;
    private final String queue;
    private final Stage stage = new Stage();
    private final Form form = new Form();
    private final Segments<Manner> manner = new Segments<>(List.of(
            new Choice<>(Manner.DRAWN, "manner-drawn", say("screens.printer.drawn")),
            new Choice<>(Manner.STRUCK_12, "manner-struck-12", say("screens.printer.struck-12")),
            new Choice<>(Manner.STRUCK_10, "manner-struck-10", say("screens.printer.struck-10"))));
    private final TextField right = new TextField();
    private final TextField down = new TextField();
    private final TextField percent = new TextField();
    private final TextField left = new TextField();
    private final TextField top = new TextField();
    private final TextField across = new TextField();
    private final VBox said = new VBox();
    private final Button close = button("printer-close", say("screens.preview.cancel"));
    private final Button calibrate = button("printer-calibrate", say("screens.printer.calibrate"));
    private final Button reckon = button("printer-reckon", say("screens.printer.reckon"));
    private final Button save = Look.of(button("printer-save", say("screens.printer.save")), Look.PRIMARY);

    private PrinterWindow(Seat seat, String queue) {
        this.seat = seat;
        this.queue = queue;
        form.add("manner", say("screens.printer.manner"), manner).hint(say("screens.printer.manner-hint"));
        form.section(say("screens.printer.correction"));
        form.add(RIGHT, say("screens.printer.right"), right).width(Width.TINY).hint(say("screens.printer.right-hint"));
        form.add(DOWN, say("screens.printer.down"), down).width(Width.TINY).hint(say("screens.printer.down-hint"));
        form.add(PERCENT, say("screens.printer.percent"), percent).width(Width.TINY);
        form.section(say("screens.printer.measured"));
        form.add(LEFT, say("screens.printer.left", Calibration.CROSS_MM), left).width(Width.TINY);
        form.add(TOP, say("screens.printer.top", Calibration.CROSS_MM), top).width(Width.TINY);
        form.add(ACROSS, say("screens.printer.across", Calibration.ACROSS_MM), across)
                .width(Width.TINY)
                .hint(say("screens.printer.measured-hint"));
        form.whenDone(this::reckon);
        close.setOnAction(_ -> stage.close());
        calibrate.setOnAction(_ -> calibrate());
        reckon.setOnAction(_ -> reckon());
        save.setOnAction(_ -> save());
        manner.valueProperty()
                .subscribe(
                        now -> calibrate.setDisable(now.filter(Manner::struck).isPresent()));
    }

    private static Button button(String id, String verb) {
        var button = new Button(verb);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    static void open(Seat seat, Window owner, String queue, Runnable closed) {
        seat.background()
                .run(() -> seat.counter().printing().settings().setup(queue))
                .onDone(setup -> new PrinterWindow(seat, queue).show(owner, setup, closed));
    }

    private void show(Window owner, PrinterSetup setup, Runnable closed) {
        manner.choose(setup.manner());
        right.setText(written(setup.rightMm()));
        down.setText(written(setup.downMm()));
        percent.setText(written(setup.percent()));
        var title = say("screens.printer.title", queue);
        var heading = Look.of(new Label(title), Look.TITLE_2);
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        var head = new VBox(Space.SMALL, heading, said);
        head.setPadding(new Insets(Space.BASE, Space.WIDE, 0, Space.WIDE));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = Look.of(new HBox(Space.SMALL, close, gap, calibrate, reckon, save), Look.ACTION_BAR);
        bar.setAlignment(Pos.CENTER_LEFT);
        var keys = new Keys(title)
                .button("Ctrl+Enter", say("screens.printer.save"), save)
                .button("Ctrl+P", say("screens.printer.calibrate"), calibrate)
                .button("F8", say("screens.printer.reckon"), reckon)
                .button("Esc", say("screens.preview.cancel"), close);
        var page = new BorderPane(form.view());
        page.setTop(head);
        page.setBottom(new VBox(bar, keys.bar()));
        page.setId("printer");
        keys.install(page);
        PreviewFrame.dress(stage, owner, title, page, WIDTH, HEIGHT);
        stage.setOnHidden(_ -> closed.run());
        stage.show();
        form.begin();
    }

    private void calibrate() {
        calibrate.setDisable(true);
        seat.background()
                .change(() -> seat.counter().printing().calibrate(queue))
                .always(() -> calibrate.setDisable(false))
                .onDone(this::printed);
    }

    private void printed(PrintResult result) {
        tell(result.handed() ? Tone.INFO : Tone.DANGER, result.sentence());
        form.begin(LEFT);
    }

    private void tell(Tone tone, String sentence) {
        var message = new Message(tone, sentence);
        message.setId("printer-said");
        said.getChildren().setAll(message);
    }

    /** Turns what was measured into a correction; it is kept only when it is saved. */
    private void reckon() {
        var problems = new ArrayList<Problem>();
        var measured =
                new Calibration(read(LEFT, left, problems), read(TOP, top, problems), read(ACROSS, across, problems));
        if (problems.isEmpty() && !measured.mayBe()) {
            problems.add(new Problem(ACROSS, say("screens.printer.too-far")));
        }
        form.show(problems);
        if (problems.isEmpty()) {
            right.setText(written(measured.right()));
            down.setText(written(measured.down()));
            percent.setText(written(measured.percent()));
            tell(Tone.INFO, say("screens.printer.reckoned"));
            save.requestFocus();
        }
    }

    private void save() {
        var problems = new ArrayList<Problem>();
        double rightMm = read(RIGHT, right, problems);
        double downMm = read(DOWN, down, problems);
        double size = read(PERCENT, percent, problems);
        if (problems.isEmpty() && !PrinterSetup.mayBe(rightMm, downMm, size)) {
            problems.add(new Problem(
                    "",
                    say(
                            "screens.printer.beyond",
                            PrinterSetup.MOST_MM,
                            PrinterSetup.LEAST_PERCENT,
                            PrinterSetup.MOST_PERCENT)));
        }
        form.show(problems);
        if (problems.isEmpty()) {
            var setup = new PrinterSetup(rightMm, downMm, size, manner.value().orElse(Manner.DRAWN));
            seat.background()
                    .change(() -> {
                        seat.counter().printing().settings().setUp(queue, setup);
                        return setup;
                    })
                    .onDone(_ -> stage.close());
        }
    }

    private static double read(String id, TextField field, List<Problem> problems) {
        var typed = measure(field.getText());
        if (typed.isEmpty()) {
            problems.add(new Problem(id, say("screens.printer.no-number")));
        }
        return typed.map(BigDecimal::doubleValue).orElse(0.0);
    }

    /** {@code 1,5}, {@code -2} or {@code 30.5}: no ruler has thousands, so a full stop can only be the decimal sign. */
    static Optional<BigDecimal> measure(String typed) {
        var plain = typed.strip().replace(',', '.').replace('\u2212', '-');
        return plain.matches("[-+]?\\d{1,3}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String written(double value) {
        var shown = BigDecimal.valueOf(value).stripTrailingZeros();
        return Numbers.decimal(shown.scale() < 0 ? shown.setScale(0) : shown);
    }
}
