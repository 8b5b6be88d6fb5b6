package id.loket.register;

import java.time.LocalDate;

/**
 * From a day on the letters of a service have this classification code.
 *
 * @param code empty = the office's own again
 */
public record ServiceCode(String sop, String code, LocalDate from) {}
