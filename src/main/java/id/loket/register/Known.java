package id.loket.register;

import id.loket.sop.Answers;
import java.time.LocalDateTime;

/**
 * An applicant the book knows from an earlier case, or from a list that was imported.
 *
 * @param caseKey and {@code at} the latest case opened in this name; no key and the day of the import, if there is none
 * @param answers of the person's block, without its prefix
 */
public record Known(String name, String nik, String caseKey, LocalDateTime at, Answers answers) {}
