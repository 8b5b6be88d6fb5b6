package id.loket.report;

import id.loket.report.Svg.Fill;
import java.time.Duration;

/** The charts of the reports: one drawing for each line of a table, so that words and numbers stay words of the page. */
final class Charts {
    private static final double PAIR_WIDTH = 72;
    private static final double PAIR_HEIGHT = 6.4;
    private static final double THICK = 2.6;
    private static final double SHARE_WIDTH = 18;
    private static final double SHARE_HEIGHT = 3;
    private static final double TIME_WIDTH = 26;
    private static final double EDGE = 0.3;

    private Charts() {}

    /** Received above, finished below. */
    static String pair(int received, int finished, int most) {
        return new Svg(PAIR_WIDTH + 1, PAIR_HEIGHT)
                .line(0.2, 0, 0.2, PAIR_HEIGHT, 0.3)
                .bar(0.2, 0.4, part(received, most), THICK, Fill.HATCHED)
                .bar(0.2, 0.4 + THICK + 0.3, part(finished, most), THICK, Fill.DARK)
                .end();
    }

    private static double part(int number, int most) {
        return PAIR_WIDTH * number / Math.max(1, most);
    }

    /** The part that kept its standard dark, the rest hatched; nothing if nothing was judged. */
    static String share(Share share) {
        if (share.judged() == 0) {
            return "";
        }
        double kept = SHARE_WIDTH * share.kept() / share.judged();
        return new Svg(SHARE_WIDTH + 2 * EDGE, SHARE_HEIGHT + 2 * EDGE)
                .bar(EDGE, EDGE, SHARE_WIDTH, SHARE_HEIGHT, Fill.HATCHED)
                .bar(EDGE, EDGE, kept, SHARE_HEIGHT, Fill.DARK)
                .end();
    }

    /** The median as a bar, the standard as an upright line, at half the width unless the median needs more. */
    static String median(Duration median, Duration allowed) {
        double most = Math.max(2.0 * allowed.toSeconds(), median.toSeconds());
        double at = most == 0 ? 0 : TIME_WIDTH * allowed.toSeconds() / most;
        double reached = most == 0 ? 0 : TIME_WIDTH * median.toSeconds() / most;
        return new Svg(TIME_WIDTH + 1, SHARE_HEIGHT + 1)
                .bar(EDGE, 0.5, reached, SHARE_HEIGHT, median.compareTo(allowed) > 0 ? Fill.HATCHED : Fill.DARK)
                .line(at, 0, at, SHARE_HEIGHT + 1, 0.4)
                .end();
    }
}
