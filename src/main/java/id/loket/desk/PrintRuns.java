package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.register.CaseLine;
import id.loket.register.PrintRun;
import id.loket.register.PrintRun.Place;
import id.loket.register.PrintRun.State;
import id.loket.register.PrintRunBook;
import id.loket.register.Progress;
import id.loket.register.Register;
import id.loket.register.ReportEvent;
import id.loket.register.StoredPaper;
import id.loket.report.Book;
import id.loket.report.BookKind;
import id.loket.report.Period;
import id.loket.text.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Papers printed one after another: the letters of a day, the report of a week with its books. Law: each paper is a job
 * of its own, so that a run stops and goes on between any two; what was handed over counts as printed only once an
 * officer saw it, and until then it can be sent again.
 */
public final class PrintRuns {
    /** How many earlier runs are offered to go on with. */
    private static final int LATEST = 20;

    private final Register register;
    private final Desk desk;
    private final Papers papers;
    private final PrintDesk printing;
    private final PeriodReports reports;
    private final Books books;

    PrintRuns(Register register, Desk desk, Papers papers, PrintDesk printing, PeriodReports reports, Books books) {
        this.register = register;
        this.desk = desk;
        this.papers = papers;
        this.printing = printing;
        this.reports = reports;
        this.books = books;
    }

    // ---- what can be printed

    /** Where the bytes are: stored, or set and not stored yet. */
    public sealed interface Source {
        record Stored(String sha256) implements Source {}

        record Fresh(Preview preview, Function<Session, String> keep) implements Source {}
    }

    /**
     * A paper that may go into a run.
     *
     * @param number of its case, else its key; empty for a paper of no case
     * @param applicant to be shown, never kept with the run
     * @param copy what it would come out as, 0 = the original
     * @param proposed not printed yet and still valid
     */
    public record Item(
            String title,
            String number,
            String applicant,
            PaperKind kind,
            int copy,
            boolean overtaken,
            boolean proposed,
            Source source) {}

    /** The letters that were written on a day, in that order. */
    public List<Item> letters(LocalDate day) {
        var items = new ArrayList<Item>();
        var seen = new HashSet<String>();
        for (var paper : register.reading().papers(day)) {
            boolean letter = !paper.letter().isEmpty()
                    && !paper.caseKey().isEmpty()
                    && PaperKind.of(paper.letter()) == PaperKind.LETTER;
            if (letter && seen.add(paper.sha256())) {
                register.reading().find(paper.caseKey()).ifPresent(line -> items.add(letter(paper, line)));
            }
        }
        return List.copyOf(items);
    }

    private Item letter(StoredPaper paper, CaseLine line) {
        int copy = printing.nextCopy(paper.sha256());
        boolean overtaken = printing.overtaken(paper.sha256());
        return new Item(
                paper.title(),
                line.numbers().isEmpty() ? line.key() : line.numbers().getFirst(),
                line.name(),
                PaperKind.LETTER,
                copy,
                overtaken,
                copy == 0 && !overtaken,
                new Source.Stored(paper.sha256()));
    }

    /** The last week that ended. */
    public Period week(boolean practice) {
        return reports.usualPeriod(Rhythm.WEEK, practice);
    }

    /**
     * The report of a week and every official book in which something happened then; what was made before is not made
     * again.
     *
     * @return empty if it was stopped
     */
    public Optional<List<Item>> weekly(Period week, Progress progress) {
        var items = new ArrayList<Item>();
        items.add(report(week));
        int done = 1;
        for (var kind : BookKind.values()) {
            if (!progress.at(done++, BookKind.values().length + 1)) {
                return Optional.empty();
            }
            if (kind != BookKind.REGISTER) {
                var book = books.read(Book.Wanted.of(kind, week));
                if (!book.lines().isEmpty()) {
                    var paper = books.paper(book);
                    items.add(fresh(paper, PaperKind.REGISTER, who -> papers.keepBeside(who, paper, Optional.empty())));
                }
            }
        }
        return Optional.of(List.copyOf(items));
    }

