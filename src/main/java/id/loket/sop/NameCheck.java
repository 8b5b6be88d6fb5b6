package id.loket.sop;

import id.loket.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Every id stands once, and every name of a book, letter or kind leads to one that exists. */
final class NameCheck {
    private final Sop sop;
    private final Marks marks;
    private final Known known;

    NameCheck(Sop sop, Marks marks, Known known) {
        this.sop = sop;
        this.marks = marks;
        this.known = known;
    }

    void check() {
        once(sop.roles(), Sop.Role::id);
        once(sop.lanes(), Sop.Lane::id);
        once(sop.books(), Sop.Book::id);
        once(sop.letters(), Sop.Letter::id);
        once(sop.kinds(), Sop.Kind::id);
        once(sop.rows(), Row::id);
        requirements();
        answers();
        books();
        kinds();
    }

    private <T> void once(List<T> all, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (var one : all) {
            if (!seen.add(id.apply(one))) {
                marks.fault(one, Words.say("sop.check.twice", id.apply(one)));
            }
        }
    }

    /** Two kinds may ask for the same paper; a paper of all kinds may not be asked again by one. */
    private void requirements() {
        once(sop.requirements(), Sop.Requirement::id);
        var common = new HashSet<String>();
        sop.requirements().forEach(r -> common.add(r.id()));
        var papers = new HashSet<>(common);
        sop.kinds().forEach(k -> k.requirements().forEach(r -> papers.add(r.id())));
        // Adopted together or one by one, a suggestion must not meet a paper of its own id.
        sop.suggestions().stream()
                .filter(s -> !papers.add(s.paper().id()))
                .forEach(s ->
                        marks.fault(s, Words.say("sop.check.twice", s.paper().id())));
        for (var kind : sop.kinds()) {
            once(kind.requirements(), Sop.Requirement::id);
            kind.requirements().stream()
                    .filter(r -> common.contains(r.id()))
                    .forEach(r -> marks.fault(r, Words.say("sop.check.twice", r.id())));
        }
    }

    /** Two kinds may share a question of the same shape, since only one of them is asked. */
    private void answers() {
        Map<String, Asked> seen = new HashMap<>();
        for (var asked : Asked.all(sop)) {
            var field = asked.field();
            var other = seen.putIfAbsent(field.id(), asked);
            if (other != null && !(differentKinds(other, asked) && sameShape(other, asked))) {
                marks.fault(field, Words.say("sop.check.twice", field.id()));
            }
            inside(field);
        }
        sop.books().stream()
                .filter(b -> seen.containsKey(b.id()))
                .forEach(b -> marks.fault(b, Words.say("sop.check.book-like-field", b.id())));
    }

    private void inside(Field field) {
        switch (field.shape()) {
            case Field.Rows(var columns) -> {
                once(columns, Field::id);
                columns.forEach(this::inside);
                columns.stream()
                        .filter(c -> c.shape() instanceof Field.Rows
                                || c.shape() instanceof Field.KindOf
                                || c.shape() instanceof Field.Age)
                        .forEach(c -> marks.fault(c, Words.say("sop.check.column-shape", field.id(), c.id())));
            }
            case Field.Choice(var options) -> once(options, Field.Option::id);
            case Field.Line _,
                    Field.Text _,
                    Field.Number _,
                    Field.Money _,
                    Field.Date _,
                    Field.Time _,
                    Field.YesNo _,
                    Field.Village _,
                    Field.File _,
                    Field.Person _,
                    Field.LetterRef _,
                    Field.Days _,
                    Field.Age _,
                    Field.KindOf _ -> {
                // Holds no further names.
            }
        }
    }

    private static boolean differentKinds(Asked a, Asked b) {
        return a.kind().isPresent() && b.kind().isPresent() && !a.kind().equals(b.kind());
    }

    private static boolean sameShape(Asked a, Asked b) {
        return Objects.equals(a.field().shape(), b.field().shape());
    }

    private void books() {
        Set<String> taken = new HashSet<>();
        for (var stop : Stop.all(sop)) {
            if (stop.act() instanceof Act.Number n) {
                taken.add(n.book());
                if (sop.books().stream().noneMatch(b -> b.id().equals(n.book()))) {
                    marks.fault(n, Words.say("sop.check.no-book", n.book()));
                }
            }
        }
        known.office()
                .ifPresent(office -> sop.books().stream()
                        .filter(b -> taken.contains(b.id()) && !office.counts(sop.id(), b.id()))
                        .forEach(b ->
                                marks.fault(b, Words.say("sop.check.no-series", b.title(), sop.id() + "/" + b.id()))));
        sop.books().stream()
                .filter(b -> !taken.contains(b.id()))
                .forEach(b -> marks.note(b, Words.say("sop.check.book-unused", b.title())));
    }

    private void kinds() {
        var asked = Asked.all(sop).stream()
                .filter(a -> a.field().shape() instanceof Field.KindOf)
                .toList();
        if (sop.kinds().isEmpty()) {
            asked.forEach(a -> marks.fault(
                    a.field(),
                    Words.say("sop.check.kind-without-kinds", a.field().id())));
            return;
        }
        if (asked.isEmpty()) {
            marks.fault(sop.kinds().getFirst(), Words.say("sop.check.kinds-not-asked"));
        }
        asked.stream().skip(1).forEach(a -> marks.fault(a.field(), Words.say("sop.check.kind-asked-twice")));
        asked.stream().filter(a -> a.act() > 0).forEach(a -> marks.fault(a.field(), Words.say("sop.check.kind-late")));
    }
}
