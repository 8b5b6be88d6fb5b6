package id.loket.desk;

import id.loket.desk.ImportRead.Preview;
import id.loket.register.Ledger;
import id.loket.sop.Answers;
import java.util.List;
import java.util.Optional;

/** What one kind of list must say and what becomes of it. */
interface ImportTarget {

    List<ImportColumn> columns();

    /** Eyes for one walk through a file. */
    Look look();

    /** Hands for one walk through a file, inside one change of the book. */
    Taking taking(Ledger ledger, long batch, String by);

    /** What is said once it is done. */
    String done(int lines);

    /** Sees the lines whose cells are right, in order. */
    interface Look {

        /** What more there is to say of a line; not taken if any of it is wrong. */
        List<ImportRemark> line(int number, Answers line);

        /** What there is to say once all lines were seen. */
        Ending end();
    }

    /**
     * @param refusal why the list as a whole will not do
     * @param changes what would change, where that says more than the lines themselves
     */
    record Ending(List<String> notes, Optional<String> refusal, Optional<Preview> changes) {}

    /** Is given the lines that are taken, in order. */
    interface Taking {

        void line(int number, Answers line);

        /** Writes what is still to be written; throws so that nothing is kept. */
        void end();
    }
}
