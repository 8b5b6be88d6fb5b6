package id.loket.office;

import id.loket.sop.Fault;
import id.loket.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * National holidays and joint leave by year, as the joint decree of the three ministers (SKB) sets them each September;
 * both close the office. A year that is not here, or not decreed, must be said aloud by whoever counts days in it.
 */
public record Holidays(List<Year> years) {
    public static final Holidays NONE = new Holidays(List.of());

    public Holidays {
        years = List.copyOf(years);
    }

    /**
     * @param source the decree, as it is cited
     * @param decreed false for a forecast
     */
    public record Year(int year, String source, boolean decreed, List<Hours.Closure> days) {
        public Year {
            days = List.copyOf(days);
        }
    }

    /** @param holidays empty years if there is a fault */
    public record Reading(Holidays holidays, List<Fault> faults) {}

    /** Reads a {@code holidays.xml}; bad input gives faults and no holidays. */
    public static Reading read(String file, byte[] xml) {
        var read = Xml.read(file, xml, "holidays");
        var faults = new ArrayList<>(read.faults());
        var years = new ArrayList<Year>();
        read.root().ifPresent(root -> root.all("year").forEach(tag -> years.add(year(file, tag, faults))));
        return new Reading(faults.isEmpty() ? new Holidays(years) : NONE, List.copyOf(faults));
    }

    /** These with the years of a later file; a year given there replaces the whole year here. */
    public Holidays with(Holidays later) {
        var all = new TreeMap<Integer, Year>();
        years.forEach(y -> all.put(y.year(), y));
        later.years.forEach(y -> all.put(y.year(), y));
        return new Holidays(List.copyOf(all.values()));
    }

    List<Hours.Closure> closures() {
        return years.stream().flatMap(y -> y.days().stream()).toList();
    }

    List<Integer> decreed() {
        return years.stream().filter(Year::decreed).map(Year::year).toList();
    }

    private static Year year(String file, Tag tag, List<Fault> faults) {
        var year = Integer.parseInt(tag.get("of"));
        var seen = new HashMap<LocalDate, Hours.Closure>();
        var days = new ArrayList<Hours.Closure>();
        for (var day : tag.all("closed")) {
            var closure = new Hours.Closure(
                    LocalDate.parse(day.get("day")),
                    day.get("title"),
                    day.get("kind").replace('-', ' '));
            if (closure.day().getYear() != year) {
                faults.add(new Fault(
                        file, day.line(), day.column(), Words.say("office.fault.year", day.get("day"), tag.get("of"))));
            }
            if (seen.put(closure.day(), closure) != null) {
                faults.add(new Fault(file, day.line(), day.column(), Words.say("office.fault.twice", day.get("day"))));
            }
            days.add(closure);
        }
        return new Year(year, tag.get("source"), tag.yes("decreed"), days);
    }
}
