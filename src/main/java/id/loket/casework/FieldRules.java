package id.loket.casework;

import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import id.loket.text.FamilyCard;
import id.loket.text.Nik;
import id.loket.text.Remark;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with an answer, by the shape of its field. Errors only: remarks that merely warn stop nobody. */
public final class FieldRules {
    private FieldRules() {}

    /** @param prefix put before each field id, for the lines of a table ({@code heirs.1.}) */
    public static List<Problem> problems(Sop sop, List<Field> asked, String prefix, Answers answers, LocalDate today) {
        return problems(sop.kinds(), asked, prefix, answers, today);
    }

    /** @param kinds that may be answered; none where no SOP asks */
    public static List<Problem> problems(
            List<Sop.Kind> kinds, List<Field> asked, String prefix, Answers answers, LocalDate today) {
        var problems = new ArrayList<Problem>();
        for (var field : asked) {
            problems.addAll(problems(kinds, field, prefix + field.id(), answers, today));
        }
        return problems;
    }

    private static List<Problem> problems(
            List<Sop.Kind> kinds, Field field, String at, Answers answers, LocalDate today) {
        return switch (field.shape()) {
            case Field.Person _ -> answered(answers, at) || field.required() ? person(at, answers, today) : List.of();
            case Field.LetterRef _ ->
                answered(answers, at) || field.required() ? letter(at, answers, today) : List.of();
            case Field.Rows(var columns) -> rows(kinds, field, columns, at, answers, today);
            case Field.Days _ -> List.of();
            case Field.Age age -> tooYoung(age, at, answers);
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
                    Field.KindOf _ -> {
                var value = answers.get(at).strip();
                if (!value.isEmpty() && isNik(field)) {
                    yield nik(at, value, today);
                }
                if (!value.isEmpty()) {
                    yield single(kinds, field.shape(), value).map(key -> Problem.of(at, key, value)).stream()
                            .toList();
                }
                yield field.required() ? List.of(Problem.of(at, "casework.problem.required")) : List.of();
            }
        };
    }

    /** Key of the sentence that says what is wrong with one value. */
    private static Optional<String> single(List<Sop.Kind> kinds, Field.Shape shape, String value) {
        return switch (shape) {
            case Field.Line(int longest) -> fault(value.length() > longest, "casework.problem.too-long");
            case Field.Number(var least, var most) -> number(value, least, most);
            case Field.Money _ ->
                fault(decimal(value).filter(v -> v.signum() >= 0).isEmpty(), "casework.problem.money");
            case Field.Date _ -> fault(date(value).isEmpty(), "casework.problem.date");
            case Field.Time _ -> fault(time(value).isEmpty(), "casework.problem.time");
            case Field.Choice(var options) ->
                fault(options.stream().noneMatch(o -> o.id().equals(value)), "casework.problem.choice");
            case Field.YesNo _ -> fault(!value.equals("yes") && !value.equals("no"), "casework.problem.choice");
            case Field.KindOf _ ->
                fault(kinds.stream().noneMatch(k -> k.id().equals(value)), "casework.problem.choice");
            case Field.Text _,
                    Field.Village _,
                    Field.File _,
                    Field.Person _,
                    Field.LetterRef _,
                    Field.Rows _,
                    Field.Days _,
                    Field.Age _ -> Optional.empty();
        };
    }

    private static Optional<String> number(String value, Optional<Long> least, Optional<Long> most) {
        if (!value.matches("-?\\d{1,15}")) {
            return Optional.of("casework.problem.number");
        }
        long n = Long.parseLong(value);
        boolean outside =
                least.filter(l -> n < l).isPresent() || most.filter(m -> n > m).isPresent();
        return fault(outside, "casework.problem.number-range");
    }

    /** A line of this id asks for a NIK wherever it stands, as in the table of a household. */
    private static boolean isNik(Field field) {
        return field.shape() instanceof Field.Line && field.id().equals(PersonBlock.NIK);
    }

