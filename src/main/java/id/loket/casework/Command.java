package id.loket.casework;

import id.loket.sop.Answers;
import java.util.Map;
import java.util.Optional;

/** What someone at the desk wants to do with a case. */
public sealed interface Command {

    /**
     * The act is done.
     *
     * @param written the letter just written, for a {@code write}
     * @param onBytes SHA-256 of the letter that was looked at, for a paraf or signature
     */
    record Confirm(Answers answers, Map<String, Tick> ticks, Optional<Entry.Paper> written, Optional<String> onBytes)
            implements Command {

        public static Confirm plain() {
            return new Confirm(Answers.NONE, Map.of(), Optional.empty(), Optional.empty());
        }

        public static Confirm answers(Answers answers) {
            return new Confirm(answers, Map.of(), Optional.empty(), Optional.empty());
        }

        public static Confirm ticks(Map<String, Tick> ticks) {
            return new Confirm(Answers.NONE, ticks, Optional.empty(), Optional.empty());
        }

        public static Confirm written(Entry.Paper paper) {
            return new Confirm(Answers.NONE, Map.of(), Optional.of(paper), Optional.empty());
        }

        public static Confirm onBytes(String sha256) {
            return new Confirm(Answers.NONE, Map.of(), Optional.empty(), Optional.of(sha256));
        }
    }

    /** Back to a row; what was ticked and answered stays with the case. */
    record Return(String row, String reason, Answers answers, Map<String, Tick> ticks) implements Command {}

    /**
     * The act failed and is tried again.
     *
     * @param absent of a call: nobody came
     */
    record Again(String reason, boolean absent) implements Command {

        public Again(String reason) {
            this(reason, false);
        }
    }

    /**
     * One line of a table is answered.
     *
     * @param line from 1
     */
    record Item(int line, ItemState state, Answers answers, String reason) implements Command {}

    /** What became of one line of many. */
    enum ItemState {
        DONE,
        FAILED,
        LATER
    }

    record Note(String text) implements Command {}

    /**
     * A scan joins the papers of the case.
     *
     * @param requirement id of the paper it shows, empty = another one
     * @param sha256 of the stored PDF
     * @param remark may be empty
     */
    record Attach(String requirement, String sha256, String remark) implements Command {}

    /**
     * A scan is used no longer; the recorder's or a supervisor's command.
     *
     * @param line of the entry that added it
     */
    record SetAside(int line, String reason) implements Command {}

    record Withdraw(String reason) implements Command {}

    /** "Tidak dikabulkan"; a supervisor's command. */
    record Reject(String reason) implements Command {}

    record Correct(Answers answers, String reason) implements Command {}

    /**
     * The act takes a number inserted after an earlier one (15a) and not the next; a supervisor's command, whoever the act
     * waits for.
     *
     * @param period of the series, and {@code after} the number in it
     */
    record InsertNumber(Answers answers, String period, long after, String reason) implements Command {}

    /** Makes a number void; a supervisor's command. */
    record VoidNumber(String book, String reason) implements Command {}
}
