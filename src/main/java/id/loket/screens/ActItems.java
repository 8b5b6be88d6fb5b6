package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Command.ItemState;
import id.loket.casework.Items;
import id.loket.casework.Problem;
import id.loket.kit.Badge;
import id.loket.kit.Form;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.kit.Width;
import id.loket.sop.Answers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** An act done once for each line of a table: the first open line is asked, until none is open. */
final class ActItems implements ActCard {
    private final ActContext context;
    private final Form form = new Form();
    private final TextArea reason = new TextArea();
    private final FieldSheet sheet;
    private final List<Integer> open;
    private final ActFrame frame;

    ActItems(ActContext context) {
        this.context = context;
        this.open = Items.open(context.one(), context.act(), context.at());
        form.add(lines());
        open.stream().findFirst().ifPresent(n -> form.section(say("screens.act.item", n, name(n))));
        this.sheet = new FieldSheet(form, context.controls(), context.act().fields(), Answers.NONE);
        reason.setPrefRowCount(1);
        if (!open.isEmpty()) {
            form.add("reason", say("screens.act.item.reason"), reason)
                    .hint(say("screens.act.item.hint"))
                    .width(Width.FULL);
        }
        this.frame = new ActFrame(
                form.view(),
                open.isEmpty() ? say("screens.act.next") : say("screens.act.item.done"),
                this::forward,
                ActFrame.button("failed", say("screens.act.item.failed"), () -> give(ItemState.FAILED)),
                ActFrame.button("later", say("screens.act.item.later"), () -> give(ItemState.LATER)));
        form.whenDone(this::forward);
    }

    private VBox lines() {
        var list = new VBox(Space.HAIR);
        int count = context.one().answers().rows(table()).size();
        for (int n = 1; n <= count; n++) {
            var line = new HBox(Space.BASE, new Label(n + ". " + name(n)), state(n));
            line.setAlignment(Pos.CENTER_LEFT);
            list.getChildren().add(Look.of(line, "item-line"));
        }
        return list;
    }

    private String table() {
        return context.act().eachOf().orElseThrow();
    }

    /** The first two answers of the line name it. */
    private String name(int line) {
        return context.one().answers().rows(table()).get(line - 1).values().values().stream()
                .limit(2)
                .collect(Collectors.joining(", "));
    }

    private Badge state(int line) {
        if (open.contains(line)) {
            return new Badge(Tone.NEUTRAL, say("screens.act.item.open"));
        }
        return Optional.ofNullable(context.one().items().get(line))
                .map(ActItems::badge)
                .orElse(new Badge(Tone.NEUTRAL, say("screens.act.item.open")));
    }

    private static Badge badge(Case.Item item) {
        return switch (item.state()) {
            case DONE -> new Badge(Tone.SUCCESS, say("screens.act.item.done"));
            case FAILED -> new Badge(Tone.DANGER, say("screens.act.item.failed"));
            case LATER -> new Badge(Tone.WARNING, say("screens.act.item.later"));
        };
    }

    private void give(ItemState state) {
        var answers = state == ItemState.DONE ? sheet.typed() : Answers.NONE;
        context.give(new Command.Item(open.getFirst(), state, answers, reason.getText()));
    }

    @Override
    public Node view() {
        return frame.view();
    }

    @Override
    public void begin() {
        if (open.isEmpty()) {
            frame.next().requestFocus();
        } else {
            form.begin();
        }
    }

    @Override
    public void refused(List<Problem> problems) {
        sheet.show(problems);
    }

    @Override
    public void forward() {
        if (open.isEmpty()) {
            context.give(Command.Confirm.plain());
        } else {
            give(ItemState.DONE);
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
