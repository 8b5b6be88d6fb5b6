package id.loket.desk;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** The time at the office, in whole seconds: this computer's zone until the office's own is known. */
public final class OfficeClock implements Supplier<LocalDateTime> {
    private final Function<ZoneId, LocalDateTime> computer;
    private volatile ZoneId zone;

    /** @param computer this computer's clock, read in a zone */
    public OfficeClock(Function<ZoneId, LocalDateTime> computer, ZoneId zone) {
        this.computer = computer;
        this.zone = zone;
    }

    public void in(ZoneId office) {
        zone = office;
    }

    @Override
    public LocalDateTime get() {
        return computer.apply(zone).truncatedTo(ChronoUnit.SECONDS);
    }
}
