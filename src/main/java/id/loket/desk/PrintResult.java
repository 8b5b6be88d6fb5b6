package id.loket.desk;

/**
 * What became of a print job; "handed" means the spooler has it, whether it lies on paper only the officer sees.
 *
 * @param sentence what to tell the officer, with what to do if it failed
 */
public record PrintResult(boolean handed, String sentence) {}
