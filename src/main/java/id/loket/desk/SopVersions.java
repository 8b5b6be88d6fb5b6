package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.ActWords;
import id.loket.office.Office;
import id.loket.register.Register;
import id.loket.sop.Fault;
import id.loket.sop.NextVersion;
import id.loket.sop.RequirementWords;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import id.loket.sop.SopReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The office makes a service its own: adopts papers the sheet does not list, confirms what was read into the sheet, or
 * goes back to an older version.
 *
 * <p>Law: a published file is never touched. Each change is a version of its own, valid from today, checked before it is
 * put in place, and kept in the book, so that a restored backup brings it back.
 */
public final class SopVersions {
    private static final String KEPT = "sop.published.";

    private final Register register;
    private final Office office;
    private final Desk desk;

    SopVersions(Register register, Office office, Desk desk) {
        this.register = register;
        this.office = office;
        this.desk = desk;
    }

    /**
     * A service of the office.
     *
     * @param now the version new cases take today
     * @param versions all there are, the newest first
     * @param inferred what was read into the sheet, a sentence for each
     */
    public record Service(Sop now, List<Sop> versions, List<String> inferred) {}

    /**
     * A version that is not in force yet.
     *
     * @param changes what it changes, a sentence for each
     * @param problems why it cannot be put in force; empty if it can
     */
    public record Draft(
            String id, int version, LocalDate from, String text, List<String> changes, List<String> problems) {}

    /** What came of putting a version in force. */
    public sealed interface Published {

        record Done(Sop sop) implements Published {}

        record Refused(List<String> problems) implements Published {}
    }

    /** The services new cases can be opened in today, by title. */
    public List<Service> services() {
        return desk.services().stream()
                .sorted(Comparator.comparing(Sop::title))
                .map(this::service)
                .toList();
    }

    private Service service(Sop sop) {
        var versions = desk.shelf().all().stream()
                .filter(s -> s.id().equals(sop.id()))
                .sorted(Comparator.comparing(Sop::version).reversed())
                .toList();
        return new Service(sop, versions, inferred(sop));
    }

    private static List<String> inferred(Sop sop) {
        var sentences = new ArrayList<String>();
        for (Row row : sop.rows()) {
            for (var act : row.acts()) {
                if (act.common().inferred()) {
                    sentences.add(say(
                            "desk.sop.inferred",
                            row.no(),
                            row.shown(),
                            ActWords.title(sop, row, act),
                            ActWords.roles(sop, act.by())));
                }
            }
        }
        return sentences;
    }

    /** @param papers ids of the suggestions to adopt; may be empty if the reading is confirmed */
    public Draft adopt(Sop sop, Set<String> papers, boolean confirm) {
        var changes = new ArrayList<String>();
        sop.suggestions().stream()
                .map(Sop.Suggestion::paper)
                .filter(p -> papers.contains(p.id()))
                .forEach(p -> changes.add(say("desk.sop.adopts", RequirementWords.line(sop, p))));
        if (confirm) {
            inferred(sop).forEach(sentence -> changes.add(say("desk.sop.confirms", sentence)));
        }
        return draft(sop, papers, confirm, changes);
    }

    /** An older version as the newest. */
    public Draft bringBack(Sop older) {
        return draft(older, Set.of(), false, List.of(say("desk.sop.brings-back", String.valueOf(older.version()))));
    }

    private Draft draft(Sop source, Set<String> papers, boolean confirm, List<String> changes) {
        int version = desk.shelf().all().stream()
                        .filter(s -> s.id().equals(source.id()))
                        .mapToInt(Sop::version)
                        .max()
                        .orElse(source.version())
                + 1;
        var from = desk.today();
        var text = desk.shelf().text(source).map(t -> NextVersion.of(t, version, from, papers, confirm));
        if (text.isEmpty() || changes.isEmpty()) {
            var why = text.isEmpty() ? say("desk.sop.file-gone") : say("desk.sop.nothing-chosen");
            return new Draft(source.id(), version, from, "", changes, List.of(why));
        }
        return new Draft(
                source.id(),
                version,
                from,
                text.get(),
                List.copyOf(changes),
                problems(source.id(), version, text.get()));
    }

    private List<String> problems(String id, int version, String text) {
        var reading = new SopReader().read(file(id, version), text.getBytes(StandardCharsets.UTF_8));
        return Services.check(reading, register.dir()).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    /** Puts a version in force from today; open cases keep theirs. */
    public Published publish(Session who, Draft draft) {
        if (!who.supervisor() && !who.administrator()) {
            return new Published.Refused(List.of(say("desk.sop.no-right")));
        }
        if (!draft.problems().isEmpty()) {
            return new Published.Refused(draft.problems());
        }
        var name = file(draft.id(), draft.version());
        try {
            if (!place(register.dir(), name, draft.text())) {
                return new Published.Refused(List.of(say("desk.sop.file-there", name)));
            }
        } catch (IOException e) {
            return new Published.Refused(List.of(say("desk.sop.not-written", name)));
        }
        register.enter(ledger -> ledger.setting(KEPT + name, draft.text(), who.person()));
        desk.reshelve(Services.shelf(office, register.dir()));
        return desk.shelf()
                .exact(draft.id(), draft.version())
                .<Published>map(Published.Done::new)
                .orElseGet(() -> new Published.Refused(List.of(say("desk.sop.file-gone"))));
    }

    /** Versions the office published and the disk has lost, as after a restored backup, are written again. */
    static void putBack(Register register) {
        register.reading().settings().forEach((key, text) -> {
            if (key.startsWith(KEPT)) {
                try {
                    place(register.dir(), key.substring(KEPT.length()), text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    /** Whole or not at all; false if a file of this name is already there. */
    private static boolean place(Path dir, String name, String text) throws IOException {
        var folder = Files.createDirectories(dir.resolve("sop"));
        var file = folder.resolve(name);
        if (Files.exists(file)) {
            return false;
        }
        OwnFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static String file(String id, int version) {
        return id + ".v" + version + ".xml";
    }

    /** Of a service by id, if it is offered today. */
    public Optional<Service> service(String id) {
        return desk.service(id).map(this::service);
    }
}
