package id.loket.sop;

import id.loket.sop.Sop.Lane;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Which printed columns a row touches, in the order of touch (section 4 rule 1: printed acts only). */
final class Lanes {
    private Lanes() {}

    static List<Lane> touched(Sop sop, Row row) {
        var touched = new LinkedHashSet<Lane>();
        for (var act : row.acts()) {
            if (act.printed()) {
                touched.addAll(touched(sop, act));
            }
        }
        if (row.acts().isEmpty()) {
            var by = row.report().map(Row.Report::by).orElse(row.by());
            var lane = row.report().flatMap(Row.Report::lane);
            first(sop, by, lane).ifPresent(touched::add);
        }
        return List.copyOf(touched);
    }

    private static List<Lane> touched(Sop sop, Act act) {
        var touched = new ArrayList<Lane>();
        doer(sop, act).ifPresent(touched::add);
        switch (act) {
            case Act.Receive(var _, var to) -> to.flatMap(role -> of(sop, role)).ifPresent(touched::add);
            case Act.Give(var _, var to, var _, var _) ->
                to.forEach(role -> of(sop, role).ifPresent(touched::add));
            case Act.Do(var _, var with, var _, var _) ->
                with.forEach(role -> of(sop, role).ifPresent(touched::add));
            case Act.Check _, Act.Number _, Act.Write _, Act.Sign _, Act.Archive _, Act.Call _ -> {
                // Only the doer's column.
            }
        }
        return touched;
    }

    /** The column in which an act is drawn: that of its first role. */
    static Optional<Lane> doer(Sop sop, Act act) {
        return first(sop, act.by(), act.common().lane());
    }

    private static Optional<Lane> first(Sop sop, List<String> by, Optional<String> lane) {
        return lane.flatMap(id ->
                        sop.lanes().stream().filter(l -> l.id().equals(id)).findFirst())
                .or(() -> by.stream().findFirst().flatMap(role -> of(sop, role)));
    }

    /** The first column a role stands in. */
    static Optional<Lane> of(Sop sop, String role) {
        return sop.lanes().stream().filter(l -> l.roles().contains(role)).findFirst();
    }
}
