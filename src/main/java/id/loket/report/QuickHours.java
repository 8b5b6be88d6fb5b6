package id.loket.report;

import id.loket.casework.Clock.ServiceTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Service hours that remember each day once it was asked for: a report measures tens of thousands of stays, and most of
 * them between the same few days. Says exactly what the calendar behind it says. For one thread.
 */
public final class QuickHours implements ServiceTime {
    private record Reached(LocalDate day, int days) {}

    private final ServiceTime calendar;
    private final Map<LocalDate, Duration> whole = new HashMap<>();
    private final Map<Reached, LocalDate> reached = new HashMap<>();

    public QuickHours(ServiceTime calendar) {
        this.calendar = calendar;
    }

    @Override
    public Duration worked(LocalDateTime from, LocalDateTime to) {
        var first = from.toLocalDate();
        var last = to.toLocalDate();
        if (!first.isBefore(last)) {
            return calendar.worked(from, to);
        }
        var worked = calendar.worked(from, first.plusDays(1).atStartOfDay());
        for (var day = first.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
            worked = worked.plus(whole.computeIfAbsent(day, this::whole));
        }
        return worked.plus(calendar.worked(last.atStartOfDay(), to));
    }

    private Duration whole(LocalDate day) {
        return calendar.worked(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        return reached.computeIfAbsent(new Reached(day, days), r -> calendar.plusWorkingDays(r.day(), r.days()));
    }
}
