package id.loket.desk;

import id.loket.office.Office;
import id.loket.paper.Frames;
import id.loket.paper.Template;
import id.loket.paper.TemplateFault;
import id.loket.sop.Known;
import id.loket.sop.Shelf;
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
            "text",
            "state");

    /** The shipped SOPs of the office under its own. */
    public static Shelf shelf(Office office, Path dataDir) {
        return Shelf.of(office.id(), dataDir.resolve("sop"), new SopReader(), known(office, dataDir));
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
