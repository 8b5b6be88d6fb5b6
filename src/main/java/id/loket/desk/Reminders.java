package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.HandOver;
import id.loket.office.Office;
import id.loket.office.Person;
import id.loket.register.CaseLine;
import id.loket.register.Place;
import id.loket.register.Register;
import id.loket.register.Stood;
import id.loket.report.Due;
import id.loket.sop.Act;
import id.loket.sop.Sop;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * What the one at the desk should not forget: results nobody collected, cases that take too long, who holds what, the
 * report that is due. A supervisor is reminded of everything, others of the services they work in. Law: only open cases
 * are read, so that a book of a million costs what its open cases cost.
 */
public final class Reminders {
    /** After so many working days a result counts as not collected. */
    static final String DAYS = "reminder.days";

    private static final int USUAL_DAYS = 7;

    /** A list of cases behind a reminder. */
    public enum Kind {
        READY,
        UNCOLLECTED,
        OVERDUE
    }

    /**
     * The reminders of the home screen.
     *
     * @param days after which a result counts as not collected
     * @param held open cases, in whosever hands
     * @param report the report that is owed first, if any
     */
    public record Board(int ready, int uncollected, int days, int overdue, int held, Optional<Due> report) {}

    private final Register register;
    private final Desk desk;
    private final People people;
    private final PeriodReports reports;
    private final Overdue overdue;

    Reminders(Register register, Desk desk, People people, PeriodReports reports) {
        this.register = register;
        this.desk = desk;
        this.people = people;
        this.reports = reports;
        this.overdue = new Overdue(register, desk);
    }

    public Board board(Session who) {
        var roles = desk.shelf().all().stream()
                .filter(sop -> sees(who, sop))
                .flatMap(sop -> sop.roles().stream().map(r -> sop.id() + "/" + r.id()))
                .collect(Collectors.toSet());
        return new Board(
                count(who, Kind.READY),
                count(who, Kind.UNCOLLECTED),
                days(),
                count(who, Kind.OVERDUE),
                register.reading().held(roles).count(),
                reportDue());
    }

    public int count(Session who, Kind kind) {
        return switch (kind) {
            case READY -> register.reading().standing(collected(who), Optional.empty());
            case UNCOLLECTED -> register.reading().standing(collected(who), Optional.of(before()));
            case OVERDUE -> late(who).size();
        };
    }

    /** The cases of a reminder, the longest waiting first. */
    public List<Waiting> list(Session who, Kind kind, int offset, int limit) {
        var reading = register.reading();
        return waiting(
                switch (kind) {
                    case READY -> reading.standing(collected(who), Optional.empty(), offset, limit);
                    case UNCOLLECTED -> reading.standing(collected(who), Optional.of(before()), offset, limit);
                    case OVERDUE -> late(who).stream().skip(offset).limit(limit).toList();
                });
    }

    private List<Waiting> waiting(List<Stood> stood) {
        List<CaseLine> lines = stood.stream()
                .flatMap(s -> register.reading().find(s.key()).stream())
                .toList();
        return desk.waiting(lines);
    }

    private List<Stood> late(Session who) {
        var open = register.reading()
                .standing(
                        places(who, (sop, act) -> !HandOver.meetsOutside(sop, act)),
                        Optional.empty(),
                        0,
                        Integer.MAX_VALUE);
        overdue.keep(open);
        return overdue.of(open);
    }

    /** Where the results of any service lie ready for whoever asked for them. */
    public Set<Place> ready() {
        return Set.copyOf(places(HandOver::isCollected));
    }

    private List<Place> collected(Session who) {
        return places(who, HandOver::isCollected);
    }

    private List<Place> places(Session who, BiPredicate<Sop, Act> wanted) {
        return places((sop, act) -> wanted.test(sop, act) && (sees(who, sop) || desk.mayDo(who, sop, act.by())));
    }

    private List<Place> places(BiPredicate<Sop, Act> wanted) {
        var places = new ArrayList<Place>();
        for (var sop : desk.shelf().all()) {
            for (var row : sop.rows()) {
                for (int n = 0; n < row.acts().size(); n++) {
                    var act = row.acts().get(n);
                    if (wanted.test(sop, act)) {
                        places.add(new Place(sop.id(), sop.version(), row.id(), n));
                    }
                }
            }
        }
        return places;
    }

    /** A supervisor sees every service, a recorder those at the own counter. */
    private boolean sees(Session who, Sop sop) {
        return who.supervisor() || desk.records(who, sop);
    }

    // ---- who holds what

    /** Who holds how many of the cases this person sees; those with the oldest first. */
    public List<Holding> holders(Session who) {
        var roles = new LinkedHashMap<String, List<String>>();
        var names = new LinkedHashMap<String, String>();
        for (var sop : desk.shelf().all()) {
            if (sees(who, sop)) {
                for (var role : sop.roles()) {
                    var posts = desk.office().postsFor(sop.id(), role.id());
                    var holder = role.outside() || posts.isEmpty() ? role.title() : titles(posts);
                    var of = roles.computeIfAbsent(holder, _ -> new ArrayList<>());
                    of.add(sop.id() + "/" + role.id());
                    names.putIfAbsent(holder, role.outside() ? say("desk.reminder.outside") : names(posts));
                }
            }
        }
        return roles.entrySet().stream()
                .map(e -> new Holding(
                        e.getKey(),
                        names.get(e.getKey()),
                        List.copyOf(e.getValue()),
                        register.reading().held(e.getValue())))
                .filter(h -> h.held().count() > 0)
                .sorted((a, b) -> a.held()
                        .oldest()
                        .orElseThrow()
                        .compareTo(b.held().oldest().orElseThrow()))
                .toList();
    }

    /** The cases someone holds, the longest waiting first. */
    public List<Waiting> heldBy(Holding holding, int offset, int limit) {
        return desk.waiting(register.reading().queue(holding.roles(), offset, limit));
    }

    private static String titles(List<Office.Post> posts) {
        return posts.stream().map(Office.Post::shown).collect(Collectors.joining(" / "));
    }

    private String names(List<Office.Post> posts) {
        return people.persons().stream()
                .filter(p -> posts.stream().anyMatch(post -> p.holds(post.id(), desk.today())))
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }

    // ---- days and weeks

    public int days() {
        return register.reading().setting(DAYS).map(Integer::parseInt).orElse(USUAL_DAYS);
    }

    /** @param days working days, at least 1 */
    public void remindAfter(Session who, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a result is collected on some day after it is ready");
        }
        register.change(ledger -> {
            ledger.setting(DAYS, Integer.toString(days), who.person());
            return days;
        });
    }

    /** What was ready before this moment has waited longer than the working days allowed. */
    private LocalDateTime before() {
        int days = days();
        LocalDate day = desk.today();
        while (!desk.office().hours().plusWorkingDays(day, days).isBefore(desk.today())) {
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay();
    }

    /** What is overdue comes before what is only due. */
    private Optional<Due> reportDue() {
        return reports.due().stream().filter(Due::owed).max(Comparator.comparing(Due::overdue));
    }
}
