package id.loket.desk;

import id.loket.casework.Problem;
import id.loket.office.Office;
import id.loket.office.OfficeShelf;
import id.loket.office.Person;
import id.loket.office.Person.Holding;
import id.loket.register.Register;
import id.loket.register.Staff;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** First use of a data folder: the office, its first administrator, and where each number series goes on. */
public final class Setup {

    private final Register register;
    private final Supplier<LocalDateTime> now;
    private final boolean practice;

    public Setup(Register register, Supplier<LocalDateTime> now, boolean practice) {
        this.register = register;
        this.now = now;
        this.practice = practice;
    }

    /**
     * What first use asks.
     *
     * @param office id of a shipped office, or of the {@code office.xml} in the data folder
     * @param starts first number to give, by series id; a paper book that stood at 212 goes on with 213
     */
    public record Wanted(String office, Person administrator, String pin, Map<String, Long> starts) {}

    /** An opened counter, or what is wrong with the answers. */
    public sealed interface Made {

        record Ready(Counter counter) implements Made {}

        record Refused(List<Problem> problems) implements Made {}
    }

    /** The offices that can be chosen: the folder's own file first. */
    public List<Office> offices() {
        var own = OfficeShelf.office("", register.dir()).flatMap(r -> r.office());
        var shipped = OfficeShelf.shipped().stream()
                .flatMap(id -> OfficeShelf.office(id, register.dir()).flatMap(r -> r.office()).stream());
        return own.map(List::of).orElseGet(shipped::toList);
    }

    /** Today, as far as the PC knows. */
    public LocalDate today() {
        return now.get().toLocalDate();
    }

    /** What is wrong with the answers so far; nothing is written. */
    public List<Problem> problems(Wanted wanted) {
        var problems = new ArrayList<>(People.problems(wanted.administrator(), Optional.of(wanted.pin())));
        if (chosen(wanted).isEmpty()) {
            problems.add(Problem.of("office", "casework.problem.choice"));
        }
        wanted.starts().forEach((series, start) -> {
            if (start < 1) {
                problems.add(Problem.of("start." + series, "desk.setup.start"));
            }
        });
        return List.copyOf(problems);
    }

    private Optional<Office> chosen(Wanted wanted) {
        return offices().stream().filter(o -> o.id().equals(wanted.office())).findFirst();
    }

    /** Writes office, people and start numbers in one transaction. */
    public Made make(Wanted wanted) {
        var problems = problems(wanted);
        if (!problems.isEmpty()) {
            return new Made.Refused(problems);
        }
        var office = chosen(wanted).orElseThrow();
        var random = new SecureRandom();
        var hash = practice ? Pin.sample(wanted.pin(), random) : Pin.hash(wanted.pin(), random);
        var by = wanted.administrator().id();
        register.change(ledger -> {
            ledger.setting(Counter.OFFICE, wanted.office(), by);
            if (practice) {
                ledger.setting(Counter.PRACTICE, "yes", by);
            }
            office.officials().forEach(p -> ledger.person(new Staff(p, "", true), by));
            ledger.person(new Staff(wanted.administrator(), hash, true), by);
            for (var series : office.series()) {
                var start = wanted.starts().getOrDefault(series.id(), 1L);
                if (start > 1) {
                    ledger.openSeries(series, series.period(now.get().toLocalDate()), start, by);
                }
            }
            return by;
        });
        return switch (Counter.withOffice(register, wanted.office(), now, practice)) {
            case Counter.Opened.Ready(var counter) -> new Made.Ready(counter);
            case Counter.Opened.FirstUse _ -> throw new IllegalStateException("the office was just set");
            case Counter.Opened.Closed(var sentence) -> throw new IllegalStateException(sentence);
        };
    }

    /** The first administrator as a person, holding every administering post from today. */
    public Person administrator(Office office, String name, List<String> alsoPosts) {
        var today = now.get().toLocalDate();
        var holdings = new ArrayList<Holding>();
        office.posts().stream()
                .filter(p -> p.administrator() || alsoPosts.contains(p.id()))
                .forEach(p -> holdings.add(new Holding(p.id(), today, Optional.empty(), "")));
        return new Person("administrator", name, "", "", List.copyOf(holdings));
    }
}
