package id.loket.desk;

import id.loket.casework.Case;
import id.loket.register.Progress;
import id.loket.register.Register;
import id.loket.register.Selection;
import id.loket.report.Book;
import id.loket.report.BookKind;
import id.loket.report.BookWriter;
import id.loket.sop.Sop;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The official books of the office, read from the entries each time; a book reads the cases of its period and no others. */
public final class Books {
    /** Template of the printed page. */
    private static final String PAPER = "book";

    private final Register register;
    private final Desk desk;
    private final Reports reports;

    Books(Register register, Desk desk, Reports reports) {
        this.register = register;
        this.desk = desk;
        this.reports = reports;
    }

    /** The services that have a register of their own, in the office's order. */
    public List<Sop> registers() {
        return desk.services();
    }

    /** The lines of a book. */
    public Book read(Book.Wanted wanted) {
        return read(wanted, Progress.UNHEARD).orElseThrow();
    }

    /**
     * The lines of a book.
     *
     * @param progress hears how many cases were read and may stop
     * @return empty if it was stopped
     */
    public Optional<Book> read(Book.Wanted wanted, Progress progress) {
        var writer = new BookWriter(wanted, reports.noCases());
        boolean whole = wanted.kind() == BookKind.RESULTS
                ? results(wanted, progress, writer)
                : register.reading().cases(selection(wanted), progress, entries -> writer.add(Case.of(entries)));
        return whole ? Optional.of(writer.book()) : Optional.empty();
    }

    private boolean results(Book.Wanted wanted, Progress progress, BookWriter writer) {
        register.reading().openSince(wanted.period().from().atStartOfDay(), entries -> writer.add(Case.of(entries)));
        return progress.at(0, 0);
    }

    private Selection selection(Book.Wanted wanted) {
        var from = wanted.readFrom().from();
        var to = wanted.readFrom().to();
        return switch (wanted.kind()) {
            case AGENDA, INCOMING, OUTGOING, RESULTS -> new Selection.Numbered(from, to, wanted.service());
            case REGISTER ->
                wanted.service()
                        .flatMap(desk::service)
                        .filter(Books::countsNothing)
                        .<Selection>map(sop -> new Selection.Opened(from, to, sop.id()))
                        .orElse(new Selection.Numbered(from, to, wanted.service()));
            case RECEIPTS, DESPATCHES -> new Selection.Handed(from, to);
        };
    }

    private static boolean countsNothing(Sop sop) {
        return sop.books().stream().allMatch(b -> b.numbers() == Sop.Numbers.QUEUE);
    }

    /** The book as it will be printed, on the office's paper lying on its side, ready for signature. */
    public Preview paper(Book book) {
        var size = Reports.size(desk.office().layout().paper()).turned();
        return reports.paper(PAPER, book.title(), book.facts(size.widthMm(), reports.ruler()), size);
    }

    /** The last day on which something was entered: where a book that rests is best opened. */
    public LocalDate lastDay() {
        return register.reading().lastDay().orElse(desk.today());
    }
}
