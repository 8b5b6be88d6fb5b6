package id.loket.printing;

import id.loket.text.Words;
import java.util.List;

/** What became of a job. No computer knows that paper came out, so the best there is, is {@link Handed}. */
public sealed interface Printed {
    /** What happened and what to do now, in Indonesian. */
    String sentence();

    /** The spooler took all pages of all copies; whether they are on paper, the clerk must see. */
    record Handed(String queue, int pages) implements Printed {
        @Override
        public String sentence() {
            return Words.say("printing.handed", queue, pages);
        }
    }

    /** This machine has no printer, or the print service does not run. */
    record NoPrinter() implements Printed {
        @Override
        public String sentence() {
            return Words.say("printing.none");
        }
    }

    /** The queue that was chosen is gone; the others are named. */
    record Vanished(String queue, List<String> others) implements Printed {
        public Vanished {
            others = List.copyOf(others);
        }

        @Override
        public String sentence() {
            return Words.say("printing.vanished", queue, String.join(", ", others));
        }
    }

    /** The queue is paused or refuses jobs; nothing was sent, so nothing will come out later by surprise. */
    record Stopped(String queue, String reason) implements Printed {
        @Override
        public String sentence() {
            return Words.say("printing.stopped", queue, reason);
        }
    }

    /** The spooler or the drawing failed on the way. */
    record Failed(String queue, String reason) implements Printed {
        @Override
        public String sentence() {
            return Words.say("printing.failed", queue, reason);
        }
    }
}
