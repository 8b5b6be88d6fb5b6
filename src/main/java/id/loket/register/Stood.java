package id.loket.register;

import java.time.LocalDateTime;

/**
 * An open case and how far its book has come: the same line is the same case.
 *
 * @param since when it came to the act it stands at
 */
public record Stood(String key, int line, LocalDateTime since) {}
