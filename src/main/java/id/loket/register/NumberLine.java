package id.loket.register;

import java.time.LocalDate;

/**
 * A line of a number series.
 *
 * @param suffix of a number inserted after another ({@code a} in 15a), else empty
 * @param caseKey and {@code line} the entry it was taken for
 * @param voided made void later; the number stays in the book
 * @param reason why it was made void or inserted; else empty
 */
public record NumberLine(
        String series,
        String period,
        long n,
        String suffix,
        String printed,
        LocalDate day,
        String book,
        String caseKey,
        int line,
        boolean voided,
        String reason) {}
