package id.loket.desk;

import static id.loket.desk.ImportColumn.of;
import static id.loket.text.Words.say;

import id.loket.desk.ImportRead.Preview;
import id.loket.office.Holidays;
import id.loket.office.Holidays.Year;
import id.loket.office.Hours.Closure;
import id.loket.office.OfficeEdit;
import id.loket.office.OfficeShelf;
import id.loket.register.Ledger;
import id.loket.register.Register;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Field.Option;
import id.loket.text.Dates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Closed days, in the office's own {@code holidays.xml}, year by year. Law: what the sheet says of a year's national days
 * replaces them all, and likewise its local ones; a sort of day it does not speak of stays.
 */
record ImportHolidays(Register register, Supplier<LocalDateTime> now) implements ImportTarget {
    private static final String DATE = "date";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String DECREE = "decree";
    private static final String FILE = "holidays.xml";
    private static final String LOCAL = "setempat";
    private static final int LONG = 200;

    @Override
    public List<ImportColumn> columns() {
        var kinds = new Field.Choice(List.of(
                new Option("libur", say("desk.import.holidays.national")),
                new Option("cuti-bersama", say("desk.import.holidays.joint")),
                new Option(LOCAL, say("desk.import.holidays.local"))));
        int next = now.get().getYear() + 1;
        return List.of(
                of(
                                DATE,
                                say("desk.import.date"),
                                true,
                                new Field.Date(),
                                say("desk.import.alias.date"),
                                next + "-01-01")
                        .tidied(this::withoutTime),
                of(
                        NAME,
                        say("desk.import.holidays.name"),
                        true,
                        new Field.Line(LONG),
                        say("desk.import.alias.holiday"),
                        say("desk.import.sample.holiday", Integer.toString(next))),
                of(KIND, say("desk.import.holidays.kind"), true, kinds, say("desk.import.alias.kind"), "libur"),
                of(
                        DECREE,
                        say("desk.import.holidays.decree"),
                        false,
                        new Field.Line(LONG),
                        say("desk.import.alias.decree"),
                        say("desk.import.sample.decree", Integer.toString(next))));
    }

    private String withoutTime(String typed) {
        return Dates.readRecent(typed, LocalDate.of(now.get().getYear() + 2, 12, 31))
                .map(LocalDate::toString)
                .orElse(typed);
    }

    /** What the sheet says of one year. */
    private static final class Wanted {
        private final Map<LocalDate, Closure> days = new TreeMap<>();
        private String decree = "";

        void add(Answers line) {
            var day = LocalDate.parse(line.get(DATE));
            days.put(day, new Closure(day, line.get(NAME), line.get(KIND).replace('-', ' ')));
            if (decree.isEmpty()) {
                decree = line.get(DECREE);
            }
        }

        boolean speaksOf(boolean local) {
            return days.values().stream().anyMatch(c -> local(c) == local);
        }
    }

    private static boolean local(Closure closure) {
        return closure.kind().equals(LOCAL);
    }

    private Holidays there() {
        return OfficeShelf.holidays(register.dir()).holidays();
    }

    private static Year merged(Optional<Year> there, int year, Wanted wanted) {
        var days = new TreeMap<LocalDate, Closure>();
        there.map(Year::days).orElse(List.of()).stream()
                .filter(day -> !wanted.speaksOf(local(day)))
                .forEach(day -> days.put(day.day(), day));
        days.putAll(wanted.days);
        var source = Optional.of(wanted.decree)
                .filter(decree -> !decree.isBlank())
                .or(() -> there.map(Year::source))
                .orElse(say("desk.import.holidays.no-decree"));
        boolean decreed = there.map(Year::decreed).orElse(false) || wanted.speaksOf(false) && !wanted.decree.isBlank();
        return new Year(year, source, decreed, List.copyOf(days.values()));
    }

    private List<Year> merged(Map<Integer, Wanted> wanted) {
        var there = there();
        var years = new ArrayList<Year>();
        wanted.forEach((year, of) -> years.add(merged(year(there, year), year, of)));
        return years;
    }

