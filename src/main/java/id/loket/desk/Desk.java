package id.loket.desk;

import id.loket.casework.Applicant;
import id.loket.casework.Case;
import id.loket.casework.Clock;
import id.loket.casework.Command;
import id.loket.casework.Engine;
import id.loket.casework.Entry;
import id.loket.casework.Entry.SopRef;
import id.loket.casework.Entry.Times;
import id.loket.casework.Fact;
import id.loket.casework.Outcome;
import id.loket.casework.Position.At;
import id.loket.casework.Questions;
import id.loket.casework.Route;
import id.loket.casework.Turn;
import id.loket.office.Office;
import id.loket.register.CaseLine;
import id.loket.register.Filter;
import id.loket.register.Known;
import id.loket.register.Ledger;
import id.loket.register.Progress;
import id.loket.register.Register;
import id.loket.register.StoredPaper;
import id.loket.register.Subject;
import id.loket.register.Vocabulary;
import id.loket.sop.Act;
import id.loket.sop.PersonBlock;
import id.loket.sop.Shelf;
import id.loket.sop.Sop;
import id.loket.text.Once;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The use cases of a case, one transaction each. Every change has one shape: read the case, decide, append, commit; so
 * what was confirmed is on disk, and what was refused left no trace.
 */
public final class Desk {

    private final Register register;
    private volatile Supplier<Shelf> shelf;
    private volatile Supplier<Vocabulary> vocabulary;
    private final Office office;
    private final People people;
    private final Supplier<LocalDateTime> now;
    private final CaseKeys keys;

    /** @param shelf read when it is first asked for; who signs in does not wait for it */
    Desk(
            Register register,
            Supplier<Shelf> shelf,
            Office office,
            People people,
            Supplier<LocalDateTime> now,
            RandomGenerator random) {
        this.register = register;
        this.office = office;
        this.people = people;
        this.now = now;
        this.keys = new CaseKeys(random);
        offer(shelf);
    }

    public Office office() {
        return office;
    }

    public LocalDateTime now() {
        return now.get().truncatedTo(ChronoUnit.SECONDS);
    }

    // ---- services

    /** The services a new case can be opened in today. */
    public List<Sop> services() {
        return shelf().validOn(now().toLocalDate()).stream()
                .filter(Sop::service)
                .toList();
    }

    /** The office's own work that can be begun today, such as a letter that came in. */
    public List<Sop> ownWork() {
        return shelf().validOn(now().toLocalDate()).stream()
                .filter(sop -> !sop.service())
                .toList();
    }

    public Optional<Sop> service(String id) {
        return shelf().validOn(id, now().toLocalDate());
    }

    /** The SOP a case runs under, in the version it began with. */
    public Sop sopOf(SopRef ref) {
        return shelf().exact(ref.id(), ref.version())
                .orElseThrow(() -> new IllegalStateException("SOP " + ref.id() + " v" + ref.version() + " is gone"));
    }

    Shelf shelf() {
        return shelf.get();
    }

    /** New cases take from this shelf from now on; open ones find the version they began with on it too. */
    void reshelve(Shelf newer) {
        offer(() -> newer);
    }

    private void offer(Supplier<Shelf> from) {
        var once = new Once<>(from);
        shelf = once;
        vocabulary = new Once<>(() -> vocabulary(office, once.get()));
    }

    // ---- changes

    /** A case of this service that nobody has opened yet; it has no key and is on no disk. */
    public Case blank(Sop sop) {
        return blank(sop, "");
    }

    static Case blank(Sop sop, String key) {
        return Case.unopened(key, new SopRef(sop.id(), sop.version(), sop.hash()), Route.start(sop));
    }

    /** Opens a case with its first act. */
    public Done open(Session who, Sop sop, Command.Confirm command, Moment moment) {
        return register.change(ledger -> {
            var key = keys.next(now().toLocalDate(), ledger::has);
            return decide(ledger, blank(sop, key), sop, who, command, moment);
        });
    }

