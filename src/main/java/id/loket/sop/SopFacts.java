package id.loket.sop;

import id.loket.sop.Sop.Numbers;
import id.loket.sop.Sop.Role;
import id.loket.sop.Sop.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is asked about an SOP, derived from its rows and never typed twice (decision D29).
 *
 * @param service false for the office's own work, which serves no applicant
 * @param number of the SOP as printed, may be empty
 * @param name of the SOP as printed
 * @param totalMinutes of all rows without the report duty
 * @param totalDays working days, beside the minutes and never added to them
 * @param reportMinutes of the report rows; empty if there is none or the sheet leaves it blank
 * @param initials roles that leave an initial, in order
 * @param numberedAtStep order of the row that takes the first number, queue tickets aside
 * @param requirements as on the sheet, without those the office added
 * @param sentTo outside receivers other than the applicant
 */
public record SopFacts(
        String id,
        String office,
        boolean service,
        String number,
        String title,
        String name,
        List<Step> steps,
        BigDecimal totalMinutes,
        int totalDays,
        Optional<BigDecimal> reportMinutes,
        Optional<String> reportTo,
        Optional<String> reportPassedOnTo,
        List<Role> signers,
        List<Role> initials,
        Optional<Integer> numberedAtStep,
        Numbered numbered,
        List<Paper> requirements,
        List<Sop.Kind> kinds,
        List<Sop.Letter> letters,
        List<Role> sentTo) {

    /**
     * A row of the sheet.
     *
     * @param order from 1
     * @param printed its number as printed
     * @param text wording as printed
     * @param shown wording for screens
     * @param lanes titles of the columns it touches, in order of touch
     * @param time as printed, empty where the sheet is blank
     * @param until field that ends the time, where the sheet gives no number
     * @param returnsTo orders of the rows that a printed way back leads to
     */
    public record Step(
            int order,
            String printed,
            String text,
            String shown,
            List<String> lanes,
            Optional<BigDecimal> minutes,
            Optional<Integer> days,
            Optional<String> until,
            Optional<String> time,
            Optional<String> output,
            List<Integer> returnsTo) {}

    /**
     * A paper to bring.
     *
     * @param when in words, when it is asked; always if empty
     */
    public record Paper(String text, boolean mandatory, Optional<String> when) {}

    /** Whether the first number is taken before or after the signature. */
    public enum Numbered {
        BEFORE,
        AFTER,
        NONE
    }

    public static SopFacts of(Sop sop) {
        var stops = Stop.all(sop);
        var number = stops.stream().filter(s -> countsAsNumber(sop, s.act())).findFirst();
        var reports = sop.rows().stream().filter(r -> r.report().isPresent()).toList();
        var duty = reports.stream().flatMap(r -> r.report().stream()).findFirst();
        var work = sop.rows().stream().filter(r -> r.report().isEmpty()).toList();
        // Where the sheet gives no row a time, its printed total is all there is (decision D11).
        var printed =
                sop.total().filter(_ -> work.stream().allMatch(r -> r.norms().isEmpty()));
        return new SopFacts(
                sop.id(),
                sop.office(),
                sop.service(),
                sop.sheet().number(),
                sop.title(),
                sop.sheet().name(),
                steps(sop),
                printed.map(Sop.Total::minutes)
                        .orElseGet(() -> sum(work.stream().flatMap(r -> minutes(r).stream()))),
                printed.map(Sop.Total::days)
                        .orElseGet(() ->
                                work.stream().mapToInt(r -> days(r).orElse(0)).sum()),
                reports.stream().anyMatch(r -> minutes(r).isPresent())
                        ? Optional.of(sum(reports.stream().flatMap(r -> minutes(r).stream())))
                        : Optional.empty(),
                duty.flatMap(Row.Report::to),
                duty.flatMap(Row.Report::then),
                roles(sop, stops.stream().flatMap(s -> signers(s.act()))),
                roles(sop, stops.stream().flatMap(s -> initials(s.act()))),
                number.map(s -> s.rowIndex() + 1),
                numbered(stops, number),
                requirements(sop),
                sop.kinds(),
                sop.letters(),
                roles(sop, receivers(sop, stops)));
    }

    private static List<Step> steps(Sop sop) {
        var steps = new ArrayList<Step>();
        for (var row : sop.rows()) {
            steps.add(new Step(
                    steps.size() + 1,
                    row.no(),
                    row.text(),
                    row.shown(),
                    Lanes.touched(sop, row).stream().map(Sop.Lane::title).toList(),
                    minutes(row),
                    days(row),
                    norms(row, Norm.Until.class).map(Norm.Until::field).findFirst(),
                    time(row),
                    row.output(),
                    row.acts().stream()
                            .flatMap(a -> a.waysBack().stream())
                            .filter(Act.Return::printed)
                            .map(r -> sop.indexOf(r.to()) + 1)
                            .distinct()
                            .toList()));
        }
        return List.copyOf(steps);
    }

    private static Numbered numbered(List<Stop> stops, Optional<Stop> number) {
        if (number.isEmpty()) {
            return Numbered.NONE;
        }
        boolean signedFirst =
                stops.subList(0, number.orElseThrow().order()).stream().anyMatch(s -> s.act() instanceof Act.Sign);
        return signedFirst ? Numbered.AFTER : Numbered.BEFORE;
    }

    private static boolean countsAsNumber(Sop sop, Act act) {
        return act instanceof Act.Number n && sop.book(n.book()).numbers() != Numbers.QUEUE;
    }

    private static Stream<String> signers(Act act) {
        return act instanceof Act.Sign sign ? Stream.concat(sign.by().stream(), sign.away().stream()) : Stream.empty();
    }

    private static Stream<String> initials(Act act) {
        return act instanceof Act.Check check && check.paraf() ? check.by().stream() : Stream.empty();
    }

    private static Stream<String> receivers(Sop sop, List<Stop> stops) {
        var given = stops.stream().flatMap(s -> s.act() instanceof Act.Give g ? g.to().stream() : Stream.empty());
        var kinds = sop.kinds().stream().flatMap(k -> k.to().stream());
        return Stream.concat(given, kinds).filter(id -> {
            var side = sop.role(id).side();
            return side == Side.VILLAGE || side == Side.AGENCY;
        });
    }

    private static List<Paper> requirements(Sop sop) {
        return RequirementWords.all(sop).entrySet().stream()
                .filter(e -> !e.getKey().addedByOffice())
                .map(e -> new Paper(
                        e.getKey().text(),
                        e.getKey().mandatory(),
                        Optional.of(e.getValue()).filter(w -> !w.isEmpty())))
                .toList();
    }

    private static List<Role> roles(Sop sop, Stream<String> ids) {
        Set<String> once = new LinkedHashSet<>(ids.toList());
        return once.stream().map(sop::role).toList();
    }

    /** Minutes of a row; where they hang on a condition, the longest. */
    private static Optional<BigDecimal> minutes(Row row) {
        return norms(row, Norm.Minutes.class).map(Norm.Minutes::minutes).max(BigDecimal::compareTo);
    }

    private static Optional<Integer> days(Row row) {
        return norms(row, Norm.Days.class).map(Norm.Days::days).max(Integer::compare);
    }

    /** The time as the sheet writes it; where it hangs on a condition, each once. */
    private static Optional<String> time(Row row) {
        return row.norms().stream()
                .map(timed -> switch (timed.norm()) {
                    case Norm.Minutes(var _, var printed) -> printed;
                    case Norm.Days(var _, var printed) -> printed;
                    case Norm.Until(var _, var printed) -> printed;
                    case Norm.None() -> "";
                })
                .filter(printed -> !printed.isEmpty())
                .distinct()
                .reduce((a, b) -> a + "; " + b);
    }

    private static <N extends Norm> Stream<N> norms(Row row, Class<N> kind) {
        return row.norms().stream()
                .map(Row.Timed::norm)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static BigDecimal sum(Stream<BigDecimal> minutes) {
        return minutes.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
