package id.loket.kit;

import id.loket.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done to a list itself: its order, its groups, its columns, and taking it along. Made as it is opened. */
final class ListingMenu<T> {
    /** What the menu does; the list does it. */
    record Acts<T>(
            Consumer<Optional<Layout.Sort>> sort,
            Consumer<Optional<String>> group,
            Runnable reset,
            Optional<Runnable> export) {}

    private final String list;
    private final ListingColumns<T> columns;
    private final Acts<T> acts;

    ListingMenu(String list, ListingColumns<T> columns, Acts<T> acts) {
        this.list = list;
        this.columns = columns;
        this.acts = acts;
    }

    /** @param sorts and {@code groups} the columns that these rows can be sorted and grouped by */
    ContextMenu open(Layout layout, List<Column<T>> sorts, List<Column<T>> groups) {
        var menu = new ContextMenu();
        if (!sorts.isEmpty()) {
            menu.getItems().add(sort(layout, sorts));
        }
        if (!groups.isEmpty()) {
            menu.getItems().add(group(layout, groups));
        }
        menu.getItems().addAll(shown(), item("reset", Words.say("kit.list.reset"), acts.reset()));
        acts.export()
                .ifPresent(export -> menu.getItems()
                        .addAll(new SeparatorMenuItem(), item("export", Words.say("kit.list.export"), export)));
        return menu;
    }

    private Menu sort(Layout layout, List<Column<T>> sorts) {
        var by = layout.sort();
        boolean ascending = by.map(Layout.Sort::ascending).orElse(true);
        var menu = choices(
                "sort",
                Words.say("kit.list.sort"),
                Words.say("kit.list.sort.own"),
                sorts,
                by.map(Layout.Sort::column),
                column -> acts.sort().accept(column.map(id -> new Layout.Sort(id, ascending))));
        var backwards = new CheckMenuItem(Words.say("kit.list.sort.backwards"));
        backwards.setId(list + "-sort-backwards");
        backwards.setSelected(!ascending);
        backwards.setDisable(by.isEmpty());
        backwards.setOnAction(_ ->
                acts.sort().accept(by.map(sort -> new Layout.Sort(sort.column(), !sort.ascending()))));
        menu.getItems().addAll(new SeparatorMenuItem(), backwards);
        return menu;
    }

    private Menu group(Layout layout, List<Column<T>> groups) {
        return choices(
                "group",
                Words.say("kit.list.group"),
                Words.say("kit.list.group.none"),
                groups,
                layout.group(),
                acts.group());
    }

    private Menu choices(
            String what,
            String title,
            String none,
            List<Column<T>> offered,
            Optional<String> chosen,
            Consumer<Optional<String>> choose) {
        var menu = new Menu(title);
        menu.setId(list + "-" + what);
        Function<Optional<Column<T>>, RadioMenuItem> item = column -> {
            var one = new RadioMenuItem(column.map(Column::title).orElse(none));
            one.setId(list + "-" + what + "-" + column.map(Column::id).orElse("none"));
            one.setSelected(column.map(Column::id).equals(chosen));
            one.setOnAction(_ -> choose.accept(column.map(Column::id)));
            return one;
        };
        Stream.concat(Stream.of(Optional.<Column<T>>empty()), offered.stream().map(Optional::of))
                .map(item)
                .forEach(menu.getItems()::add);
        return menu;
    }

    private Menu shown() {
        var menu = new Menu(Words.say("kit.list.columns"));
        menu.setId(list + "-columns");
        boolean last = columns.visible().size() == 1;
        for (var column : columns.all().stream().filter(Column::says).toList()) {
            var item = new CheckMenuItem(column.title());
            item.setId(list + "-column-" + column.id());
            item.setSelected(columns.shows(column));
            // A list without a column shows nothing and cannot be clicked.
            item.setDisable(last && item.isSelected());
            item.setOnAction(_ -> columns.show(column, item.isSelected()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(String what, String title, Runnable act) {
        var item = new MenuItem(title);
        item.setId(list + "-" + what);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
