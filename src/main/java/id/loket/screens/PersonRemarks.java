package id.loket.screens;

import id.loket.register.Known;
import id.loket.screens.FieldControl.Remarks;
import id.loket.sop.PersonBlock;
import id.loket.text.FamilyCard;
import id.loket.text.Names;
import id.loket.text.Nik;
import id.loket.text.Remark;
import id.loket.text.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a NIK and a No. KK tell while they are typed: faults, what differs from the rest, whom the book knows. */
final class PersonRemarks {
    private static final int WHOLE = 16;

    private final String key;
    private final FieldControls controls;
    private final PersonControl person;
    private Remarks place = Remarks.NOWHERE;
    private String dateFromNik = "";
    private String sexFromNik = "";

    PersonRemarks(String key, FieldControls controls, PersonControl person) {
        this.key = key;
        this.controls = controls;
        this.person = person;
    }

    void goTo(Remarks where) {
        place = where;
        known(List.of());
    }

    /** Fills in birth date and sex while nobody has typed others. */
    void nikTyped() {
        Nik.read(person.get(PersonBlock.NIK), controls.today()).nik().ifPresent(nik -> {
            var date = nik.birthDate(controls.today()).toString();
            var sex = CaseWords.stored(nik.sex());
            if (untouched(PersonBlock.BIRTH_DATE, dateFromNik)) {
                dateFromNik = date;
                person.set(PersonBlock.BIRTH_DATE, date);
            }
            if (untouched(PersonBlock.SEX, sexFromNik)) {
                sexFromNik = sex;
                person.set(PersonBlock.SEX, sex);
            }
        });
    }

    private boolean untouched(String of, String filled) {
        return person.get(of).isEmpty() || person.get(of).equals(filled);
    }

    /** Says anew all there is to say, with the people the book knows. */
    void known(List<Known> people) {
        show(PersonBlock.NIK, Stream.concat(nik(), otherName(people)));
        show(PersonBlock.FAMILY_CARD, familyCard());
    }

    private void show(String of, Stream<Remark> remarks) {
        place.show(key + "." + of, remarks.min(Comparator.comparing(Remark::level)));
    }

    private Stream<Remark> nik() {
        var typed = person.get(PersonBlock.NIK);
        if (unfinished(PersonBlock.NIK, typed)) {
            return Stream.empty();
        }
        var reading = Nik.read(typed, controls.today());
        return Stream.concat(reading.remarks().stream(), reading.nik().stream().flatMap(this::against));
    }

    private Stream<Remark> against(Nik nik) {
        return Stream.of(
                        birthDate().map(nik::againstBirthDate).orElse(List.of()),
                        sex().map(nik::againstSex).orElse(List.of()),
                        nik.againstRegions(controls.office().district(), Set.of()))
                .flatMap(List::stream);
    }

    private Stream<Remark> familyCard() {
        var typed = person.get(PersonBlock.FAMILY_CARD);
        if (unfinished(PersonBlock.FAMILY_CARD, typed)) {
            return Stream.empty();
        }
        var reading = FamilyCard.read(typed, controls.today());
        var same = reading.card().stream()
                .flatMap(card -> Nik.read(person.get(PersonBlock.NIK), controls.today()).nik().stream()
                        .flatMap(nik -> card.againstNik(nik).stream()));
        return Stream.concat(reading.remarks().stream(), same);
    }

    /** A number half typed is no fault yet. */
    private boolean unfinished(String of, String typed) {
        return typed.isEmpty() || person.isBeingTyped(of) && typed.length() < WHOLE && typed.matches("\\d*");
    }

    private Stream<Remark> otherName(List<Known> people) {
        var nik = person.get(PersonBlock.NIK);
        var name = person.get(PersonBlock.NAME);
        return people.stream()
                .filter(k -> !name.isBlank() && k.nik().equals(nik) && !same(k.name(), name))
                .map(k -> Remark.warning("screens.person.other-name", k.name(), name))
                .limit(1);
    }

    private static boolean same(String one, String other) {
        return Names.capitals(one).equals(Names.capitals(other));
    }

    private Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.parse(person.get(PersonBlock.BIRTH_DATE)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<Sex> sex() {
        return Stream.of(Sex.values())
                .filter(s -> CaseWords.stored(s).equals(person.get(PersonBlock.SEX)))
                .findFirst();
    }
}