    private static List<Problem> nik(String at, String value, LocalDate today) {
        return Nik.read(value, today).remarks().stream()
                .filter(Remark::isError)
                .map(r -> new Problem(at, r.key(), r.args()))
                .toList();
    }

    private static List<Problem> person(String at, Answers answers, LocalDate today) {
        var person = answers.under(at);
        var problems = new ArrayList<Problem>();
        if (person.has(PersonBlock.NIK)) {
            problems.addAll(nik(at + "." + PersonBlock.NIK, person.get(PersonBlock.NIK), today));
        } else if (!person.has(PersonBlock.NO_NIK)) {
            problems.add(Problem.of(at + "." + PersonBlock.NIK, "casework.problem.nik-or-reason"));
        }
        if (person.has(PersonBlock.FAMILY_CARD)) {
            FamilyCard.read(person.get(PersonBlock.FAMILY_CARD), today).remarks().stream()
                    .filter(Remark::isError)
                    .map(r -> at(at, PersonBlock.FAMILY_CARD, r))
                    .forEach(problems::add);
        }
        required(at, person, PersonBlock.REQUIRED).forEach(problems::add);
        past(at, person, PersonBlock.BIRTH_DATE, today).ifPresent(problems::add);
        return problems;
    }

    private static List<Problem> letter(String at, Answers answers, LocalDate today) {
        var letter = answers.under(at);
        var problems = new ArrayList<>(required(at, letter, List.of("number", "date", "village")));
        past(at, letter, "date", today).ifPresent(problems::add);
        return problems;
    }

    /** Said at the question that would let it pass, where there is one. */
    private static List<Problem> tooYoung(Field.Age age, String at, Answers answers) {
        boolean young = date(answers.get(age.of()))
                .flatMap(birth -> date(answers.get(age.on())).map(day -> ChronoUnit.YEARS.between(birth, day)))
                .filter(years -> years < age.least())
                .isPresent();
        if (!young || age.unless().filter(answers::has).isPresent()) {
            return List.of();
        }
        return List.of(age.unless()
                .map(u -> Problem.of(u, "casework.problem.too-young-unless", age.least()))
                .orElse(Problem.of(at, "casework.problem.too-young", age.least())));
    }

    private static List<Problem> rows(
            List<Sop.Kind> kinds, Field field, List<Field> columns, String at, Answers answers, LocalDate today) {
        var rows = answers.rows(at);
        if (rows.isEmpty()) {
            return field.required() ? List.of(Problem.of(at, "casework.problem.rows")) : List.of();
        }
        var problems = new ArrayList<Problem>();
        for (int n = 1; n <= rows.size(); n++) {
            problems.addAll(problems(kinds, columns, at + "." + n + ".", answers, today));
        }
        return problems;
    }

    private static List<Problem> required(String at, Answers block, List<String> keys) {
        return keys.stream()
                .filter(k -> !block.has(k))
                .map(k -> Problem.of(at + "." + k, "casework.problem.required"))
                .toList();
    }

    /** A date in a block that must be a date and not lie ahead. */
    private static Optional<Problem> past(String at, Answers block, String key, LocalDate today) {
        if (!block.has(key)) {
            return Optional.empty();
        }
        var day = date(block.get(key));
        if (day.isEmpty()) {
            return Optional.of(Problem.of(at + "." + key, "casework.problem.date", block.get(key)));
        }
        return day.filter(d -> d.isAfter(today)).map(_ -> Problem.of(at + "." + key, "casework.problem.future"));
    }

    private static Problem at(String at, String key, Remark remark) {
        return new Problem(at + "." + key, remark.key(), remark.args());
    }

    private static boolean answered(Answers answers, String at) {
        return answers.under(at).values().values().stream().anyMatch(v -> !v.isBlank());
    }

    private static Optional<String> fault(boolean wrong, String key) {
        return wrong ? Optional.of(key) : Optional.empty();
    }

    static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String iso) {
        try {
            return Optional.of(LocalTime.parse(iso));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
