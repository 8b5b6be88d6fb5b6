package id.loket.sop;

import id.loket.text.Words;
import java.util.List;
import java.util.Optional;

/** Every condition, date and table named anywhere was asked before, and every value named can be chosen. */
final class FieldCheck {
    private final Sop sop;
    private final Marks marks;
    private final List<Asked> asked;
    private final List<Stop> stops;

    FieldCheck(Sop sop, Marks marks) {
        this.sop = sop;
        this.marks = marks;
        this.asked = Asked.all(sop);
        this.stops = Stop.all(sop);
    }

    void check() {
        rows();
        requirements();
        asked.forEach(this::field);
        stops.forEach(this::act);
        subject();
        incoming();
    }

    private void subject() {
        sop.subject()
                .filter(id -> !isAsked(id))
                .ifPresent(id -> marks.fault(sop, Words.say("sop.check.subject-not-asked", id)));
    }

    /** The agenda of incoming letters has columns for these; a sheet that does not ask leaves them empty for ever. */
    private void incoming() {
        sop.books().stream()
                .filter(book -> book.numbers() == Sop.Numbers.INCOMING)
                .forEach(book -> LetterFields.INCOMING.stream()
                        .filter(id -> !isAsked(id))
                        .forEach(id -> marks.note(book, Words.say("sop.check.incoming-not-asked", book.title(), id))));
    }

    private boolean isAsked(String id) {
        return asked.stream().anyMatch(a -> a.field().id().equals(id));
    }

    private void rows() {
        int firstAct = 0;
        for (var row : sop.rows()) {
            int begin = firstAct;
            int end = begin + row.acts().size();
            row.when().ifPresent(c -> condition(c, begin, 0));
            for (var timed : row.norms()) {
                // The norm is judged when the row is left, so its own answers count.
                timed.when().ifPresent(c -> condition(c, end, 0));
                if (timed.norm() instanceof Norm.Until(var field, var _)) {
                    shaped(timed, field, begin, 0, Field.Date.class, "date");
                }
            }
            firstAct = end;
        }
    }

    private void requirements() {
        int looked = stops.stream()
                .filter(s -> s.act() instanceof Act.Check c && c.ticks())
                .mapToInt(Stop::order)
                .findFirst()
                .orElse(stops.size());
        sop.requirements().forEach(r -> r.when().ifPresent(c -> condition(c, looked, 0)));
        sop.suggestions().forEach(s -> s.paper().when().ifPresent(c -> condition(c, looked, 0)));
        sop.kinds().forEach(k -> k.requirements().forEach(r -> r.when().ifPresent(c -> condition(c, looked, 0))));
    }

    private void field(Asked one) {
        one.field().when().ifPresent(c -> condition(c, one.act(), one.place()));
        switch (one.field().shape()) {
            case Field.Days(var from, var to, var _, var _) -> {
                shaped(one.field(), from, one.act(), one.place(), Field.Date.class, "date");
                shaped(one.field(), to, one.act(), one.place(), Field.Date.class, "date");
            }
            case Field.Age(var of, var on, var _, var unless) -> {
                shaped(one.field(), of, one.act(), one.place(), Field.Date.class, "date");
                shaped(one.field(), on, one.act(), one.place(), Field.Date.class, "date");
                unless.filter(u -> before(u, one.act(), one.place()).isEmpty())
                        .ifPresent(u -> marks.fault(one.field(), Words.say("sop.check.not-asked", u)));
            }
            case Field.Rows(var columns) -> columns(one, columns);
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
                    Field.Person _,
                    Field.LetterRef _,
                    Field.KindOf _ -> {
                // Names no other question.
            }
        }
    }

    /** A column may depend on a column before it, or on any question before the table. */
    private void columns(Asked table, List<Field> columns) {
        for (int i = 0; i < columns.size(); i++) {
            var before = columns.subList(0, i).stream()
                    .map(c -> new Asked(c, table.act(), table.place(), Optional.empty()))
                    .toList();
            var column = columns.get(i);
            column.when()
                    .ifPresent(c -> c.leaves()
                            .forEach(leaf -> before.stream()
                                    .filter(b -> b.field().id().equals(leaf.field()))
                                    .findFirst()
                                    .ifPresentOrElse(
                                            b -> values(leaf, b), () -> leaf(leaf, table.act(), table.place()))));
            if (column.shape() instanceof Field.Days(var from, var to, var _, var _)) {
                for (var date : List.of(from, to)) {
                    if (before.stream().noneMatch(b -> b.field().id().equals(date))) {
                        shaped(column, date, table.act(), table.place(), Field.Date.class, "date");
                    }
                }
            }
        }
    }

    private void act(Stop stop) {
        stop.act().eachOf().ifPresent(table -> each(stop, table));
        if (stop.act() instanceof Act.Give give) {
            for (var what : give.what()) {
                boolean letter = sop.letters().stream().anyMatch(l -> l.id().equals(what));
                if (!letter && before(what, stop.order(), 0).isEmpty()) {
                    marks.fault(give, Words.say("sop.check.give-what", what));
                }
            }
        }
    }

    /** A person's state is kept by line alone, so one table is all that can be answered line by line. */
    private void each(Stop stop, String table) {
        shaped(stop.act(), table, stop.order(), 0, Field.Rows.class, "rows");
        stops.stream()
                .flatMap(s -> s.act().eachOf().stream())
                .findFirst()
                .filter(first -> !first.equals(table))
                .ifPresent(first -> marks.fault(stop.act(), Words.say("sop.check.each-other", table, first)));
    }

    private void condition(Condition condition, int act, int place) {
        condition.leaves().forEach(leaf -> leaf(leaf, act, place));
    }

    private void leaf(Condition.Is leaf, int act, int place) {
        var found = before(leaf.field(), act, place);
        if (found.isEmpty()) {
            marks.fault(leaf, Words.say("sop.check.when-not-asked", leaf.field()));
        } else {
            values(leaf, found.getFirst());
        }
    }

    private void values(Condition.Is leaf, Asked question) {
        var values = question.values(sop);
        if (values.isEmpty()) {
            marks.fault(leaf, Words.say("sop.check.when-no-choice", leaf.field()));
            return;
        }
        leaf.values().stream()
                .filter(v -> !values.contains(v))
                .forEach(v -> marks.fault(
                        leaf, Words.say("sop.check.when-value", v, leaf.field(), String.join(", ", values))));
    }

    private void shaped(
            Object about, String field, int act, int place, Class<? extends Field.Shape> shape, String element) {
        var found = before(field, act, place);
        if (found.isEmpty()) {
            marks.fault(about, Words.say("sop.check.not-asked", field));
        } else if (!shape.isInstance(found.getFirst().field().shape())) {
            marks.fault(about, Words.say("sop.check.wrong-shape", field, element));
        }
    }

    private List<Asked> before(String field, int act, int place) {
        return asked.stream()
                .filter(a -> a.field().id().equals(field) && a.before(act, place))
                .toList();
    }
}
