package id.loket.report;

import id.loket.casework.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the stays in one row of one service that broke the standard in a period, the slowest first. */
public final class Breaches {
    /** @param standard as printed; a row can have another one for other answers */
    public record Wanted(String sop, String row, String standard) {}

    private final Source source;
    private final Period period;
    private final Wanted wanted;
    private final List<Breach> found = new ArrayList<>();

    /** @param source its cases are left alone; they come by {@link #add} */
    public Breaches(Period period, Source source, Wanted wanted) {
        this.source = source;
        this.period = period;
        this.wanted = wanted;
    }

    public void add(Case one) {
        if (!one.sop().id().equals(wanted.sop())) {
            return;
        }
        Reading.at(source, period, one)
                .ifPresent(r -> r.visits().stream()
                        .filter(v -> v.row().equals(wanted.row())
                                && v.counts()
                                && v.late()
                                && Standards.printed(v.norm()).equals(wanted.standard()))
                        .filter(v -> v.left().filter(period::holds).isPresent())
                        .forEach(v -> found.add(Breach.of(r, v))));
    }

    public List<Breach> slowestFirst() {
        found.sort(Comparator.comparing(Breach::worked).reversed().thenComparing(Breach::arrived));
        return List.copyOf(found);
    }
}
