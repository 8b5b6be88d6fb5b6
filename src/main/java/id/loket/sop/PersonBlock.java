package id.loket.sop;

import java.util.List;

/** The keys of a person's block, the same in every service (domain standard "blok P"). */
public final class PersonBlock {
    private PersonBlock() {}

    public static final String NIK = "nik";
    /** Why there is no NIK; given instead of it. */
    public static final String NO_NIK = "no-nik";

    public static final String NAME = "name";
    public static final String FAMILY_CARD = "kk";
    public static final String BIRTH_PLACE = "birth-place";
    public static final String BIRTH_DATE = "birth-date";
    public static final String SEX = "sex";
    public static final String RELIGION = "religion";
    public static final String MARITAL = "marital";
    public static final String OCCUPATION = "occupation";
    public static final String NATIONALITY = "nationality";
    public static final String STREET = "street";
    public static final String RT = "rt";
    public static final String RW = "rw";
    public static final String VILLAGE = "village";
    public static final String PHONE = "phone";

    /** All keys, in the order a form asks them. */
    public static final List<String> KEYS = List.of(
            NIK,
            NO_NIK,
            NAME,
            FAMILY_CARD,
            BIRTH_PLACE,
            BIRTH_DATE,
            SEX,
            RELIGION,
            MARITAL,
            OCCUPATION,
            NATIONALITY,
            STREET,
            RT,
            RW,
            VILLAGE,
            PHONE);

    /** Without these no letter can be written; the NIK may be missing with a reason. */
    public static final List<String> REQUIRED = List.of(NAME, BIRTH_PLACE, BIRTH_DATE, SEX, STREET, VILLAGE);

    /** Keys of a village letter: see {@link Field.LetterRef}. */
    public static final List<String> LETTER_KEYS = List.of("number", "date", "village", "signer");
}
