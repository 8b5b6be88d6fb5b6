package id.loket.sop;

import java.util.ArrayList;
import java.util.List;

/** Collects what a check finds, each at the place of the part it is about. */
final class Marks {
    private final String file;
    private final Positions positions;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notes = new ArrayList<>();

    Marks(String file, Positions positions) {
        this.file = file;
        this.positions = positions;
    }

    void fault(Object about, String sentence) {
        faults.add(at(about, sentence));
    }

    void note(Object about, String sentence) {
        notes.add(at(about, sentence));
    }

    private Fault at(Object about, String sentence) {
        var place = positions.of(about);
        return new Fault(file, place.line(), place.column(), sentence);
    }

    Findings findings() {
        return new Findings(inOrder(faults), inOrder(notes));
    }

    private static List<Fault> inOrder(List<Fault> found) {
        return found.stream()
                .distinct()
                .sorted((a, b) -> a.line() != b.line()
                        ? Integer.compare(a.line(), b.line())
                        : Integer.compare(a.column(), b.column()))
                .toList();
    }
}
