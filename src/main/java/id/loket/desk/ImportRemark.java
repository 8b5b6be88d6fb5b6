package id.loket.desk;

/**
 * What is to be said of one line of a list.
 *
 * @param line of the file, as the spreadsheet numbers it
 * @param wrong whether the line cannot be taken so; else it is only to be looked at
 */
public record ImportRemark(int line, String column, String sentence, boolean wrong) {}
