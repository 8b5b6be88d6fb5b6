package id.loket.desk;

import id.loket.office.Office;
import id.loket.office.OfficeShelf;
import id.loket.paper.Frames;
import id.loket.paper.Template;
import id.loket.paper.TemplateFault;
import id.loket.sop.Findings;
import id.loket.sop.Known;
import id.loket.sop.Reading;
import id.loket.sop.Shelf;
import id.loket.sop.SopCheck;
import id.loket.sop.SopReader;
import java.nio.file.Path;
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
        var known = reading.sop()
                .flatMap(sop -> office(sop.office(), dataDir))
                .map(office -> known(office, dataDir))
                .orElseGet(Known::fileAlone);
        return SopCheck.check(reading, known);
    }

    /** The office of this id: the data folder's own, else the shipped one. */
    public static Optional<Office> office(String id, Path dataDir) {
        return OfficeShelf.office(id, dataDir).flatMap(r -> r.office()).filter(o -> o.id().equals(id));
    }

    static Known known(Office office, Path dataDir) {
        var roles = office.posts().stream().flatMap(p -> p.roles().stream()).collect(Collectors.toSet());
        return new Known(
                letter -> placeholders(new Templates(office.id(), dataDir), letter),
                FRAME,
                Optional.of(roles),
                Set.of());
    }

    private static Optional<Set<String>> placeholders(Templates templates, String letter) {
        return templates.text(letter).map(text -> {
            try {
                return Template.read(letter, text, Frames.over(templates::text)).placeholders();
            } catch (TemplateFault _) {
                return Set.of();
            }
        });
    }
}
