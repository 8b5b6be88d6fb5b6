package id.loket.kit;

import id.loket.text.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * Takes a date as it is typed, and shows beside it how it was understood. Law: what is typed is never changed under the
 * user's hands, and what cannot be read is said, not guessed. F4 or Alt+Down opens a calendar.
 */
public final class DateField extends HBox {
    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    private final Function<String, Optional<LocalDate>> reader;
    private final Function<LocalDate, String> longDate;
    private final LocalDate today;
    private final TextField editor = new TextField();
    private final Button opener = Look.of(new Button("", Glyph.CALENDAR.draw()), Look.QUIET, "date-opener");
    private final Label understood = Look.of(new Label(), "date-understood");
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> date =
            new ReadOnlyObjectWrapper<>(this, "date", Optional.empty());

    /** The reader understands typed text; {@code longDate} writes a date in words; the calendar opens at today. */
    public DateField(
            Function<String, Optional<LocalDate>> reader, Function<LocalDate, String> longDate, LocalDate today) {
        super(Space.SMALL);
        this.reader = reader;
        this.longDate = longDate;
        this.today = today;
        setAlignment(Pos.CENTER_LEFT);
        Width.SHORT.of(editor);
        editor.setPromptText(Words.say("kit.date.prompt"));
        editor.textProperty().subscribe(this::read);
        editor.accessibleTextProperty().bind(accessibleTextProperty());
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        opener.setFocusTraversable(false);
        opener.setAccessibleText(Words.say("kit.date.calendar"));
        opener.setTooltip(new Tooltip(Words.say("kit.date.calendar") + "  F4"));
        opener.setOnAction(e -> open());
        understood.setMinWidth(0);
        HBox box = Look.of(new HBox(editor, opener), "date-box");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(box, understood);
        Look.of(this, "date-field");
    }

    public Optional<LocalDate> date() {
        return date.get();
    }

    public ReadOnlyObjectProperty<Optional<LocalDate>> dateProperty() {
        return date.getReadOnlyProperty();
    }

    /** True when something is typed that is no date; a form must not go on with it. */
    public boolean unreadable() {
        return !editor.getText().isBlank() && date().isEmpty();
    }

    /** Writes a date as digits. */
    public void set(LocalDate wanted) {
        editor.setText("%02d-%02d-%04d".formatted(wanted.getDayOfMonth(), wanted.getMonthValue(), wanted.getYear()));
    }

    public void clear() {
        editor.clear();
    }

    /** What is typed. */
    public String text() {
        return editor.getText();
    }

    @Override
    public void requestFocus() {
        editor.requestFocus();
    }

    private void read(String typed) {
        date.set(typed.isBlank() ? Optional.empty() : reader.apply(typed));
        understood.setText(date().map(longDate).orElse(unreadable() ? Words.say("kit.date.unreadable") : ""));
        understood.pseudoClassStateChanged(UNREADABLE, unreadable());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.F4 || key.isAltDown() && key.getCode() == KeyCode.DOWN) {
            key.consume();
            open();
        }
    }

    private void open() {
        new CalendarPopup(longDate, today, date().orElse(today), this::take).show(editor);
    }

    private void take(LocalDate chosen) {
        set(chosen);
        editor.requestFocus();
        editor.end();
    }
}
