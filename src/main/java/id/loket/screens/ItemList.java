package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Column;
import id.loket.kit.Glyph;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.office.Office;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The many people of an act, by village, each with a state; some are marked to be answered together. Space marks the one
 * chosen and goes on, Ctrl+A marks all that are shown and wait, Enter goes on to the questions.
 */
final class ItemList extends VBox {
    private static final int MOST_COLUMNS = 3;

    private final List<Field> columns;
    private final List<ItemLine> lines;
    private final ItemFilter filter;
    private final Listing<ItemLine> listing;
    private final TextField search = new TextField();
    private final Label count = Look.of(new Label(), Look.MUTED);
    private final Runnable marked;
    private List<ItemLine> shown = List.of();

    /**
     * @param opened Enter on a line
     * @param marked other people are to be answered now
     */
    ItemList(ActContext context, List<Field> columns, Runnable opened, Runnable marked) {
        super(Space.SMALL);
        this.columns = columns;
        this.filter = context.filter();
        this.marked = marked;
        var villages = context.seat().counter().office().villages();
        this.lines = ItemLine.of(context, columns).stream()
                .sorted(Comparator.comparing((ItemLine l) -> name(villages, l.village()))
                        .thenComparing(ItemLine::number))
                .toList();
        this.listing = SeatList.<ItemLine>of(context.seat(), "items", context.title(), ItemLine::number, shownColumns())
                .whenEmpty(say("screens.items.none"))
                .whenOpened(_ -> opened.run());
        listing.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        listing.selectedProperty().subscribe(marked);
        count.setId("items-count");
        search.setId("items-search");
        search.setText(filter.search());
        search.setPromptText(say("screens.items.search"));
        search.setAccessibleText(say("screens.items.search"));
        search.textProperty().subscribe((_, now) -> {
            filter.search(now);
            show(() -> {});
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isControlDown() || key.getCode() == KeyCode.DOWN) {
                key.consume();
                listing.requestFocus();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        var bar = new HBox(Space.SMALL, search);
        if (ItemLine.villageColumn(columns).isPresent()) {
            bar.getChildren().add(villages(villages));
        }
        bar.getChildren().add(states());
        getChildren().addAll(bar, listing, count);
        VBox.setVgrow(listing, Priority.ALWAYS);
    }

    private static String name(List<Office.Village> villages, String code) {
        return villages.stream()
                .filter(v -> v.code().equals(code))
                .map(Office.Village::name)
                .findFirst()
                .orElse(code);
    }

    /** Who and where, as far as there is room; the whole line is in the list that is saved or printed. */
    private List<Column<ItemLine>> shownColumns() {
        var shown = new ArrayList<Column<ItemLine>>();
        shown.add(Column.sign(34, ItemList::mark));
        shown.add(Column.count(say("screens.items.number"), 60, ItemLine::number));
        columns.stream().filter(this::hasRoom).forEach(c -> shown.add(column(c, columns.indexOf(c))));
        shown.add(Column.badge(say("screens.items.state"), 138, ItemLine::badge));
        return shown;
    }

    private boolean hasRoom(Field column) {
        var first = columns.stream().limit(MOST_COLUMNS).toList();
        boolean where = ItemLine.villageColumn(columns).filter(column::equals).isPresent();
        boolean who = column.id().equals(PersonBlock.NAME) || column.id().equals(PersonBlock.NIK);
        boolean known = columns.stream().anyMatch(c -> c.id().equals(PersonBlock.NAME));
        return known ? who || where : first.contains(column);
    }

    private static Column<ItemLine> column(Field column, int at) {
        return column.id().equals(PersonBlock.NIK)
                ? Column.mono(column.title(), 160, l -> l.words().get(at))
                : Column.text(
                        column.title(), at == 0 ? 190 : 150, l -> l.words().get(at));
    }

    private static Node mark(ItemLine line) {
        var sign = Glyph.CHECK.draw();
        sign.visibleProperty().bind(line.marked());
        return Look.of(new StackPane(sign), "item-mark");
    }

    private ComboBox<BookChoice> villages(List<Office.Village> villages) {
        var choices = new ArrayList<BookChoice>();
        choices.add(new BookChoice("", counted(say("screens.items.any-village"), lines)));
        villages.stream()
                .filter(v -> lines.stream().anyMatch(l -> l.village().equals(v.code())))
                .sorted(Comparator.comparing(Office.Village::name))
                .forEach(v -> choices.add(new BookChoice(
                        v.code(),
                        counted(
                                v.name(),
                                lines.stream()
                                        .filter(l -> l.village().equals(v.code()))
                                        .toList()))));
        var box = BookChoice.box("items-village", say("screens.items.village"), 236, choices, () -> {});
        choices.stream()
                .filter(c -> c.id().equals(filter.village()))
                .findFirst()
                .ifPresentOrElse(box::setValue, () -> filter.village(""));
        box.valueProperty().subscribe((_, now) -> {
            filter.village(now.id());
            show(() -> {});
        });
        return box;
    }

    /** {@code Gador: 12 dari 40}: how many are decided. */
    private static String counted(String name, List<ItemLine> of) {
        return say(
                "screens.items.decided",
                name,
                of.stream().filter(l -> !l.open()).count(),
                of.size());
    }

    private ComboBox<BookChoice> states() {
        var choices = new ArrayList<BookChoice>();
        choices.add(new BookChoice("", say("screens.items.any-state")));
        Arrays.stream(ItemLine.State.values())
                .filter(s -> lines.stream().anyMatch(l -> l.state() == s))
                .forEach(s -> choices.add(new BookChoice(s.name(), s.word())));
        var box = BookChoice.box("items-state", say("screens.items.state"), 165, choices, () -> {});
        choices.stream()
                .filter(c -> filter.state().map(Enum::name).orElse("").equals(c.id()))
                .findFirst()
                .ifPresentOrElse(box::setValue, () -> filter.state(Optional.empty()));
        box.valueProperty().subscribe((_, now) -> {
            filter.state(now.id().isEmpty() ? Optional.empty() : Optional.of(ItemLine.State.valueOf(now.id())));
            show(() -> {});
        });
        return box;
    }

    /** Shows what the filter takes, and then does something. */
    private void show(Runnable then) {
        shown = lines.stream().filter(filter::takes).toList();
        lines.stream().filter(l -> !shown.contains(l)).forEach(l -> l.marked().set(false));
        listing.show(Rows.of(shown), then);
        tell();
    }

    /** Into the list, at the next one that waits. */
    void begin() {
        show(() -> {
            var wanted = next();
            wanted.ifPresent(l -> listing.select(shown.indexOf(l)));
            listing.requestFocus();
        });
    }

    private Optional<ItemLine> next() {
        int last = shown.stream().map(ItemLine::number).toList().indexOf(filter.last());
        return shown.stream()
                .skip(last + 1L)
                .filter(ItemLine::open)
                .findFirst()
                .or(() -> shown.stream().filter(ItemLine::open).findFirst());
    }

    void search() {
        search.requestFocus();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE) {
            key.consume();
            listing.selected()
                    .filter(ItemLine::open)
                    .ifPresent(l -> l.marked().set(!l.marked().get()));
            listing.selected()
                    .map(shown::indexOf)
                    .filter(n -> n + 1 < shown.size())
                    .ifPresent(n -> listing.select(n + 1));
            tell();
        } else if (key.getCode() == KeyCode.A && key.isControlDown()) {
            key.consume();
            var waiting = shown.stream().filter(ItemLine::open).toList();
            boolean all = waiting.stream().allMatch(l -> l.marked().get());
            waiting.forEach(l -> l.marked().set(!all));
            tell();
        }
    }

    /** Those marked; else the one chosen, if it waits. */
    List<ItemLine> chosen() {
        var many = lines.stream().filter(l -> l.marked().get()).toList();
        return many.isEmpty()
                ? listing.selected().filter(ItemLine::open).stream().toList()
                : many;
    }

    private void tell() {
        var states = Arrays.stream(ItemLine.State.values())
                .map(s -> say(
                        "screens.items.count",
                        lines.stream().filter(l -> l.state() == s).count(),
                        s.word().toLowerCase(java.util.Locale.ROOT)))
                .filter(t -> !t.startsWith("0 "))
                .collect(Collectors.joining(" · "));
        count.setText(say("screens.items.counts", shown.size(), lines.size(), states));
        marked.run();
    }

    /** What is shown, as a list to take along. */
    List<List<String>> table() {
        return shown.stream()
                .map(l -> {
                    var cells = new ArrayList<String>();
                    cells.add(String.valueOf(l.number()));
                    cells.addAll(l.words());
                    cells.add(l.state().word());
                    cells.add(l.reason());
                    return List.<String>copyOf(cells);
                })
                .toList();
    }

    List<String> heads() {
        var heads = new ArrayList<String>();
        heads.add(say("screens.items.number"));
        columns.forEach(c -> heads.add(c.title()));
        heads.add(say("screens.items.state"));
        heads.add(say("screens.act.item.reason"));
        return heads;
    }
}
