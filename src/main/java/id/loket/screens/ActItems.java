package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Command;
import id.loket.casework.Command.ItemState;
import id.loket.casework.Items;
import id.loket.casework.Problem;
import id.loket.desk.Exports;
import id.loket.desk.PaperKind;
import id.loket.kit.Ask;
import id.loket.kit.Form;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.kit.Width;
import id.loket.report.ExportTable;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.text.Datum;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * An act done for each line of a table, until none is open. Law: each person gets an entry of their own, also where many
 * are answered together; many are answered all or not at all.
 */
final class ActItems implements ActCard {
    private static final double LINE = 62;
    private static final double MOST_ROOM = 165;
    private static final KeyCombination FAILED = KeyCombination.valueOf("Ctrl+G");
    private static final KeyCombination LATER = KeyCombination.valueOf("Ctrl+D");
    private static final KeyCombination SAVE = KeyCombination.valueOf("Ctrl+S");
    private static final KeyCombination PRINT = KeyCombination.valueOf("Ctrl+P");
    private static final KeyCombination SEARCH = KeyCombination.valueOf("Ctrl+F");

    private final ActContext context;
    private final Form form = new Form();
    private final Label who = Look.of(new Label(), Look.TITLE_2);
    private final TextArea reason = new TextArea();
    private final FieldSheet sheet;
    private final boolean open;
    private final ItemList list;
    private final StackPane running = new StackPane();
    private final Button failed;
    private final Button later;
    private final ActFrame frame;

