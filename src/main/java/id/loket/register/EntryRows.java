package id.loket.register;

import static id.loket.register.db.Tables.ENTRY;

import id.loket.casework.Attachment;
import id.loket.casework.Entry;
import id.loket.casework.Entry.Authority;
import id.loket.casework.Fact;
import id.loket.casework.Position;
import id.loket.casework.Standing;
import id.loket.casework.Tick;
import id.loket.register.db.tables.records.EntryRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An entry as a row of the book and back, without loss. */
final class EntryRows {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private EntryRows() {}

    static EntryRecord row(Entry e) {
        var row = ENTRY.newRecord();
        row.setCaseKey(e.key());
        row.setLine((long) e.line());
        row.setSop(e.sop().id());
        row.setSopVersion((long) e.sop().version());
        row.setSopHash(e.sop().hash());
        row.setFact(e.fact().name());
        row.setRowId(e.step().row());
        row.setRowNo(e.step().rowNo());
        row.setAct((long) e.step().act());
        row.setKind(e.step().kind());
        row.setTitle(e.step().title());
        row.setRole(e.doer().role());
        row.setPerson(e.doer().person());
        row.setName(e.doer().person().isEmpty() ? "" : e.doer().name());
        row.setRecordedBy(e.doer().recordedBy());
        row.setOnPaper(flag(e.doer().onPaper()));
        row.setBegun(e.times().begun().map(EntryRows::text).orElse(null));
        row.setHappened(text(e.times().happened()));
        row.setRegistered(text(e.times().registered()));
        switch (e.leadsTo().position()) {
            case Position.At(var to, var act) -> {
                row.setToRow(to);
                row.setToAct((long) act);
            }
            case Position.End(var how) -> row.setEnding(how.name());
        }
        row.setWaitsFor(join(e.leadsTo().waitsFor()));
        row.setServed(flag(e.leadsTo().served()));
        row.setReturned(flag(e.leadsTo().returned()));
        e.number().ifPresent(n -> {
            row.setNumberBook(n.book());
            row.setNumberSeries(n.series());
            row.setNumberPeriod(n.period());
            row.setNumberN(n.n());
            row.setNumberPrinted(n.printed());
            row.setNumberDate(n.date().toString());
            if (n.inserted()) {
                row.setNumberSuffix(n.suffix());
            }
        });
        e.paper().ifPresent(p -> {
            row.setLetter(p.letter());
            row.setLetterTitle(p.title());
            row.setLetterSha256(p.sha256());
            row.setSigner(p.signer().orElse(null));
        });
        e.mark().ifPresent(m -> {
            row.setMark(m.authority().name());
            row.setMarkLetter(m.letter().orElse(null));
            row.setMarkSha256(m.sha256().orElse(null));
        });
        e.attachment().ifPresent(a -> attach(row, a));
        row.setItem((long) e.item());
        row.setReason(Personal.keepsReason(e.fact(), e.number()) ? e.reason() : "");
        return row;
    }

    static Entry entry(EntryRecord row, Personal personal, Map<String, String> ticks) {
        var fact = Fact.valueOf(row.getFact());
        var read = new LinkedHashMap<String, Tick>();
        ticks.forEach((requirement, tick) -> read.put(requirement, Tick.valueOf(tick)));
        return new Entry(
                row.getCaseKey(),
                row.getLine().intValue(),
                new Entry.SopRef(row.getSop(), row.getSopVersion().intValue(), row.getSopHash()),
                fact,
                new Entry.Step(row.getRowId(), row.getRowNo(), row.getAct().intValue(), row.getKind(), row.getTitle()),
                new Entry.Doer(
                        row.getRole(),
                        row.getPerson(),
                        row.getPerson().isEmpty() ? personal.name() : row.getName(),
                        row.getRecordedBy(),
                        row.getOnPaper() == 1),
                new Entry.Times(
                        Optional.ofNullable(row.getBegun()).map(LocalDateTime::parse),
                        LocalDateTime.parse(row.getHappened()),
                        LocalDateTime.parse(row.getRegistered())),
                standing(row),
                personal.answers(),
                Map.copyOf(read),
                number(row),
                Optional.ofNullable(row.getLetterSha256())
                        .filter(_ -> row.getAttached() == null)
                        .map(sha -> new Entry.Paper(
                                row.getLetter(), row.getLetterTitle(), sha, Optional.ofNullable(row.getSigner()))),
                Optional.ofNullable(row.getMark())
                        .map(mark -> new Entry.Mark(
                                Authority.valueOf(mark),
                                Optional.ofNullable(row.getMarkLetter()),
                                Optional.ofNullable(row.getMarkSha256()))),
                attachment(row),
                row.getItem().intValue(),
                Personal.keepsReason(fact, number(row)) ? row.getReason() : personal.reason());
    }

    /** A scan is a paper of no letter: what keeps, copies and erases the papers of the book does so with it. */
    private static void attach(EntryRecord row, Attachment attachment) {
        switch (attachment) {
            case Attachment.Added(var requirement, var title, var sha256) -> {
                row.setAttached(requirement);
                row.setLetter("");
                row.setLetterTitle(title);
                row.setLetterSha256(sha256);
            }
            case Attachment.SetAside(var line, var title) -> {
                row.setSetAside((long) line);
                row.setLetterTitle(title);
            }
        }
    }

    private static Optional<Attachment> attachment(EntryRecord row) {
        if (row.getAttached() != null) {
            return Optional.of(new Attachment.Added(row.getAttached(), row.getLetterTitle(), row.getLetterSha256()));
        }
        return Optional.ofNullable(row.getSetAside())
                .map(line -> new Attachment.SetAside(line.intValue(), row.getLetterTitle()));
    }

    private static Standing standing(EntryRecord row) {
        var position = row.getEnding() == null
                ? new Position.At(row.getToRow(), row.getToAct().intValue())
                : new Position.End(Position.Ending.valueOf(row.getEnding()));
        return new Standing(position, split(row.getWaitsFor()), row.getServed() == 1, row.getReturned() == 1);
    }

    private static Optional<Entry.Taken> number(EntryRecord row) {
        return Optional.ofNullable(row.getNumberBook())
                .map(book -> new Entry.Taken(
                        book,
                        row.getNumberSeries(),
                        row.getNumberPeriod(),
                        row.getNumberN(),
                        Optional.ofNullable(row.getNumberSuffix()).orElse(""),
                        row.getNumberPrinted(),
                        LocalDate.parse(row.getNumberDate())));
    }

    /** Always the same length, so that text sorts as time does; whole seconds. */
    static String text(LocalDateTime at) {
        return SECONDS.format(at);
    }

    static List<String> split(String roles) {
        return roles.isEmpty() ? List.of() : List.of(roles.split(" "));
    }

    private static String join(List<String> roles) {
        var odd = roles.stream().filter(r -> !r.matches("[^\\s\"\\\\]+")).findFirst();
        if (odd.isPresent()) {
            throw new IllegalArgumentException("a role id holds no blank, quote or backslash");
        }
        return roles.stream().collect(Collectors.joining(" "));
    }

    private static long flag(boolean value) {
        return value ? 1 : 0;
    }
}
