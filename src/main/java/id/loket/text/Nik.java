package id.loket.text;

import static id.loket.text.PopulationNumber.WOMAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A NIK: {@code PPKKCC} where it was first issued, {@code DDMMYY} of birth (women day + 40), serial. It is never
 * corrected when birth data are, so every comparison with typed data is a warning and never a stop. Prints itself
 * masked, so that it cannot leak into a log.
 */
public record Nik(String digits) {
    /** What became of the typed text: a NIK unless one of the remarks is an error. */
    public record Reading(Optional<Nik> nik, List<Remark> remarks) {
        public Reading {
            remarks = List.copyOf(remarks);
        }
    }

    /** @throws IllegalArgumentException if this is not the form of a NIK; {@link #read} tells why */
    public Nik {
        if (!formErrors(digits).isEmpty()) {
            throw new IllegalArgumentException("Not a NIK");
        }
    }

    /** Reads what was typed; spaces, dots and hyphens between the digits do not count. */
    public static Reading read(String typed, LocalDate today) {
        var digits = PopulationNumber.joined(typed);
        var errors = new ArrayList<>(formErrors(digits));
        if (errors.isEmpty() && new Nik(digits).bornBy(today).isEmpty()) {
            errors.add(Remark.error("text.nik.date"));
        }
        return errors.isEmpty()
                ? new Reading(Optional.of(new Nik(digits)), List.of())
                : new Reading(Optional.empty(), errors);
    }

    /** {@code 350313 170890 0001}. */
    public String grouped() {
        return PopulationNumber.grouped(digits);
    }

    /** {@code 350313******0001}, for lists. */
    public String masked() {
        return PopulationNumber.masked(digits);
    }

    /** {@code 35.03.13}: the kecamatan that first issued it, which need not be where the person lives. */
    public String regionCode() {
        return PopulationNumber.region(digits);
    }

    public Sex sex() {
        return day(digits) > WOMAN ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * The birth date in this century unless that is still to come, else in the last one. A person over a hundred is
     * read a century too young: where a birth date was typed, that one counts (see {@link #againstBirthDate}).
     */
    public LocalDate birthDate(LocalDate today) {
        return bornBy(today).or(() -> bornBy(LocalDate.MAX)).orElseThrow();
    }

    /** Warns if day, month or the year's last two digits differ from the typed birth date. */
    public List<Remark> againstBirthDate(LocalDate typed) {
        var same = typed.getDayOfMonth() == birthDay(digits)
                && typed.getMonthValue() == month(digits)
                && typed.getYear() % 100 == year(digits);
        return same ? List.of() : List.of(Remark.warning("text.nik.birthdate", typed));
    }

    /** Warns if the typed sex is not the one in the NIK. */
    public List<Remark> againstSex(Sex typed) {
        return typed == sex() ? List.of() : List.of(Remark.warning("text.nik.sex", sex().word(), typed.word()));
    }

    /**
     * Tells if it was issued elsewhere (info: people move) or in a kecamatan that is on no list (warning: a slip, or a
     * region since divided). Codes are written {@code 35.03.13}.
     *
     * @param office the office's own kecamatan
     * @param known every kecamatan there is; empty if there is no complete list to compare with
     */
    public List<Remark> againstRegions(String office, Set<String> known) {
        if (regionCode().equals(office)) {
            return List.of();
        }
        return known.isEmpty() || known.contains(regionCode())
                ? List.of(Remark.info("text.nik.elsewhere", regionCode()))
                : List.of(Remark.warning("text.nik.region", regionCode()));
    }

    @Override
    public String toString() {
        return masked();
    }

    private Optional<LocalDate> bornBy(LocalDate today) {
        return PopulationNumber.pastDay(birthDay(digits), month(digits), year(digits), today);
    }

    private static List<Remark> formErrors(String digits) {
        if (!PopulationNumber.isDigits(digits)) {
            return List.of(Remark.error("text.nik.digits"));
        }
        if (digits.length() != PopulationNumber.LENGTH) {
            return List.of(Remark.error("text.nik.length", digits.length()));
        }
        var errors = new ArrayList<Remark>();
        var province = digits.substring(0, 2);
        if (!PopulationNumber.isProvince(province)) {
            errors.add(Remark.error("text.nik.province", province));
        }
        dateError(digits).ifPresent(errors::add);
        if (digits.endsWith("0000")) {
            errors.add(Remark.error("text.nik.serial"));
        }
        return errors;
    }

    private static Optional<Remark> dateError(String digits) {
        if (birthDay(digits) < 1 || birthDay(digits) > 31) {
            return Optional.of(Remark.error("text.nik.day", digits.substring(6, 8)));
        }
        if (month(digits) < 1 || month(digits) > 12) {
            return Optional.of(Remark.error("text.nik.month", digits.substring(8, 10)));
        }
        return PopulationNumber.pastDay(birthDay(digits), month(digits), year(digits), LocalDate.MAX)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Remark.error("text.nik.date"));
    }

    private static int day(String digits) {
        return PopulationNumber.part(digits, 6, 8);
    }

    private static int birthDay(String digits) {
        return day(digits) > WOMAN ? day(digits) - WOMAN : day(digits);
    }

    private static int month(String digits) {
        return PopulationNumber.part(digits, 8, 10);
    }

    private static int year(String digits) {
        return PopulationNumber.part(digits, 10, 12);
    }
}
