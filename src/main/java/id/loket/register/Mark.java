package id.loket.register;

/** What a word of the search index is: its first character, one that nobody can type into a word. */
enum Mark {
    NAME(""),
    /** A part of a number or of the case's key, without leading zeros. */
    NUMBER("#"),
    /** A whole number or key, its parts joined. */
    WHOLE("="),
    /** A NIK or family card number. */
    NIK("+"),
    /** The same backwards, so that its last digits are a beginning. */
    TAIL("-"),
    /** Of an answer: purpose, letter text. */
    TEXT("~"),
    /** Code of a village; its name is the office's and may change. */
    VILLAGE("@"),
    /** Id of an SOP. */
    SERVICE("$");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    String on(String word) {
        return sign + word;
    }

    /** The word itself, as the index is asked for it. */
    String exactly(String word) {
        return "\"" + sign + word + "\"";
    }

    /** All words that begin so. */
    String beginning(String word) {
        return exactly(word) + "*";
    }
}
