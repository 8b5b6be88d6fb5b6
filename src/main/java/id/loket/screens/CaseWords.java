package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Clock;
import id.loket.casework.Questions;
import id.loket.office.Office;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Field.Option;
import id.loket.sop.Norm;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import id.loket.text.Dates;
import id.loket.text.Nik;
import id.loket.text.Numbers;
import id.loket.text.Sex;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A case's answers and times in words, as they are read on the screen. */
final class CaseWords {
    private final Office office;
    private final Sop sop;

    CaseWords(Office office, Sop sop) {
        this.office = office;
        this.sop = sop;
    }

    /** A question and its answer. */
    record Line(String title, String value) {}

    static String village(Office.Village village) {
        return switch (village.status()) {
            case DESA -> say("screens.case.desa", village.name());
            case KELURAHAN -> say("screens.case.kelurahan", village.name());
        };
    }

    static List<Option> sexes() {
        return List.of(
                new Option(stored(Sex.MALE), Sex.MALE.word()), new Option(stored(Sex.FEMALE), Sex.FEMALE.word()));
    }

    static String stored(Sex sex) {
        return switch (sex) {
            case MALE -> "male";
            case FEMALE -> "female";
        };
    }

    /** {@code 350313******0001}; what is no NIK is not shown at all. */
    static String masked(String nik) {
        return nik.length() == 16 ? nik.substring(0, 6) + "******" + nik.substring(12) : "";
    }

    static String norm(Norm norm) {
        return switch (norm) {
            case Norm.Minutes(var _, var printed) -> printed;
            case Norm.Days(var _, var printed) -> printed;
            case Norm.Until(var _, var printed) -> printed;
            case Norm.None _ -> say("screens.case.no-norm");
        };
    }

    /** Service time spent against the norm, if the sheet gives one. */
    static String against(Clock.Visit visit) {
        var spent = Dates.duration(visit.worked());
        return switch (visit.norm()) {
            case Norm.None _ -> spent;
            case Norm.Until _ -> say("screens.case.time-until", spent);
            case Norm.Minutes _, Norm.Days _ -> say("screens.case.time", spent, norm(visit.norm()));
        };
    }

    static String kind(Sop sop, Answers answers) {
        return sop.kind(answers.get(Questions.KIND))
                .map(k -> k.named() && answers.has(Questions.KIND_NAME) ? answers.get(Questions.KIND_NAME) : k.title())
                .orElse("");
    }

    /** What a question was answered, line by line; nothing if it was not. */
    List<Line> lines(Field field, Answers answers) {
        var id = field.id();
        return switch (field.shape()) {
            case Field.Person _ -> person(answers.under(id));
            case Field.LetterRef _ -> letter(answers.under(id));
            case Field.Rows(var columns) -> rows(field, columns, answers);
            case Field.Days _, Field.Age _ -> List.of();
            case Field.Line _,
                    Field.Text _,
                    Field.Number _,
                    Field.Money _,
                    Field.Date _,
                    Field.Time _,
                    Field.Choice _,
                    Field.YesNo _,
                    Field.Village _,
                    Field.File _,
                    Field.KindOf _ ->
                answers.has(id) ? List.of(new Line(field.title(), value(field, answers.get(id)))) : List.of();
        };
    }

    private List<Line> rows(Field field, List<Field> columns, Answers answers) {
        var lines = new ArrayList<Line>();
        for (var row : answers.rows(field.id())) {
            var values = columns.stream()
                    .flatMap(c -> lines(c, row).stream())
                    .map(Line::value)
                    .toList();
            lines.add(new Line(lines.isEmpty() ? field.title() : "", String.join(", ", values)));
        }
        return lines;
    }

    private List<Line> person(Answers person) {
        var lines = new ArrayList<Line>();
        for (var of : PersonBlock.KEYS) {
            if (person.has(of)) {
                lines.add(new Line(PersonControl.label(of), personValue(of, person.get(of))));
            }
        }
        return lines;
    }

    private String personValue(String of, String value) {
        return switch (of) {
            case PersonBlock.NIK ->
                Nik.read(value, LocalDate.MAX).nik().map(Nik::grouped).orElse(value);
            case PersonBlock.BIRTH_DATE -> date(value);
            case PersonBlock.SEX ->
                sexes().stream()
                        .filter(o -> o.id().equals(value))
                        .map(Option::title)
                        .findFirst()
                        .orElse(value);
            case PersonBlock.VILLAGE -> village(value);
            default -> value;
        };
    }

    private List<Line> letter(Answers letter) {
        var lines = new ArrayList<Line>();
        letter.find("number").ifPresent(n -> lines.add(new Line(say("screens.field.letter.number"), n)));
        letter.find("date").ifPresent(d -> lines.add(new Line(say("screens.field.letter.date"), date(d))));
        letter.find("village").ifPresent(v -> lines.add(new Line(say("screens.field.village"), village(v))));
        letter.find("signer").ifPresent(s -> lines.add(new Line(say("screens.field.letter.signer"), s)));
        return lines;
    }

    private String value(Field field, String stored) {
        return switch (field.shape()) {
            case Field.Choice(var options) ->
                options.stream()
                        .filter(o -> o.id().equals(stored))
                        .map(Option::title)
                        .findFirst()
                        .orElse(stored);
            case Field.KindOf _ -> sop.kind(stored).map(Sop.Kind::title).orElse(stored);
            case Field.YesNo _ -> stored.equals("yes") ? say("screens.field.yes") : say("screens.field.no");
            case Field.Date _ -> date(stored);
            case Field.Village _ -> village(stored);
            case Field.Money _ -> stored.matches("\\d+") ? Numbers.money(new BigDecimal(stored)) : stored;
            case Field.Time _ -> stored.replace(':', '.');
            case Field.File _ -> say("screens.field.file.attached");
            case Field.Line _,
                    Field.Text _,
                    Field.Number _,
                    Field.Person _,
                    Field.LetterRef _,
                    Field.Rows _,
                    Field.Days _,
                    Field.Age _ -> stored;
        };
    }

    String village(String code) {
        return office.village(code).map(CaseWords::village).orElse(code);
    }

    private static String date(String iso) {
        try {
            return Dates.longDate(LocalDate.parse(iso));
        } catch (DateTimeException _) {
            return iso;
        }
    }
}
