package id.loket.printing;

import java.util.List;
import java.util.Optional;

/**
 * Pages that belong together and how often. The name is seen by everyone who looks at the queue, so it holds a number
 * of a paper and never the name of a person.
 *
 * @param tray by the name {@link Sheets#trays} gives it; empty = the printer's own choice
 */
public record PrintJob(String name, int copies, Optional<String> tray, Fit fit, List<PrintPage> pages) {
    public PrintJob {
        pages = List.copyOf(pages);
        if (copies < 1 || pages.isEmpty()) {
            throw new IllegalArgumentException("Nothing to print: " + copies + " copies, " + pages.size() + " pages");
        }
    }

    /** From the printer's own tray, as it comes out. */
    public PrintJob(String name, int copies, List<PrintPage> pages) {
        this(name, copies, Optional.empty(), Fit.NONE, pages);
    }
}
