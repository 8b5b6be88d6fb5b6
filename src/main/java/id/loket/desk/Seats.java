package id.loket.desk;

import id.loket.casework.Entry.Times;
import id.loket.casework.Turn;
import id.loket.casework.Turn.OnPaper;
import id.loket.office.Office;
import id.loket.office.Person;
import id.loket.sop.Sop;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Who sits where in a filled book: the holders of each role, asked once and not for each of a million acts. */
final class Seats {
    private final Office office;
    private final People people;
    private final RandomGenerator random;
    private final List<Person> staff;
    private final LocalDate today;
    private final Map<String, List<Seat>> seats = new HashMap<>();
    private final Map<String, Set<String>> absent = new HashMap<>();

    /** @param today on which the posts are held; they are taken to be held by the same people all along */
    Seats(Office office, People people, LocalDate today, RandomGenerator random) {
        this.office = office;
        this.people = people;
        this.today = today;
        this.random = random;
        this.staff = people.persons();
    }

    private record Seat(Session who, Set<String> roles) {}

    /** Someone for whom the case waits: a holder of the role, or the recorder for someone outside. */
    Optional<Turn> holder(Sop sop, List<String> waits, Times times) {
        var inside = waits.stream().filter(r -> !sop.role(r).outside()).findFirst();
        return one(ofRole(sop, inside.orElse(sop.recorder()))).map(seat -> turn(sop, seat, times, Optional.empty()));
    }

    Optional<Turn> supervisor(Sop sop, Times times) {
        var all = seats.computeIfAbsent(
                sop.id() + " supervisor", _ -> of(sop, office.posts().stream().filter(Office.Post::supervisor)));
        return one(all).map(seat -> turn(sop, seat, times, Optional.empty()));
    }

    Optional<Turn> recorder(Sop sop, Times times) {
        return one(ofRole(sop, sop.recorder())).map(seat -> turn(sop, seat, times, Optional.empty()));
    }

    /** The recorder, for an official who did it on paper. */
    Optional<Turn> onPaper(Sop sop, String role, Times times) {
        var official =
                one(ofRole(sop, role)).map(seat -> new OnPaper(role, seat.who().name()));
        return official.flatMap(o -> one(ofRole(sop, sop.recorder())).map(seat -> turn(sop, seat, times, official)));
    }

    /** Roles nobody can act in. */
    Set<String> absent(Sop sop) {
        return absent.computeIfAbsent(sop.id(), _ -> people.absentRoles(sop, today));
    }

    private Turn turn(Sop sop, Seat seat, Times times, Optional<OnPaper> paper) {
        var who = seat.who();
        return new Turn(who.person(), who.name(), seat.roles(), who.supervisor(), times, absent(sop), paper);
    }

    private List<Seat> ofRole(Sop sop, String role) {
        return seats.computeIfAbsent(sop.id() + "/" + role, _ -> of(sop, office.postsFor(sop.id(), role).stream()));
    }

    private List<Seat> of(Sop sop, Stream<Office.Post> posts) {
        return posts.flatMap(post -> staff.stream().filter(p -> p.holds(post.id(), today)))
                .distinct()
                .map(people::session)
                .map(who -> new Seat(who, people.roles(who, sop)))
                .toList();
    }

    private Optional<Seat> one(List<Seat> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
