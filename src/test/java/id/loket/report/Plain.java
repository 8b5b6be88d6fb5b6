package id.loket.report;

import id.loket.casework.Clock.ServiceTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Service from 08.00 to 16.00, Monday to Friday, so that it can be counted by hand. */
final class Plain implements ServiceTime {
    @Override
    public Duration worked(LocalDateTime from, LocalDateTime to) {
        var worked = Duration.ZERO;
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            var begin = later(from, day.atTime(LocalTime.of(8, 0)));
            var end = to.isBefore(day.atTime(16, 0)) ? to : day.atTime(16, 0);
            if (isOpen(day) && end.isAfter(begin)) {
                worked = worked.plus(Duration.between(begin, end));
            }
        }
        return worked;
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        var reached = day;
        for (int n = 0; n < days; n++) {
            do {
                reached = reached.plusDays(1);
            } while (!isOpen(reached));
        }
        return reached;
    }

    private static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
