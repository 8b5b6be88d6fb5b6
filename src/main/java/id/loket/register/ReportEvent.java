package id.loket.register;

import java.time.LocalDateTime;

/**
 * A periodic report was made or handed over.
 *
 * @param report id of the report
 * @param period {@code 2026-W47}, {@code 2026-11}
 * @param sha256 of its paper
 * @param handedTo empty when made
 */
public record ReportEvent(
        String report, String period, Event event, String sha256, String handedTo, LocalDateTime at, String by) {

    public enum Event {
        MADE,
        HANDED
    }
}
