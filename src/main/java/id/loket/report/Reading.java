package id.loket.report;

import id.loket.casework.ActWords;
import id.loket.casework.Case;
import id.loket.casework.Clock;
import id.loket.casework.Clock.Visit;
import id.loket.casework.Entry;
import id.loket.casework.Entry.Taken;
import id.loket.casework.Fact;
import id.loket.casework.Position;
import id.loket.casework.Position.At;
import id.loket.casework.Position.End;
import id.loket.casework.Questions;
import id.loket.casework.Route;
import id.loket.sop.Act;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One case as it stood at some moment: what happened later is not known here. Durations and person are worked out when
 * first asked for and then kept, since a report asks for them in several tables. For one thread.
 */
final class Reading {
    private final Case one;
    private final Sop sop;
    private final Source source;
    private final LocalDateTime until;
    private Optional<List<Visit>> visits = Optional.empty();
    private Optional<List<Visit>> visitsUntilServed = Optional.empty();
    private Optional<Subject> subject = Optional.empty();

    private Reading(Case one, Source source, LocalDateTime until) {
        this.one = one;
        this.sop = source.sops().apply(one.sop());
        this.source = source;
        this.until = until;
    }

    /** The case at the end of the period or now, whichever is earlier; empty if it was not yet opened. */
    static Optional<Reading> at(Source source, Period period, Case whole) {
        var until = period.end().isBefore(source.now()) ? period.end() : source.now();
        return read(source, whole, until, e -> e.times().happened().isBefore(period.end()));
    }

    /** The case as it stands now. */
    static Optional<Reading> now(Source source, Case whole) {
        return read(source, whole, source.now(), _ -> true);
    }

    private static Optional<Reading> read(Source source, Case whole, LocalDateTime until, Predicate<Entry> wanted) {
        var entries = whole.entries().stream()
                .takeWhile(e -> wanted.test(e) && !e.times().happened().isAfter(until))
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Reading(upTo(whole, entries), source, until));
    }

    private static Case upTo(Case whole, List<Entry> entries) {
        return entries.size() == whole.entries().size() ? whole : Case.of(entries);
    }

    Case one() {
        return one;
    }

    Sop sop() {
        return sop;
    }

    LocalDateTime opened() {
        return one.entries().getFirst().times().happened();
    }

    /** The last day that is known; midnight after the period is no longer part of it. */
    LocalDate lastDay() {
        return until.minusSeconds(1).toLocalDate();
    }

    /**
     * The entry that served the applicant. A sheet whose last hand-over stands in a row that was passed over serves by
     * reaching its end.
     */
    Optional<Entry> serving() {
        return first(e -> e.leadsTo().served() || e.leadsTo().position().equals(new End(Position.Ending.CLOSED)));
    }

    Optional<LocalDateTime> served() {
        return serving().map(e -> e.times().happened());
    }

    /** The withdrawal or rejection. */
    Optional<Entry> ending() {
        return first(e -> e.fact() == Fact.WITHDRAWN || e.fact() == Fact.REJECTED);
    }

    boolean waiting() {
        return serving().isEmpty() && !one.position().ended();
    }

    /** The returns to someone outside. */
    Stream<Entry> returns() {
        return one.entries().stream()
                .filter(e -> e.fact() == Fact.RETURNED && e.leadsTo().returned());
    }

    Stream<Entry> voids() {
        return one.entries().stream().filter(e -> e.fact() == Fact.VOIDED);
    }

    /** How this number was made void, if it was. */
    Optional<Entry> voiding(Taken taken) {
        return voids().filter(e -> e.number().filter(taken::equals).isPresent()).findFirst();
    }

    /** When the case came to the act at which it stands. */
    LocalDateTime arrived() {
        var arrived = opened();
        Position before = null;
        for (var e : one.entries()) {
            if (!e.leadsTo().position().equals(before) || e.fact() == Fact.RETURNED) {
                arrived = e.times().happened();
            }
            before = e.leadsTo().position();
        }
        return arrived;
    }

    List<Visit> visits() {
        if (visits.isEmpty()) {
            visits = Optional.of(new Clock(sop, source.hours()).visits(one, until));
        }
        return visits.get();
    }

    /** The visits up to the hand-over; what comes after it (archive, monitoring) is not the applicant's time. */
    List<Visit> visitsUntilServed() {
        if (visitsUntilServed.isEmpty()) {
            var serving = serving().orElseThrow();
            var then = upTo(one, one.entries().subList(0, serving.line()));
            visitsUntilServed = Optional.of(
                    new Clock(sop, source.hours()).visits(then, serving.times().happened()));
        }
        return visitsUntilServed.get();
    }

    /** Service time until the hand-over; empty if part of it is unknown. */
    Optional<Duration> timeUntilServed() {
        var all = visitsUntilServed();
        return all.stream().allMatch(Visit::judged) ? Optional.of(Clock.total(all)) : Optional.empty();
    }

    Subject subject() {
        if (subject.isEmpty()) {
            subject = Optional.of(Subject.of(sop, one.answers(), source.office()));
        }
        return subject.get();
    }

    /** The last day that counts as on time, for a total of working days. */
    LocalDate lastDayOf(int days) {
        return source.hours().plusWorkingDays(opened().toLocalDate(), days);
    }

    /** Title of the kind, or what "lainnya" stands for; empty if the service has no kinds. */
    String kind() {
        var answers = one.answers();
        return answers.find(Questions.KIND_NAME)
                .or(() -> sop.kind(answers.get(Questions.KIND)).map(Sop.Kind::title))
                .orElse("");
    }

    /** The number in the book of applications that counts now; one that was made void is gone. */
    Optional<Taken> caseNumber() {
        return number(Sop.Numbers.CASE);
    }

    Optional<Taken> letterNumber() {
        return number(Sop.Numbers.LETTER);
    }

    private Optional<Taken> number(Sop.Numbers counts) {
        return sop.books().stream()
                .filter(b -> b.numbers() == counts)
                .map(b -> one.numbers().get(b.id()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Titles of the roles the case waits for. */
    String holder() {
        return ActWords.roles(sop, one.standing().waitsFor());
    }

    /** Number and words of the row where it stands. */
    String step() {
        return one.position() instanceof At at ? words(sop.row(at.row())) : "";
    }

    /** When the result lay ready for its hand-over; without a hand-over, when it was done. */
    Optional<LocalDateTime> ready() {
        return serving()
                .map(e -> e.step().kind().equals("give") ? cameTo(e) : e.times().happened())
                .or(() -> Optional.of(one.position())
                        .filter(p -> p instanceof At at && leaves(at))
                        .map(_ -> arrived()));
    }

    private LocalDateTime cameTo(Entry e) {
        var at = new At(e.step().row(), e.step().act());
        return one.entries().stream()
                .filter(x -> x.line() < e.line() && x.leadsTo().position().equals(at))
                .findFirst()
                .orElse(e)
                .times()
                .happened();
    }

    private boolean leaves(At at) {
        return Route.act(sop, at) instanceof Act.Give give
                && give.to().stream().anyMatch(r -> sop.role(r).outside());
    }

    private static String words(Row row) {
        return words(row.no(), row.shown());
    }

    /** A row in a list; sheets print its number with or without a dot. */
    static String words(String no, String title) {
        return no.isBlank() ? title : no.replaceFirst("\\.$", "") + ". " + title;
    }

    private Optional<Entry> first(Predicate<Entry> wanted) {
        return one.entries().stream().filter(wanted).findFirst();
    }
}
