package id.loket.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The one way to lay out a form. Law: Enter goes to the next field and after the last one ends the form; every problem
 * is shown, at its field or above the form, never lost; the first field with a problem gets the focus.
 *
 * <p>The control of field {@code nik} has the node id {@code field-nik}, its problem {@code problem-nik}.
 */
public final class Form {
    /** What is wrong with which field; an unknown or hidden field's problem is shown above the form. */
    public record Problem(String field, String text) {}

    private static final double LABEL_WIDTH = 200;

    private final GridPane grid = Look.of(new GridPane(Space.ROOMY, Space.BASE), "form-grid");
    private final VBox above = new VBox(Space.SMALL);
    private final VBox page = Look.of(new VBox(Space.ROOMY, above, grid), "form");
    private final ScrollPane view = Look.of(Scroll.over(page), "form-view");
    private final List<FormField> fields = new ArrayList<>();
    private Runnable whenDone = () -> {};
    private int row;

    public Form() {
        ColumnConstraints labels = new ColumnConstraints(LABEL_WIDTH);
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, controls);
        above.managedProperty().bind(Bindings.isNotEmpty(above.getChildren()));
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.setFocusTraversable(false);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
    }

    /** Begins a section under a heading. */
    public Form section(String heading) {
        Label title = Look.of(new Label(heading), Look.TITLE_2, "form-section");
        title.setMaxWidth(Double.MAX_VALUE);
        grid.add(title, 0, row++, 2, 1);
        return this;
    }

    /** Adds a field; an id used twice is a bug. */
    public FormField add(String id, String label, Node control) {
        FormField field = made(id, label, control);
        GridPane.setValignment(field.label(), VPos.TOP);
        grid.addRow(row++, field.label(), field.body());
        return field;
    }

    /** Adds a field that needs the whole width, such as a table; its label stands over it. */
    public FormField addWide(String id, String label, Node control) {
        FormField field = made(id, label, control).width(Width.TABLE);
        grid.add(field.label(), 0, row++, 2, 1);
        grid.add(field.body(), 0, row++, 2, 1);
        return field;
    }

    private FormField made(String id, String label, Node control) {
        if (fields.stream().anyMatch(field -> field.id().equals(id))) {
            throw new IllegalArgumentException("field " + id + " is there twice");
        }
        FormField field = new FormField(id, label, control);
        fields.add(field);
        if (control instanceof TextArea area) {
            area.addEventFilter(KeyEvent.KEY_PRESSED, Form::tabLeaves);
        }
        return field;
    }

    /** Adds something that is no field, over the whole width. */
    public Form add(Node whole) {
        grid.add(whole, 0, row++, 2, 1);
        return this;
    }

    /** What Enter does after the last field. */
    public Form whenDone(Runnable action) {
        whenDone = action;
        return this;
    }

    /** Replaces all problems shown by these, and puts the focus at the first. */
    public void show(List<Problem> problems) {
        above.getChildren()
                .setAll(problems.stream()
                        .filter(problem -> shownFields().stream()
                                .noneMatch(field -> field.id().equals(problem.field())))
                        .map(problem -> new Message(Tone.DANGER, problem.text()))
                        .toList());
        fields.forEach(field -> field.problem(problems.stream()
                .filter(problem -> field.isShown() && problem.field().equals(field.id()))
                .map(Problem::text)
                .collect(Collectors.toList())));
        shownFields().stream()
                .filter(field -> !field.problem().isEmpty())
                .findFirst()
                .ifPresent(field -> enter(field.control()));
        if (!above.getChildren().isEmpty()) {
            view.setVvalue(0);
        }
    }

    /** Puts the focus at the first field, which hears the very next key. */
    public void begin() {
        // A control is deaf until it is dressed, which would otherwise come with the next frame.
        Optional.ofNullable(view.getScene()).map(Scene::getRoot).ifPresent(Node::applyCss);
        shownFields().stream().findFirst().ifPresent(field -> enter(field.control()));
    }

    /** Puts the focus at this field, where the rest is usually right already. */
    public void begin(String id) {
        shownFields().stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .ifPresent(field -> enter(field.control()));
    }

    /** The form, ready to be placed; it scrolls and keeps the field with the focus in sight. */
    public ScrollPane view() {
        return view;
    }

    private List<FormField> shownFields() {
        return fields.stream().filter(FormField::isShown).toList();
    }

    private void pressed(KeyEvent key) {
        boolean plain = !key.isAltDown() && !key.isShiftDown() && !key.isMetaDown();
        if (key.getCode() != KeyCode.ENTER || !plain || !(key.getTarget() instanceof Node from)) {
            return;
        }
        List<FormField> shown = shownFields();
        for (int i = 0; i < shown.size(); i++) {
            Node control = shown.get(i).control();
            if (holds(control, from) && !wantsEnter(control, from, key)) {
                key.consume();
                next(shown, i + 1);
                return;
            }
        }
    }

    private void next(List<FormField> shown, int index) {
        shown.stream()
                .skip(index)
                .map(FormField::control)
                .filter(control -> !control.isDisabled())
                .findFirst()
                .ifPresentOrElse(Form::enter, whenDone);
    }

    /** A form is often filled before its window shows it; then the focus comes once it is there. */
    private static void enter(Node control) {
        if (control.getScene() != null) {
            control.requestFocus();
            return;
        }
        control.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                if (now != null) {
                    scene.removeListener(this);
                    Platform.runLater(control::requestFocus);
                }
            }
        });
    }

    private static boolean wantsEnter(Node control, Node from, KeyEvent key) {
        return switch (control) {
            case TakesEnter own -> own.takesEnter(from);
            case TextArea area -> !key.isControlDown();
            case ComboBoxBase<?> box -> box.isShowing() || key.isControlDown();
            default -> from instanceof Button || key.isControlDown();
        };
    }

    private static void tabLeaves(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && key.getTarget() instanceof Node area) {
            key.consume();
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private static boolean holds(Node outer, Node inner) {
        for (Node each = inner; each != null; each = each.getParent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    private void reveal(Node focused) {
        if (focused == null || view.getScene() == null || !holds(page, focused)) {
            return;
        }
        page.applyCss();
        page.layout();
        Bounds field = page.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double room = page.getHeight() - view.getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        double top = view.getVvalue() * room;
        double bottom = top + view.getViewportBounds().getHeight();
        double margin = Space.APART * 2;
        if (field.getMinY() - margin < top) {
            view.setVvalue(Math.max(0, (field.getMinY() - margin) / room));
        } else if (field.getMaxY() + margin > bottom) {
            view.setVvalue(Math.min(
                    1, (field.getMaxY() + margin - view.getViewportBounds().getHeight()) / room));
        }
    }
}
