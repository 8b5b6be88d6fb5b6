package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Questions;
import id.loket.casework.Requirements;
import id.loket.casework.Tick;
import id.loket.kit.Badge;
import id.loket.kit.Look;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.sop.Field;
import java.util.LinkedHashSet;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Everything that was answered, and what was found of the papers. */
final class CaseAnswers {
    private static final double TITLES = 150;
    /** Longer tables show their first lines only: a list of a thousand people stands in its own act. */
    private static final int MOST_LINES = 12;

    private static final int FIRST_LINES = 10;

    private CaseAnswers() {}

    static Node of(Seat seat, CaseFile file) {
        var grid = new GridPane(Space.BASE, Space.SMALL);
        grid.setPadding(new Insets(Space.ROOMY));
        var titles = new ColumnConstraints(TITLES);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(titles, values);
        papers(grid, file);
        answers(grid, seat, file);
        var scroll = Scroll.over(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static void papers(GridPane grid, CaseFile file) {
        var requirements = Requirements.of(file.sop(), file.one().answers());
        if (requirements.isEmpty()) {
            return;
        }
        heading(grid, say("screens.case.papers"));
        for (var requirement : requirements) {
            var tick = Optional.ofNullable(file.one().ticks().get(requirement.id()));
            var badge = tick.map(t -> new Badge(tone(t), TickList.word(t)))
                    .orElse(new Badge(Tone.NEUTRAL, say("screens.tick.not-yet")));
            grid.addRow(grid.getRowCount(), title(requirement.text()), badge);
        }
    }

    private static Tone tone(Tick tick) {
        return switch (tick) {
            case SEEN, KEPT -> Tone.SUCCESS;
            case MISSING -> Tone.WARNING;
            case NOT_APPLICABLE -> Tone.NEUTRAL;
        };
    }

    private static void answers(GridPane grid, Seat seat, CaseFile file) {
        var words = new CaseWords(seat.counter().office(), file.sop());
        var fields = new LinkedHashSet<Field>();
        file.sop()
                .rows()
                .forEach(r -> r.acts()
                        .forEach(a -> fields.addAll(
                                Questions.asked(file.sop(), a, file.one().answers()))));
        boolean block = true;
        for (var field : fields) {
            var lines = words.lines(field, file.one().answers());
            boolean own = lines.size() > 1;
            if (!lines.isEmpty() && (own || block)) {
                heading(grid, own ? field.title() : say("screens.case.answers"));
            }
            if (!lines.isEmpty()) {
                block = own;
            }
            for (var line : lines.size() > MOST_LINES ? lines.subList(0, FIRST_LINES) : lines) {
                grid.addRow(grid.getRowCount(), title(line.title()), value(line.value()));
            }
            if (lines.size() > MOST_LINES) {
                grid.addRow(
                        grid.getRowCount(),
                        title(""),
                        value(say("screens.case.answers.more", lines.size() - FIRST_LINES)));
            }
        }
    }

    private static void heading(GridPane grid, String text) {
        grid.add(Look.of(new Label(text), Look.STRONG), 0, grid.getRowCount(), 2, 1);
    }

    private static Label title(String text) {
        return wrapping(Look.of(new Label(text), Look.MUTED));
    }

    private static Label value(String text) {
        return wrapping(new Label(text));
    }

    private static Label wrapping(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
