package id.loket.printing;

import id.loket.text.Words;

/**
 * A printer queue as it is at this moment.
 *
 * @param preferred whether the system offers it first
 * @param reason why it does not print or what it lacks, in Indonesian, or empty
 * @param waiting jobs that have not come out yet
 */
public record PrinterState(String name, boolean preferred, Condition condition, String reason, int waiting) {
    /** What a queue does with a new job. */
    public enum Condition {
        READY,
        PAUSED,
        REJECTING,
        UNKNOWN
    }

    public boolean takesJobs() {
        return switch (condition) {
            case READY, UNKNOWN -> true;
            case PAUSED, REJECTING -> false;
        };
    }

    /** For the list of printers and for the reason of a refusal. */
    public String sentence() {
        String word = switch (condition) {
            case READY -> Words.say("printing.ready");
            case PAUSED -> Words.say("printing.paused");
            case REJECTING -> Words.say("printing.rejecting");
            case UNKNOWN -> Words.say("printing.unknown");
        };
        String said = reason.isEmpty() ? word : Words.say("printing.with", word, reason);
        return waiting == 0 ? said : Words.say("printing.waiting", said, waiting);
    }
}
