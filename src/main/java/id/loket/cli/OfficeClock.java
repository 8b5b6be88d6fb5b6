package id.loket.cli;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** The time at the office: this computer's zone until the office's own is known. */
final class OfficeClock implements Supplier<LocalDateTime> {
    private final Place place;
    private volatile ZoneId zone;

    OfficeClock(Place place) {
        this.place = place;
        this.zone = place.zone();
    }

    void in(ZoneId office) {
        zone = office;
    }

    @Override
    public LocalDateTime get() {
        return place.now().apply(zone).truncatedTo(ChronoUnit.SECONDS);
    }
}
