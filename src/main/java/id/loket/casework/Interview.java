package id.loket.casework;

import id.loket.sop.Answers;
import id.loket.sop.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All questions of an act put to somebody who answers at once: an answer may bring up others, or take them back. */
public final class Interview {
    private Interview() {}

    /** Answers one question; it knows no service, only fields. */
    public interface Answerer {

        /**
         * @param at key of the answer; a person, a letter or a table spreads below it
         * @param given takes the answer; nothing put there leaves the question open
         */
        void answer(Field field, String at, Map<String, String> given);
    }

    /**
     * @param asked the questions in force for what was answered so far
     * @param known what was answered before
     * @return what is answered now
     */
    public static Answers of(Function<Answers, List<Field>> asked, Answers known, Answerer who) {
        var given = new LinkedHashMap<String, String>();
        var put = new LinkedHashMap<String, Field>();
        for (boolean news = true; news; ) {
            news = false;
            for (var field : asked.apply(known.with(new Answers(given)))) {
                if (put.putIfAbsent(field.id(), field) == null) {
                    who.answer(field, field.id(), given);
                    news = true;
                }
            }
        }
        // An answer can also take a question back, and that one's answer a further one.
        for (int before = -1; before != given.size(); ) {
            before = given.size();
            var still = asked.apply(known.with(new Answers(given)));
            given.keySet().removeIf(key -> still.stream().noneMatch(f -> Decision.covers(f, key)));
        }
        return new Answers(given);
    }
}
