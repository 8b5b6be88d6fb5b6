package id.loket.report;

import id.loket.text.Datum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/** How many were judged against the standard time and how many of them kept it. */
public record Share(int judged, int kept) {

    static final Share NONE = new Share(0, 0);

    static Share sum(Collection<Share> shares) {
        return new Share(
                shares.stream().mapToInt(Share::judged).sum(),
                shares.stream().mapToInt(Share::kept).sum());
    }

    /** The percentage for a list or a spreadsheet; nothing if nothing was judged. */
    public Datum datum() {
        return percent().<Datum>map(Datum.Percent::new).orElse(Datum.NONE);
    }

    /** How many took longer. */
    public int late() {
        return judged - kept;
    }

    /** In percent, one decimal; empty if nothing was judged. */
    public Optional<BigDecimal> percent() {
        return judged == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(100L * kept).divide(BigDecimal.valueOf(judged), 1, RoundingMode.HALF_UP));
    }
}
