package id.loket.desk;

import id.loket.casework.Interview;
import id.loket.casework.Questions;
import id.loket.desk.Townsfolk.Townsman;
import id.loket.sop.Field;
import id.loket.sop.Norm;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import id.loket.text.Dates;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a fictional applicant answers: by the shape of a field and the words of its id, never by the service. */
final class Replies implements Interview.Answerer {
    private static final SampleWords WORDS = new SampleWords("answers.txt");
    private static final Pattern TOKEN = Pattern.compile("\\{(\\w+)}");
    /** Of a hundred questions that may stay open, so many are answered. */
    private static final int OPTIONAL = 55;

    private final Sop sop;
    private final Townsfolk people;
    private final RandomGenerator random;
    private final Townsman self;
    private final LocalDate today;
    private final Set<String> ahead;
    private boolean met = false;

    /** @param self in whose name the case stands */
    Replies(Sop sop, Townsfolk people, RandomGenerator random, Townsman self, LocalDate today) {
        this.sop = sop;
        this.people = people;
        this.random = random;
        this.self = self;
        this.today = today;
        this.ahead = ahead(sop);
    }

    /** Date fields that something later waits for. */
    private static Set<String> ahead(Sop sop) {
        var ahead = new HashSet<String>();
        for (var row : sop.rows()) {
            row.norms().stream()
                    .filter(Norm.Until.class::isInstance)
                    .map(Norm.Until.class::cast)
                    .forEach(n -> ahead.add(n.field()));
            for (var act : row.acts()) {
                for (var field : act.fields()) {
                    if (field.shape() instanceof Field.Days days) {
                        ahead.add(days.to());
                    } else if (field.shape() instanceof Field.Age age) {
                        ahead.add(age.on());
                    }
                }
            }
        }
        return ahead;
    }

    @Override
    public void answer(Field field, String at, Map<String, String> given) {
        if (!field.required() && random.nextInt(100) >= OPTIONAL) {
            return;
        }
        switch (field.shape()) {
            case Field.Line(int longest) -> given.put(at, shortened(words(field.id(), "any-line"), longest));
            case Field.Text _ -> given.put(at, words(field.id(), "any-text"));
            case Field.Number(var least, var most) -> {
                long from = least.orElse(1L);
                given.put(at, Long.toString(Math.min(most.orElse(Long.MAX_VALUE), from + early(9))));
            }
            case Field.Money _ -> given.put(at, Long.toString(50_000L * (1 + early(400))));
            case Field.Date _ -> given.put(at, date(field.id()).toString());
            case Field.Time _ -> given.put(at, "%02d:%02d".formatted(8 + random.nextInt(12), 15 * random.nextInt(4)));
            case Field.Choice(var options) ->
                given.put(at, options.get(early(options.size())).id());
            case Field.YesNo _ ->
                given.put(at, field.id().equals(Questions.COMPLETE) || random.nextInt(5) > 0 ? "yes" : "no");
            case Field.Village _ -> given.put(at, people.village().code());
            case Field.KindOf _ -> {
                var kinds =
                        sop.kinds().stream().filter(k -> k.instead().isEmpty()).toList();
                given.put(at, kinds.get(early(kinds.size())).id());
            }
            case Field.Person _ -> person(at, given);
            case Field.LetterRef _ -> letter(at, given);
            case Field.Rows(var columns) -> {
                int lines = 1 + early(4);
                for (int n = 1; n <= lines; n++) {
                    for (var column : columns) {
                        answer(column, at + "." + n + "." + column.id(), given);
                    }
                }
            }
            case Field.File _, Field.Days _, Field.Age _ -> {}
        }
    }

    /** The first of many more often than the last. */
    private int early(int many) {
        double drawn = random.nextDouble();
        return (int) (many * drawn * drawn);
    }

    /** By the id, else by its last word. */
    private String words(String id, String any) {
        var last = id.substring(id.lastIndexOf('-') + 1);
        return draw(WORDS.has(id) ? id : WORDS.has(last) ? last : any);
    }

    /** Something under that heading, its tokens filled in. */
    String draw(String heading) {
        return TOKEN.matcher(WORDS.draw(heading, random)).replaceAll(m -> Matcher.quoteReplacement(token(m.group(1))));
    }

    private String token(String name) {
        return switch (name) {
            case "name" -> random.nextInt(3) == 0 ? people.name(people.man()) : self.name();
            case "man" -> people.name(true);
            case "nik" -> people.nik(people.man(), people.born(today));
            case "kk" -> people.kk(today);
            case "d" -> Integer.toString(1 + random.nextInt(9));
            case "n" -> Integer.toString(100 + random.nextInt(900));
            case "month" -> Dates.monthName(today.getMonthValue());
            case "year" -> Integer.toString(today.getYear());
            case "village" -> people.village().name();
            default -> throw new IllegalStateException("answers.txt: no token " + name);
        };
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }

    private LocalDate date(String id) {
        if (id.equals(Questions.SENT_ON)) {
            return today;
        }
        if (ahead.contains(id)) {
            return today.plusDays(3 + random.nextInt(30));
        }
        return id.contains("birth") ? people.born(today) : today.minusDays(random.nextInt(40));
    }

    private void person(String at, Map<String, String> given) {
        var who = met ? people.next(today) : self;
        met = true;
        if (random.nextInt(100) < 2) {
            given.put(at + "." + PersonBlock.NO_NIK, draw(PersonBlock.NO_NIK));
        } else {
            given.put(at + "." + PersonBlock.NIK, who.nik());
        }
        given.put(at + "." + PersonBlock.NAME, who.name());
        if (random.nextInt(3) > 0) {
            given.put(at + "." + PersonBlock.FAMILY_CARD, who.kk());
        }
        given.put(at + "." + PersonBlock.BIRTH_PLACE, draw(PersonBlock.BIRTH_PLACE));
        given.put(at + "." + PersonBlock.BIRTH_DATE, who.born().toString());
        given.put(at + "." + PersonBlock.SEX, who.man() ? "male" : "female");
        given.put(at + "." + PersonBlock.RELIGION, draw(PersonBlock.RELIGION));
        given.put(at + "." + PersonBlock.OCCUPATION, draw(PersonBlock.OCCUPATION));
        given.put(at + "." + PersonBlock.STREET, draw(PersonBlock.STREET));
        given.put(at + "." + PersonBlock.RT, draw(PersonBlock.RT));
        given.put(at + "." + PersonBlock.RW, draw(PersonBlock.RT));
        given.put(at + "." + PersonBlock.VILLAGE, who.village());
        if (random.nextInt(2) == 0) {
            given.put(at + "." + PersonBlock.PHONE, draw(PersonBlock.PHONE));
        }
    }

    private void letter(String at, Map<String, String> given) {
        given.put(at + ".number", draw("number"));
        given.put(at + ".date", today.minusDays(random.nextInt(6)).toString());
        given.put(at + ".village", self.village());
        given.put(at + ".signer", draw("village-signer").toUpperCase(Locale.ROOT));
    }
}
