package id.loket.desk;

import static id.loket.desk.ImportColumn.of;
import static id.loket.text.Words.say;

import id.loket.office.Office;
import id.loket.register.ImportBook;
import id.loket.register.Ledger;
import id.loket.register.Register;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Field.Option;
import id.loket.sop.PersonBlock;
import id.loket.text.Nik;
import id.loket.text.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People of the district, offered at intake like applicants of earlier cases. */
record ImportApplicants(Register register, Office office, LocalDate today) implements ImportTarget {
    private static final int SHORT = 60;
    private static final int LONG = 200;

    @Override
    public List<ImportColumn> columns() {
        var line = new Field.Line(LONG);
        var brief = new Field.Line(SHORT);
        var sexes = new Field.Choice(List.of(
                new Option("male", say("desk.import.applicants.male")),
                new Option("female", say("desk.import.applicants.female"))));
        return List.of(
                of(PersonBlock.NIK, say("desk.import.nik"), true, brief, "", nik()),
                of(
                        PersonBlock.NAME,
                        say("desk.import.name"),
                        true,
                        line,
                        say("desk.import.alias.applicant"),
                        say("desk.import.sample.name")),
                of(PersonBlock.FAMILY_CARD, say("desk.import.kk"), false, brief, say("desk.import.alias.kk"), ""),
                of(PersonBlock.BIRTH_PLACE, say("desk.import.birth-place"), false, line, "", office.place()),
                of(PersonBlock.BIRTH_DATE, say("desk.import.birth-date"), false, new Field.Date(), "", "1950-08-17"),
                of(PersonBlock.SEX, say("desk.import.sex"), false, sexes, "", "female"),
                of(
                        PersonBlock.RELIGION,
                        say("desk.import.religion"),
                        false,
                        brief,
                        "",
                        say("desk.import.sample.religion")),
                of(PersonBlock.MARITAL, say("desk.import.marital"), false, brief, say("desk.import.alias.marital"), ""),
                of(
                        PersonBlock.OCCUPATION,
                        say("desk.import.occupation"),
                        false,
                        line,
                        say("desk.import.alias.occupation"),
                        ""),
                of(
                        PersonBlock.STREET,
                        say("desk.import.street"),
                        false,
                        line,
                        say("desk.import.alias.street"),
                        say("desk.import.sample.street")),
                of(PersonBlock.RT, say("desk.import.rt"), false, brief, "", "003")
                        .tidied(ImportApplicants::threeDigits),
                of(PersonBlock.RW, say("desk.import.rw"), false, brief, "", "001")
                        .tidied(ImportApplicants::threeDigits),
                of(
                        PersonBlock.VILLAGE,
                        say("desk.import.village-of"),
                        false,
                        new Field.Village(),
                        "",
                        office.villages().getFirst().code()),
                of(PersonBlock.PHONE, say("desk.import.phone"), false, brief, say("desk.import.alias.phone"), "")
                        .tidied(ImportApplicants::phone));
    }

    private String nik() {
        return office.district().replace(".", "") + "5708500001";
    }

    private static String threeDigits(String text) {
        var digits = text.strip();
        return digits.matches("[0-9]{1,2}") ? "0".repeat(3 - digits.length()) + digits : digits;
    }

    /** A spreadsheet takes the first zero away. */
    private static String phone(String text) {
        return text.strip().matches("8[0-9]{7,11}") ? "0" + text.strip() : text;
    }

    @Override
    public Look look() {
        return new Look() {
            private final Set<String> before = register.reading().importedNiks();
            private int again;

            @Override
            public List<ImportRemark> line(int number, Answers line) {
                again += before.contains(line.get(PersonBlock.NIK)) ? 1 : 0;
                return remarks(number, line);
            }

            @Override
            public Ending end() {
                var notes = again == 0 ? List.<String>of() : List.of(say("desk.import.applicants.again", again));
                return new Ending(notes, Optional.empty(), Optional.empty());
            }
        };
    }

    private List<ImportRemark> remarks(int number, Answers line) {
        var remarks = new ArrayList<ImportRemark>();
        var born = line.find(PersonBlock.BIRTH_DATE).map(LocalDate::parse);
        born.filter(day -> day.isAfter(today))
                .ifPresent(_ -> remarks.add(
                        new ImportRemark(number, say("desk.import.birth-date"), say("casework.problem.future"), true)));
        var nik = new Nik(line.get(PersonBlock.NIK));
        born.ifPresent(day -> nik.againstBirthDate(day)
                .forEach(r ->
                        remarks.add(new ImportRemark(number, say("desk.import.birth-date"), r.sentence(), false))));
        line.find(PersonBlock.SEX)
                .map(id -> id.equals("male") ? Sex.MALE : Sex.FEMALE)
                .ifPresent(sex -> nik.againstSex(sex)
                        .forEach(r ->
                                remarks.add(new ImportRemark(number, say("desk.import.sex"), r.sentence(), false))));
        return remarks;
    }

    @Override
    public Taking taking(Ledger ledger, long batch, String by) {
        ImportBook book = ledger.imports();
        return new Taking() {
            @Override
            public void line(int number, Answers line) {
                book.person(batch, number, line);
            }

            @Override
            public void end() {
                book.flush();
            }
        };
    }

    @Override
    public String done(int lines) {
        return say("desk.import.applicants.done", lines);
    }
}
