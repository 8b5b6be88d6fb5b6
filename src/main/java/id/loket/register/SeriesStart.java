package id.loket.register;

import java.time.LocalDateTime;

/**
 * A year's book of a series was opened.
 *
 * @param first number it gives
 */
public record SeriesStart(String series, String period, long first, LocalDateTime at, String by) {}
