package id.loket.screens;

import id.loket.casework.Scan;

/** What can be done about the scans of a case where they are listed. */
interface ScanActs {

    /** Asks for files on this PC. */
    void choose();

    void setAside(Scan scan);

    /** Whether the one at the desk may say that a scan is used no longer. */
    boolean maySetAside();
}
