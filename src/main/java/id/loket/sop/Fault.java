package id.loket.sop;

/**
 * One mistake in an SOP file, said so that the one who wrote the file can mend it.
 *
 * @param line from 1; 0 = the file as a whole
 * @param column from 1, of the {@code <} of the element; 0 = the file as a whole
 */
public record Fault(String file, int line, int column, String sentence) {

    /** {@code durenan-01.xml:12:5: sentence}, as compilers write it. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + sentence : file + ":" + line + ":" + column + ": " + sentence;
    }
}
