package id.loket.printing;

import java.util.List;

/**
 * Pages that belong together and how often. The name is seen by everyone who looks at the queue, so it holds a number
 * of a paper and never the name of a person.
 */
public record PrintJob(String name, int copies, List<PrintPage> pages) {
    public PrintJob {
        pages = List.copyOf(pages);
        if (copies < 1 || pages.isEmpty()) {
            throw new IllegalArgumentException("Nothing to print: " + copies + " copies, " + pages.size() + " pages");
        }
    }
}
