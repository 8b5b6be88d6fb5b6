package id.loket.office;

import java.time.LocalDate;
import java.util.List;

/**
 * A number series as data: what counts in it, when it begins anew, how a number is printed.
 *
 * @param pattern tokens {@code {kode} {urut} {urut:03} {unit} {bulan_romawi} {tahun}}
 * @param books book ids, or {@code sop/book} for one SOP alone
 */
public record Series(String id, String title, String pattern, Reset reset, List<String> books) {

    public enum Reset {
        YEARLY,
        DAILY,
        NEVER
    }

    /** The period a day belongs to; numbers count from 1 (or the start value) in each. */
    public String period(LocalDate day) {
        return switch (reset) {
            case YEARLY -> Integer.toString(day.getYear());
            case DAILY -> day.toString();
            case NEVER -> "";
        };
    }
}
