package id.loket.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One service in the report, all versions of its SOP together.
 *
 * @param id of the SOP
 * @param standard its standard time in words; empty if the sheet has none
 * @param rows the rows in which a visit ended in the period, in the sheet's order
 */
public record ServiceFigures(String id, String title, String standard, Totals totals, List<RowTime> rows) {

    /**
     * One row of the sheet; a row whose standard depends on the answers stands here once for each.
     *
     * @param no as printed
     * @param standard as printed, empty if blank: then it is measured and never judged
     * @param allowed the standard if it is one of minutes; days and dates cannot be compared with hours of work
     */
    public record RowTime(
            String row,
            String no,
            String text,
            String standard,
            Optional<Duration> allowed,
            Times times,
            Share onTime) {}
}
