package id.loket.office;

import java.util.List;
import java.util.Optional;

/**
 * Where people wait for their number at this office. An office that names no line gives no tickets of its own.
 *
 * @param counters what the screen of the waiting room calls the counters, {@code Loket 1}
 */
public record TicketLines(List<String> counters, List<Line> lines) {

    public static final TicketLines NONE = new TicketLines(List.of(), List.of());

    public TicketLines {
        counters = List.copyOf(counters);
        lines = List.copyOf(lines);
    }

    /**
     * A line with numbers of its own, from 1 each day.
     *
     * @param prefix before the number: {@code A} in A007
     * @param services ids of the SOPs people come for; empty = any
     */
    public record Line(String id, String title, String prefix, List<String> services) {
        private static final int DIGITS = 3;

        public Line {
            services = List.copyOf(services);
        }

        /** The number as it is printed and called. */
        public String print(long n) {
            var digits = Long.toString(n);
            return prefix + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
        }
    }

    public Optional<Line> line(String id) {
        return lines.stream().filter(l -> l.id().equals(id)).findFirst();
    }
}
