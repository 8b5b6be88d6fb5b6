package id.loket.sop;

import static id.loket.text.Words.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * A question and where it is asked; the questions of a kind are asked in the act that asks the kind.
 *
 * @param act that asks, in the order of {@link Stop}
 * @param place within the act, so that a later question may depend on an earlier one
 */
record Asked(Field field, int act, int place, Optional<Sop.Kind> kind) {

    static List<Asked> all(Sop sop) {
        var asked = new ArrayList<Asked>();
        for (var stop : Stop.all(sop)) {
            int place = 0;
            boolean kinds = false;
            for (var field : stop.act().fields()) {
                asked.add(new Asked(field, stop.order(), place++, Optional.empty()));
                kinds |= field.shape() instanceof Field.KindOf;
            }
            if (kinds) {
                for (var kind : sop.kinds()) {
                    for (var field : kind.fields()) {
                        asked.add(new Asked(field, stop.order(), place++, Optional.of(kind)));
                    }
                }
            }
        }
        return asked;
    }

    boolean before(int otherAct, int otherPlace) {
        return act < otherAct || act == otherAct && place < otherPlace;
    }

    /** The values a condition may name; empty if the answer is no choice. */
    Set<String> values(Sop sop) {
        return titles(sop).keySet();
    }

    /** The values that can be chosen, each with its title; empty if the answer is no choice. */
    SequencedMap<String, String> titles(Sop sop) {
        var titles = new LinkedHashMap<String, String>();
        switch (field.shape()) {
            case Field.Choice(var options) -> options.forEach(o -> titles.putIfAbsent(o.id(), o.title()));
            case Field.YesNo _ -> {
                titles.put("yes", say("sop.when.yes"));
                titles.put("no", say("sop.when.no"));
            }
            case Field.KindOf _ -> sop.kinds().forEach(k -> titles.putIfAbsent(k.id(), k.title()));
            case Field.Line _,
                    Field.Text _,
                    Field.Number _,
                    Field.Money _,
                    Field.Date _,
                    Field.Time _,
                    Field.Village _,
                    Field.File _,
                    Field.Person _,
                    Field.LetterRef _,
                    Field.Rows _,
                    Field.Days _,
                    Field.Age _ -> {
                // Any answer is possible.
            }
        }
        return titles;
    }

    /** The names a letter may use for this answer: {@code person}, {@code person.name}, {@code heirs.name} ... */
    Set<String> names() {
        return names(field);
    }

    private static Set<String> names(Field field) {
        var id = field.id();
        var names = new LinkedHashSet<String>();
        names.add(id);
        switch (field.shape()) {
            case Field.Person _ -> PersonBlock.KEYS.forEach(key -> names.add(id + "." + key));
            case Field.LetterRef _ -> PersonBlock.LETTER_KEYS.forEach(key -> names.add(id + "." + key));
            case Field.Rows(var columns) -> {
                for (var column : columns) {
                    // Inside a section a letter names the column alone.
                    names(column).forEach(name -> {
                        names.add(name);
                        names.add(id + "." + name);
                    });
                }
            }
            case Field.KindOf _ -> names.add(id + "." + NAMED);
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
                    Field.Days _,
                    Field.Age _ -> {
                // One answer, one name.
            }
        }
        return names;
    }

    /** Below the kind's own key: what the officer wrote for a kind that must be named ("lainnya"). */
    static final String NAMED = "named";
}
