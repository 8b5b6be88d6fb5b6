package id.loket.desk;

import static id.loket.desk.ImportColumn.of;
import static id.loket.text.Words.say;

import id.loket.desk.ImportRead.Preview;
import id.loket.office.Office;
import id.loket.office.Office.Status;
import id.loket.office.Office.Village;
import id.loket.office.OfficeEdit;
import id.loket.office.OfficeReader;
import id.loket.office.OfficeShelf;
import id.loket.register.Ledger;
import id.loket.register.Register;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Field.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The villages of the district, in the office's own profile. Law: the sheet is the whole list, but a village in which a
 * case stands stays.
 */
record ImportVillages(Register register, Office office, Supplier<LocalDateTime> now) implements ImportTarget {
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String STATUS = "status";
    private static final String PROFILE = "office.xml";
    private static final int LONG = 100;
    private static final int BRIEF = 20;

    @Override
    public List<ImportColumn> columns() {
        var statuses = new Field.Choice(List.of(
                new Option("desa", say("desk.import.villages.desa")),
                new Option("kelurahan", say("desk.import.villages.kelurahan"))));
        return List.of(
                of(
                                CODE,
                                say("desk.import.villages.code"),
                                true,
                                new Field.Line(BRIEF),
                                say("desk.import.alias.code"),
                                office.district() + ".2099")
                        .tidied(this::code),
                of(
                        NAME,
                        say("desk.import.villages.name"),
                        true,
                        new Field.Line(LONG),
                        say("desk.import.alias.village"),
                        say("desk.import.sample.village")),
                of(STATUS, say("desk.import.villages.status"), false, statuses, "", "desa"));
    }

    /** The last four digits, if those before them are the district's. */
    private String code(String typed) {
        var digits = typed.replaceAll("[.\\s]", "");
        var district = office.district().replace(".", "");
        return digits.length() > 4 && digits.startsWith(district) ? digits.substring(district.length()) : digits;
    }

    /** A code of the ministry's list says it: those of a kelurahan begin with 1, of a desa with 2. */
    private static Status usual(String code) {
        return code.startsWith("1") ? Status.KELURAHAN : Status.DESA;
    }

    private Village village(Answers line) {
        var code = line.get(CODE);
        var status = line.find(STATUS)
                .map(s -> Status.valueOf(s.toUpperCase(Locale.ROOT)))
                .orElse(usual(code));
        return new Village(office.district() + "." + code, line.get(NAME), status);
    }

    /** What would be there, and how it differs from what is. */
    private record Merged(List<Village> villages, List<List<String>> changes, List<String> kept) {}

    private Merged merged(Map<String, Village> wanted) {
        var all = new TreeMap<>(wanted);
        var changes = new ArrayList<List<String>>();
        var kept = new ArrayList<String>();
        var before = new HashMap<String, Village>();
        for (var village : current()) {
            before.put(village.code(), village);
            if (!wanted.containsKey(village.code()) && register.reading().hasVillage(village.code())) {
                all.put(village.code(), village);
                kept.add(village.name());
            } else if (!wanted.containsKey(village.code())) {
                changes.add(change(say("desk.import.change.removed"), village));
            }
        }
        all.values().forEach(village -> changes.add(change(kind(before, village, wanted), village)));
        return new Merged(List.copyOf(all.values()), changes, kept);
    }

    private static String kind(Map<String, Village> before, Village village, Map<String, Village> wanted) {
        if (!wanted.containsKey(village.code())) {
            return say("desk.import.change.kept");
        }
        var old = Optional.ofNullable(before.get(village.code()));
        return old.map(o ->
                        o.equals(village) ? say("desk.import.change.same") : say("desk.import.change.other", o.name()))
                .orElse(say("desk.import.change.added"));
    }

    private static List<String> change(String kind, Village village) {
        return List.of(
                kind, village.code(), village.name(), village.status().name().toLowerCase(Locale.ROOT));
    }

    private List<Village> current() {
        return OfficeShelf.office(office.id(), register.dir())
                .flatMap(OfficeReader.Reading::office)
                .orElse(office)
                .villages();
    }

    /** The profile with these villages; a sentence if it would not do. */
    private byte[] profile(List<Village> villages) {
        var holidays = OfficeShelf.holidays(register.dir()).holidays();
        var profile = OfficeShelf.profile(office.id(), register.dir())
                .filter(bytes ->
                        OfficeReader.read(PROFILE, bytes, holidays).office().isPresent())
                .map(bytes -> OfficeEdit.villages(bytes, villages))
                .orElseThrow(() -> new ImportStop(say("desk.import.villages.unsound")));
        var read = OfficeReader.read(PROFILE, profile, holidays);
        if (!read.office().map(o -> o.villages().equals(villages)).orElse(false)) {
            throw new ImportStop(say(
                    "desk.import.file-faults",
                    read.faults().isEmpty() ? PROFILE : read.faults().getFirst()));
        }
        return profile;
    }

    @Override
    public Look look() {
        return new Look() {
            private final Map<String, Village> wanted = new HashMap<>();
            private final Map<String, Integer> lines = new HashMap<>();

            @Override
            public List<ImportRemark> line(int number, Answers line) {
                if (!line.get(CODE).matches("[0-9]{4}")) {
                    return List.of(new ImportRemark(
                            number,
                            say("desk.import.villages.code"),
                            say("desk.import.villages.code-wrong", office.district()),
                            true));
                }
                var before = Optional.ofNullable(lines.putIfAbsent(line.get(CODE), number));
                if (before.isPresent()) {
                    return List.of(new ImportRemark(
                            number,
                            say("desk.import.villages.code"),
                            say("desk.import.line-twice", Integer.toString(before.get())),
                            true));
                }
                var village = village(line);
                wanted.put(village.code(), village);
                return village.status() == usual(line.get(CODE))
                        ? List.of()
                        : List.of(new ImportRemark(
                                number,
                                say("desk.import.villages.status"),
                                say("desk.import.villages.status-unusual"),
                                false));
            }

            @Override
            public Ending end() {
                if (wanted.isEmpty()) {
                    return new Ending(List.of(), Optional.empty(), Optional.empty());
                }
                var merged = merged(wanted);
                var notes = merged.kept().isEmpty()
                        ? List.<String>of()
                        : List.of(say("desk.import.villages.kept", String.join(", ", merged.kept())));
                var heads = List.of(
                        say("desk.import.change"),
                        say("desk.import.villages.code"),
                        say("desk.import.villages.name"),
                        say("desk.import.villages.status"));
                return new Ending(notes, refusal(merged.villages()), Optional.of(new Preview(heads, merged.changes())));
            }
        };
    }

    private Optional<String> refusal(List<Village> villages) {
        try {
            profile(villages);
            return Optional.empty();
        } catch (ImportStop stop) {
            return Optional.of(stop.getMessage());
        }
    }

    @Override
    public Taking taking(Ledger ledger, long batch, String by) {
        return new Taking() {
            private final Map<String, Village> wanted = new HashMap<>();

            @Override
            public void line(int number, Answers line) {
                var village = village(line);
                wanted.put(village.code(), village);
            }

            @Override
            public void end() {
                try {
                    OwnFile.replace(
                            register.dir().resolve(PROFILE),
                            profile(merged(wanted).villages()),
                            now.get());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @Override
    public String done(int lines) {
        return say("desk.import.villages.done", lines);
    }
}
