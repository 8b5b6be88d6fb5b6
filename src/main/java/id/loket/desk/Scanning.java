package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Command;
import id.loket.casework.Entry;
import id.loket.pdf.ScanFrame;
import id.loket.pdf.ScanLimits;
import id.loket.pdf.ScanReading;
import id.loket.pdf.Scans;
import id.loket.register.Register;
import id.loket.text.ContentHash;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scans and photos from outside: opened, put right, and attached to a case as PDFs. Law: what is attached are the bytes
 * whose size was shown; they are stored before the entry that names them, and a file outside is touched only after that.
 */
public final class Scanning implements AutoCloseable {
    private static final Duration REST = Duration.ofSeconds(2);

    private final Register register;
    private final Desk desk;
    private final Preferences preferences;
    /** Asked from the screen, which must never wait for a look at the folder. */
    private volatile Optional<ScanFolder> folder = Optional.empty();

    Scanning(Register register, Desk desk, Preferences preferences) {
        this.register = register;
        this.desk = desk;
        this.preferences = preferences;
    }

    // ---- the scanner's folder

    public ScanSettings settings() {
        return ScanSettings.of(preferences);
    }

    /** Keeps the settings and watches the folder they name. */
    public void choose(Session who, ScanSettings wanted) {
        wanted.keep(who, preferences);
        watch(wanted);
    }

    /** Begins to watch the folder that was chosen, unless it is watched already. */
    public synchronized void watch() {
        if (folder.isEmpty()) {
            watch(settings());
        }
    }

    private synchronized void watch(ScanSettings wanted) {
        close();
        folder = wanted.folder()
                .map(dir -> new ScanFolder(dir, wanted.afterwards(), REST, register.reading()::scanTaken).begin());
    }

    /** Complete files in the folder that are not in the book, the oldest first; costs nothing to ask. */
    public List<ScanSource> waiting() {
        return folder.map(ScanFolder::ready).orElse(List.of()).stream()
                .<ScanSource>map(ScanSource.OnDisk::new)
                .toList();
    }

    /** Whether the folder that is to be watched cannot be read. */
    public boolean folderGone() {
        return folder.filter(f -> !f.there()).isPresent();
    }

    @Override
    public synchronized void close() {
        folder.ifPresent(ScanFolder::close);
        folder = Optional.empty();
    }

    // ---- opening and putting right

    public ScanOpened open(ScanSource source) {
        try {
            if (source instanceof ScanSource.OnDisk(var path) && Files.size(path) > Scans.MOST_BYTES) {
                return new ScanOpened.Refused(source, say("desk.scan.huge", source.name(), Scans.MOST_BYTES >> 20));
            }
            var bytes = source.bytes();
            return switch (scans().read(source.name(), bytes)) {
                case ScanReading.Refused(var sentence) -> new ScanOpened.Refused(source, sentence);
                case ScanReading.Picture(var pages, var shown) -> shown(source, bytes, false, pages, shown);
                case ScanReading.Document(var pages, var shown) -> shown(source, bytes, true, pages, shown);
            };
        } catch (IOException _) {
            return new ScanOpened.Refused(source, say("desk.scan.unreadable", source.name()));
        }
    }

    private static ScanOpened shown(ScanSource source, byte[] bytes, boolean document, int pages, BufferedImage image) {
        return new ScanOpened.Shown(source, ContentHash.of(bytes), bytes.length, document, pages, PageImage.of(image));
    }

    /** The scan as it will be kept. */
    public ScanReady ready(ScanOpened.Shown scan, ScanCut cut) {
        try {
            var bytes = scan.source().bytes();
            if (!ContentHash.of(bytes).equals(scan.sha256())) {
                return new ScanReady.Refused(
                        say("desk.scan.changed", scan.source().name()));
            }
            if (scan.document()) {
                return new ScanReady.Made(scan, bytes, List.of());
            }
            var frame = new ScanFrame(cut.x(), cut.y(), cut.width(), cut.height());
            var pages = scans().pages(bytes, cut.turns(), frame);
            return new ScanReady.Made(scan, Scans.pdf(pages), pages);
        } catch (IOException _) {
            return new ScanReady.Refused(
                    say("desk.scan.unreadable", scan.source().name()));
        }
    }

    private Scans scans() {
        var wanted = settings();
        return new Scans(new ScanLimits(
                wanted.longSide(), wanted.pictureKilobytes() * 1024L, wanted.pdfMegabytes() * 1024L * 1024));
    }

    // ---- keeping

    /** Stores the scans and adds them to the case: all of them, or none. */
    public Done attach(Session who, String key, List<ScanWanted> scans) {
        var commands = scans.stream()
                .map(s -> new Command.Attach(s.requirement(), register.files().store(bytes(s)), s.remark()))
                .toList();
        var marks = scans.stream().map(Scanning::marks).toList();
        var done = desk.attach(who, key, commands, (ledger, entries) -> {
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                marks.get(i).forEach(mark -> ledger.scanTaken(mark, key, entry.line(), who.person()));
            }
        });
        tidy();
        return done;
    }

    /**
     * Stores a scan that answers a question; the answer that names it comes with its act.
     *
     * @return its SHA-256
     */
    public String keep(ScanReady.Made scan) {
        return register.files().store(scan.pdf());
    }

    private void tidy() {
        folder.ifPresent(ScanFolder::look);
    }

    private static byte[] bytes(ScanWanted scan) {
        var parts = scan.parts();
        try {
            return parts.size() == 1
                    ? parts.getFirst().pdf()
                    : Scans.pdf(
                            parts.stream().flatMap(p -> p.pictures().stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a file that is gone or was changed since there is nothing to know again. */
    private static List<String> marks(ScanWanted scan) {
        var marks = new ArrayList<String>();
        for (var part : scan.parts()) {
            if (part.of().source() instanceof ScanSource.OnDisk(var path)) {
                mark(path, part.of().sha256()).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private static Optional<String> mark(Path path, String content) {
        try {
            return Optional.of(ScanMark.of(path, content));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
