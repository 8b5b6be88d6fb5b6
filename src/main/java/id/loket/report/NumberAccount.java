package id.loket.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All numbers of one book of a series, and where each is. Law: a number between the first and the last that no line has is
 * named, whatever the reason; through the program none can arise.
 *
 * @param first number the book gives
 * @param lines in the order of the book
 * @param gaps numbers that nothing explains
 * @param strays numbers below the first, or inserted after a number that is not there
 */
public record NumberAccount(long first, List<Line> lines, List<Gap> gaps, List<Line> strays) {

    /**
     * A number that was given.
     *
     * @param suffix of an inserted one, else empty
     * @param key of the case it was given to
     * @param reason why it was made void or inserted, else empty
     */
    public record Line(
            long n, String suffix, String printed, LocalDate day, String key, boolean voided, String reason) {

        public boolean inserted() {
            return !suffix.isEmpty();
        }
    }

    /** Numbers that are missing, {@code from} and {@code to} among them. */
    public record Gap(long from, long to) {

        public long size() {
            return to - from + 1;
        }
    }

    /** @param lines in the order of the book */
    public static NumberAccount of(long first, List<Line> lines) {
        var counted = new TreeSet<Long>();
        lines.stream().filter(l -> !l.inserted()).map(Line::n).forEach(counted::add);
        var strays = lines.stream()
                .filter(l -> l.n() < first || l.inserted() && !counted.contains(l.n()))
                .toList();
        return new NumberAccount(first, List.copyOf(lines), gaps(first, counted), strays);
    }

    private static List<Gap> gaps(long first, TreeSet<Long> counted) {
        var gaps = new ArrayList<Gap>();
        long expected = first;
        for (long n : counted.tailSet(first)) {
            if (n > expected) {
                gaps.add(new Gap(expected, n - 1));
            }
            expected = n + 1;
        }
        return List.copyOf(gaps);
    }

    /** The last number counted; empty while none was given. */
    public Optional<Long> last() {
        return lines.stream().map(Line::n).reduce((_, later) -> later);
    }

    /** Numbers counted, without those inserted. */
    public long counted() {
        return lines.stream().filter(l -> !l.inserted()).count();
    }

    public List<Line> voided() {
        return lines.stream().filter(Line::voided).toList();
    }

    public List<Line> inserted() {
        return lines.stream().filter(Line::inserted).toList();
    }

    public boolean explained() {
        return gaps.isEmpty() && strays.isEmpty();
    }
}
