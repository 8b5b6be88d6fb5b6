package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Applicant;
import id.loket.casework.Case;
import id.loket.casework.Entry.Taken;
import id.loket.casework.Questions;
import id.loket.office.Office;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import id.loket.sop.SopFacts;
import id.loket.text.Dates;
import id.loket.text.FamilyCard;
import id.loket.text.Names;
import id.loket.text.Nik;
import id.loket.text.Numbers;
import id.loket.text.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

/**
 * What a letter can say of its case: every field of the SOP under its id, as it is written on paper; a field that was
 * not answered is empty, never unknown. Numbers not yet taken are a dotted line of fixed width.
 */
final class LetterFacts {

    /** Room for a number written by pen or printed over later. */
    static final String DOTS = "…………………………";

    private final Office office;
    private final Sop sop;
    private final LocalDate today;

    LetterFacts(Office office, Sop sop, LocalDate today) {
        this.office = office;
        this.sop = sop;
        this.today = today;
    }

    Map<String, Object> of(Case one) {
        var facts = new LinkedHashMap<String, Object>();
        for (var row : sop.rows()) {
            for (var act : row.acts()) {
                for (var field : Questions.of(sop, act)) {
                    boolean asked =
                            field.when().map(c -> c.holds(one.answers())).orElse(true);
                    put(facts, field.id(), value(field, field.id(), asked ? one.answers() : Answers.NONE));
                }
            }
        }
        var kind = sop.kind(one.answers().get(Questions.KIND));
        facts.put(
                "kind",
                Map.of(
                        "id", kind.map(Sop.Kind::id).orElse(""),
                        "title", kind.map(k -> kindTitle(k, one.answers())).orElse("")));
        for (var book : sop.books()) {
            facts.put(book.id(), number(one.numbers().get(book.id())));
        }
        facts.putIfAbsent("agenda", first(one, Sop.Numbers.CASE));
        facts.putIfAbsent("surat", first(one, Sop.Numbers.LETTER));
        facts.putIfAbsent("person", person(Applicant.of(sop, one.answers())));
        facts.put("case", caseFacts(one));
        facts.put("posts", posts());
        facts.put("sop", Map.of("title", sop.title(), "number", sop.sheet().number(), "time", time(), "fee", fee()));
        return facts;
    }

    private Map<String, Object> caseFacts(Case one) {
        var number = sop.books().stream()
                .filter(b -> b.numbers() == Sop.Numbers.CASE)
                .flatMap(b -> Optional.ofNullable(one.numbers().get(b.id())).stream())
                .findFirst();
        var received = one.entries().stream()
                .findFirst()
                .map(e -> Dates.dateTime(e.times().happened()));
        return Map.of(
                "key", one.key(),
                "number", number.map(Taken::printed).orElse(""),
                "received", received.orElse(""));
    }

    /** The posts that may act in each role, as a paper offers them to be ticked. */
    private Map<String, Object> posts() {
        var facts = new LinkedHashMap<String, Object>();
        for (var role : sop.roles()) {
            facts.put(
                    role.id(),
                    office.postsFor(sop.id(), role.id()).stream()
                            .map(Office.Post::shown)
                            .toList());
        }
        return facts;
    }

    /** The sheet's total as words: "20 menit", "180 menit dan 2 hari kerja". */
    private String time() {
        var facts = SopFacts.of(sop);
        var minutes = facts.totalMinutes().signum() > 0 ? say("desk.minutes", facts.totalMinutes()) : "";
        var days = facts.totalDays() > 0 ? say("desk.days", facts.totalDays()) : "";
        return minutes.isEmpty() || days.isEmpty() ? minutes + days : say("desk.and", minutes, days);
    }

    /** The sheets print "Biaya Gratis" among the papers of a row; where they say nothing, nothing is said. */
    private String fee() {
        return sop.rows().stream()
                .flatMap(r -> r.tools().stream())
                .filter(t -> t.startsWith("Biaya "))
                .map(t -> t.substring("Biaya ".length()))
                .findFirst()
                .orElse("");
    }

    private static String kindTitle(Sop.Kind kind, Answers answers) {
        return kind.named() && answers.has(Questions.KIND_NAME) ? answers.get(Questions.KIND_NAME) : kind.title();
    }

