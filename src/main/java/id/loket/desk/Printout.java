package id.loket.desk;

/**
 * The pages a stored paper will have when it is printed next: the stored bytes as the original, else with a stamp.
 *
 * @param copy 0 = an original, k = SALINAN ke-k
 * @param overtaken the letter was written anew or corrected since, and says so on each page
 */
public record Printout(byte[] pdf, int copy, boolean overtaken) {}
