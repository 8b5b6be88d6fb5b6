package id.loket.kit;

import id.loket.text.Dates;
import id.loket.text.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A month to choose a day from. Arrows go by day and week, PgUp and PgDn by month (with Ctrl by year), Home is today,
 * Enter takes, Esc leaves. Weeks begin on Monday.
 */
final class CalendarPopup {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final int WEEK = 7;
    private static final int WEEKS = 6;

    private final Function<LocalDate, String> longDate;
    private final LocalDate today;
    private final Consumer<LocalDate> taken;
    private final PopupControl popup = new PopupControl();
    private final Label month = Look.of(new Label(), Look.STRONG);
    private final GridPane days = Look.of(new GridPane(), "calendar-days");
    private final VBox page = Look.of(new VBox(Space.SMALL), "calendar");
    private LocalDate cursor;

    CalendarPopup(Function<LocalDate, String> longDate, LocalDate today, LocalDate start, Consumer<LocalDate> taken) {
        this.longDate = longDate;
        this.today = today;
        this.cursor = start;
        this.taken = taken;
        month.setMaxWidth(Double.MAX_VALUE);
        month.setAlignment(Pos.CENTER);
        HBox.setHgrow(month, Priority.ALWAYS);
        HBox head = new HBox(
                Space.HAIR, turn(Glyph.BACK, "calendar-back", -1), month, turn(Glyph.FORWARD, "calendar-forward", 1));
        head.setAlignment(Pos.CENTER);
        page.getChildren().addAll(head, days);
        page.setId("calendar");
        page.setFocusTraversable(true);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setSkin(new CalendarSkin(popup, page));
        draw();
    }

    void show(Node below) {
        Bounds place = below.localToScreen(below.getBoundsInLocal());
        popup.show(below, place.getMinX(), place.getMaxY() + Space.HAIR);
        page.requestFocus();
    }

    private Button turn(Glyph glyph, String id, int months) {
        Button button = Look.of(new Button("", glyph.draw()), Look.QUIET);
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(e -> go(cursor.plusMonths(months)));
        return button;
    }

    private void pressed(KeyEvent key) {
        ChronoUnit page = key.isControlDown() ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        switch (key.getCode()) {
            case KeyCode.LEFT -> go(cursor.minusDays(1));
            case KeyCode.RIGHT -> go(cursor.plusDays(1));
            case KeyCode.UP -> go(cursor.minusWeeks(1));
            case KeyCode.DOWN -> go(cursor.plusWeeks(1));
            case KeyCode.PAGE_UP -> go(cursor.minus(1, page));
            case KeyCode.PAGE_DOWN -> go(cursor.plus(1, page));
            case KeyCode.HOME -> go(today);
            case KeyCode.ENTER, KeyCode.SPACE -> take(cursor);
            case KeyCode.ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void go(LocalDate day) {
        cursor = day;
        draw();
    }

    private void take(LocalDate day) {
        popup.hide();
        taken.accept(day);
    }

    private void draw() {
        page.setAccessibleText(longDate.apply(cursor));
        month.setText(Dates.monthName(cursor.getMonthValue()) + " " + cursor.getYear());
        days.getChildren().clear();
        List<String> names = List.of(Words.say("kit.calendar.days").split(","));
        for (int i = 0; i < WEEK; i++) {
            days.add(Look.of(new Label(names.get(i)), "calendar-name"), i, 0);
        }
        LocalDate first = cursor.withDayOfMonth(1);
        LocalDate start = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        for (int i = 0; i < WEEK * WEEKS; i++) {
            days.add(day(start.plusDays(i)), i % WEEK, 1 + i / WEEK);
        }
    }

    private Button day(LocalDate day) {
        Button button = Look.of(new Button(String.valueOf(day.getDayOfMonth())), "calendar-day");
        button.setId("day-" + day);
        button.setFocusTraversable(false);
        button.setAccessibleText(longDate.apply(day));
        button.pseudoClassStateChanged(CURSOR, day.equals(cursor));
        button.pseudoClassStateChanged(TODAY, day.equals(today));
        button.pseudoClassStateChanged(OUTSIDE, day.getMonth() != cursor.getMonth());
        button.setOnAction(e -> take(day));
        return button;
    }

    private record CalendarSkin(PopupControl popup, Node node) implements Skin<PopupControl> {
        @Override
        public PopupControl getSkinnable() {
            return popup;
        }

        @Override
        public Node getNode() {
            return node;
        }

        @Override
        public void dispose() {}
    }
}
