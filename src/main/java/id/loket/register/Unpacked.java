package id.loket.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads a backup to its last byte and believes only what its manifest and the hashes say together. */
final class Unpacked {
    private static final int BUFFER = 1 << 16;
    private static final long MANIFEST_LIMIT = 512L << 20;

    private Unpacked() {}

    sealed interface Outcome {}

    record Sound(Manifest manifest) implements Outcome {}

    /** @param what name of the first bad file; empty = not a backup at all */
    record Bad(String what) implements Outcome {}

    record Stopped() implements Outcome {}

    /** Reads without keeping anything. */
    static Outcome check(Path zip, Progress progress) throws IOException {
        return read(zip, Optional.empty(), progress);
    }

    /** Unpacks into a folder of its own and forces every byte to the disk. */
    static Outcome into(Path zip, Path dir, Progress progress) throws IOException {
        return read(zip, Optional.of(dir), progress);
    }

    private static Outcome read(Path file, Optional<Path> dir, Progress progress) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(Manifest.NAME);
            if (entry == null || entry.getSize() > MANIFEST_LIMIT) {
                return new Bad("");
            }
            Optional<Manifest> manifest;
            try (var in = zip.getInputStream(entry)) {
                manifest = Manifest.read(in.readAllBytes());
            }
            return manifest.isEmpty() ? new Bad("") : read(zip, manifest.get(), dir, progress);
        } catch (ZipException _) {
            return new Bad("");
        }
    }

    private static Outcome read(ZipFile zip, Manifest manifest, Optional<Path> dir, Progress progress)
            throws IOException {
        var names = new HashSet<String>();
        zip.stream().forEach(e -> names.add(e.getName()));
        names.remove(Manifest.NAME);
        var done = 0L;
        for (var item : manifest.items()) {
            if (!progress.at(done++, manifest.items().size())) {
                return new Stopped();
            }
            if (!names.remove(item.name()) || !sound(zip, item, dir)) {
                return new Bad(item.name());
            }
        }
        // A file that no manifest names would be one nobody has checked.
        return names.isEmpty()
                        && manifest.items().stream().anyMatch(i -> i.name().equals(Register.FILE))
                ? new Sound(manifest)
                : new Bad(names.stream().findFirst().orElse(Register.FILE));
    }

    private static boolean sound(ZipFile zip, Manifest.Item item, Optional<Path> dir) throws IOException {
        var digest = Seal.sha256();
        try (var in = zip.getInputStream(zip.getEntry(item.name()));
                var out = dir.isPresent() ? create(dir.get().resolve(item.name())) : OutputStream.nullOutputStream()) {
            if (pour(in, out, digest) != item.size()) {
                return false;
            }
        } catch (ZipException _) {
            return false;
        }
        if (dir.isPresent()) {
            Durable.file(dir.get().resolve(item.name()));
        }
        var named = !item.name().startsWith("files/") || item.name().endsWith("/" + item.sha256());
        return named && hex(digest).equals(item.sha256());
    }

    private static OutputStream create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.newOutputStream(file);
    }

    /** @return bytes poured; the source is closed */
    static long pour(InputStream from, OutputStream to, MessageDigest digest) throws IOException {
        try (from) {
            var buffer = new byte[BUFFER];
            var size = 0L;
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                digest.update(buffer, 0, n);
                to.write(buffer, 0, n);
                size += n;
            }
            return size;
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
