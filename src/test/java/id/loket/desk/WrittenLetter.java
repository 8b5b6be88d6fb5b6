package id.loket.desk;

import id.loket.casework.Case;
import id.loket.casework.Entry;
import id.loket.desk.Papers.Signatory;
import id.loket.desk.People.SignIn;
import id.loket.office.Signing;
import id.loket.register.Filter;
import id.loket.sop.Sop;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A letter that a case of a book has, as it was before it was set: for the benchmark, which sets it in several ways. */
public record WrittenLetter(Counter counter, Session who, Case one, Sop.Letter letter, Optional<Signatory> signer) {
    private static final int PAGE = 500;

    /** All letters of a book, the newest case first. */
    public static Stream<WrittenLetter> of(Counter counter) {
        var person = counter.people().atTheDesk().getFirst().person();
        var who = ((SignIn.Welcome) counter.people().signIn(person.id(), Practice.PIN)).session();
        return IntStream.iterate(0, at -> at + PAGE)
                .mapToObj(at -> counter.desk().list(Filter.ALL, at, PAGE))
                .takeWhile(lines -> !lines.isEmpty())
                .flatMap(lines -> lines.stream().flatMap(l -> counter.desk().find(l.key()).stream()))
                .flatMap(one -> of(counter, who, one));
    }

    private static Stream<WrittenLetter> of(Counter counter, Session who, Case one) {
        var sop = counter.desk().sopOf(one.sop());
        return one.letters().values().stream()
                .filter(paper -> sop.letters().stream().anyMatch(l -> l.id().equals(paper.letter())))
                .map(paper -> new WrittenLetter(
                        counter, who, one, sop.letter(paper.letter()), signatory(counter, sop, paper)));
    }

    private static Optional<Signatory> signatory(Counter counter, Sop sop, Entry.Paper paper) {
        var signing = new Signing(counter.office(), counter.people().persons());
        return paper.signer()
                .flatMap(role -> signing
                        .candidates(sop.id(), role, counter.desk().today())
                        .stream()
                        .findFirst()
                        .map(block -> new Signatory(role, block)));
    }

    /** By the way the window takes. */
    public Preview preview() {
        return counter.papers().letter(who, one, letter, signer);
    }

    public String xhtml() {
        return filled().xhtml();
    }

    public Map<String, byte[]> images() {
        return filled().images();
    }

    private Press.Filled filled() {
        return counter.papers().filled(who, one, letter, signer);
    }
}
