package id.loket.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * Service hours with breaks and closed days; the clock against the standard time runs only inside them.
 *
 * @param week open spans of each weekday, breaks already cut out; a missing day is closed
 * @param closed holidays and local closures
 * @param decreed years whose holidays are decreed; another year warns
 */
public record Hours(Map<DayOfWeek, List<Span>> week, List<Closure> closed, List<Integer> decreed) {

    public record Span(LocalTime from, LocalTime to) {}

    /** @param kind {@code libur}, {@code cuti bersama} or {@code setempat} */
    public record Closure(LocalDate day, String title, String kind) {}
}
