package id.loket.sop;

import id.loket.text.ContentHash;
import id.loket.text.Once;
import id.loket.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All SOPs of one office: those that ship with the program and the office's own files, which win file by file.
 *
 * <p>Versions stand side by side and stay for ever, so that a case is finished under the one it began with. A broken
 * file gives faults and hides no other.
 */
public final class Shelf {
    /** Names every shipped file, because a folder inside a jar cannot be listed. */
    private static final String INDEX = "/sop/index.txt";

    /** Stands for every office: the work that all of them do alike. */
    public static final String EVERY_OFFICE = "umum";

    private static final Path NOWHERE = Path.of("");

    private final Path folder;
    private final List<Sop> sops;
    private final Supplier<Checked> checked;

    /** What the check of all of them found; asked for only when someone opens a case or wants to know. */
    private record Checked(Set<Sop> unsound, List<Fault> faults, List<Fault> notes) {}

    private Shelf(Path folder, List<Reading> readings, List<Fault> unread, Known known) {
        this.folder = folder;
        this.sops = readings.stream().map(r -> r.sop().orElseThrow()).toList();
        this.checked = new Once<>(() -> check(readings, unread, known.beside(sops)));
    }

    private static Checked check(List<Reading> readings, List<Fault> unread, Known beside) {
        var broken = new HashSet<Sop>();
        var allFaults = new ArrayList<>(unread);
        var allNotes = new ArrayList<Fault>();
        for (var reading : readings) {
            var sop = reading.sop().orElseThrow();
            var found = SopCheck.check(reading, beside);
            allFaults.addAll(found.faults());
            allNotes.addAll(found.notes());
            if (!found.clean()) {
                broken.add(sop);
            }
        }
        return new Checked(Set.copyOf(broken), List.copyOf(allFaults), List.copyOf(allNotes));
    }

    /** Ids of the offices whose SOPs ship with the program. */
    public static List<String> offices() {
        return List.copyOf(new TreeSet<>(index().map(line -> line.substring(0, line.indexOf('/')))
                .filter(office -> !office.equals(EVERY_OFFICE))
                .toList()));
    }

    /** The shipped SOPs of an office; an unknown office has none. */
    public static Shelf shipped(String office, SopReader reader, Known known) {
        return gather(NOWHERE, office, shippedFiles(office, reader), List.of(), known);
    }

    /**
     * The shipped SOPs of an office under its own.
     *
     * @param folder the office's own {@code *.xml}; need not exist
     */
    public static Shelf of(String office, Path folder, SopReader reader, Known known) {
        return gather(folder, office, shippedFiles(office, reader), ownFiles(folder, reader), known);
    }

    /** The text of a shipped file by its name, of the office or of every office. */
    public static Optional<String> shippedText(String office, String file) {
        return Stream.of(office, EVERY_OFFICE)
                .filter(from -> shippedNames(from).anyMatch(file::equals))
                .findFirst()
                .map(from -> new String(resource(shippedPath(from, file)), StandardCharsets.UTF_8));
    }

    /** Every version on the shelf, by id and version. */
    public List<Sop> all() {
        return sops;
    }

    /** What is offered for new cases on a day: of each service the version valid then. */
    public List<Sop> validOn(LocalDate day) {
        var ids = new TreeSet<>(sops.stream().map(Sop::id).toList());
        return ids.stream().flatMap(id -> validOn(id, day).stream()).toList();
    }

    /** The version for a new case; one with faults is passed over. */
    public Optional<Sop> validOn(String id, LocalDate day) {
        return sops.stream()
                .filter(s -> s.id().equals(id)
                        && !s.validFrom().isAfter(day)
                        && !checked.get().unsound().contains(s))
                .max(Comparator.comparing(Sop::validFrom).thenComparing(Sop::version));
    }

    /** The version an open case began with. */
    public Optional<Sop> exact(String id, int version) {
        return sops.stream()
                .filter(s -> s.id().equals(id) && s.version() == version)
                .findFirst();
    }

