package id.loket;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** The office's time: the PC's clock read in the office's zone, once that is known; before, in the PC's own. */
final class OfficeClock implements Supplier<LocalDateTime> {
    private volatile ZoneId zone = ZoneId.systemDefault();

    void in(ZoneId office) {
        zone = office;
    }

    @Override
    public LocalDateTime get() {
        return LocalDateTime.now(zone).truncatedTo(ChronoUnit.SECONDS);
    }
}
