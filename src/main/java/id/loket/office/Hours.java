package id.loket.office;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Service hours with breaks and closed days; the clock against the standard time runs only inside them.
 *
 * <p>A working day is a day with an open span that is not closed. Times are the office's own, without a zone.
 *
 * @param week open spans of each weekday, breaks already cut out; a missing day is closed
 * @param seasons times of other hours, Ramadan above all; the first that holds a day counts
 * @param closed holidays and local closures, by day
 * @param decreed years whose holidays are decreed; another year warns
 */
public record Hours(
        Map<DayOfWeek, List<Span>> week, List<Season> seasons, List<Closure> closed, List<Integer> decreed) {
    /** No office is closed for a year; whoever asks further has wrong data. */
    private static final int FURTHEST = 400;

    public Hours {
        week = Map.copyOf(week);
        seasons = List.copyOf(seasons);
        closed = closed.stream().sorted(Comparator.comparing(Closure::day)).toList();
        decreed = List.copyOf(decreed);
    }

    public Hours(Map<DayOfWeek, List<Span>> week, List<Closure> closed, List<Integer> decreed) {
        this(week, List.of(), closed, decreed);
    }

    /** From inclusive, to exclusive. */
    public record Span(LocalTime from, LocalTime to) {

        /** Service time between two times of one day. */
        Duration within(LocalTime begin, LocalTime end) {
            var late = from.isAfter(begin) ? from : begin;
            var early = to.isBefore(end) ? to : end;
            return early.isAfter(late) ? Duration.between(late, early) : Duration.ZERO;
        }
    }

    /** @param kind {@code libur}, {@code cuti bersama} or {@code setempat} */
    public record Closure(LocalDate day, String title, String kind) {}

    /** Other hours from one day to another, both included. */
    public record Season(String title, LocalDate from, LocalDate to, Map<DayOfWeek, List<Span>> week) {
        public Season {
            week = Map.copyOf(week);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** The spans of service of this day in order; none on a closed day. */
    public List<Span> spans(LocalDate day) {
        return isClosed(day) ? List.of() : usual(day);
    }

    public boolean workingDay(LocalDate day) {
        return !spans(day).isEmpty();
    }

    /** Why this day is closed, if a holiday or closure says so; a weekend needs no reason. */
    public Optional<Closure> closure(LocalDate day) {
        return closed.stream().filter(c -> c.day().equals(day)).findFirst();
    }

    /** Whether someone who comes now is served; a break is not open. */
    public boolean open(LocalDateTime moment) {
        var time = moment.toLocalTime();
        return spans(moment.toLocalDate()).stream().anyMatch(s -> !time.isBefore(s.from()) && time.isBefore(s.to()));
    }

    /** Service time between two moments; zero if the second is not after the first. */
    public Duration worked(LocalDateTime from, LocalDateTime to) {
        var worked = Duration.ZERO;
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            var begin = day.equals(from.toLocalDate()) ? from.toLocalTime() : LocalTime.MIN;
            var end = day.equals(to.toLocalDate()) ? to.toLocalTime() : LocalTime.MAX;
            for (var span : spans(day)) {
                worked = worked.plus(span.within(begin, end));
            }
        }
        return worked;
    }

    /** The moment at which so much service time has passed since {@code from}: when a norm of minutes is used up. */
    public LocalDateTime due(LocalDateTime from, Duration service) {
        if (service.isZero() || service.isNegative()) {
            return from;
        }
        var left = service;
        var day = from.toLocalDate();
        var begin = from.toLocalTime();
        for (int idle = 0; idle < FURTHEST; day = day.plusDays(1), begin = LocalTime.MIN) {
            var spans = spans(day);
            idle = spans.isEmpty() ? idle + 1 : 0;
            for (var span : spans) {
                var here = span.within(begin, LocalTime.MAX);
                if (here.compareTo(left) >= 0) {
                    return day.atTime(span.to()).minus(here.minus(left));
                }
                left = left.minus(here);
            }
        }
        throw new IllegalStateException("no open day after " + from);
    }

    /**
     * The n-th working day after {@code day}, which itself is not counted; 0 gives the day unchanged.
     *
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("negative working days");
        }
        var reached = day;
        for (int n = 0; n < days; n++) {
            reached = next(reached.plusDays(1));
        }
        return reached;
    }

    /** Working days strictly between two days, neither counted; as registration and wedding are counted. */
    public long workingDaysBetween(LocalDate after, LocalDate before) {
        return after.isBefore(before) ? workingDaysWithin(after.plusDays(1), before.minusDays(1)) : 0;
    }

    /** Working days from one day to another, both counted; 0 if the last is before the first. */
    public long workingDaysWithin(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? 0
                : first.datesUntil(last.plusDays(1)).filter(this::workingDay).count();
    }

    /** When service ends on this day; on a day without service, on the next day that has some. */
    public LocalDateTime endOfDay(LocalDate day) {
        var open = next(day);
        return open.atTime(usual(open).getLast().to());
    }

    /** Whether the holidays of this year are decreed; if not, every count of days in it is a guess and must say so. */
    public boolean decreed(int year) {
        return decreed.contains(year);
    }

    private LocalDate next(LocalDate day) {
        for (int n = 0; n < FURTHEST; n++) {
            if (workingDay(day.plusDays(n))) {
                return day.plusDays(n);
            }
        }
        throw new IllegalStateException("no working day after " + day);
    }

    private List<Span> usual(LocalDate day) {
        for (var season : seasons) {
            if (season.holds(day)) {
                return season.week().getOrDefault(day.getDayOfWeek(), List.of());
            }
        }
        return week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private boolean isClosed(LocalDate day) {
        int low = 0;
        int high = closed.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = closed.get(middle).day().compareTo(day);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return false;
    }
}
