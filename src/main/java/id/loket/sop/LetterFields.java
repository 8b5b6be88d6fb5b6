package id.loket.sop;

import java.util.List;

/**
 * Ids of the questions that the books of letters have columns for; an SOP of the office's letters asks them under these
 * names.
 */
public final class LetterFields {
    private LetterFields() {}

    /** Number on the letter that came in. */
    public static final String NUMBER = "letter-number";

    public static final String DATE = "letter-date";
    public static final String SENDER = "sender";
    public static final String ADDRESSEE = "addressee";
    public static final String ADDRESSEE_PLACE = "addressee-place";
    public static final String ABOUT = "about";
    public static final String ENCLOSURES = "enclosures";
    public static final String FORWARDED_TO = "forwarded-to";
    public static final String INSTRUCTION = "instruction";
    public static final String FOLLOW_UP = "follow-up";

    /** Classification code of one outgoing letter; unanswered, the SOP's or the office's usual one. */
    public static final String CODE = "letter-code";

    static final List<String> INCOMING = List.of(NUMBER, DATE, SENDER, ABOUT, ENCLOSURES, FORWARDED_TO);
}
