package id.loket.office;

import id.loket.text.Nip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may sign, and with which words above the name: authority comes from the post held that day, the phrase from the
 * office, nothing from the SOP but the role.
 *
 * @param staff everyone known to the office, its printed officials included
 */
public record Signing(Office office, List<Person> staff) {
    public Signing {
        staff = List.copyOf(staff);
    }

    /**
     * Those who may sign in this role on this day: posts in the office's order, and for each post the definitive holder
     * before one who acts in it. Empty if nobody holds a post of the role.
     */
    public List<Signer> candidates(String sop, String role, LocalDate day) {
        return office.postsFor(sop, role).stream()
                .flatMap(post -> holders(post, day))
                .toList();
    }

    /** Those who may sign in this post on this day. */
    public Stream<Signer> holders(Office.Post post, LocalDate day) {
        record Holder(Person person, Person.Holding holding) {}
        return staff.stream()
                .flatMap(p -> p.holdingsOn(day).stream().map(h -> new Holder(p, h)))
                .filter(h -> h.holding().post().equals(post.id()))
                .sorted(Comparator.comparing(h -> !h.holding().acting().isEmpty()))
                .map(h -> signer(h.person(), post, h.holding().acting(), day));
    }

    private Signer signer(Person person, Office.Post post, String acting, LocalDate day) {
        var lines = new ArrayList<>(post.signsFor());
        lines.add(acting.isEmpty() ? post.title() : acting + " " + post.title());
        if (!acting.isEmpty() && office.habits().ownPostUnderActing()) {
            ownPost(person, day).map(Office.Post::title).ifPresent(lines::add);
        }
        lines.set(lines.size() - 1, lines.getLast() + ",");
        return new Signer(person.id(), post.id(), lines, person.name(), person.rank(), grouped(person.nip()));
    }

    private Optional<Office.Post> ownPost(Person person, LocalDate day) {
        return person.holdingsOn(day).stream()
                .filter(h -> h.acting().isEmpty())
                .map(h -> office.post(h.post()))
                .filter(p -> !p.roles().isEmpty())
                .findFirst();
    }

    private static String grouped(String nip) {
        return Nip.read(nip).nip().map(Nip::grouped).orElse(nip);
    }
}
