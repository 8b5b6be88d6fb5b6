package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Glyph;
import id.loket.kit.Look;
import id.loket.kit.Space;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Which lines of a long table are in sight: a search and a page of them. A table of one page shows nothing of it. */
final class TablePages extends HBox {
    static final int PAGE = 20;

    private final TextField search = new TextField();
    private final Label where = Look.of(new Label(), Look.MUTED);
    private final Button before = turn("pages-before-", Glyph.BACK, say("screens.table.page.before"));
    private final Button after = turn("pages-after-", Glyph.FORWARD, say("screens.table.page.after"));
    private final IntegerProperty all = new SimpleIntegerProperty();
    private int first;
    private int count;

    /** @param changed another page or another search */
    TablePages(String id, Runnable changed) {
        super(Space.SMALL);
        search.setId("search-" + id);
        search.setPromptText(say("screens.table.search"));
        search.setAccessibleText(say("screens.table.search"));
        search.setPrefWidth(200);
        search.textProperty().subscribe((_, _) -> {
            first = 0;
            changed.run();
        });
        before.setId(before.getId() + id);
        after.setId(after.getId() + id);
        before.setOnAction(_ -> {
            turn(-1);
            changed.run();
        });
        after.setOnAction(_ -> {
            turn(1);
            changed.run();
        });
        where.setId("pages-" + id);
        where.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(search, before, where, after);
        setAlignment(Pos.CENTER_LEFT);
        visibleProperty().bind(Bindings.greaterThan(all, PAGE));
        managedProperty().bind(visibleProperty());
    }

    private static Button turn(String id, Glyph sign, String what) {
        var button = Look.of(new Button("", sign.draw()), Look.QUIET);
        button.setId(id);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what);
        return button;
    }

    /** Tells how many lines there are and how many of them were found. */
    void count(int lines, int found) {
        all.set(lines);
        count = found;
        first = Math.clamp(first, 0, Math.max(0, (found - 1) / PAGE * PAGE));
        before.setDisable(first == 0);
        after.setDisable(first + PAGE >= found);
        where.setText(found == 0 ? say("screens.table.page.none") : say("screens.table.page", first + 1, end(), found));
    }

    private int end() {
        return Math.min(first + PAGE, count);
    }

    /** The first line in sight, from 0, among those found. */
    int first() {
        return first;
    }

    void turn(int pages) {
        first = Math.clamp(first + (long) pages * PAGE, 0, Math.max(0, (count - 1) / PAGE * PAGE));
    }

    /** Brings a line among those found into sight. */
    void show(int line) {
        first = line / PAGE * PAGE;
    }

    String searched() {
        return search.getText().strip();
    }

    void clear() {
        search.clear();
    }

    void begin() {
        if (isVisible()) {
            search.requestFocus();
        }
    }
}