    private Map<String, Object> first(Case one, Sop.Numbers what) {
        return number(sop.books().stream()
                .filter(b -> b.numbers() == what)
                .map(b -> one.numbers().get(b.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    private static Map<String, Object> number(Taken taken) {
        return taken == null
                ? Map.of("number", DOTS, "date", DOTS)
                : Map.of("number", taken.printed(), "date", Dates.longDate(taken.date()));
    }

    /** Answers of one field as they stand on paper. */
    private Object value(Field field, String at, Answers answers) {
        return switch (field.shape()) {
            case Field.Person _ -> person(answers.under(at));
            case Field.LetterRef _ -> letter(answers.under(at));
            case Field.Rows(var columns) -> rows(columns, answers.rows(at));
            case Field.Choice(var options) ->
                options.stream()
                        .filter(o -> o.id().equals(answers.get(at)))
                        .map(Field.Option::title)
                        .findFirst()
                        .orElse("");
            case Field.YesNo _ -> "yes".equals(answers.get(at));
            case Field.Date _ -> date(answers.get(at));
            case Field.Time _ -> answers.get(at).replace(':', '.');
            case Field.Money _ ->
                answers.find(at).map(v -> Numbers.money(new BigDecimal(v))).orElse("");
            case Field.Number _ ->
                answers.find(at).map(v -> Numbers.grouped(Long.parseLong(v))).orElse("");
            case Field.Village _ -> village(answers.get(at));
            case Field.KindOf _ -> Map.of();
            case Field.Days(var from, var to, var working, var _) ->
                between(answers, from, to, working ? office.hours()::workingDaysBetween : ChronoUnit.DAYS::between);
            case Field.Age(var of, var on, var _, var _) -> between(answers, of, on, ChronoUnit.YEARS::between);
            case Field.Line _, Field.Text _, Field.File _ -> answers.get(at);
        };
    }

    private List<Object> rows(List<Field> columns, List<Answers> lines) {
        var rows = new ArrayList<Object>();
        for (var line : lines) {
            var row = new LinkedHashMap<String, Object>();
            row.put("no", Integer.toString(rows.size() + 1));
            columns.forEach(c -> put(row, c.id(), value(c, c.id(), line)));
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> person(Answers person) {
        var facts = new LinkedHashMap<String, Object>();
        for (var key : PersonBlock.KEYS) {
            facts.put(key, person.get(key));
        }
        facts.put(PersonBlock.NAME, Names.capitals(person.get(PersonBlock.NAME)));
        facts.put(PersonBlock.BIRTH_DATE, date(person.get(PersonBlock.BIRTH_DATE)));
        facts.put(PersonBlock.VILLAGE, village(person.get(PersonBlock.VILLAGE)));
        facts.put(
                PersonBlock.NIK,
                Nik.read(person.get(PersonBlock.NIK), today)
                        .nik()
                        .map(Nik::grouped)
                        .orElse(""));
        facts.put(
                PersonBlock.FAMILY_CARD,
                FamilyCard.read(person.get(PersonBlock.FAMILY_CARD), today)
                        .card()
                        .map(FamilyCard::grouped)
                        .orElse(""));
        facts.put(PersonBlock.SEX, sex(person.get(PersonBlock.SEX)));
        return facts;
    }

    private Map<String, Object> letter(Answers letter) {
        return Map.of(
                "number", letter.get("number"),
                "date", date(letter.get("date")),
                "village", village(letter.get("village")),
                "signer", letter.get("signer"),
                "head",
                        office.village(letter.get("village"))
                                .map(Office.Village::headTitle)
                                .orElse(""));
    }

    /** "Desa Kendalrejo", "Kelurahan Mlilir". */
    private String village(String code) {
        return office.village(code)
                .map(v -> say(v.status() == Office.Status.DESA ? "desk.desa" : "desk.kelurahan", v.name()))
                .orElse(code);
    }

    private static String sex(String stored) {
        return switch (stored) {
            case "male" -> Sex.MALE.word();
            case "female" -> Sex.FEMALE.word();
            default -> "";
        };
    }

    private static String date(String iso) {
        return iso.isBlank() ? "" : Dates.longDate(LocalDate.parse(iso));
    }

    private static String between(
            Answers answers, String from, String to, ToLongBiFunction<LocalDate, LocalDate> count) {
        if (!answers.has(from) || !answers.has(to)) {
            return "";
        }
        var start = LocalDate.parse(answers.get(from));
        var end = LocalDate.parse(answers.get(to));
        return Long.toString(count.applyAsLong(start, end));
    }

    /** Dotted ids nest: {@code bringer.how} is {@code how} under {@code bringer}. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> facts, String id, Object value) {
        int dot = id.indexOf('.');
        if (dot < 0) {
            facts.put(id, value);
            return;
        }
        var inner = (Map<String, Object>) facts.computeIfAbsent(id.substring(0, dot), _ -> new LinkedHashMap<>());
        put(inner, id.substring(dot + 1), value);
    }
}