    /**
     * Does one command on a case.
     *
     * @param seen the case as the person saw it; if the book has gone on since, nothing is done
     */
    public Done act(Session who, Case seen, Command command, Moment moment) {
        var sop = sopOf(seen.sop());
        return register.change(ledger -> {
            var entries = ledger.entries(seen.key());
            var current = Case.of(entries);
            if (entries.size() != seen.entries().size()) {
                return new Done.Moved(current);
            }
            return decide(ledger, current, sop, who, command, moment);
        });
    }

    /** Does one command here and now within a change that does more; the case was read in that change. */
    Done act(Ledger ledger, Session who, Case was, Command command) {
        return decide(ledger, was, sopOf(was.sop()), who, command, Moment.NOW);
    }

    /**
     * Answers many lines of a table, each with an entry of its own: all of them, or none.
     *
     * @param progress hears how far it is and may stop it as long as nothing was written
     * @return empty if it was stopped
     */
    public Optional<Done> answer(Session who, Case seen, List<Command.Item> items, Moment moment, Progress progress) {
        var sop = sopOf(seen.sop());
        return register.change(ledger -> {
            var all = new ArrayList<>(ledger.entries(seen.key()));
            var current = Case.of(all);
            if (all.size() != seen.entries().size()) {
                return Optional.of(new Done.Moved(current));
            }
            var turn = turn(sop, who, moment);
            for (int n = 0; n < items.size(); n++) {
                if (!progress.at(n, items.size())) {
                    return Optional.empty();
                }
                switch (Engine.decide(sop, current, turn, items.get(n))) {
                    case Outcome.Refused(var problems) -> {
                        return Optional.of(new Done.Refused(problems));
                    }
                    case Outcome.Accepted(var entry, var _) -> {
                        all.add(entry);
                        current = current.answered(entry);
                    }
                }
            }
            var closed = new Numbering(office, ledger, current)
                    .closed(turn.happened().toLocalDate());
            if (closed.isPresent()) {
                return Optional.of(new Done.Refused(List.of(closed.get())));
            }
            all.subList(seen.entries().size(), all.size()).forEach(ledger::append);
            return Optional.of(new Done.Accepted(Case.of(all), all.getLast()));
        });
    }

    /**
     * Adds scans whose bytes are stored: all of them, or none. It moves the case nowhere, so it does not matter whether
     * someone went on with it meanwhile.
     *
     * @param also what is to be kept in the same change, by place of the scan and the line it got
     */
    Done attach(Session who, String key, List<Command.Attach> scans, BiConsumer<Ledger, List<Entry>> also) {
        return register.change(ledger -> {
            var all = new ArrayList<>(ledger.entries(key));
            var sop = sopOf(all.getFirst().sop());
            var turn = turn(sop, who, Moment.NOW);
            var added = new ArrayList<Entry>();
            for (var scan : scans) {
                switch (Engine.decide(sop, Case.of(all), turn, scan)) {
                    case Outcome.Refused(var problems) -> {
                        return new Done.Refused(problems);
                    }
                    case Outcome.Accepted(var entry, var _) -> {
                        all.add(entry);
                        added.add(entry);
                    }
                }
            }
            var closed = new Numbering(office, ledger, Case.of(all))
                    .closed(turn.happened().toLocalDate());
            if (closed.isPresent()) {
                return new Done.Refused(List.of(closed.get()));
            }
            added.forEach(ledger::append);
            added.forEach(e -> NamedScans.of(sop, e).forEach(ledger::paper));
            also.accept(ledger, added);
            return new Done.Accepted(Case.of(all), all.getLast());
        });
    }

    private Done decide(Ledger ledger, Case was, Sop sop, Session who, Command command, Moment moment) {
        return act(ledger, sop, was, turn(sop, who, moment), command);
    }

    /** Does one command within a change that does more, for someone whose rights are known. */
    Done act(Ledger ledger, Sop sop, Case was, Turn turn, Command command) {
        return switch (Engine.decide(sop, was, turn, command)) {
            case Outcome.Refused(var problems) -> new Done.Refused(problems);
            case Outcome.Accepted(var entry, var book) ->
                switch (new Numbering(office, ledger, was).number(sop, entry, book, command)) {
                    case Numbering.Refused(var problem) -> new Done.Refused(List.of(problem));
                    case Numbering.Ready(var ready) -> append(ledger, was, sop, ready, command);
                };
        };
    }

