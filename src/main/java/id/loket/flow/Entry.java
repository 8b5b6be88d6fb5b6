package id.loket.flow;

import id.loket.sop.Act;
import id.loket.sop.Norm;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import id.loket.sop.Sop.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words of one printed row, as the sheet prints them (section 4 rule 7 of the model); what the sheet leaves blank
 * stays blank.
 *
 * @param papers "Kelengkapan": the papers to bring, in the row that takes them, then what the row works with
 */
record Entry(String no, String work, List<String> papers, List<String> time, String output, String note) {

    static List<Entry> of(Sop sop) {
        int brought = brought(sop);
        var entries = new ArrayList<Entry>();
        for (var row : sop.rows()) {
            var papers = new ArrayList<String>();
            if (entries.size() == brought) {
                requirements(sop).map(Requirement::text).forEach(papers::add);
            }
            papers.addAll(row.tools());
            entries.add(new Entry(
                    row.no(),
                    row.text(),
                    List.copyOf(papers),
                    row.norms().stream()
                            .map(t -> printed(t.norm()))
                            .filter(t -> !t.isBlank())
                            .toList(),
                    row.output().orElse(""),
                    row.note().orElse("")));
        }
        return List.copyOf(entries);
    }

    /** What the office added beyond its sheet is not drawn. */
    private static Stream<Requirement> requirements(Sop sop) {
        return Stream.concat(sop.requirements().stream(), sop.kinds().stream().flatMap(k -> k.requirements().stream()))
                .filter(r -> !r.addedByOffice());
    }

    /** Where the papers stand: the row in which somebody from outside brings them, else the first that ticks them. */
    private static int brought(Sop sop) {
        return first(
                        sop,
                        act -> act instanceof Act.Receive r
                                && sop.role(r.by().getFirst()).outside())
                .or(() -> first(sop, act -> act instanceof Act.Check check && check.ticks()))
                .orElse(0);
    }

    private static Optional<Integer> first(Sop sop, Predicate<Act> wanted) {
        for (int r = 0; r < sop.rows().size(); r++) {
            Row row = sop.rows().get(r);
            if (row.acts().stream().anyMatch(act -> act.printed() && wanted.test(act))) {
                return Optional.of(r);
            }
        }
        return Optional.empty();
    }

    private static String printed(Norm norm) {
        return switch (norm) {
            case Norm.Minutes(var _, var printed) -> printed;
            case Norm.Days(int _, var printed) -> printed;
            case Norm.Until(var _, var printed) -> printed;
            case Norm.None() -> "";
        };
    }
}