    private static Optional<Year> year(Holidays holidays, int year) {
        return holidays.years().stream().filter(y -> y.year() == year).findFirst();
    }

    private byte[] file(List<Year> years) {
        var own = OfficeShelf.ownHolidays(register.dir());
        if (own.filter(xml -> !Holidays.read(FILE, xml).faults().isEmpty()).isPresent()) {
            throw new ImportStop(say("desk.import.holidays.unsound"));
        }
        var file = OfficeEdit.years(own, years);
        var read = Holidays.read(FILE, file);
        if (!read.faults().isEmpty() || !read.holidays().years().containsAll(years)) {
            throw new ImportStop(say(
                    "desk.import.file-faults",
                    read.faults().isEmpty() ? FILE : read.faults().getFirst()));
        }
        return file;
    }

    @Override
    public Look look() {
        return new Look() {
            private final Map<Integer, Wanted> wanted = new TreeMap<>();
            private final Map<LocalDate, Integer> lines = new HashMap<>();

            @Override
            public List<ImportRemark> line(int number, Answers line) {
                var day = LocalDate.parse(line.get(DATE));
                if (day.getYear() < 2000 || day.getYear() > 2099) {
                    return List.of(
                            new ImportRemark(number, say("desk.import.date"), say("desk.import.holidays.year"), true));
                }
                var before = Optional.ofNullable(lines.putIfAbsent(day, number));
                if (before.isPresent()) {
                    return List.of(new ImportRemark(
                            number,
                            say("desk.import.date"),
                            say("desk.import.line-twice", Integer.toString(before.get())),
                            true));
                }
                wanted.computeIfAbsent(day.getYear(), _ -> new Wanted()).add(line);
                return List.of();
            }

            @Override
            public Ending end() {
                var years = merged(wanted);
                var notes = years.stream()
                        .filter(year -> !year.decreed())
                        .map(year -> say("desk.import.holidays.not-decreed", Integer.toString(year.year())))
                        .toList();
                var heads = List.of(
                        say("desk.import.change"),
                        say("desk.import.date"),
                        say("desk.import.holidays.name"),
                        say("desk.import.holidays.kind"));
                return new Ending(notes, refusal(years), Optional.of(new Preview(heads, changes(years))));
            }
        };
    }

    private Optional<String> refusal(List<Year> years) {
        try {
            if (!years.isEmpty()) {
                file(years);
            }
            return Optional.empty();
        } catch (ImportStop stop) {
            return Optional.of(stop.getMessage());
        }
    }

    private List<List<String>> changes(List<Year> years) {
        var there = there();
        var changes = new TreeMap<LocalDate, List<String>>();
        for (var year : years) {
            var before = new TreeMap<LocalDate, Closure>();
            year(there, year.year()).map(Year::days).orElse(List.of()).forEach(day -> before.put(day.day(), day));
            for (var day : year.days()) {
                var old = Optional.ofNullable(before.remove(day.day()));
                var kind = old.map(o -> o.equals(day)
                                ? say("desk.import.change.same")
                                : say("desk.import.change.other", o.title()))
                        .orElse(say("desk.import.change.added"));
                changes.put(day.day(), change(kind, day));
            }
            before.values().forEach(day -> changes.put(day.day(), change(say("desk.import.change.removed"), day)));
        }
        return List.copyOf(changes.values());
    }

    private static List<String> change(String kind, Closure day) {
        return List.of(kind, Dates.dayAndDate(day.day()), day.title(), day.kind());
    }

    @Override
    public Taking taking(Ledger ledger, long batch, String by) {
        return new Taking() {
            private final Map<Integer, Wanted> wanted = new TreeMap<>();

            @Override
            public void line(int number, Answers line) {
                wanted.computeIfAbsent(LocalDate.parse(line.get(DATE)).getYear(), _ -> new Wanted())
                        .add(line);
            }

            @Override
            public void end() {
                try {
                    OwnFile.replace(register.dir().resolve(FILE), file(merged(wanted)), now.get());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @Override
    public String done(int lines) {
        return say("desk.import.holidays.done", lines);
    }
}
