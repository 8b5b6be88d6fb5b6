package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Papers.Sheet;
import id.loket.kit.Lane;
import id.loket.kit.Look;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shows a PDF as it lies on paper. Law: it shows the bytes it was given and makes none; only the pages in sight are
 * drawn, off the screen's thread, as large as they are seen.
 *
 * <p>Keys while it has the focus: + and - enlarge and reduce, 0 fits the width, 1 fits one page; arrows and PgUp/PgDn
 * scroll.
 */
public final class PreviewPane {
    /** Screen pixels for one point at 100 %. */
    private static final double ACTUAL = 96.0 / 72;

    private static final double STEP = 1.25;
    private static final double LEAST = 0.3;
    private static final double MOST = 4;

    private enum Fit {
        /** Actual size, or less where the window is narrower. */
        USUAL,
        WIDTH,
        PAGE,
        NONE
    }

    private final Seat seat;
    private final Lane lane;
    private final VBox sheets = Look.of(new VBox(Space.ROOMY), "sheets");
    private final ScrollPane scroll = Look.of(Scroll.over(sheets), "desk-top");
    private final Label place = new Label();
    private final Label percent = Look.of(new Label(), Look.MUTED);
    private final BorderPane view = new BorderPane();
    private final List<PreviewSheet> pages = new ArrayList<>();
    private Fit fit = Fit.USUAL;
    private double zoom = 1;

    public PreviewPane(Seat seat) {
        this.seat = seat;
        this.lane = seat.background().latest();
        place.setId("preview-page");
        percent.setId("preview-zoom");
        view.setId("preview");
        scroll.setId("preview-scroll");
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.vvalueProperty().subscribe(this::look);
        ObservableValue<?> room = scroll.viewportBoundsProperty();
        room.subscribe(this::fitted);
        view.setTop(bar());
        view.setCenter(scroll);
        sheets.getChildren().setAll(Look.of(new Label(say("screens.preview.empty")), Look.MUTED));
    }

    public Node view() {
        return view;
    }

    /** Shows these bytes from the first page; what was shown stays until they are read. */
    public void show(byte[] pdf) {
        if (pages.isEmpty()) {
            sheets.getChildren().setAll(Look.of(new Label(say("screens.preview.loading")), Look.MUTED));
        }
        lane.run(() -> seat.counter().papers().sheets(pdf)).onDone(sizes -> lay(pdf, sizes));
    }

    /** Puts the focus on the paper, so that the keys scroll it. */
    public void requestFocus() {
        scroll.requestFocus();
    }

    private void lay(byte[] pdf, List<Sheet> sizes) {
        pages.forEach(PreviewSheet::forget);
        pages.clear();
        sizes.forEach(size -> pages.add(new PreviewSheet(seat, pdf, pages.size(), size)));
        sheets.getChildren().setAll(pages.stream().map(PreviewSheet::view).toList());
        scroll.setVvalue(0);
        fitted();
    }

    private HBox bar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(
                Space.SMALL,
                place,
                gap,
                percent,
                button("preview-smaller", say("screens.preview.smaller"), "−", () -> zoom(zoom / STEP)),
                button("preview-larger", say("screens.preview.larger"), "+", () -> zoom(zoom * STEP)),
                button("preview-width", say("screens.preview.width"), "0", () -> fit(Fit.WIDTH)),
                button("preview-whole", say("screens.preview.whole"), "1", () -> fit(Fit.PAGE)));
        bar.setAlignment(Pos.CENTER_LEFT);
        return Look.of(bar, Look.FOOT_BAR);
    }

    private static Button button(String id, String title, String key, Runnable action) {
        Button button = Look.of(new Button(title), Look.QUIET, Look.SMALL);
        button.setId(id);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(title + "  " + key));
        button.setOnAction(e -> action.run());
        return button;
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(zoom * STEP);
            case MINUS, SUBTRACT -> zoom(zoom / STEP);
            case DIGIT0, NUMPAD0 -> fit(Fit.WIDTH);
            case DIGIT1, NUMPAD1 -> fit(Fit.PAGE);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void zoom(double wanted) {
        fit = Fit.NONE;
        apply(Math.clamp(wanted, LEAST, MOST));
    }

    private void fit(Fit wanted) {
        fit = wanted;
        fitted();
    }

    /** The size that suits the room there is; called again when the room changes. */
    private void fitted() {
        if (pages.isEmpty() || scroll.getViewportBounds().getWidth() < 2) {
            return;
        }
        double width = scroll.getViewportBounds().getWidth() - 2 * Space.ROOMY;
        double height = scroll.getViewportBounds().getHeight() - 2 * Space.ROOMY;
        double widest = pages.stream().mapToDouble(p -> p.size().width()).max().orElse(1) * ACTUAL;
        double highest =
                pages.stream().mapToDouble(p -> p.size().height()).max().orElse(1) * ACTUAL;
        apply(Math.clamp(
                switch (fit) {
                    case USUAL -> Math.min(1, width / widest);
                    case WIDTH -> width / widest;
                    case PAGE -> Math.min(width / widest, height / highest);
                    case NONE -> zoom;
                },
                LEAST,
                MOST));
    }

    private void apply(double wanted) {
        double at = scroll.getVvalue();
        zoom = wanted;
        percent.setText(say("screens.preview.percent", Math.round(zoom * 100)));
        pages.forEach(page -> page.scale(zoom * ACTUAL));
        sheets.setMinWidth(pages.stream().mapToDouble(PreviewSheet::width).max().orElse(0) + 2 * Space.ROOMY);
        scroll.layout();
        scroll.setVvalue(at);
        look();
    }

    /** Draws the pages in sight and their neighbours, and lets go of those far away. */
    private void look() {
        if (pages.isEmpty()) {
            return;
        }
        double seen = scroll.getViewportBounds().getHeight();
        double all = 2 * Space.ROOMY
                + pages.stream().mapToDouble(p -> p.height() + Space.ROOMY).sum()
                - Space.ROOMY;
        double top = Math.max(0, all - seen) * scroll.getVvalue();
        double y = Space.ROOMY;
        int current = 0;
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            page.near(y + page.height() > top - seen && y < top + 2 * seen, scale());
            current = y <= top + seen / 2 ? i : current;
            y += page.height() + Space.ROOMY;
        }
        place.setText(say("screens.preview.page", current + 1, pages.size()));
    }

    private double scale() {
        return view.getScene() == null || view.getScene().getWindow() == null
                ? 1
                : view.getScene().getWindow().getOutputScaleX();
    }
}
