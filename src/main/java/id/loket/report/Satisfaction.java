package id.loket.report;

import id.loket.casework.Survey;
import id.loket.casework.SurveyElement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What some filled forms say together (SKM, PermenPAN-RB 14/2017): nine elements of the same weight, exactly 1/9 each.
 * Law: it is reckoned in whole numbers and rounded once, to two decimals, before it is graded; the rounded weight 0,111
 * is for the paper alone, since with it a grade can flip.
 *
 * @param forms how many
 * @param marks of all nine elements, in their order
 */
public record Satisfaction(int forms, List<Mark> marks) {
    private static final int NRR_DECIMALS = 3;

    /**
     * One element.
     *
     * @param answered forms that answered it; the others count nowhere
     * @param sum of their marks
     */
    public record Mark(SurveyElement element, int answered, int sum) {

        /** Average mark ("NRR"), three decimals; empty if nobody answered. */
        public Optional<BigDecimal> average() {
            return rounded(1, NRR_DECIMALS);
        }

        /** The average with its weight of 1/9, three decimals. */
        public Optional<BigDecimal> weighted() {
            return rounded(SurveyElement.values().length, NRR_DECIMALS);
        }

        private Optional<BigDecimal> rounded(int by, int decimals) {
            return answered == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(sum)
                            .divide(BigDecimal.valueOf((long) answered * by), decimals, RoundingMode.HALF_UP));
        }

        private int compare(Mark other) {
            return Long.compare((long) sum * other.answered, (long) other.sum * answered);
        }
    }

    /** Quality of service by the converted index. */
    public enum Grade {
        A("88.31"),
        B("76.61"),
        C("65.00"),
        D("25.00");

        private final BigDecimal least;

        Grade(String least) {
            this.least = new BigDecimal(least);
        }

        static Grade of(BigDecimal converted) {
            return Stream.of(values())
                    .filter(g -> converted.compareTo(g.least) >= 0)
                    .findFirst()
                    .orElse(D);
        }
    }

    public static Satisfaction of(List<Survey> surveys) {
        return new Satisfaction(
                surveys.size(),
                Stream.of(SurveyElement.values()).map(e -> mark(e, surveys)).toList());
    }

    private static Mark mark(SurveyElement element, List<Survey> surveys) {
        var answers = surveys.stream()
                .flatMap(s -> Optional.ofNullable(s.marks().get(element)).stream())
                .mapToInt(m -> m)
                .summaryStatistics();
        return new Mark(element, (int) answers.getCount(), (int) answers.getSum());
    }

    /** The index of public satisfaction on the scale 1 to 4, three decimals; empty while an element has no answer. */
    public Optional<BigDecimal> index() {
        return index(1, NRR_DECIMALS);
    }

    /** The index times 25, two decimals; empty while an element has no answer. */
    public Optional<BigDecimal> converted() {
        return index(25, 2);
    }

    public Optional<Grade> grade() {
        return converted().map(Grade::of);
    }

    /** The sum of nine fractions, brought to one denominator, so that nothing is lost before the one rounding. */
    private Optional<BigDecimal> index(int times, int decimals) {
        if (marks.stream().anyMatch(m -> m.answered() == 0)) {
            return Optional.empty();
        }
        var over =
                marks.stream().map(m -> BigInteger.valueOf(m.answered())).reduce(BigInteger.ONE, BigInteger::multiply);
        var sum = marks.stream()
                .map(m -> over.divide(BigInteger.valueOf(m.answered())).multiply(BigInteger.valueOf(m.sum())))
                .reduce(BigInteger.ZERO, BigInteger::add);
        var value = new BigDecimal(sum.multiply(BigInteger.valueOf(times)))
                .divide(
                        new BigDecimal(over.multiply(BigInteger.valueOf(marks.size()))),
                        decimals,
                        RoundingMode.HALF_UP);
        return Optional.of(value);
    }

    /** The three answered elements with the lowest average, the lowest first. */
    public List<Mark> lowest() {
        return marks.stream()
                .filter(m -> m.answered() > 0)
                .sorted(Comparator.comparing((Mark m) -> m, Mark::compare))
                .limit(3)
                .toList();
    }

    /**
     * How many forms are enough for so many people served, after Krejcie and Morgan (1970): chi square 3.841 for one
     * degree of freedom, proportion 0.5, error 0.05.
     */
    public static int enough(int served) {
        var people = BigDecimal.valueOf(served);
        var above = people.multiply(new BigDecimal("0.96025"));
        var below = people.subtract(BigDecimal.ONE)
                .multiply(new BigDecimal("0.0025"))
                .add(new BigDecimal("0.96025"));
        return served == 0 ? 0 : above.divide(below, 0, RoundingMode.HALF_UP).intValueExact();
    }
}
