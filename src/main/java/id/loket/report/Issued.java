package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Entry.Taken;
import id.loket.casework.Fact;
import id.loket.casework.Position;
import id.loket.casework.Questions;
import id.loket.casework.Route;
import id.loket.sop.Act;
import id.loket.sop.Field;
import id.loket.sop.LetterFields;
import id.loket.sop.Sop;
import id.loket.sop.Sop.Numbers;
import id.loket.text.Dates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The letters of a case as the books tell of them: under which number, by whom, to whom, and about what. */
record Issued(Reading r) {

    static String joined(String by, String... parts) {
        return String.join(by, Stream.of(parts).filter(p -> !p.isBlank()).toList());
    }

    /** The number on its letter, with its day; empty without one. */
    String number() {
        return r.letterNumber().map(Issued::dated).orElse("");
    }

    static String dated(Taken taken) {
        return say("report.agenda.number-date", taken.printed(), Dates.shortDate(taken.date()));
    }

    /** Whether numbers of this book stand on the letters of the SOP: its own book of letters, else that of its cases. */
    boolean standsOnLetters(Taken taken) {
        var counts = r.sop().book(taken.book()).numbers();
        return counts == Numbers.LETTER
                || counts == Numbers.CASE
                        && r.sop().books().stream().noneMatch(b -> b.numbers() == Numbers.LETTER)
                        && written().isPresent();
    }

    /** The number that stands on its letters now. */
    Optional<Taken> onLetters() {
        return r.letterNumber().or(() -> r.caseNumber().filter(this::standsOnLetters));
    }

    /** The last time a letter that is signed was written. */
    private Optional<Entry> written() {
        return r.one().entries().stream()
                .filter(e -> e.paper()
                        .filter(p -> r.sop().letters().stream().anyMatch(l -> l.signed() && l.id().equals(p.letter())))
                        .isPresent())
                .reduce((_, later) -> later);
    }

    /** Who wrote it; where it was written elsewhere, who brought it. */
    String author() {
        return written().orElseGet(() -> r.one().entries().getFirst()).doer().name();
    }

    /** Whoever signed last; a signature on older bytes died with the rewrite. */
    String signer() {
        return r.one().entries().stream()
                .filter(e -> e.mark()
                        .filter(m -> m.authority() == Entry.Authority.SIGNATURE)
                        .filter(m -> m.letter()
                                .map(l -> r.one().letters().get(l).sha256())
                                .equals(m.sha256()))
                        .isPresent())
                .reduce((_, later) -> later)
                .map(e -> e.doer().name())
                .orElse("");
    }

    /** The hand-overs to someone outside, whole or line by line. */
    Stream<Entry> gives() {
        return r.one().entries().stream()
                .filter(e -> e.step().kind().equals("give"))
                .filter(e -> e.fact() == Fact.DONE || e.fact() == Fact.OPENED || e.fact() == Fact.ANSWERED)
                .filter(e -> receiver(e).isPresent());
    }

    /** Who is outside and receives; empty if the papers stay in the office. */
    Optional<Sop.Role> receiver(Entry give) {
        return act(give).to().stream()
                .map(r.sop()::role)
                .filter(Sop.Role::outside)
                .findFirst();
    }

    private Act.Give act(Entry give) {
        return (Act.Give) Route.act(
                r.sop(), new Position.At(give.step().row(), give.step().act()));
    }

    /** What was handed over, in words. */
    List<String> given(Entry give) {
        var what = act(give).what();
        if (what.isEmpty()) {
            return Route.letter(r.sop(), Optional.empty(), r.one().answers())
                    .map(l -> List.of(l.title()))
                    .orElse(List.of(give.step().title()));
        }
        return what.stream().map(this::titled).toList();
    }

    private String titled(String id) {
        return r.sop().letters().stream()
                .filter(l -> l.id().equals(id))
                .map(Sop.Letter::title)
                .findFirst()
                .or(() -> Subject.fields(r.sop())
                        .filter(f -> f.id().equals(id))
                        .map(Field::title)
                        .findFirst())
                .orElse(id);
    }

    /** Office and place: who was named as addressee, else who received it, else the agency of the kind, else its subject. */
    String addressee() {
        var answers = r.one().answers();
        if (answers.has(LetterFields.ADDRESSEE)) {
            return joined(", ", answers.get(LetterFields.ADDRESSEE), answers.get(LetterFields.ADDRESSEE_PLACE));
        }
        return gives().flatMap(e -> receiver(e).stream())
                .filter(role -> role.side() != Sop.Side.APPLICANT)
                .findFirst()
                .or(() -> r.sop()
                        .kind(answers.get(Questions.KIND))
                        .flatMap(Sop.Kind::to)
                        .map(r.sop()::role))
                .map(Sop.Role::title)
                .orElseGet(() -> joined(", ", r.subject().name(), r.subject().village()));
    }

    /** What it is about; a letter of a service is about its service and subject. */
    String about() {
        return r.one().answers().find(LetterFields.ABOUT).orElseGet(() -> {
            var what = joined(" – ", r.sop().title(), r.kind());
            return r.subject().name().isBlank()
                    ? what
                    : say("report.book.for", what, r.subject().name());
        });
    }

    String enclosures() {
        return r.one().answers().find(LetterFields.ENCLOSURES).orElse("-");
    }

    /** Why a case that was not served stands where it does. */
    String remark() {
        var ending = r.ending();
        if (ending.isPresent()) {
            boolean withdrawn = ending.get().fact() == Fact.WITHDRAWN;
            return withdrawn
                    ? say("report.agenda.withdrawn", ending.get().reason())
                    : say("report.agenda.rejected", ending.get().reason());
        }
        if (r.one().standing().returned()) {
            return say(
                    "report.agenda.returned",
                    r.returns().reduce((_, later) -> later).map(Entry::reason).orElse(""));
        }
        return "";
    }
}
