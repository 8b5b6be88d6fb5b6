package id.loket.desk;

import id.loket.casework.Problem;
import id.loket.office.Office;
import id.loket.office.Person;
import id.loket.register.Register;
import id.loket.register.Staff;
import id.loket.sop.Sop;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who works here, who sits at the desk, and who is away. */
public final class People {

    /** Wrong PINs in a row before one has to wait. */
    private static final int TRIES = 5;

    private static final Duration WAIT = Duration.ofSeconds(30);

    private final Register register;
    private final Office office;
    private final Supplier<LocalDateTime> now;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Misses> misses = new HashMap<>();

    private record Misses(int count, LocalDateTime last) {}

    People(Register register, Office office, Supplier<LocalDateTime> now) {
        this.register = register;
        this.office = office;
        this.now = now;
    }

    /** Everyone, with those who left. */
    public List<Staff> staff() {
        return register.reading().staff();
    }

    List<Person> persons() {
        return staff().stream().filter(Staff::active).map(Staff::person).toList();
    }

    /** Those who can sign in: with a PIN and a post today. */
    public List<Staff> atTheDesk() {
        var today = now.get().toLocalDate();
        return staff().stream()
                .filter(s -> s.active() && !s.pinHash().isEmpty())
                .filter(s -> !s.person().holdingsOn(today).isEmpty())
                .toList();
    }

    /** What became of a PIN. */
    public sealed interface SignIn {

        record Welcome(Session session) implements SignIn {}

        /** @param triesLeft before one has to wait */
        record Wrong(int triesLeft) implements SignIn {}

        /** @param seconds until the next try */
        record Wait(long seconds) implements SignIn {}
    }

    public synchronized SignIn signIn(String person, String pin) {
        var missed = misses.getOrDefault(person, new Misses(0, now.get()));
        long waited = Duration.between(missed.last(), now.get()).toSeconds();
        if (missed.count() >= TRIES && waited < WAIT.toSeconds()) {
            return new SignIn.Wait(WAIT.toSeconds() - waited);
        }
        var staff = atTheDesk().stream()
                .filter(s -> s.person().id().equals(person))
                .filter(s -> Pin.matches(pin, s.pinHash()))
                .findFirst();
        if (staff.isEmpty()) {
            int count = missed.count() >= TRIES ? 1 : missed.count() + 1;
            misses.put(person, new Misses(count, now.get()));
            return count >= TRIES ? new SignIn.Wait(WAIT.toSeconds()) : new SignIn.Wrong(TRIES - count);
        }
        misses.remove(person);
        return new SignIn.Welcome(session(staff.get().person()));
    }

    /** The session of someone the program trusts by other means: a story, the command line. */
    Session session(Person person) {
        var today = now.get().toLocalDate();
        var posts = person.holdingsOn(today).stream()
                .map(h -> office.post(h.post()))
                .toList();
        return new Session(person.id(), person.name(), posts);
    }

    /** The holder of a post today. */
    public Optional<Person> holder(String post) {
        var today = now.get().toLocalDate();
        return persons().stream().filter(p -> p.holds(post, today)).findFirst();
    }

    /** The roles of an SOP this person may act in. */
    public Set<String> roles(Session who, Sop sop) {
        return sop.roles().stream()
                .filter(r -> !r.outside())
                .map(Sop.Role::id)
                .filter(r -> office.postsFor(sop.id(), r).stream().anyMatch(who.posts()::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    // ---- who is away

    /** A role is absent when every post that may act in it is away or held by nobody. */
    Set<String> absentRoles(Sop sop, LocalDate day) {
        var staff = persons();
        return sop.roles().stream()
                .filter(r -> !r.outside())
                .map(Sop.Role::id)
                .filter(r -> office.postsFor(sop.id(), r).stream()
                        .allMatch(p -> isAway(p.id(), day) || staff.stream().noneMatch(s -> s.holds(p.id(), day))))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isAway(String post, LocalDate day) {
        return away(post).filter(span -> span.on(day)).isPresent();
    }

    /** First and last day someone marked the holder of a post as away; empty if nobody did. */
    public Optional<Away> away(String post) {
        return register.reading()
                .setting("away." + post)
                .map(span -> span.split("/"))
                .filter(span -> span.length == 2)
                .map(span -> new Away(LocalDate.parse(span[0]), LocalDate.parse(span[1])));
    }

    /** Days away, first and last. */
    public record Away(LocalDate from, LocalDate to) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Marks the holder of a post as away, first to last day. */
    public void markAway(Session who, String post, LocalDate from, LocalDate to) {
        set("away." + post, from + "/" + to, who);
    }

    public void markBack(Session who, String post) {
        set("away." + post, "", who);
    }

    private void set(String key, String value, Session who) {
        register.change(ledger -> {
            ledger.setting(key, value, who.person());
            return key;
        });
    }

    // ---- changes of staff

    /**
     * Takes on or changes someone.
     *
     * @param pin new PIN, or empty to keep the old one
     * @return what is wrong; empty = saved
     */
    public List<Problem> save(Session who, Person person, Optional<String> pin, boolean active) {
        var problems = new ArrayList<Problem>();
        if (!who.administrator()) {
            problems.add(Problem.of("", "desk.people.not-administrator"));
        }
        problems.addAll(problems(person, pin));
        if (problems.isEmpty()) {
            var old = staff().stream()
                    .filter(s -> s.person().id().equals(person.id()))
                    .findFirst();
            var hash = pin.map(p -> Pin.hash(p, random))
                    .or(() -> old.map(Staff::pinHash))
                    .orElse("");
            register.change(ledger -> {
                ledger.person(new Staff(person, hash, active), who.person());
                return person;
            });
        }
        return List.copyOf(problems);
    }

    /** An id for someone new, after the name and taken by nobody. */
    public String freeId(String name) {
        var words = name.replaceAll(",.*", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var wanted = words.replaceAll("^-+|-+$", "");
        var base = wanted.isEmpty() ? "pegawai" : wanted;
        var taken = staff().stream().map(s -> s.person().id()).collect(Collectors.toSet());
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? base : base + "-" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** One's own PIN. */
    public List<Problem> changePin(Session who, String old, String pin) {
        var me = staff().stream()
                .filter(s -> s.person().id().equals(who.person()))
                .findFirst()
                .orElseThrow();
        if (!Pin.matches(old, me.pinHash())) {
            return List.of(Problem.of("old", "desk.people.wrong-pin"));
        }
        if (!Pin.wellFormed(pin)) {
            return List.of(Problem.of("pin", "desk.people.pin-form"));
        }
        register.change(ledger -> {
            ledger.person(new Staff(me.person(), Pin.hash(pin, random), true), who.person());
            return me;
        });
        return List.of();
    }

    static List<Problem> problems(Person person, Optional<String> pin) {
        var problems = new ArrayList<Problem>();
        if (person.name().isBlank()) {
            problems.add(Problem.of("name", "casework.problem.required"));
        }
        if (!person.nip().isEmpty() && !person.nip().matches("\\d{18}")) {
            problems.add(Problem.of("nip", "desk.people.nip"));
        }
        if (pin.filter(p -> !Pin.wellFormed(p)).isPresent()) {
            problems.add(Problem.of("pin", "desk.people.pin-form"));
        }
        return problems;
    }
}
