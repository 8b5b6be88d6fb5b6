package id.loket.desk;

import id.loket.sop.Answers;
import java.util.List;

/** What came of reading a list into a table; nothing is written anywhere by reading it. */
public sealed interface TableImport {

    /** It is no list for this table; the sentence says why. */
    record Refused(String sentence) implements TableImport {}

    /**
     * Each line was checked as if it had been typed.
     *
     * @param notes what the officer should know of the file as a whole: columns left unread, a village taken from its
     *     title
     * @param ready the lines that fit, as answers of a line of the table
     * @param faults of the other lines, in the order of the file
     * @param returned the whole list with its faults, to be sent back
     */
    record Checked(List<String> notes, List<Answers> ready, List<Fault> faults, Returned returned)
            implements TableImport {
        public Checked {
            notes = List.copyOf(notes);
            ready = List.copyOf(ready);
            faults = List.copyOf(faults);
        }

        public int wrong() {
            return (int) faults.stream().mapToInt(Fault::line).distinct().count();
        }

        public int lines() {
            return ready.size() + wrong();
        }
    }

    /**
     * What is wrong in one cell.
     *
     * @param line of the file, as the spreadsheet numbers it
     */
    record Fault(int line, String column, String sentence) {}

    record Returned(List<String> heads, List<List<String>> lines) {}
}
