package id.loket.sop;

import java.math.BigDecimal;

/** The standard time (mutu baku waktu) of a row; minutes and days are never added together. */
public sealed interface Norm {

    /**
     * Minutes of service hours.
     *
     * @param printed as the sheet writes it: "5 menit", "2 jam", "0,5 menit"
     */
    record Minutes(BigDecimal minutes, String printed) implements Norm {}

    /** Working days: the end of the n-th working day after arrival. */
    record Days(int days, String printed) implements Norm {}

    /** Until the date given in a field of an earlier act. */
    record Until(String field, String printed) implements Norm {}

    /** Blank on the sheet: measured, never judged. */
    record None() implements Norm {}
}
