package id.loket.register;

import id.loket.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a backup of an open book: one zip, read back before it gets its name; work at the counter goes on. */
public final class Backup {
    /** A name of its own, which the system shows by our icon; earlier versions called it what it is, a zip. */
    private static final String ENDING = ".loket";

    private final Path file;
    private final StoredFiles files;
    private final Supplier<LocalDateTime> now;

    Backup(Path file, StoredFiles files, Supplier<LocalDateTime> now) {
        this.file = file;
        this.files = files;
        this.now = now;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /**
     * @param file {@code loket-durenan-20261121-120000.loket}
     * @param missing stored papers that the book names and the disk has lost or damaged; they are not in it
     */
    public record Made(Path file, long bytes, int papers, Head head, List<String> missing) implements Outcome {}

    public record Stopped() implements Outcome {}

    /** @param sentence for the user */
    public record Failed(String sentence) implements Outcome {}

    /**
     * Writes a backup into a folder.
     *
     * @param office id for the name, may be empty
     */
    public Outcome make(Path folder, String office, Progress progress) {
        var at = now.get();
        var name = "loket-" + (office.isEmpty() ? "" : office + "-") + Door.STAMP.format(at);
        var copy = file.resolveSibling("backup").resolve(name + ".db.part");
        var part = folder.resolve(name + ENDING + ".part");
        try {
            Files.createDirectories(copy.getParent());
            Files.createDirectories(folder);
            Files.deleteIfExists(copy);
            try (var book = Sqlite.reader(file)) {
                Sqlite.copy(book, copy);
            }
            return pack(copy, part, folder.resolve(name + ENDING), office, at, progress);
        } catch (IOException e) {
            return new Failed(RegisterTrouble.of(e).sentence());
        } catch (SQLException e) {
            return new Failed(
                    RegisterTrouble.of(e) instanceof RegisterTrouble t
                            ? t.sentence()
                            : Words.say("register.backup.copy"));
        } finally {
            remove(copy);
            remove(part);
        }
    }

    private Outcome pack(Path copy, Path part, Path target, String office, LocalDateTime at, Progress progress)
            throws IOException, SQLException {
        List<String> papers;
        Head head;
        int version;
        try (Connection book = Sqlite.looking(copy)) {
            if (!Sqlite.unsound(book).isEmpty()) {
                return new Failed(Words.say("register.backup.unsound"));
            }
            papers = List.copyOf(PaperRows.needed(Sqlite.dsl(book)));
            head = Verify.head(Sqlite.dsl(book));
            version = Sqlite.version(book);
        }
        var items = new ArrayList<Manifest.Item>();
        var missing = new ArrayList<String>();
        try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
            zip.setLevel(Deflater.BEST_SPEED);
            items.add(put(zip, at, Register.FILE, copy));
            for (var own : OwnFiles.in(file.toAbsolutePath().getParent())) {
                items.add(put(zip, at, own, file.resolveSibling(own)));
            }
            for (var sha : papers) {
                if (!progress.at(items.size(), papers.size() + 1L)) {
                    return new Stopped();
                }
                if (files.load(sha) instanceof StoredFiles.Found(var bytes)) {
                    put(zip, at, "files/" + sha.substring(0, 2) + "/" + sha, bytes);
                    items.add(new Manifest.Item(sha, bytes.length, "files/" + sha.substring(0, 2) + "/" + sha));
                } else {
                    missing.add(sha);
                }
            }
            put(zip, at, Manifest.NAME, new Manifest(office, at, version, head, items).bytes());
        }
        Durable.file(part);
        if (!(Unpacked.check(part, progress) instanceof Unpacked.Sound)) {
            return progress.at(items.size(), items.size())
                    ? new Failed(Words.say("register.backup.read-back"))
                    : new Stopped();
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        Durable.folder(target.toAbsolutePath().getParent());
        return new Made(target, Files.size(target), papers.size() - missing.size(), head, List.copyOf(missing));
    }

    private static Manifest.Item put(ZipOutputStream zip, LocalDateTime at, String name, Path from) throws IOException {
        open(zip, at, name);
        var digest = Seal.sha256();
        var size = Unpacked.pour(Files.newInputStream(from), zip, digest);
        zip.closeEntry();
        return new Manifest.Item(Unpacked.hex(digest), size, name);
    }

    private static void put(ZipOutputStream zip, LocalDateTime at, String name, byte[] bytes) throws IOException {
        open(zip, at, name);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void open(ZipOutputStream zip, LocalDateTime at, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
    }

    private static void remove(Path temp) {
        try {
            Files.deleteIfExists(temp);
        } catch (IOException _) {
            // A left-over .part is no backup and harms nothing.
        }
    }
}
