package id.loket.register;

/**
 * In whose name a case stands, as lists and search need it; personal data, erased with the answers.
 *
 * @param nik 16 digits, empty if there is none
 * @param village code, empty if unknown
 * @param kind id of the SOP's kind, empty if it has none
 */
public record Subject(String name, String nik, String village, String kind) {

    /** A case without applicant. */
    public static final Subject NONE = new Subject("", "", "", "");
}
