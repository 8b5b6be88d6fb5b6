package id.loket.casework;

import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Answers every question of an act with something an officer could have typed; fictional people. */
final class Filler {
    private final Sop sop;
    private final RandomGenerator random;

    Filler(Sop sop, RandomGenerator random) {
        this.sop = sop;
        this.random = random;
    }

    Answers fill(Function<Answers, List<Field>> asked, Answers known) {
        return Interview.of(asked, known, this::answer);
    }

    private void answer(Field field, String at, Map<String, String> given) {
        switch (field.shape()) {
            case Field.Line _ when field.id().equals(PersonBlock.NIK) -> given.put(at, "3503131708900001");
            case Field.Line(int longest) -> given.put(at, "isi".substring(0, Math.min(3, longest)));
            case Field.Text _ -> given.put(at, "keterangan");
            case Field.Number(var least, var most) ->
                given.put(at, Long.toString(Math.min(most.orElse(99L), least.orElse(1L) + random.nextInt(2))));
            case Field.Money _ -> given.put(at, "1250000");
            case Field.Date _ -> given.put(at, "2025-01-10");
            case Field.Time _ -> given.put(at, "09:00");
            case Field.Choice(var options) ->
                given.put(at, options.get(random.nextInt(options.size())).id());
            case Field.YesNo _ ->
                given.put(at, field.id().equals(Questions.COMPLETE) || random.nextBoolean() ? "yes" : "no");
            case Field.Village _ -> given.put(at, "35.03.13.2001");
            case Field.File _ -> given.put(at, "00".repeat(32));
            case Field.KindOf _ ->
                given.put(
                        at, sop.kinds().get(random.nextInt(sop.kinds().size())).id());
            case Field.Person _ -> person(at, given);
            case Field.LetterRef _ -> {
                given.put(at + ".number", "470/12/2025");
                given.put(at + ".date", "2025-01-09");
                given.put(at + ".village", "35.03.13.2001");
            }
            case Field.Rows(var columns) -> {
                for (int n = 1; n <= 2; n++) {
                    for (var column : columns) {
                        answer(column, at + "." + n + "." + column.id(), given);
                    }
                }
            }
            case Field.Days _, Field.Age _ -> {}
        }
    }

    private void person(String at, Map<String, String> given) {
        if (random.nextBoolean()) {
            given.put(at + "." + PersonBlock.NIK, "3503131708900001");
        } else {
            given.put(at + "." + PersonBlock.NO_NIK, "belum pernah merekam");
        }
        given.put(at + "." + PersonBlock.NAME, "SITI CONTOH");
        given.put(at + "." + PersonBlock.BIRTH_PLACE, "Trenggalek");
        given.put(at + "." + PersonBlock.BIRTH_DATE, "1990-08-17");
        given.put(at + "." + PersonBlock.SEX, "female");
        given.put(at + "." + PersonBlock.STREET, "Dusun Krajan");
        given.put(at + "." + PersonBlock.VILLAGE, "35.03.13.2001");
    }
}