    ActItems(ActContext context) {
        this.context = context;
        this.open = !Items.open(context.one(), context.act(), context.at()).isEmpty();
        this.sheet = new FieldSheet(form, context.controls(), context.act().fields(), Answers.NONE);
        reason.setPrefRowCount(1);
        form.add("reason", say("screens.act.item.reason"), reason)
                .hint(say("screens.act.item.hint"))
                .width(Width.FULL);
        this.failed = key("failed", say("screens.act.item.failed"), "Ctrl+G", () -> give(ItemState.FAILED));
        this.later = key("later", say("screens.act.item.later"), "Ctrl+D", () -> give(ItemState.LATER));
        var print = key("items-print", say("screens.items.print"), "Ctrl+P", this::print);
        var save = key("items-save", say("screens.items.save"), "Ctrl+S", this::save);
        var body = new VBox();
        this.frame = new ActFrame(
                body,
                open ? say("screens.act.item.done") : say("screens.act.next"),
                this::forward,
                buttons(save, print));
        this.list = new ItemList(context, columns(), form::begin, this::chosen);
        who.setId("items-who");
        form.view().setMinHeight(room());
        form.view().setPrefHeight(room());
        var people = new VBox(Space.SMALL, list, running);
        people.setPadding(new Insets(Space.SMALL, Space.WIDE, 0, Space.WIDE));
        body.getChildren().setAll(people);
        if (open) {
            people.getChildren().add(who);
            body.getChildren().add(form.view());
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(people, Priority.ALWAYS);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        form.whenDone(this::forward);
    }

    private double room() {
        return Math.min(MOST_ROOM, LINE * (context.act().fields().size() + 1) + LINE / 2);
    }

    private Button[] buttons(Button save, Button print) {
        return open ? new Button[] {failed, later, save, print} : new Button[] {save, print};
    }

    private static Button key(String id, String verb, String key, Runnable action) {
        var button = ActFrame.button(id, verb, action);
        button.setGraphic(Look.of(new Label(key), "key-cap"));
        return button;
    }

    private List<Field> columns() {
        var table = context.act().eachOf().orElseThrow();
        return context.sop().rows().stream()
                .flatMap(r -> r.acts().stream())
                .map(Act::fields)
                .flatMap(List::stream)
                .filter(f -> f.id().equals(table))
                .flatMap(f -> f.shape() instanceof Field.Rows(var columns) ? Stream.of(columns) : Stream.of())
                .findFirst()
                .orElse(List.of());
    }

    private void pressed(KeyEvent key) {
        var actions = new LinkedHashMap<KeyCombination, Runnable>();
        actions.put(SEARCH, list::search);
        actions.put(SAVE, this::save);
        actions.put(PRINT, this::print);
        if (open) {
            actions.put(FAILED, failed::fire);
            actions.put(LATER, later::fire);
        }
        var wanted = actions.entrySet().stream()
                .filter(one -> one.getKey().match(key))
                .map(Map.Entry::getValue)
                .findFirst();
        wanted.ifPresent(action -> {
            key.consume();
            action.run();
        });
    }

    /** Other people are meant now. */
    private void chosen() {
        if (list == null || !open) {
            return;
        }
        var people = list.chosen();
        who.setText(
                switch (people.size()) {
                    case 0 -> say("screens.items.nobody");
                    case 1 ->
                        say(
                                "screens.act.item",
                                people.getFirst().number(),
                                people.getFirst().name());
                    default -> say("screens.items.many", people.size());
                });
        frame.next()
                .setText(
                        people.size() > 1
                                ? say("screens.items.done.many", people.size())
                                : say("screens.act.item.done"));
        List.of(frame.next(), failed, later).forEach(b -> b.setDisable(people.isEmpty()));
    }

    private void give(ItemState state) {
        var people = list.chosen();
        if (people.isEmpty() || people.size() > 1 && !sure(state, people.size())) {
            return;
        }
        var answers = state == ItemState.DONE ? sheet.typed() : Answers.NONE;
        var items = people.stream()
                .map(p -> new Command.Item(p.number(), state, answers, reason.getText()))
                .toList();
        context.filter().last(people.getLast().number());
        if (items.size() == 1) {
            context.give(items.getFirst());
        } else {
            var run = new ItemRun(items.size(), () -> running.getChildren().clear());
            running.getChildren().setAll(run.view());
            context.sendItems().send(items, run);
        }
    }

    private boolean sure(ItemState state, int count) {
        if (state != ItemState.DONE && reason.getText().isBlank()) {
            refused(List.of(Problem.of("reason", "casework.problem.reason")));
            return false;
        }
        var sentence = switch (state) {
            case DONE -> say("screens.items.sure.done", count, context.title());
            case FAILED -> say("screens.items.sure.failed", count, reason.getText());
            case LATER -> say("screens.items.sure.later", count, reason.getText());
        };
        return new Ask<Boolean>(frame.view().getScene().getWindow(), context.title(), sentence)
                .primary("items-sure", say("screens.items.sure", count), true)
                .orElse(say("screens.act.stay"))
                .orElse(false);
    }

    private void save() {
        SheetFiles.save(frame.view().getScene().getWindow(), say("screens.items.file", context.title()))
                .ifPresent(this::save);
    }

    private void print() {
        var heads = list.heads();
        var lines = list.table();
        var seat = context.seat();
        var under = say("screens.items.under", seat.counter().desk().today(), lines.size());
        seat.background()
                .run(() -> seat.counter().reports().list(context.title(), under, heads, lines))
                .onDone(paper -> PreviewWindow.open(
                        seat,
                        frame.view().getScene().getWindow(),
                        paper,
                        PaperKind.REPORT,
                        () -> seat.counter().papers().keepBeside(seat.who(), paper, Optional.of(context.one())),
                        () -> {}));
    }

    /** Saves what is shown, to be taken to the village. */
    void save(Path file) {
        var heads = list.heads();
        var lines = list.table();
        context.seat()
                .background()
                .run(() -> saved(heads, lines, file))
                .onDone(s -> context.tell().accept(new Message(s.tone(), s.sentence())));
    }

    private SheetFiles.Saved saved(List<String> heads, List<List<String>> lines, Path file) {
        var seat = context.seat();
        var table = new ExportTable(
                context.title(),
                List.of(),
                heads.stream().map(ExportTable.Column::of).toList(),
                lines.stream().<ExportTable.Line>map(ActItems::line).toList());
        return switch (seat.counter().exports().save(seat.who().person(), "items", true, table, file)) {
            case Exports.Outcome.Saved(var rows, var _) ->
                new SheetFiles.Saved(Tone.SUCCESS, say("screens.items.saved", rows, file.getFileName()));
            case Exports.Outcome.NotSaved(var sentence) -> new SheetFiles.Saved(Tone.DANGER, sentence);
            case Exports.Outcome.Cancelled _ -> new SheetFiles.Saved(Tone.NEUTRAL, say("screens.export.cancelled"));
        };
    }

    private static ExportTable.Line line(List<String> cells) {
        return new ExportTable.Values(cells.stream().map(Datum::text).toList());
    }

    @Override
    public Node view() {
        return frame.view();
    }

    @Override
    public void begin() {
        list.begin();
        if (!open) {
            frame.next().requestFocus();
        }
    }

    @Override
    public void refused(List<Problem> problems) {
        sheet.show(problems);
    }

    @Override
    public void forward() {
        if (open) {
            give(ItemState.DONE);
        } else {
            context.give(Command.Confirm.plain());
        }
    }

    @Override
    public boolean touched() {
        return sheet.touched() || !reason.getText().isBlank();
    }

    @Override
    public Answers answers() {
        return sheet.typed();
    }
}