    /** The very text this SOP was read from; empty if its file is no longer what it was. */
    public Optional<String> text(Sop sop) {
        return Stream.concat(ownBytes(folder), shippedBytes(sop.office()))
                .filter(bytes -> ContentHash.of(bytes).equals(sop.hash()))
                .findFirst()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public List<Fault> faults() {
        return checked.get().faults();
    }

    public List<Fault> notes() {
        return checked.get().notes();
    }

    private static Shelf gather(Path folder, String office, List<Reading> shipped, List<Reading> own, Known known) {
        var faults = new ArrayList<Fault>();
        Map<String, Reading> byFile = new TreeMap<>();
        shipped.forEach(reading -> place(reading, office, byFile, faults));
        // An own file that cannot be read leaves the shipped one of that name in its place.
        own.forEach(reading -> place(reading, office, byFile, faults));
        return new Shelf(folder, versions(byFile, own, faults), faults, known);
    }

    private static void place(Reading reading, String office, Map<String, Reading> byFile, List<Fault> faults) {
        faults.addAll(reading.faults());
        reading.sop().ifPresent(sop -> {
            if (sop.office().equals(office) || sop.office().equals(EVERY_OFFICE)) {
                // Another version under the same name is no replacement: open cases still need the one before.
                byFile.put(reading.file() + " " + sop.id() + " " + sop.version(), reading);
            } else {
                faults.add(fault(reading, Words.say("sop.shelf.other-office", sop.office())));
            }
        });
    }

    /** One reading for each id and version; the office's own comes first. */
    private static List<Reading> versions(Map<String, Reading> byFile, List<Reading> own, List<Fault> faults) {
        var ownFirst = byFile.values().stream()
                .sorted(Comparator.comparing((Reading r) -> !own.contains(r)).thenComparing(Reading::file))
                .toList();
        Map<String, Reading> once = new LinkedHashMap<>();
        for (var reading : ownFirst) {
            var sop = reading.sop().orElseThrow();
            var first = once.putIfAbsent(sop.id() + " " + sop.version(), reading);
            if (first != null) {
                faults.add(fault(
                        reading,
                        Words.say("sop.shelf.same-version", sop.id(), String.valueOf(sop.version()), first.file())));
            }
        }
        return once.values().stream()
                .sorted(Comparator.comparing(
                                (Reading r) -> r.sop().orElseThrow().id())
                        .thenComparing(r -> r.sop().orElseThrow().version()))
                .toList();
    }

    private static Fault fault(Reading reading, String sentence) {
        var place = reading.sop().map(reading.positions()::of).orElse(Position.WHOLE_FILE);
        return new Fault(reading.file(), place.line(), place.column(), sentence);
    }

    /** Those of the office and those of every office. */
    private static List<Reading> shippedFiles(String office, SopReader reader) {
        return Stream.of(EVERY_OFFICE, office)
                .flatMap(from ->
                        shippedNames(from).map(file -> reader.readShipped(file, resource(shippedPath(from, file)))))
                .toList();
    }

    private static Stream<byte[]> shippedBytes(String office) {
        return shippedNames(office).map(file -> resource(shippedPath(office, file)));
    }

    private static Stream<String> shippedNames(String office) {
        return index().filter(line -> line.startsWith(office + "/")).map(line -> line.substring(office.length() + 1));
    }

    private static String shippedPath(String office, String file) {
        return "/office/" + office + "/sop/" + file;
    }

    private static List<Reading> ownFiles(Path folder, SopReader reader) {
        return own(folder).stream().map(reader::read).toList();
    }

    private static Stream<byte[]> ownBytes(Path folder) {
        return own(folder).stream().map(file -> {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<Path> own(Path folder) {
        if (folder.equals(NOWHERE) || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> index() {
        return new String(resource(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static byte[] resource(String name) {
        try (var in = Shelf.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
