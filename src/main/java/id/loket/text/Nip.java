package id.loket.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A NIP of a signer, eighteen digits: birth {@code YYYYMMDD}, first appointment {@code YYYYMM}, sex 1 or 2, serial.
 * Only the length is certain (contract staff use the same width, with 21 for the month), so the rest only warns.
 */
public record Nip(String digits) {
    private static final int LENGTH = 18;
    private static final int CONTRACT_STAFF = 21;
    private static final Pattern FORM = Pattern.compile("[0-9]{" + LENGTH + "}");

    /** What became of the typed text: a NIP unless one of the remarks is an error. */
    public record Reading(Optional<Nip> nip, List<Remark> remarks) {
        public Reading {
            remarks = List.copyOf(remarks);
        }
    }

    /** @throws IllegalArgumentException if these are not eighteen digits; {@link #read} tells why */
    public Nip {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a NIP");
        }
    }

    /** Reads what was typed; spaces, dots and hyphens between the digits do not count. */
    public static Reading read(String typed) {
        var digits = PopulationNumber.joined(typed);
        if (!PopulationNumber.isDigits(digits)) {
            return new Reading(Optional.empty(), List.of(Remark.error("text.nip.digits")));
        }
        if (digits.length() != LENGTH) {
            return new Reading(Optional.empty(), List.of(Remark.error("text.nip.length", digits.length())));
        }
        return new Reading(Optional.of(new Nip(digits)), warnings(digits));
    }

    /** {@code 19800127 199912 1 001}. */
    public String grouped() {
        return digits.substring(0, 8) + " " + digits.substring(8, 14) + " " + digits.substring(14, 15) + " "
                + digits.substring(15);
    }

    @Override
    public String toString() {
        return grouped();
    }

    private static List<Remark> warnings(String digits) {
        var warnings = new ArrayList<Remark>();
        var birthYear = PopulationNumber.part(digits, 0, 4);
        if (birthYear < 1900
                || PopulationNumber.day(birthYear, part(digits, 4), part(digits, 6))
                        .isEmpty()) {
            warnings.add(Remark.warning("text.nip.birthdate"));
        }
        var month = part(digits, 12);
        var isMonth = month >= 1 && month <= 12 || month == CONTRACT_STAFF;
        if (!isMonth || PopulationNumber.part(digits, 8, 12) <= birthYear) {
            warnings.add(Remark.warning("text.nip.appointment"));
        }
        var sex = digits.charAt(14);
        if (sex != '1' && sex != '2') {
            warnings.add(Remark.warning("text.nip.sex"));
        }
        return warnings;
    }

    private static int part(String digits, int from) {
        return PopulationNumber.part(digits, from, from + 2);
    }
}
