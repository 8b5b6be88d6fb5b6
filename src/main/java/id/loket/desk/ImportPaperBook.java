package id.loket.desk;

import static id.loket.desk.ImportColumn.of;
import static id.loket.text.Words.say;

import id.loket.office.Office;
import id.loket.register.ImportBook;
import id.loket.register.Ledger;
import id.loket.register.PaperBookLine;
import id.loket.register.Register;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.text.Dates;
import id.loket.text.Nik;
import id.loket.text.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The book an office kept on paper: its lines are taken as they are, with their gaps and double numbers. */
record ImportPaperBook(Register register, Office office, LocalDate today) implements ImportTarget {
    private static final String NUMBER = "number";
    private static final String DATE = "date";
    private static final String NAME = "name";
    /** Not the NIK that is typed at the counter: what was written years ago is no longer asked about. */
    private static final String WRITTEN_NIK = "written-nik";

    private static final String VILLAGE = "in-village";
    private static final String SERVICE = "service";
    private static final String LETTER = "letter";
    private static final String REMARK = "remark";
    private static final int LONG = 500;
    private static final int NAMED_GAPS = 5;
    private static final int DIGITS = 7;

    @Override
    public List<ImportColumn> columns() {
        var line = new Field.Line(LONG);
        return List.of(
                of(NUMBER, say("desk.import.number"), true, line, say("desk.import.alias.number"), "1"),
                of(
                                DATE,
                                say("desk.import.date"),
                                true,
                                new Field.Date(),
                                say("desk.import.alias.date"),
                                (today.getYear() - 1) + "-01-02")
                        .tidied(this::day),
                of(
                        NAME,
                        say("desk.import.name"),
                        true,
                        line,
                        say("desk.import.alias.applicant") + "|" + say("desk.import.alias.name"),
                        say("desk.import.sample.name")),
                of(WRITTEN_NIK, say("desk.import.nik"), false, line, say("desk.import.alias.nik"), ""),
                of(
                        VILLAGE,
                        say("desk.import.village-of"),
                        false,
                        line,
                        say("desk.import.alias.village"),
                        office.villages().getFirst().name()),
                of(SERVICE, say("desk.import.service"), false, line, say("desk.import.alias.service"), "Legalisasi"),
                of(LETTER, say("desk.import.letter"), false, line, say("desk.import.alias.letter"), ""),
                of(REMARK, say("desk.import.remark"), false, line, say("desk.import.alias.remark"), ""));
    }

    private String day(String typed) {
        return Dates.readRecent(typed, today).map(LocalDate::toString).orElse(typed);
    }

    private static OptionalLong n(Answers line) {
        var number = line.get(NUMBER);
        return number.matches("[0-9]{1," + DIGITS + "}")
                ? OptionalLong.of(Long.parseLong(number))
                : OptionalLong.empty();
    }

    private static LocalDate day(Answers line) {
        return LocalDate.parse(line.get(DATE));
    }

    /** The numbers of one year: in which line each was seen, and which were there before. */
    private static final class Year {
        private final Map<Long, Integer> lines = new HashMap<>();
        private final BitSet numbers = new BitSet();
    }

    @Override
    public Look look() {
        return new Look() {
            private final Map<Integer, Year> years = new TreeMap<>();

            @Override
            public List<ImportRemark> line(int number, Answers line) {
                var remarks = new ArrayList<ImportRemark>();
                if (day(line).isAfter(today)) {
                    remarks.add(
                            new ImportRemark(number, say("desk.import.date"), say("casework.problem.future"), true));
                    return remarks;
                }
                line.find(WRITTEN_NIK)
                        .flatMap(nik -> Nik.read(nik, today).remarks().stream()
                                .filter(Remark::isError)
                                .findFirst())
                        .ifPresent(r ->
                                remarks.add(new ImportRemark(number, say("desk.import.nik"), r.sentence(), false)));
                n(line).ifPresent(n -> doubled(day(line).getYear(), n, number).ifPresent(remarks::add));
                return remarks;
            }

            private Optional<ImportRemark> doubled(int year, long n, int number) {
                var of = years.computeIfAbsent(year, _ -> new Year());
                if (of.lines.isEmpty()) {
                    register.reading().paperNumbers(year).forEach(there -> {
                        of.lines.put(there, 0);
                        of.numbers.set(there.intValue());
                    });
                }
                of.numbers.set((int) n);
                return Optional.ofNullable(of.lines.putIfAbsent(n, number))
                        .map(before -> new ImportRemark(
                                number,
                                say("desk.import.number"),
                                before == 0
                                        ? say("desk.import.paper-book.there", n, Integer.toString(year))
                                        : say("desk.import.paper-book.twice", n, Integer.toString(before)),
                                false));
            }

            @Override
            public Ending end() {
                var notes = new ArrayList<String>();
                years.forEach((year, of) -> gaps(of.numbers)
                        .ifPresent(
                                gaps -> notes.add(say("desk.import.paper-book.gaps", Integer.toString(year), gaps))));
                return new Ending(notes, Optional.empty(), Optional.empty());
            }
        };
    }

    /** {@code 3, 7-9}: what is missing between the first and the last number. */
    private static Optional<String> gaps(BitSet numbers) {
        var gaps = new ArrayList<String>();
        int missing = 0;
        for (int from = numbers.nextClearBit(numbers.nextSetBit(0)); from < numbers.length(); ) {
            int next = numbers.nextSetBit(from);
            gaps.add(from == next - 1 ? Integer.toString(from) : from + "-" + (next - 1));
            missing += next - from;
            from = numbers.nextClearBit(next);
        }
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        var named = String.join(", ", gaps.subList(0, Math.min(NAMED_GAPS, gaps.size())));
        return Optional.of(gaps.size() > NAMED_GAPS ? say("desk.import.paper-book.more-gaps", named, missing) : named);
    }

    @Override
    public Taking taking(Ledger ledger, long batch, String by) {
        ImportBook book = ledger.imports();
        return new Taking() {
            @Override
            public void line(int number, Answers line) {
                book.line(
                        batch,
                        new PaperBookLine(
                                number,
                                line.get(NUMBER),
                                n(line),
                                day(line),
                                line.get(NAME),
                                nik(line.get(WRITTEN_NIK)),
                                line.get(VILLAGE),
                                line.get(SERVICE),
                                line.get(LETTER),
                                line.get(REMARK),
                                false));
            }

            @Override
            public void end() {
                book.flush();
            }
        };
    }

    private String nik(String written) {
        return Nik.read(written, today).nik().map(Nik::digits).orElse(written);
    }

    @Override
    public String done(int lines) {
        return say("desk.import.paper-book.done", lines);
    }
}
