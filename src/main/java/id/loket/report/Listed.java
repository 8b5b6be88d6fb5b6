package id.loket.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The applications of a period by name, for the reports that need names; the oldest first. */
public record Listed(
        List<Waiting> waiting,
        List<Returned> returned,
        List<Finished> finished,
        List<Ended> ended,
        List<Voided> voided) {

    /** For a report without names. */
    public static final Listed NOBODY = new Listed(List.of(), List.of(), List.of(), List.of(), List.of());

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

    /** How the cases of the source are named now. */
    public static List<Name> names(Source source) {
        return source.cases().stream()
                .flatMap(c -> Reading.now(source, c).stream())
                .map(Lists::name)
                .toList();
    }

    /** Names the cases of the source as they stood at the end of the period. */
    public static Listed of(Period period, Source source) {
        return new Lists(source, period).all();
    }
}
