package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.desk.ScanSettings.Afterwards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder a scanner's software saves into, watched by a thread of its own. Law: a file is offered once it is
 * complete, and leaves the folder only when the book says that its bytes are kept; so a crash at any point loses nothing
 * and offers nothing twice.
 */
final class ScanFolder implements AutoCloseable {
    /** Of a folder someone chose by mistake the latest files are offered, and not all photos of ten years are read. */
    static final int LATEST = 50;

    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png", ".pdf", ".tif", ".tiff", ".bmp");
    /** Network drives tell nothing of themselves, and any watcher may miss something. */
    private static final Duration SLOW = Duration.ofSeconds(10);

    private final Path dir;
    private final Afterwards afterwards;
    private final Duration rest;
    private final Predicate<String> taken;
    private final Thread thread;
    private final Map<Path, Seen> seen = new HashMap<>();
    private volatile List<Path> ready = List.of();
    private volatile boolean there;
    private volatile boolean closed;

    /** @param since when it looks like this, of {@link System#nanoTime} */
    private record Seen(long size, long modified, long since, Optional<String> mark, boolean taken) {}

    /**
     * @param rest a file that did not change for so long is complete
     * @param taken whether the book has the bytes of the file with this mark
     */
    ScanFolder(Path dir, Afterwards afterwards, Duration rest, Predicate<String> taken) {
        this.dir = dir;
        this.afterwards = afterwards;
        this.rest = rest;
        this.taken = taken;
        this.thread = Thread.ofPlatform().name("loket-scans").daemon(true).unstarted(this::watch);
    }

    ScanFolder begin() {
        thread.start();
        return this;
    }

    /** Complete files that are not in the book, the oldest first. */
    List<Path> ready() {
        return ready;
    }

    /** Whether the folder can be read; a drive may be gone for a while. */
    boolean there() {
        return there;
    }

    private void watch() {
        try (var events = dir.getFileSystem().newWatchService()) {
            watch(Optional.of(events));
        } catch (IOException | UnsupportedOperationException _) {
            // The system has no watcher to give: then the folder is looked at now and then.
            watch(Optional.empty());
        }
    }

    private void watch(Optional<WatchService> events) {
        try {
            boolean watched = false;
            while (!closed) {
                watched = watched || events.filter(this::register).isPresent();
                long pause = (look() ? rest : SLOW).toMillis();
                if (events.isEmpty()) {
                    Thread.sleep(pause);
                } else if (events.get().poll(pause, TimeUnit.MILLISECONDS) instanceof WatchKey key) {
                    key.pollEvents();
                    watched = key.reset();
                }
            }
        } catch (InterruptedException _) {
            // Closed.
        }
    }

    private boolean register(WatchService events) {
        try {
            dir.register(events, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * Looks once.
     *
     * @return whether a file is not at rest yet
     */
    synchronized boolean look() {
        var files = files();
        seen.keySet().retainAll(files);
        var complete = new ArrayList<Path>();
        boolean restless = false;
        for (var file : files) {
            try {
                var now = seen(file);
                seen.put(file, now);
                if (now.taken()) {
                    tidy(file, now);
                } else if (now.mark().isPresent()) {
                    complete.add(file);
                } else {
                    restless = true;
                }
            } catch (IOException _) {
                // Gone meanwhile, or held by the program that writes it: the next look tells.
                restless = true;
            }
        }
        ready = List.copyOf(complete);
        return restless;
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(dir)) {
            var files = all.filter(ScanFolder::isScan)
                    .sorted(Comparator.comparing(ScanFolder::modified).thenComparing(Comparator.naturalOrder()))
                    .toList();
            there = true;
            return files.subList(Math.max(0, files.size() - LATEST), files.size());
        } catch (IOException | UncheckedIOException _) {
            there = false;
            return List.of();
        }
    }

    private static boolean isScan(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~")
                && ENDINGS.stream().anyMatch(name::endsWith)
                && Files.isRegularFile(file);
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException _) {
            return 0;
        }
    }

    private Seen seen(Path file) throws IOException {
        var is = Files.readAttributes(file, BasicFileAttributes.class);
        long size = is.size();
        long modified = is.lastModifiedTime().toMillis();
        var before = Optional.ofNullable(seen.get(file)).filter(b -> b.size() == size && b.modified() == modified);
        if (before.isEmpty()) {
            return new Seen(size, modified, System.nanoTime(), Optional.empty(), false);
        }
        var was = before.get();
        if (was.taken() || System.nanoTime() - was.since() < rest.toNanos() || size == 0 || locked(file)) {
            return was;
        }
        var mark = was.mark().isPresent() ? was.mark() : Optional.of(ScanMark.of(file));
        return new Seen(size, modified, was.since(), mark, taken.test(mark.get()));
    }

    /** @throws IOException when not even reading is allowed now */
    private static boolean locked(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return heldByAnother(channel);
        }
    }

    private static boolean heldByAnother(FileChannel channel) {
        try (var lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (OverlappingFileLockException _) {
            return true;
        } catch (IOException _) {
            // A drive that knows no locks holds none.
            return false;
        }
    }

    /** The book has its bytes; looks at the file itself once more, since it is about to go. */
    private void tidy(Path file, Seen known) throws IOException {
        if (afterwards == Afterwards.LEFT || !Optional.of(ScanMark.of(file)).equals(known.mark())) {
            return;
        }
        switch (afterwards) {
            case MOVED -> Files.move(file, free(Files.createDirectories(dir.resolve(say("desk.scan.taken"))), file));
            case DELETED -> Files.delete(file);
            case LEFT -> {}
        }
    }

    private static Path free(Path folder, Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var wanted = folder.resolve(name);
        for (int n = 2; Files.exists(wanted); n++) {
            wanted = folder.resolve(name.substring(0, dot) + " (" + n + ")" + name.substring(dot));
        }
        return wanted;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(SLOW.toMillis());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
