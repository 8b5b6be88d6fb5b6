package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.casework.Items;
import id.loket.kit.Badge;
import id.loket.kit.Tone;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One of many people in an act: who, of which village, and what became of them here. */
final class ItemLine {

    /** What became of one person in this act, or before it. */
    enum State {
        OPEN,
        AGAIN,
        DONE,
        FAILED,
        LATER;

        String word() {
            return switch (this) {
                case OPEN -> say("screens.items.open");
                case AGAIN -> say("screens.items.again");
                case DONE -> say("screens.items.done");
                case FAILED -> say("screens.items.failed");
                case LATER -> say("screens.items.later");
            };
        }

        Tone tone() {
            return switch (this) {
                case OPEN -> Tone.NEUTRAL;
                case AGAIN, FAILED -> Tone.DANGER;
                case DONE -> Tone.SUCCESS;
                case LATER -> Tone.WARNING;
            };
        }
    }

    private final int number;
    private final List<String> words;
    private final String village;
    private final State state;
    private final String reason;
    private final BooleanProperty marked = new SimpleBooleanProperty();

    private ItemLine(int number, List<String> words, String village, State state, String reason) {
        this.number = number;
        this.words = words;
        this.village = village;
        this.state = state;
        this.reason = reason;
    }

    /** Every line of the act's table, in the table's order. */
    static List<ItemLine> of(ActContext context, List<Field> columns) {
        var one = context.one();
        var open = List.copyOf(Items.open(one, context.act(), context.at()));
        var waiting = new java.util.HashSet<>(open);
        var rows = one.answers().rows(context.act().eachOf().orElseThrow());
        var words = new CaseWords(context.seat().counter().office(), context.sop());
        return IntStream.rangeClosed(1, rows.size())
                .mapToObj(n -> line(one, columns, words, n, rows.get(n - 1), waiting.contains(n), context))
                .toList();
    }

    private static ItemLine line(
            Case one, List<Field> columns, CaseWords words, int n, Answers row, boolean open, ActContext context) {
        var item = Optional.ofNullable(one.items().get(n));
        boolean here = item.filter(i -> i.row().equals(context.at().row())
                        && i.act() == context.at().act())
                .isPresent();
        return new ItemLine(
                n,
                columns.stream()
                        .map(c -> words.lines(c, row).stream()
                                .map(CaseWords.Line::value)
                                .collect(Collectors.joining(", ")))
                        .toList(),
                villageColumn(columns).map(c -> row.get(c.id())).orElse(""),
                state(item, open, here),
                item.filter(_ -> here || !open)
                        .map(i -> one.entries().get(i.line() - 1).reason())
                        .orElse(""));
    }

    private static State state(Optional<Case.Item> item, boolean open, boolean here) {
        if (open) {
            return here ? State.AGAIN : State.OPEN;
        }
        return item.map(i -> switch (i.state()) {
                    case DONE -> State.DONE;
                    case FAILED -> State.FAILED;
                    case LATER -> State.LATER;
                })
                .orElse(State.OPEN);
    }

    static Optional<Field> villageColumn(List<Field> columns) {
        return columns.stream().filter(c -> c.shape() instanceof Field.Village).findFirst();
    }

    /** From 1, as the table counts. */
    int number() {
        return number;
    }

    /** What each column says, in the order of the columns. */
    List<String> words() {
        return words;
    }

    String name() {
        return words.stream().filter(w -> !w.isBlank()).findFirst().orElse("");
    }

    /** Its code; empty if the table asks for none. */
    String village() {
        return village;
    }

    State state() {
        return state;
    }

    boolean open() {
        return state == State.OPEN || state == State.AGAIN;
    }

    String reason() {
        return reason;
    }

    Badge badge() {
        return new Badge(state.tone(), state.word());
    }

    BooleanProperty marked() {
        return marked;
    }

    boolean says(String text) {
        return String.join(" ", words).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
