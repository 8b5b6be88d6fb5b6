package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Waiting;
import id.loket.kit.Segments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.HBox;

/** How many cases wait at which kind of work, in the order of the work; a press shows these alone. */
final class QueueSteps extends HBox {
    private static final String ALL = "";
    private static final List<String> ORDER =
            List.of("receive", "check", "number", "write", "sign", "call", "give", "do", "archive");

    private final Runnable chosenOther;
    private Map<String, Integer> counts = Map.of();
    private Optional<Segments<String>> segments = Optional.empty();

    QueueSteps(Runnable chosenOther) {
        this.chosenOther = chosenOther;
        setId("queue-steps");
    }

    /** The kind of work chosen; empty shows all. */
    Optional<String> chosen() {
        return segments.flatMap(Segments::value).filter(kind -> !kind.equals(ALL));
    }

    void show(List<Waiting> lines) {
        var now = count(lines);
        if (now.equals(counts)) {
            return;
        }
        var was = chosen().filter(now::containsKey).orElse(ALL);
        counts = now;
        var choices = new ArrayList<Segments.Choice<String>>();
        choices.add(new Segments.Choice<>(ALL, "step-all", say("screens.queue.all", lines.size())));
        now.forEach((kind, n) -> choices.add(new Segments.Choice<>(kind, "step-" + kind, word(kind, n))));
        var fresh = new Segments<>(choices);
        fresh.choose(was);
        fresh.valueProperty().subscribe((before, after) -> chosenOther.run());
        segments = Optional.of(fresh);
        getChildren().setAll(fresh);
    }

    private static Map<String, Integer> count(List<Waiting> lines) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var kind : ORDER) {
            int n = (int) lines.stream().filter(w -> w.kind().equals(kind)).count();
            if (n > 0) {
                counts.put(kind, n);
            }
        }
        return counts;
    }

    private static String word(String kind, int n) {
        return switch (kind) {
            case "receive" -> say("screens.queue.receive", n);
            case "check" -> say("screens.queue.check", n);
            case "number" -> say("screens.queue.number", n);
            case "write" -> say("screens.queue.write", n);
            case "sign" -> say("screens.queue.sign", n);
            case "call" -> say("screens.queue.call", n);
            case "give" -> say("screens.queue.give", n);
            case "archive" -> say("screens.queue.archive", n);
            default -> say("screens.queue.do", n);
        };
    }
}
