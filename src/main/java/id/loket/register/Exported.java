package id.loket.register;

import java.time.LocalDateTime;

/**
 * A list left the program as a file; what stood in it is not kept.
 *
 * @param list its id
 * @param whole NIKs stood in it whole
 */
public record Exported(String list, int rows, boolean whole, LocalDateTime at, String by) {}
