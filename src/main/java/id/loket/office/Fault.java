package id.loket.office;

/**
 * Something wrong in a file of the office, at the place where it stands, as a sentence for the person who wrote it.
 *
 * @param line counted from 1; 0 if the fault belongs to the file as a whole
 * @param column counted from 1
 */
public record Fault(String file, int line, int column, String sentence) {

    /** {@code office.xml, 12:5: ...}, as tools print it. */
    @Override
    public String toString() {
        return file + ", " + line + ":" + column + ": " + sentence;
    }
}
