package id.loket.casework;

import id.loket.casework.Command.ItemState;
import id.loket.casework.Position.At;
import id.loket.sop.Act;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a table that an act answers one by one; a line's state is its last answer. */
public final class Items {
    private Items() {}

    /** The lines still to be answered in this act, from 1; none if the act is not done line by line. */
    public static List<Integer> open(Case now, Act act, At at) {
        var table = act.eachOf();
        if (table.isEmpty()) {
            return List.of();
        }
        int lines = now.answers().rows(table.get()).size();
        return IntStream.rangeClosed(1, lines)
                .filter(n -> isOpen(now, act, at, n))
                .boxed()
                .toList();
    }

    /** A line put off or failed in an earlier act is not asked again; it goes into the next round's list. */
    private static boolean isOpen(Case now, Act act, At at, int line) {
        var item = now.items().get(line);
        if (item == null) {
            return true;
        }
        boolean here = item.row().equals(at.row()) && item.act() == at.act();
        return here ? item.state() == ItemState.FAILED && retries(act) : item.state() == ItemState.DONE;
    }

    static boolean retries(Act act) {
        return act instanceof Act.Do d && d.retry();
    }
}
