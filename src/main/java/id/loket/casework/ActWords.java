package id.loket.casework;

import static id.loket.text.Words.say;

import id.loket.sop.Act;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import java.util.List;
import java.util.stream.Collectors;

/** The words of an act on screens and in the book: its own title, the row's where it stands alone, else its kind's. */
public final class ActWords {
    private ActWords() {}

    public static String title(Sop sop, Row row, Act act) {
        if (!act.common().title().isBlank()) {
            return act.common().title();
        }
        var printed = row.acts().stream().filter(Act::printed).toList();
        if (printed.size() == 1 && printed.contains(act)) {
            return row.shown();
        }
        return switch (act) {
            case Act.Receive _ -> say("casework.act.receive");
            case Act.Check c -> c.paraf() ? say("casework.act.initial") : say("casework.act.check");
            case Act.Number n -> say("casework.act.number", sop.book(n.book()).title());
            case Act.Write w ->
                say(
                        "casework.act.write",
                        w.letter().map(l -> sop.letter(l).title()).orElse(sop.title()));
            case Act.Sign _ -> say("casework.act.sign");
            case Act.Give g -> say("casework.act.give", together(sop, g.to()));
            case Act.Archive _ -> say("casework.act.archive");
            case Act.Call _ -> say("casework.act.call");
            case Act.Do _ -> row.shown();
        };
    }

    /** Titles of roles, joined by "atau". */
    public static String roles(Sop sop, List<String> roles) {
        return titles(sop, roles, say("casework.or"));
    }

    /** All of them: who receives, who takes part. */
    public static String together(Sop sop, List<String> roles) {
        return titles(sop, roles, say("casework.and"));
    }

    private static String titles(Sop sop, List<String> roles, String between) {
        return roles.stream().map(r -> sop.role(r).title()).collect(Collectors.joining(between));
    }
}
