package id.loket.desk;

import id.loket.casework.HandOver;
import id.loket.casework.Position.At;
import id.loket.office.Hours;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Norm;
import id.loket.sop.Sop;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long things take in a filled book: drawn around the norm of the row, within office hours. Most are in time, some
 * are late, a few lie for weeks and some results are never fetched.
 */
final class Pace {
    /** Of a hundred acts: done far too late; left lying for weeks (of a thousand). */
    private static final int LATE = 4;

    private static final int LYING = 3;
    /** Of a hundred results: never fetched. */
    private static final int NEVER = 2;

    private final Hours hours;
    private final RandomGenerator random;

    Pace(Hours hours, RandomGenerator random) {
        this.hours = hours;
        this.random = random;
    }

    /**
     * When an act is done.
     *
     * @param begun when its screen was opened
     */
    record Turn(LocalDateTime begun, LocalDateTime done) {}

    /**
     * @param since when the case came to this act
     * @return empty if nobody will ever do it
     */
    Optional<Turn> next(Sop sop, At at, Answers answers, LocalDateTime since) {
        var row = sop.row(at.row());
        var act = row.acts().get(at.act());
        var norm = row.norm(answers);
        var work = work(norm, row.acts().size());
        if (HandOver.meetsOutside(sop, act)) {
            return comes(act, since).map(come -> new Turn(come, hours.due(come, work)));
        }
        var free = switch (norm) {
            case Norm.Days(int days, var _) when at.act() == row.acts().size() - 1 -> late(since, days);
            case Norm.Until(var field, var _) -> until(answers.get(field), since);
            case Norm.Days _, Norm.Minutes _, Norm.None _ -> lies(since);
        };
        var done = hours.due(free, work);
        long busy = 20 + random.nextInt(200);
        var begun = done.minusSeconds(Math.min(busy, ChronoUnit.SECONDS.between(since, done)));
        return Optional.of(new Turn(begun, done));
    }

    /** One that is done at once, as the first act of a case is. */
    Duration work(Norm norm, int acts) {
        double seconds = switch (norm) {
            case Norm.Minutes(var minutes, var _) -> minutes.doubleValue() * 60 / acts;
            case Norm.Days _, Norm.Until _, Norm.None _ -> 240;
        };
        double factor = 0.62 * Math.exp(0.42 * random.nextGaussian());
        if (random.nextInt(100) < LATE) {
            factor *= 2 + random.nextInt(6);
        }
        return Duration.ofSeconds(Math.max(5, Math.round(seconds * factor)));
    }

    /** When someone outside turns up. */
    private Optional<LocalDateTime> comes(Act act, LocalDateTime since) {
        int drawn = random.nextInt(100);
        if (drawn < NEVER && act instanceof Act.Give) {
            return Optional.empty();
        }
        if (drawn < 62) {
            return Optional.of(hours.due(since, Duration.ofSeconds(120 + random.nextInt(3_000))));
        }
        return Optional.of(sometime(since, drawn < 92 ? 1 + random.nextInt(3) : 4 + random.nextInt(14)));
    }

    private LocalDateTime late(LocalDateTime since, int days) {
        double drawn = random.nextDouble();
        return drawn < 0.86
                ? sometime(since, (int) Math.round(days * drawn))
                : sometime(since, days + 1 + random.nextInt(1 + days));
    }

    private LocalDateTime until(String field, LocalDateTime since) {
        LocalDate day;
        try {
            day = LocalDate.parse(field);
        } catch (DateTimeException _) {
            return lies(since);
        }
        var start = day.isAfter(since.toLocalDate()) ? day.atStartOfDay() : since;
        int drawn = random.nextInt(100);
        return drawn < 90 ? lies(start) : sometime(start, 2 + random.nextInt(4));
    }

    private LocalDateTime lies(LocalDateTime since) {
        return random.nextInt(1000) < LYING ? sometime(since, 8 + random.nextInt(30)) : since;
    }

    /** At some time of the n-th working day after this one; of this day, what is left of it. */
    private LocalDateTime sometime(LocalDateTime since, int days) {
        if (days == 0) {
            return hours.due(since, Duration.ofMinutes(5 + random.nextInt(120)));
        }
        var day = hours.plusWorkingDays(since.toLocalDate(), days).atStartOfDay();
        return within(day, random.nextDouble());
    }

    /** @param share of the day's service time that has passed */
    LocalDateTime within(LocalDateTime day, double share) {
        var whole = hours.worked(day, day.plusDays(1));
        return hours.due(day, Duration.ofSeconds(Math.max(1, (long) (whole.toSeconds() * share))));
    }
}