    private Done append(Ledger ledger, Case was, Sop sop, Entry entry, Command command) {
        var all = new ArrayList<>(was.entries());
        all.add(entry);
        var is = Case.of(all);
        if (entry.fact() == Fact.OPENED || entry.fact() == Fact.CORRECTED || givesSubject(sop, entry)) {
            ledger.append(entry, subject(sop, is));
        } else {
            ledger.append(entry);
        }
        entry.paper().ifPresent(p -> ledger.paper(stored(entry, p)));
        NamedScans.of(sop, entry).forEach(ledger::paper);
        CaseTickets.follow(office, ledger, sop, is, entry, command);
        return new Done.Accepted(is, entry);
    }

    static StoredPaper stored(Entry entry, Entry.Paper paper) {
        return new StoredPaper(
                paper.sha256(),
                entry.key(),
                entry.line(),
                paper.letter(),
                paper.title(),
                entry.times().registered(),
                entry.doer().recordedBy());
    }

    /** Whether this entry says anew in whose name the case stands. */
    private static boolean givesSubject(Sop sop, Entry entry) {
        var key = Applicant.key(sop);
        return key.filter(k -> !entry.answers().under(k).isEmpty()).isPresent()
                || sop.subject().filter(entry.answers()::has).isPresent()
                || entry.answers().has(Questions.KIND);
    }

    private static Subject subject(Sop sop, Case is) {
        var person = Applicant.of(sop, is.answers());
        return new Subject(
                Applicant.name(sop, is.answers()),
                person.get(PersonBlock.NIK).replaceAll("\\D", ""),
                person.get(PersonBlock.VILLAGE),
                is.answers().get(Questions.KIND));
    }

    private Turn turn(Sop sop, Session who, Moment moment) {
        var registered = now();
        var times = new Times(moment.begun(), moment.happened().orElse(registered), registered);
        return new Turn(
                who.person(),
                who.name(),
                people.roles(who, sop),
                who.supervisor(),
                times,
                people.absentRoles(sop, registered.toLocalDate()),
                moment.paper());
    }

    /** SHA-256 of the letter that a paraf or signature at this act would stand on, as this case knows it. */
    public static Optional<String> bytesUnder(Sop sop, Case one) {
        if (!(one.position() instanceof At at)) {
            return Optional.empty();
        }
        Optional<Optional<String>> about = switch (Route.act(sop, at)) {
            case Act.Sign s -> Optional.of(s.letter());
            case Act.Check c -> c.paraf() ? Optional.of(Optional.empty()) : Optional.empty();
            case Act.Receive _, Act.Number _, Act.Write _, Act.Give _, Act.Archive _, Act.Call _, Act.Do _ ->
                Optional.empty();
        };
        return about.flatMap(named -> Route.letter(sop, named, one.answers()))
                .map(Sop.Letter::id)
                .map(one.letters()::get)
                .map(Entry.Paper::sha256);
    }

    // ---- reading

    public Optional<Case> find(String key) {
        var entries = register.reading().entries(key.strip().toUpperCase(Locale.ROOT));
        return entries.isEmpty() ? Optional.empty() : Optional.of(Case.of(entries));
    }

    /** The case a scanned or typed text names, if it is a key at all. */
    public Optional<Case> scanned(String text) {
        return CaseKeys.isKey(text) ? find(text) : Optional.empty();
    }

    /** The cases that wait for this person, the longest waiting first. */
    public List<CaseLine> queue(Session who, int offset, int limit) {
        return register.reading().queue(waitingRoles(who), offset, limit);
    }

    /** Open cases of a list in words, those ended left out; reads each case, so a page of a list at a time. */
    public List<Waiting> waiting(List<CaseLine> lines) {
        return lines.stream().flatMap(line -> waiting(line).stream()).toList();
    }

    private Optional<Waiting> waiting(CaseLine line) {
        return find(line.key())
                .filter(one -> one.position() instanceof At)
                .map(one -> Waiting.of(line, one, (At) one.position(), sopOf(one.sop()), office, visits(one)));
    }

    /** How many cases wait for this person. */
    public int queued(Session who) {
        return register.reading().queued(waitingRoles(who));
    }

