package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Tick;
import id.loket.kit.Form;
import id.loket.kit.Segments;
import id.loket.sop.RequirementWords;
import id.loket.sop.Sop;
import id.loket.sop.Sop.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The papers a case needs, each with what the officer found: 1 asli, 2 salinan, 3 belum ada, 4 tidak perlu. */
final class TickList {
    private final Map<String, Segments<Tick>> found = new LinkedHashMap<>();
    private final Map<String, Tick> before;

    /** @param before what was found when the file was looked at earlier */
    TickList(Form form, Sop sop, List<Requirement> requirements, Map<String, Tick> before) {
        this.before = before;
        for (var requirement : requirements) {
            var id = requirement.id();
            var choice = new Segments<>(List.of(
                    segment(id, Tick.SEEN, say("screens.tick.seen")),
                    segment(id, Tick.KEPT, say("screens.tick.kept")),
                    segment(id, Tick.MISSING, say("screens.tick.missing")),
                    segment(id, Tick.NOT_APPLICABLE, say("screens.tick.not-applicable"))));
            found.put(id, choice);
            var line = form.add(FieldSheet.place(id), requirement.text(), choice);
            var when = RequirementWords.of(sop, requirement);
            if (!when.isEmpty()) {
                line.hint(when);
            }
            if (requirement.mandatory()) {
                line.required();
            }
            if (before.containsKey(id)) {
                choice.choose(before.get(id));
            }
        }
    }

    private static Segments.Choice<Tick> segment(String requirement, Tick tick, String word) {
        return new Segments.Choice<>(tick, "tick-" + FieldSheet.place(requirement) + "-" + (tick.ordinal() + 1), word);
    }

    /** What was found of the papers looked at. */
    Map<String, Tick> ticks() {
        var ticks = new LinkedHashMap<String, Tick>();
        found.forEach((id, choice) -> choice.value().ifPresent(tick -> ticks.put(id, tick)));
        return ticks;
    }

    boolean touched() {
        return ticks().entrySet().stream().anyMatch(e -> before.get(e.getKey()) != e.getValue());
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    static String word(Tick tick) {
        return switch (tick) {
            case SEEN -> say("screens.tick.seen");
            case KEPT -> say("screens.tick.kept");
            case MISSING -> say("screens.tick.missing");
            case NOT_APPLICABLE -> say("screens.tick.not-applicable");
        };
    }
}
