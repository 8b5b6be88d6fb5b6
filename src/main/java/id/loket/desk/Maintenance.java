package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.register.Backup;
import id.loket.register.Finding;
import id.loket.register.Progress;
import id.loket.register.Restore;
import id.loket.register.Verify;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Care of the book: checked, copied and brought back, each with a sentence for whoever asked. Can take minutes. */
public final class Maintenance {

    private final Counter counter;

    public Maintenance(Counter counter) {
        this.counter = counter;
    }

    /**
     * What a check found.
     *
     * @param sentence the whole in one sentence
     */
    public record Checked(Verify.Result result, String sentence) {

        public boolean clean() {
            return result.clean();
        }

        /** What is wrong, one sentence each. */
        public List<String> faults() {
            return result.findings().stream().map(Finding::sentence).toList();
        }
    }

    /**
     * What became of a backup or a restoring.
     *
     * @param remarks what should be known although it went well
     */
    public record Kept(boolean done, String sentence, List<String> remarks) {

        static Kept not(String sentence) {
            return new Kept(false, sentence, List.of());
        }
    }

    /** Checks the chain, the number series and the stored files. */
    public Checked verify(Progress progress) {
        var result = counter.register().verify(progress);
        var sentence = !result.whole()
                ? say("desk.maintenance.verify-stopped")
                : result.clean()
                        ? say(
                                "desk.maintenance.clean",
                                result.head().entries(),
                                result.cases(),
                                result.numbers(),
                                result.files())
                        : say("desk.maintenance.unclean", result.findings().size());
        return new Checked(result, sentence);
    }

    /** Writes a backup into a folder, which is made if need be. */
    public Kept backup(Path folder, Progress progress) {
        return switch (counter.register().backup().make(folder, counter.office().id(), progress)) {
            case Backup.Made made ->
                new Kept(
                        true,
                        say(
                                "desk.maintenance.backed-up",
                                made.file(),
                                made.head().entries(),
                                made.papers()),
                        made.missing().isEmpty()
                                ? List.of()
                                : List.of(say(
                                        "desk.maintenance.papers-missing",
                                        made.missing().size())));
            case Backup.Stopped _ -> Kept.not(say("desk.maintenance.backup-stopped"));
            case Backup.Failed(var sentence) -> Kept.not(sentence);
        };
    }

    /**
     * Brings a backup back into a folder that no program has open.
     *
     * @param putAside keep a book that is there already under another name; else it is refused
     * @param at the time, for the names of folders
     */
    public static Kept restore(Path zip, Path dir, boolean putAside, LocalDateTime at, Progress progress) {
        if (!Files.isRegularFile(zip)) {
            return Kept.not(say("desk.maintenance.no-file", zip));
        }
        try {
            Files.createDirectories(dir.toAbsolutePath().getParent());
        } catch (IOException _) {
            return Kept.not(say("desk.maintenance.no-folder", dir));
        }
        var present = putAside ? Restore.Present.PUT_ASIDE : Restore.Present.REFUSE;
        return switch (Restore.from(zip, dir, present, at, progress)) {
            case Restore.Restored back -> {
                var remarks = new ArrayList<String>();
                back.aside().ifPresent(aside -> remarks.add(say("desk.maintenance.aside", aside)));
                yield new Kept(
                        true,
                        say(
                                "desk.maintenance.restored",
                                back.made(),
                                back.head().entries(),
                                back.dir()),
                        List.copyOf(remarks));
            }
            case Restore.Stopped _ -> Kept.not(say("desk.maintenance.restore-stopped"));
            case Restore.Refused(var sentence) -> Kept.not(sentence);
        };
    }
}
