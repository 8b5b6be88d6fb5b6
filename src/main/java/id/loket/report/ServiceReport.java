package id.loket.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * The report on the services of one period, as numbers; made only from entries, so that two people who count the same
 * book get the same report.
 *
 * @param until the end of the period, or the moment it was made if that is earlier
 * @param total of all services
 * @param before all services in the period before
 * @param course what came and was finished, day by day, week by week or month by month
 * @param villages those of the office in its order, all of them; then others that occur
 */
public record ServiceReport(
        Period period,
        Period compared,
        LocalDateTime until,
        String officeName,
        List<ServiceFigures> services,
        Totals total,
        Totals before,
        List<Village> villages,
        List<Kind> kinds,
        List<Officer> officers,
        List<Course.Part> course,
        Keys keys) {

    /** @param name empty if the applications name no village */
    public record Village(String name, int received, int finished) {}

    public record Kind(String service, String kind, int received, int finished) {}

    /**
     * What one officer put into the book in the period.
     *
     * @param acts done by this person
     * @param recorded done by someone outside or on paper and recorded by this person
     */
    public record Officer(String person, String name, int acts, int recorded) {}

    /**
     * Applications that a list of this report would name; who needs the names reads them by these keys.
     *
     * @param waiting open at the end, the oldest first
     * @param done finished, returned or cancelled in the period
     */
    public record Keys(List<String> waiting, List<String> done) {}

    /** Counts the report of a period from cases at hand. */
    public static ServiceReport of(Period period, Source source) {
        var counting = new Counting(period, source);
        source.cases().forEach(counting::add);
        return counting.report();
    }

    /** The plain numbers under dotted keys, durations in seconds. */
    public Map<String, Long> figures() {
        return Figures.of(this);
    }
}
