package id.loket.desk;

import id.loket.casework.Applicant;
import id.loket.office.Hours;
import id.loket.sop.Sop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * When people come in a filled book, and for what: most on Mondays and in the morning, most for the first services; but
 * each service once to begin with, so that a small book knows them all.
 */
final class Arrivals {
    private static final Map<DayOfWeek, Double> BUSY = Map.of(
            DayOfWeek.MONDAY, 1.30,
            DayOfWeek.TUESDAY, 1.08,
            DayOfWeek.WEDNESDAY, 1.0,
            DayOfWeek.THURSDAY, 0.95,
            DayOfWeek.FRIDAY, 0.67);
    /** Weight of a service no citizen asks for, where the first that one asks for weighs 1. */
    private static final double INTERNAL = 0.01;

    private final Hours hours;
    private final Pace pace;
    private final RandomGenerator random;
    private final int perDay;
    private int begun = 0;

    Arrivals(Hours hours, Pace pace, int perDay, RandomGenerator random) {
        this.hours = hours;
        this.pace = pace;
        this.perDay = perDay;
        this.random = random;
    }

    /** The comings of a day in their order; none on a closed day. */
    List<LocalDateTime> on(LocalDate day) {
        if (!hours.workingDay(day)) {
            return List.of();
        }
        double usual = perDay * BUSY.getOrDefault(day.getDayOfWeek(), 0.5);
        int many = (int) Math.max(1, Math.round(usual * (1 + 0.12 * random.nextGaussian())));
        return Stream.generate(() -> pace.within(day.atStartOfDay(), Math.pow(random.nextDouble(), 1.35) * 0.97))
                .limit(many)
                .sorted()
                .toList();
    }

    /** What somebody comes for. */
    Sop service(List<Sop> services) {
        if (begun < services.size()) {
            return services.get(begun++);
        }
        double all = 0;
        for (int i = 0; i < services.size(); i++) {
            all += weight(services, i);
        }
        double drawn = random.nextDouble() * all;
        for (int i = 0; i < services.size(); i++) {
            drawn -= weight(services, i);
            if (drawn < 0) {
                return services.get(i);
            }
        }
        return services.getLast();
    }

    private static double weight(List<Sop> services, int i) {
        return Applicant.key(services.get(i)).isPresent() ? 1.0 / (1 + i) : INTERNAL;
    }
}
