package id.loket.sop;

import id.loket.text.Words;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A letter is written, then signed, then leaves the office, and its template asks for names the SOP knows. */
final class LetterCheck {
    private final Sop sop;
    private final Marks marks;
    private final Known known;
    private final List<Stop> stops;

    LetterCheck(Sop sop, Marks marks, Known known) {
        this.sop = sop;
        this.marks = marks;
        this.known = known;
        this.stops = Stop.all(sop);
    }

    void check() {
        for (var kind : sop.kinds()) {
            kind.letter().ifPresent(letter -> exists(kind, letter));
        }
        kindsWithoutLetter();
        Set<String> written = new HashSet<>();
        for (var stop : stops) {
            switch (stop.act()) {
                case Act.Write write -> {
                    var letters = possible(write, write.letter());
                    letters.forEach(letter -> template(write, letter, stop.order()));
                    written.addAll(letters);
                }
                case Act.Sign sign -> sign(stop, sign);
                case Act.Give give -> give(stop, give);
                case Act.Receive _, Act.Check _, Act.Number _, Act.Archive _, Act.Call _, Act.Do _ -> {
                    // No letter changes.
                }
            }
        }
        sop.letters().stream()
                .filter(l -> !written.contains(l.id()))
                .forEach(l -> marks.note(l, Words.say("sop.check.letter-unwritten", l.title())));
    }

    /** Where an act leaves the letter to the kind and most kinds name one, a silent kind would write the wrong one. */
    private void kindsWithoutLetter() {
        boolean kindDecides = stops.stream()
                .anyMatch(s -> s.act() instanceof Act.Write w && w.letter().isEmpty());
        if (!kindDecides || sop.kinds().stream().allMatch(k -> k.letter().isEmpty())) {
            return;
        }
        sop.kinds().stream()
                .filter(k -> k.letter().isEmpty())
                .forEach(k -> marks.fault(k, Words.say("sop.check.kind-without-letter", k.title())));
    }

    private Set<String> possible(Act act, Optional<String> letter) {
        letter.ifPresent(id -> exists(act, id));
        var letters = SopLetters.possible(sop, letter);
        if (letters.isEmpty()) {
            marks.fault(act, Words.say("sop.check.no-letters"));
        }
        return letters;
    }

    private void exists(Object about, String letter) {
        if (find(letter).isEmpty()) {
            marks.fault(about, Words.say("sop.check.no-letter", letter));
        }
    }

    private void sign(Stop stop, Act.Sign sign) {
        for (var letter : possible(sign, sign.letter())) {
            if (find(letter).filter(l -> !l.signed()).isPresent()) {
                marks.fault(sign, Words.say("sop.check.sign-unsigned", letter));
            }
            var write = writesBefore(stop.order(), letter);
            if (write.isEmpty()) {
                marks.fault(sign, Words.say("sop.check.sign-unwritten", letter));
            } else if (sign.returns().stream().noneMatch(back -> reaches(back, write.orElseThrow()))) {
                marks.fault(sign, Words.say("sop.check.sign-no-way-back", letter));
            }
        }
    }

    /** The last write of a letter before an act; a letter sent back has to be written there again. */
    private Optional<Stop> writesBefore(int order, String letter) {
        return stops.subList(0, order).stream()
                .filter(s -> s.act() instanceof Act.Write w
                        && SopLetters.possible(sop, w.letter()).contains(letter))
                .reduce((_, later) -> later);
    }

    private boolean reaches(Act.Return back, Stop write) {
        return sop.rows().stream()
                .limit(write.rowIndex() + 1L)
                .anyMatch(row -> row.id().equals(back.to()));
    }

    private void give(Stop stop, Act.Give give) {
        boolean leaves =
                give.to().stream().anyMatch(id -> sop.roles().stream().anyMatch(r -> r.id().equals(id) && r.outside()));
        if (!leaves) {
            return;
        }
        for (var letter : SopLetters.given(sop, give)) {
            boolean mustBeSigned = find(letter).map(Sop.Letter::signed).orElse(false);
            boolean written = writesBefore(stop.order(), letter).isPresent();
            if (mustBeSigned && !signedBefore(stop.order(), letter)) {
                marks.fault(give, Words.say("sop.check.give-unsigned", letter));
            } else if (!written && find(letter).isPresent()) {
                marks.fault(give, Words.say("sop.check.give-unwritten", letter));
            }
        }
    }

    private boolean signedBefore(int order, String letter) {
        return stops.subList(0, order).stream()
                .anyMatch(s -> s.act() instanceof Act.Sign sign
                        && SopLetters.possible(sop, sign.letter()).contains(letter));
    }

    private void template(Act.Write write, String letter, int order) {
        if (find(letter).isEmpty()) {
            return;
        }
        switch (known.letters().apply(letter)) {
            case Known.Letter.Missing() -> marks.fault(write, Words.say("sop.check.no-template", letter));
            case Known.Letter.Broken(var sentence) ->
                marks.fault(write, Words.say("sop.check.broken-template", letter, sentence));
            case Known.Letter.Asks(var names) -> {
                var own = ownNames(order);
                new TreeSet<>(names)
                        .stream()
                                .filter(name -> !known.knows(name, own))
                                .forEach(name -> marks.fault(write, Words.say("sop.check.unknown-name", letter, name)));
            }
        }
    }

    /** What the SOP itself can tell a letter at this act: numbers of its books and answers given so far. */
    private Set<String> ownNames(int order) {
        var names = new LinkedHashSet<String>();
        for (var book : sop.books()) {
            names.addAll(List.of(book.id(), book.id() + ".number", book.id() + ".date"));
        }
        Asked.all(sop).stream().filter(a -> a.act() <= order).forEach(a -> names.addAll(a.names()));
        return names;
    }

    private Optional<Sop.Letter> find(String id) {
        return sop.letters().stream().filter(l -> l.id().equals(id)).findFirst();
    }
}
