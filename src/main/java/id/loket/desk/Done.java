package id.loket.desk;

import id.loket.casework.Case;
import id.loket.casework.Entry;
import id.loket.casework.Problem;
import java.util.List;

/** What became of a command given at the desk. */
public sealed interface Done {

    /** On disk. */
    record Accepted(Case now, Entry entry) implements Done {}

    /** Nothing changed; each problem names its place. */
    record Refused(List<Problem> problems) implements Done {}

    /** Someone else went on with the case meanwhile; nothing changed. */
    record Moved(Case now) implements Done {}
}
