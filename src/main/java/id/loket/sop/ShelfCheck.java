package id.loket.sop;

import id.loket.text.Words;
import java.util.List;

/** How an SOP stands beside the others on the shelf; never a fault, for it holds together by itself. */
final class ShelfCheck {
    private final Sop sop;
    private final Marks marks;
    private final List<Sop> shelf;

    ShelfCheck(Sop sop, Marks marks, Known known) {
        this.sop = sop;
        this.marks = marks;
        this.shelf = known.shelf();
    }

    void check() {
        instead();
        number();
        versions();
        papers();
    }

    private void instead() {
        if (shelf.isEmpty()) {
            return;
        }
        for (var kind : sop.kinds()) {
            kind.instead()
                    .filter(other -> !other.equals(sop.id()) && shelf.stream().noneMatch(s -> s.id().equals(other)))
                    .ifPresent(other -> marks.note(kind, Words.say("sop.check.instead-unknown", kind.title(), other)));
        }
    }

    /** Offices do print one number twice, so it is worth a look and no more. */
    private void number() {
        var number = sop.sheet().number();
        shelf.stream()
                .filter(s -> !number.isEmpty()
                        && !s.id().equals(sop.id())
                        && s.sheet().number().equals(number))
                .findFirst()
                .ifPresent(s -> marks.note(sop, Words.say("sop.shelf.same-number", number, s.id())));
    }

    private void versions() {
        var versions = shelf.stream().filter(s -> s.id().equals(sop.id())).toList();
        versions.stream()
                .filter(s -> s.version() == sop.version() && !s.hash().equals(sop.hash()))
                .findFirst()
                .ifPresent(_ -> marks.note(
                        sop, Words.say("sop.check.version-published", sop.id(), String.valueOf(sop.version()))));
        versions.stream()
                .filter(s -> s.version() < sop.version() && s.validFrom().isAfter(sop.validFrom()))
                .findFirst()
                .ifPresent(s -> marks.note(
                        sop,
                        Words.say(
                                "sop.check.version-early",
                                sop.validFrom(),
                                String.valueOf(s.version()),
                                s.validFrom())));
    }

    /** Papers nobody looks for are never asked of the applicant. */
    private void papers() {
        boolean looked = Stop.all(sop).stream().anyMatch(s -> s.act() instanceof Act.Check c && c.ticks());
        if (!looked) {
            sop.requirements().stream()
                    .findFirst()
                    .ifPresent(r -> marks.note(r, Words.say("sop.check.papers-unlooked")));
        }
    }
}