    private Item report(Period week) {
        var duty = reports.usual(Rhythm.WEEK);
        var made = reports.events(duty, week).stream()
                .filter(e -> e.event() == ReportEvent.Event.MADE)
                .reduce((_, later) -> later);
        if (made.isPresent()) {
            var sha = made.get().sha256();
            int copy = printing.nextCopy(sha);
            return new Item(
                    say("desk.report.title", duty.title(), week.title()),
                    "",
                    "",
                    PaperKind.REPORT,
                    copy,
                    false,
                    copy == 0,
                    new Source.Stored(sha));
        }
        var paper = reports.paper(duty, week, reports.notes(duty, week));
        return fresh(paper, PaperKind.REPORT, who -> reports.keep(who, duty, week, paper));
    }

    private static Item fresh(Preview paper, PaperKind kind, Function<Session, String> keep) {
        return new Item(paper.title(), "", "", kind, 0, false, true, new Source.Fresh(paper, keep));
    }

    /** Its pages, as they will come out next. */
    public byte[] pages(Item item) {
        return switch (item.source()) {
            case Source.Stored(var sha) -> printing.next(sha, Optional.empty()).pdf();
            case Source.Fresh(var preview, var _) -> preview.pdf();
        };
    }

    // ---- a run

    /** The latest runs in which something was not seen on paper yet. */
    public List<PrintRun> unfinished() {
        return register.reading().printRuns(LATEST).stream()
                .filter(run -> !run.finished())
                .toList();
    }

    /** Stores what is not stored yet and writes down what the run is of; nothing is sent. */
    public PrintRun begin(Session who, String title, List<Item> items) {
        var kept = items.stream()
                .map(item -> new PrintRunBook.Paper(
                        switch (item.source()) {
                            case Source.Stored(var sha) -> sha;
                            case Source.Fresh(var _, var keep) -> keep.apply(who);
                        },
                        item.kind().name(),
                        item.number().isEmpty()
                                ? item.title()
                                : say("desk.print.run-paper", item.title(), item.number())))
                .toList();
        long id = register.change(ledger -> ledger.printRuns().begin(title, kept, who.person()));
        return run(id);
    }

    public PrintRun run(long id) {
        return register.reading().printRun(id).orElseThrow();
    }

    /**
     * What became of it.
     *
     * @param trouble why it could not go on, in Indonesian; empty if it went through or was stopped by the officer
     */
    public record Went(PrintRun run, Optional<String> trouble) {}

    /**
     * Hands over the papers of a run from a place on, also those handed over before: they are sent again.
     *
     * @param from counted from 1
     * @param failed why the sheets handed over before never came out; those that were originals are so again. What was
     *     seen on paper, or came out as a copy, comes out as the next copy
     * @param progress hears the papers handed over and may stop between two
     */
    public Went send(Session who, long id, int from, Optional<String> failed, Progress progress) {
        var wanted = run(id).places().stream().filter(p -> p.n() >= from).toList();
        int done = 0;
        for (var place : wanted) {
            if (!progress.at(done++, wanted.size())) {
                return new Went(run(id), Optional.empty());
            }
            var trouble = send(who, id, place, failed);
            if (trouble.isPresent()) {
                return new Went(run(id), trouble);
            }
        }
        progress.at(done, wanted.size());
        return new Went(run(id), Optional.empty());
    }

    private Optional<String> send(Session who, long id, Place place, Optional<String> failed) {
        boolean lostOriginal = place.state() == State.HANDED && place.copy().equals(Optional.of(0));
        var wish = new PrintDesk.Wish(failed.filter(_ -> lostOriginal), Optional.empty());
        try {
            return switch (printing.handed(
                    who,
                    place.sha256(),
                    PaperKind.valueOf(place.kind()),
                    wish,
                    (ledger, job) -> ledger.printRuns().handed(id, place.n(), job, who.person()))) {
                case PrintDesk.Sent.Logged _ -> Optional.empty();
                case PrintDesk.Sent.Not(var sentence) -> Optional.of(sentence);
            };
        } catch (PaperTrouble e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The officer saw the sheets up to this place; the rest stays unconfirmed. */
    public PrintRun seen(Session who, long id, int last) {
        var out = run(id).places().stream()
                .filter(p -> p.state() == State.HANDED && p.n() <= last)
                .toList();
        register.enter(ledger -> out.forEach(p -> ledger.printRuns().seen(id, p.n(), who.person())));
        return run(id);
    }
}
