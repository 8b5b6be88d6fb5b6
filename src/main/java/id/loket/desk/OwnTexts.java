package id.loket.desk;

import id.loket.office.OfficeShelf;
import id.loket.register.Register;
import id.loket.sop.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Profile, letters and SOP files of the office that stand in place of shipped ones. Law: none is ever overwritten. The book
 * remembers what was shipped when the office made its own, so that after an upgrade it can be said what changed under it.
 */
public final class OwnTexts {
    private static final String KEPT = "shipped.";
    private static final String PROFILE = "office.xml";
    private static final String LETTER = ".xhtml";
    private static final String ASIDE = "banding";

    private final Register register;
    private final String office;

    OwnTexts(Register register, String office) {
        this.register = register;
        this.office = office;
    }

    /**
     * A file of the office under which the shipped one changed.
     *
     * @param name below the data folder, with a slash
     * @param before what was shipped when the office made its own
     */
    public record Changed(String name, String before, String now, String own) {
        /** Lines the shipped one gained or lost. */
        public int shippedLines() {
            return apart(before, now).size();
        }

        /** Lines the office added or took out. */
        public int ownLines() {
            return apart(before, own).size();
        }

        /** Lines that both took out or changed, each in its own way. */
        public long bothLines() {
            var shipped = apart(before, now);
            return apart(before, own).stream()
                    .filter(shipped::contains)
                    .filter(lines(before)::contains)
                    .count();
        }

        private static Set<String> apart(String one, String other) {
            var lines = lines(one);
            var others = lines(other);
            var apart = new HashSet<>(lines);
            apart.removeAll(others);
            others.removeAll(lines);
            apart.addAll(others);
            return apart;
        }

        private static Set<String> lines(String text) {
            var lines = new HashSet<>(text.lines().map(String::strip).toList());
            lines.remove("");
            return lines;
        }
    }

    /** Writes down what is shipped today under each file the book has not met yet, or that is again as it is shipped. */
    void remember() {
        keep(texts().stream().filter(this::unmet).toList(), "");
    }

    private boolean unmet(Text text) {
        var kept = kept(text.name());
        boolean same = text.own().equals(text.shipped());
        return kept.isEmpty() || (same && !kept.get().equals(text.shipped()));
    }

    public List<Changed> changed() {
        var changed = new ArrayList<Changed>();
        for (var text : texts()) {
            kept(text.name())
                    .filter(before -> !before.equals(text.shipped()))
                    .ifPresent(before -> changed.add(new Changed(text.name(), before, text.shipped(), text.own())));
        }
        return changed;
    }

    /** Puts the three texts of each changed file side by side. */
    public Path aside() {
        var folder = register.dir().resolve(ASIDE);
        for (var each : changed()) {
            int dot = each.name().lastIndexOf('.');
            var name = each.name().substring(0, dot).replace('/', '-') + "-";
            var ending = each.name().substring(dot);
            write(folder.resolve(name + "1-bawaan-dahulu" + ending), each.before());
            write(folder.resolve(name + "2-bawaan-sekarang" + ending), each.now());
            write(folder.resolve(name + "3-milik-kantor" + ending), each.own());
        }
        return folder;
    }

    /** Someone compared them; only a later change is told again. */
    public void seen(Session who) {
        keep(texts(), who.person());
    }

    private record Text(String name, String shipped, String own) {}

    private List<Text> texts() {
        var found = new ArrayList<Text>();
        add(found, PROFILE, OfficeShelf.shippedProfile(office));
        for (var file : files("letter", LETTER)) {
            var id = file.substring(0, file.length() - LETTER.length());
            add(found, "letter/" + file, Templates.shipped(office, id));
        }
        for (var file : files("sop", ".xml")) {
            add(found, "sop/" + file, Shelf.shippedText(office, file));
        }
        return found;
    }

    private void add(List<Text> found, String name, Optional<String> shipped) {
        var file = register.dir().resolve(name);
        if (shipped.isPresent() && Files.isRegularFile(file)) {
            found.add(new Text(name, shipped.get(), read(file)));
        }
    }

    private List<String> files(String folder, String ending) {
        var dir = register.dir().resolve(folder);
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (var files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> kept(String name) {
        return register.reading().setting(KEPT + name);
    }

    private void keep(List<Text> texts, String by) {
        if (!texts.isEmpty()) {
            register.enter(ledger -> texts.forEach(text -> ledger.setting(KEPT + text.name(), text.shipped(), by)));
        }
    }

    /** What is no UTF-8 is somebody else's to complain about. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            OwnFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
