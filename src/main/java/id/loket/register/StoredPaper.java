package id.loket.register;

import java.time.LocalDateTime;

/**
 * A stored page or scan and what it belongs to.
 *
 * @param caseKey empty for a paper of no case (a report, a book)
 * @param line of the entry it was made in, 0 = none
 * @param letter id of the letter, empty for a scan
 * @param madeBy id of the person at the desk
 */
public record StoredPaper(
        String sha256, String caseKey, int line, String letter, String title, LocalDateTime madeAt, String madeBy) {}
