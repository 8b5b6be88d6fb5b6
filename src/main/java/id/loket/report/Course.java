package id.loket.report;

import id.loket.text.Dates;
import id.loket.text.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What came and what was finished, part by part of a period: the days of a week, the weeks of a quarter, the months of a year. */
public final class Course {
    private static final int DAYS_OF_TWO_WEEKS = 14;
    private static final int DAYS_OF_FOUR_MONTHS = 124;

    /** @param title of the part, short enough to stand beside its bar */
    public record Part(String title, int received, int finished) {}

    private final List<Period> parts;
    private final int[] received;
    private final int[] finished;

    Course(Period whole) {
        parts = parts(whole);
        received = new int[parts.size()];
        finished = new int[parts.size()];
    }

    private static List<Period> parts(Period whole) {
        var rhythm = finer(whole);
        var parts = new ArrayList<Period>();
        for (var day = whole.from(); !day.isAfter(whole.to()); ) {
            var end = Period.of(rhythm, day).to();
            var last = end.isAfter(whole.to()) ? whole.to() : end;
            parts.add(Period.days(day, last));
            day = last.plusDays(1);
        }
        return List.copyOf(parts);
    }

    private static Rhythm finer(Period whole) {
        long days = whole.to().toEpochDay() - whole.from().toEpochDay() + 1;
        if (days <= DAYS_OF_TWO_WEEKS) {
            return Rhythm.DAY;
        }
        return days <= DAYS_OF_FOUR_MONTHS ? Rhythm.WEEK : Rhythm.MONTH;
    }

    void add(Reading r) {
        count(received, r.opened().toLocalDate());
        r.served().ifPresent(at -> count(finished, at.toLocalDate()));
    }

    private void count(int[] into, LocalDate day) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).holds(day)) {
                into[i]++;
                return;
            }
        }
    }

    List<Part> told() {
        var told = new ArrayList<Part>();
        for (int i = 0; i < parts.size(); i++) {
            told.add(new Part(title(parts.get(i)), received[i], finished[i]));
        }
        return List.copyOf(told);
    }

    private static String title(Period part) {
        if (part.from().equals(part.to())) {
            return Dates.dayName(part.from()) + ", " + Dates.shortDate(part.from());
        }
        boolean month = part.rhythm().filter(r -> r == Rhythm.MONTH).isPresent();
        return month ? Dates.monthName(part.from().getMonthValue()) : part.title();
    }
}
