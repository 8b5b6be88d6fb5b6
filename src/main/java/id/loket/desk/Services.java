package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.office.Office;
import id.loket.office.OfficeShelf;
import id.loket.paper.Frames;
import id.loket.paper.Template;
import id.loket.paper.TemplateFault;
import id.loket.sop.Fault;
import id.loket.sop.Findings;
import id.loket.sop.Known;
import id.loket.sop.Reading;
import id.loket.sop.Shelf;
import id.loket.sop.Sop;
import id.loket.sop.SopCheck;
import id.loket.sop.SopReader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The services of an office, checked against its posts and the templates of its letters. */
public final class Services {
    private Services() {}

    /** Names every template may ask for, whatever the SOP; {@link Papers} and {@link LetterFacts} give them. */
    private static final Set<String> FRAME = Set.of(
            "paper.*",
            "margin.*",
            "type.*",
            "pages.*",
            "office.*",
            "signer.*",
            "practice",
            "mark",
            "amended",
            "overprint",
            "date",
            "now",
            "qr",
            "case.*",
            "sop.*",
            "kind.*",
            "agenda.*",
            "surat.*",
            "person.*",
            "officer.*",
            "posts.*",
            "returned.*",
            "requirements",
            "missing",
            "ticket.*",
            "text",
            "state");

    /** The shipped SOPs of the office under its own. */
    public static Shelf shelf(Office office, Path dataDir) {
        return Shelf.of(office.id(), dataDir.resolve("sop"), new SopReader(), known(office, dataDir));
    }

    /**
     * What is wrong with an SOP file that is not on the shelf yet: against the posts and letters of its office, if that
     * office is at hand, else by itself.
     */
    public static Findings check(Reading reading, Path dataDir) {
        var office = reading.sop().flatMap(sop -> office(sop.office(), dataDir));
        if (office.isPresent()) {
            var known = known(office.get(), dataDir);
            return SopCheck.check(reading, known.beside(published(office.get(), dataDir, known)));
        }
        var alone = SopCheck.check(reading, Known.fileAlone());
        return reading.sop()
                .filter(sop -> !sop.office().equals(Shelf.EVERY_OFFICE))
                .map(sop -> alone.noting(unknownOffice(reading, sop)))
                .orElse(alone);
    }

    /** What the shelf holds, and what ships under a file of the same name. */
    private static List<Sop> published(Office office, Path dataDir, Known known) {
        var sops = new LinkedHashSet<>(Shelf.of(office.id(), dataDir.resolve("sop"), new SopReader(), known)
                .all());
        sops.addAll(Shelf.shipped(office.id(), new SopReader(), known).all());
        return List.copyOf(sops);
    }

    private static Fault unknownOffice(Reading reading, Sop sop) {
        var place = reading.positions().of(sop);
        return new Fault(reading.file(), place.line(), place.column(), say("desk.sop.unknown-office", sop.office()));
    }

    /** The office of this id: the data folder's own, else the shipped one. */
    public static Optional<Office> office(String id, Path dataDir) {
        return OfficeShelf.office(id, dataDir).flatMap(r -> r.office()).filter(o -> o.id().equals(id));
    }

    static Known known(Office office, Path dataDir) {
        var roles = office.posts().stream().flatMap(p -> p.roles().stream()).collect(Collectors.toSet());
        var books = office.series().stream().flatMap(s -> s.books().stream()).collect(Collectors.toSet());
        return new Known(
                letter -> letter(new Templates(office.id(), dataDir), letter),
                FRAME,
                Optional.of(new Known.Office(roles, books)),
                List.of());
    }

    private static Known.Letter letter(Templates templates, String letter) {
        var text = templates.text(letter);
        if (text.isEmpty()) {
            return new Known.Letter.Missing();
        }
        try {
            var frames = Frames.over(templates::text);
            return new Known.Letter.Asks(
                    Template.read(letter, text.get(), frames).placeholders());
        } catch (TemplateFault e) {
            return new Known.Letter.Broken(e.sentence());
        }
    }
}
