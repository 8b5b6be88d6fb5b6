package id.loket.desk;

import java.util.List;

/**
 * One scan as the officer wants it in the case.
 *
 * @param parts bound into one PDF, in this order
 * @param requirement id of the paper it shows, empty = another one
 * @param remark may be empty
 */
public record ScanWanted(List<ScanReady.Made> parts, String requirement, String remark) {}
