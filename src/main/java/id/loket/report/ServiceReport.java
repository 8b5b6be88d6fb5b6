package id.loket.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report on the services of one period, as numbers and lists; made only from entries, so that two people who count
 * the same book get the same report.
 *
 * @param until the end of the period, or the moment it was made if that is earlier
 * @param total of all services
 * @param before all services in the period before
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
        List<Waiting> waiting,
        List<Returned> returned,
        List<Finished> finished,
        List<Ended> ended,
        List<Voided> voided) {

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

    /** How a case is named in a list; number and applicant may be empty. */
    public record Name(String key, String number, String applicant, String village, String service, String kind) {}

    /**
     * @param age working days since the opening
     * @param since when it came to where it stands
     * @param holder roles it waits for
     * @param returned it lies with the applicant after a return
     * @param late the row's standard time is used up
     */
    public record Waiting(
            Name name,
            LocalDateTime opened,
            int age,
            String step,
            String holder,
            LocalDateTime since,
            boolean returned,
            boolean late) {}

    public record Returned(Name name, LocalDateTime when, String step, String by, String reason) {}

    /** @param time in service hours from opening to hand-over; empty if part of it is unknown */
    public record Finished(
            Name name, LocalDateTime opened, LocalDateTime served, String letterNumber, Optional<Duration> time) {}

    public record Ended(Name name, LocalDateTime when, boolean withdrawn, String by, String reason) {}

    public record Voided(Name name, LocalDateTime when, String number, LocalDate date, String by, String reason) {}

    /** Counts the report of a period. */
    public static ServiceReport of(Period period, Source source) {
        return new Counting(source, period).report();
    }

    /** The data of {@code report/weekly.xhtml}, under {@code report}; frame, letterhead and signer are the caller's. */
    public Map<String, Object> facts(Notes notes) {
        return new ReportFacts(this, notes).all();
    }

    /** The plain numbers under dotted keys, durations in seconds. */
    public Map<String, Long> figures() {
        return Figures.of(this);
    }
}
