package id.loket.sop;

/**
 * A place in a file, both counted from 1.
 *
 * @param line 0 = the file as a whole
 */
public record Position(int line, int column) {

    public static final Position WHOLE_FILE = new Position(0, 0);
}
