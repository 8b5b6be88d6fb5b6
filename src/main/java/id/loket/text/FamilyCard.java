package id.loket.text;

import static id.loket.text.PopulationNumber.WOMAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A No. KK: {@code PPKKCC} of issue, {@code DDMMYY} of recording (no + 40), serial. The usual mistake is a NIK typed
 * in its place, so what looks like one is warned of. Prints itself masked, so that it cannot leak into a log.
 */
public record FamilyCard(String digits) {
    /** What became of the typed text: a number unless one of the remarks is an error. */
    public record Reading(Optional<FamilyCard> card, List<Remark> remarks) {
        public Reading {
            remarks = List.copyOf(remarks);
        }
    }

    /** @throws IllegalArgumentException if these are not sixteen digits; {@link #read} tells why */
    public FamilyCard {
        if (!PopulationNumber.isDigits(digits) || digits.length() != PopulationNumber.LENGTH) {
            throw new IllegalArgumentException("Not a No. KK");
        }
    }

    /** Reads what was typed; spaces, dots and hyphens between the digits do not count. */
    public static Reading read(String typed, LocalDate today) {
        var digits = PopulationNumber.joined(typed);
        if (!PopulationNumber.isDigits(digits)) {
            return new Reading(Optional.empty(), List.of(Remark.error("text.kk.digits")));
        }
        if (digits.length() != PopulationNumber.LENGTH) {
            return new Reading(Optional.empty(), List.of(Remark.error("text.kk.length", digits.length())));
        }
        var remarks = remarks(digits, today);
        return remarks.stream().anyMatch(Remark::isError)
                ? new Reading(Optional.empty(), remarks)
                : new Reading(Optional.of(new FamilyCard(digits)), remarks);
    }

    /** {@code 350313 170810 0001}. */
    public String grouped() {
        return PopulationNumber.grouped(digits);
    }

    /** {@code 350313******0001}, for lists. */
    public String masked() {
        return PopulationNumber.masked(digits);
    }

    /** {@code 35.03.13}: the kecamatan that issued it. */
    public String regionCode() {
        return PopulationNumber.region(digits);
    }

    /** Warns if the applicant's NIK was typed in the place of the No. KK. */
    public List<Remark> againstNik(Nik applicant) {
        return digits.equals(applicant.digits()) ? List.of(Remark.warning("text.kk.is.nik")) : List.of();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static List<Remark> remarks(String digits, LocalDate today) {
        var remarks = new ArrayList<Remark>();
        var province = digits.substring(0, 2);
        if (!PopulationNumber.isProvince(province)) {
            remarks.add(Remark.error("text.kk.province", province));
        }
        var day = PopulationNumber.part(digits, 6, 8);
        var month = PopulationNumber.part(digits, 8, 10);
        var year = PopulationNumber.part(digits, 10, 12);
        if (day > WOMAN && day <= WOMAN + 31) {
            remarks.add(Remark.warning("text.kk.woman"));
        } else if (PopulationNumber.pastDay(day, month, year, today).isEmpty()) {
            remarks.add(Remark.error("text.kk.date"));
        }
        return remarks;
    }
}
