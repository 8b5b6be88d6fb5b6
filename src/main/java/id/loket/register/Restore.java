package id.loket.register;

import id.loket.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/** Brings a backup back: checks all of it beside the target first, and deletes nothing that was there. */
public final class Restore {
    private Restore() {}

    /** What is done with a book that is there already. */
    public enum Present {
        REFUSE,
        /** The folder is renamed and stays. */
        PUT_ASIDE
    }

    public sealed interface Outcome {}

    /** @param aside where the former data are now */
    public record Restored(Path dir, Head head, LocalDateTime made, Optional<Path> aside) implements Outcome {}

    public record Stopped() implements Outcome {}

    /** Nothing was touched. */
    public record Refused(String sentence) implements Outcome {}

    /**
     * Restores into a folder, which no program may have open.
     *
     * @param at the office's time, for the names of folders
     */
    public static Outcome from(Path zip, Path dir, Present present, LocalDateTime at, Progress progress) {
        var target = dir.toAbsolutePath().normalize();
        var stamp = Door.STAMP.format(at);
        var fresh = target.resolveSibling(target.getFileName() + "-restoring-" + stamp);
        try {
            var full = full(target);
            if (full && present == Present.REFUSE) {
                return new Refused(Words.say("register.restore.not-empty"));
            }
            if (full && inUse(target)) {
                return new Refused(new Opening.InUse().sentence());
            }
            Files.createDirectory(fresh);
            return switch (Unpacked.into(zip, fresh, progress)) {
                case Unpacked.Stopped _ -> new Stopped();
                case Unpacked.Bad(var what) ->
                    new Refused(
                            what.isEmpty()
                                    ? Words.say("register.restore.not-a-backup")
                                    : Words.say("register.restore.bad", what));
                case Unpacked.Sound(var manifest) -> put(manifest, fresh, target, full, stamp);
            };
        } catch (IOException e) {
            return new Refused(RegisterTrouble.of(e).sentence());
        } catch (SQLException _) {
            return new Refused(Words.say("register.restore.bad", Register.FILE));
        } finally {
            remove(fresh);
        }
    }

    private static Outcome put(Manifest manifest, Path fresh, Path target, boolean full, String stamp)
            throws IOException, SQLException {
        try (var book = Sqlite.looking(fresh.resolve(Register.FILE))) {
            var known = Scripts.shipped().newest();
            if (Sqlite.version(book) > known) {
                return new Refused(new Opening.TooNew(Sqlite.version(book), known).sentence());
            }
            if (Sqlite.application(book) != Sqlite.APPLICATION
                    || !Sqlite.unsound(book).isEmpty()
                    || !Verify.head(Sqlite.dsl(book)).equals(manifest.head())) {
                return new Refused(Words.say("register.restore.bad", Register.FILE));
            }
        }
        var aside = Optional.<Path>empty();
        if (full) {
            aside = Optional.of(target.resolveSibling(target.getFileName() + "-aside-" + stamp));
            Files.move(target, aside.get());
        } else {
            Files.deleteIfExists(target.resolve("lock"));
            Files.deleteIfExists(target);
        }
        Files.move(fresh, target);
        Durable.folder(target.getParent());
        return new Restored(target, manifest.head(), manifest.made(), aside);
    }

    private static boolean full(Path dir) throws IOException {
        if (!Files.exists(dir)) {
            return false;
        }
        try (var list = Files.list(dir)) {
            return list.anyMatch(f -> !f.getFileName().toString().equals("lock"));
        }
    }

    private static boolean inUse(Path dir) {
        try {
            if (Files.exists(dir.resolve("lock"))) {
                Sqlite.lock(dir.resolve("lock")).close();
            }
            return false;
        } catch (SQLException _) {
            return true;
        }
    }

    /** Only what this class unpacked itself and did not put in place. */
    private static void remove(Path fresh) {
        if (!Files.exists(fresh)) {
            return;
        }
        try (var files = Files.walk(fresh)) {
            for (var f : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(f);
            }
        } catch (IOException _) {
            // A left-over folder is named "restoring" and harms nothing.
        }
    }
}
