package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Entry.Taken;
import id.loket.casework.Fact;
import id.loket.office.Series;
import id.loket.report.AgendaBook.Month;
import id.loket.report.AgendaBook.Section;
import id.loket.report.AgendaBook.Wanted;
import id.loket.sop.Sop;
import id.loket.text.Dates;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks for the numbers of a book among the entries and puts them in order. */
final class Agenda {
    private record Found(Taken taken, AgendaLine line) {}

    private static final Comparator<Found> BY_NUMBER = Comparator.comparing(
                    (Found f) -> f.taken().period())
            .thenComparing(f -> f.taken().n())
            .thenComparing(f -> f.taken().suffix());

    private final Period period;
    private final Source source;
    private final Wanted wanted;

    Agenda(Period period, Source source, Wanted wanted) {
        this.period = period;
        this.source = source;
        this.wanted = wanted;
    }

    AgendaBook book(String title) {
        var bySeries = new TreeMap<String, List<Found>>();
        source.cases().stream()
                .flatMap(c -> Reading.now(source, c).stream())
                .flatMap(r -> found(r).stream())
                .forEach(f -> bySeries.computeIfAbsent(f.taken().series(), _ -> new ArrayList<>())
                        .add(f));
        var sections = bySeries.entrySet().stream()
                .map(e -> new Section(e.getKey(), seriesTitle(e.getKey()), months(e.getValue())))
                .toList();
        return new AgendaBook(
                period, title, source.office().name(), source.now().toLocalDate(), sections);
    }

    private String seriesTitle(String id) {
        return source.office().series().stream()
                .filter(s -> s.id().equals(id))
                .map(Series::title)
                .findFirst()
                .orElse(id);
    }

    private static List<Month> months(List<Found> found) {
        var months = new TreeMap<YearMonth, List<AgendaLine>>();
        found.stream()
                .sorted(BY_NUMBER)
                .forEach(f -> months.computeIfAbsent(YearMonth.from(f.taken().date()), _ -> new ArrayList<>())
                        .add(f.line()));
        return months.entrySet().stream()
                .map(e -> new Month(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private List<Found> found(Reading r) {
        return r.one().entries().stream()
                .filter(e -> e.fact() != Fact.VOIDED && e.number().isPresent())
                .filter(e -> isWanted(r.sop(), e.number().get()))
                .map(e -> new Found(e.number().get(), new Line(r, e).read()))
                .toList();
    }

    private boolean isWanted(Sop sop, Taken taken) {
        var counts = sop.book(taken.book()).numbers();
        if (counts == Sop.Numbers.QUEUE || !period.holds(taken.date()) || !wanted.holds(taken)) {
            return false;
        }
        return !wanted.all()
                || counts == Sop.Numbers.CASE
                || sop.books().stream().noneMatch(b -> b.numbers() == Sop.Numbers.CASE);
    }

    /** Reads the columns of one number. */
    private record Line(Reading r, Entry at) {

        AgendaLine read() {
            var taken = at.number().orElseThrow();
            var voiding = r.voids().filter(e -> e.number().equals(at.number())).findFirst();
            boolean counts = voiding.isEmpty();
            var applicant = r.subject();
            var hand = r.serving().filter(e -> counts && e.step().kind().equals("give"));
            return new AgendaLine(
                    taken.printed(),
                    taken.n(),
                    taken.date(),
                    r.opened(),
                    applicant.name(),
                    applicant.nik(),
                    joined(", ", applicant.address(), applicant.village()),
                    joined(" – ", r.sop().title(), r.kind(), Brought.purpose(r)),
                    Brought.villageLetter(r),
                    Brought.papers(r),
                    at.doer().name(),
                    counts ? letter() : "",
                    counts ? signer() : "",
                    r.ready().filter(_ -> counts).map(t -> t.toLocalDate()),
                    hand.map(Brought::handedOver),
                    hand.map(e -> Brought.taker(r.sop(), e)).orElse(""),
                    voiding.map(e -> say("report.agenda.void", e.reason())).orElseGet(this::remark),
                    !counts,
                    counts && r.serving().isPresent());
        }

        private String letter() {
            return r.letterNumber()
                    .map(n -> say("report.agenda.number-date", n.printed(), Dates.shortDate(n.date())))
                    .orElse("");
        }

        /** Whoever signed last; a signature on older bytes died with the rewrite. */
        private String signer() {
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

        private String remark() {
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
                        lastReturn().map(Entry::reason).orElse(""));
            }
            return "";
        }

        private Optional<Entry> lastReturn() {
            return r.returns().reduce((_, later) -> later);
        }

        private static String joined(String by, String... parts) {
            return String.join(by, Stream.of(parts).filter(p -> !p.isBlank()).toList());
        }
    }
}