    /** Whether the case waits for this person: as the holder of a role, or as the recorder for someone outside. */
    public boolean waitsFor(Session who, Case one) {
        return mayDo(who, sopOf(one.sop()), one.standing().waitsFor());
    }

    /** Whether this person may act in one of these roles: holds it, or records for someone outside. */
    public boolean mayDo(Session who, Sop sop, List<String> acting) {
        var own = people.roles(who, sop);
        return acting.stream().anyMatch(r -> own.contains(r) || sop.role(r).outside() && own.contains(sop.recorder()));
    }

    /** Whether this person records for people outside and for acts done on paper. */
    public boolean records(Session who, Sop sop) {
        return people.roles(who, sop).contains(sop.recorder());
    }

    /** Lists, search and filters. */
    public List<CaseLine> list(Filter filter, int offset, int limit) {
        return register.reading().list(filter, vocabulary.get(), offset, limit);
    }

    /** Oldest first; for a filter without a text. */
    public List<CaseLine> oldest(Filter filter, int offset, int limit) {
        return register.reading().oldest(filter, offset, limit);
    }

    public int count(Filter filter) {
        return register.reading().count(filter, vocabulary.get());
    }

    /** A search as someone types it; to be ended by the next one. */
    public CaseSearch search(Filter filter) {
        return new CaseSearch(register.reading(), filter, vocabulary.get());
    }

    /** Applicants known from before, by NIK, its last digits, or name. */
    public List<Known> known(String typed) {
        return register.reading().people(typed);
    }

    /** Who can hold a case, by title of the role, with the roles of that title in every service. */
    public SortedMap<String, Set<String>> holders() {
        var holders = new TreeMap<String, Set<String>>();
        shelf().all()
                .forEach(sop -> sop.roles()
                        .forEach(role -> holders.computeIfAbsent(role.title(), _ -> new LinkedHashSet<>())
                                .add(sop.id() + "/" + role.id())));
        return holders;
    }

    /** Applicants and others outside the office, in every service. */
    public Set<String> outsiders() {
        var roles = new LinkedHashSet<String>();
        shelf().all()
                .forEach(sop -> sop.roles().stream()
                        .filter(Sop.Role::outside)
                        .forEach(role -> roles.add(sop.id() + "/" + role.id())));
        return roles;
    }

    /** What villages and services are called today, also those no new case can be opened in. */
    private static Vocabulary vocabulary(Office office, Shelf shelf) {
        var services = new HashMap<String, String>();
        shelf.all().forEach(sop -> services.put(sop.id(), sop.title()));
        var villages = new HashMap<String, String>();
        office.villages().forEach(village -> villages.put(village.code(), village.name()));
        return new Vocabulary(villages, services);
    }

    /** Roles whose cases this person works on: own roles, and those outside for the recorder. Qualified by SOP. */
    private Set<String> waitingRoles(Session who) {
        var roles = new LinkedHashSet<String>();
        for (var sop : shelf().all()) {
            var own = people.roles(who, sop);
            own.forEach(r -> roles.add(sop.id() + "/" + r));
            if (own.contains(sop.recorder())) {
                sop.roles().stream().filter(Sop.Role::outside).forEach(r -> roles.add(sop.id() + "/" + r.id()));
            }
        }
        return roles;
    }

    /** The stays of a case in its rows, with their time against the norm. */
    public List<Clock.Visit> visits(Case one) {
        return clock(sopOf(one.sop())).visits(one, now());
    }

    private Clock clock(Sop sop) {
        return new Clock(sop, serviceTime());
    }

    /** The office's service hours as the clock reads them. */
    Clock.ServiceTime serviceTime() {
        return new Clock.ServiceTime() {
            @Override
            public Duration worked(LocalDateTime from, LocalDateTime to) {
                return office.hours().worked(from, to);
            }

            @Override
            public LocalDate plusWorkingDays(LocalDate day, int days) {
                return office.hours().plusWorkingDays(day, days);
            }
        };
    }

    /** The SOPs of entries, for reports. */
    Function<SopRef, Sop> sops() {
        return this::sopOf;
    }

    /** Today at the office. */
    public LocalDate today() {
        return now().toLocalDate();
    }
}
