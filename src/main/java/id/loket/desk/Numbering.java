package id.loket.desk;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.casework.Problem;
import id.loket.office.Office;
import id.loket.office.Series;
import id.loket.register.Closing;
import id.loket.register.Ledger;
import id.loket.register.NumberLine;
import id.loket.sop.LetterFields;
import id.loket.sop.Sop;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The last question to an entry before it is appended, in the same change: is its day still open, and which number does it
 * take? The next one of its series, or one inserted after an earlier one.
 */
record Numbering(Office office, Ledger ledger, Case was) {

    /** An entry with its number, or why there is none. */
    sealed interface Answer {}

    record Ready(Entry entry) implements Answer {}

    record Refused(Problem problem) implements Answer {}

    Answer number(Sop sop, Entry entry, Optional<String> book, Command command) {
        var closed = closed(entry.times().happened().toLocalDate()).or(() -> voidsInClosedBook(entry));
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        if (book.isEmpty()) {
            return new Ready(entry);
        }
        var series = office.seriesFor(sop.id(), book.get());
        if (series.isEmpty()) {
            return refused("", "desk.number.no-series", sop.book(book.get()).title());
        }
        return command instanceof Command.InsertNumber insert
                ? insert(sop, entry, series.get(), book.get(), insert)
                : next(sop, entry, series.get(), book.get());
    }

    private Answer next(Sop sop, Entry entry, Series series, String book) {
        var day = entry.times().happened().toLocalDate();
        var closed = closedBook(series, series.period(day));
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        var code = code(sop, day);
        return new Ready(entry.numbered(
                ledger.take(series, day, book, entry.key(), entry.line(), n -> series.print(n, day, code, office))));
    }

    private Answer insert(Sop sop, Entry entry, Series series, String book, Command.InsertNumber insert) {
        var closed = closedBook(series, insert.period());
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        var earlier = ledger.number(series, insert.period(), insert.after());
        if (earlier.isEmpty()) {
            return refused("after", "desk.number.no-such", Long.toString(insert.after()), series.title());
        }
        var unfit = unfit(entry, earlier.get());
        if (unfit.isPresent()) {
            return new Refused(unfit.get());
        }
        var day = earlier.get().day();
        var code = code(sop, day);
        return ledger.nextSuffix(series, insert.period(), insert.after())
                .flatMap(suffix -> ledger.insert(
                        series,
                        day,
                        insert.after(),
                        suffix,
                        book,
                        entry.key(),
                        entry.line(),
                        series.print(insert.after(), suffix, day, code, office)))
                .<Answer>map(taken -> new Ready(entry.numbered(taken)))
                .orElseGet(() ->
                        refused("after", "desk.number.no-suffix", earlier.get().printed()));
    }

    /** A number of today is simply the next one, and no letter is older than its application. */
    private Optional<Problem> unfit(Entry entry, NumberLine earlier) {
        var opened = was.entries().getFirst().times().happened().toLocalDate();
        if (!earlier.day().isBefore(entry.times().registered().toLocalDate())
                || earlier.day().isAfter(entry.times().happened().toLocalDate())) {
            return Optional.of(Problem.of("after", "desk.number.not-earlier", earlier.printed(), earlier.day()));
        }
        if (earlier.day().isBefore(opened)) {
            return Optional.of(
                    Problem.of("after", "desk.number.before-case", earlier.printed(), earlier.day(), opened));
        }
        return closed(earlier.day())
                .map(p -> Problem.of("after", p.key(), p.args().toArray()));
    }

    /** What was asked for one letter goes before what is usual for its SOP. */
    private String code(Sop sop, LocalDate day) {
        return was.answers()
                .find(LetterFields.CODE)
                .or(() -> ledger.codes().of(sop.id(), day))
                .orElseGet(() -> office.codeFor(sop.id(), sop.code()));
    }

    /** Why nothing may happen on this day any more. */
    Optional<Problem> closed(LocalDate day) {
        return ledger.closings()
                .over(day)
                .map(c ->
                        Problem.of("happened", "desk.number.closed-day", day, Spans.words(c.span()), keepers(office)));
    }

    private Optional<Problem> closedBook(Series series, String period) {
        return ledger.closings()
                .of(series, period)
                .map(c -> Problem.of("", "desk.number.closed-book", title(c, series), keepers(office)));
    }

    private Optional<Problem> voidsInClosedBook(Entry entry) {
        return entry.number()
                .filter(_ -> entry.fact() == Fact.VOIDED)
                .flatMap(n -> office.series().stream()
                        .filter(s -> s.id().equals(n.series()))
                        .findFirst()
                        .flatMap(s -> closedBook(s, n.period())));
    }

    private static String title(Closing closing, Series series) {
        return Spans.book(series, closing.span().period());
    }

    /** Who can open again what is closed. */
    static String keepers(Office office) {
        return String.join(
                ", ",
                office.posts().stream()
                        .filter(Office.Post::supervisor)
                        .map(Office.Post::shown)
                        .toList());
    }

    private static Refused refused(String at, String key, Object... args) {
        return new Refused(Problem.of(at, key, args));
    }
}
