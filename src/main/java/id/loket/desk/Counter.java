package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.office.Office;
import id.loket.office.OfficeShelf;
import id.loket.register.Opening.NotOpened;
import id.loket.register.Progress;
import id.loket.register.Register;
import id.loket.sop.Fault;
import id.loket.sop.Shelf;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One opened counter: a data folder with its register, office and SOPs, and the use cases on them. The one place where
 * they are wired.
 */
public final class Counter implements AutoCloseable {

    /** The register's setting that names the office. */
    static final String OFFICE = "office";

    /** The register's setting that says it was made for practice; it stays so for ever. */
    static final String PRACTICE = "practice";

    private final Register register;
    private final Office office;
    private final boolean practice;
    private final People people;
    private final Desk desk;
    private final Papers papers;
    private final PrintDesk printing;
    private final PrintRuns printRuns;
    private final SheetPaper sheets;
    private final Reports reports;
    private final PeriodReports periodReports;
    private final Books officialBooks;
    private final Reminders reminders;
    private final Tables tables;
    private final Preferences preferences;
    private final Scanning scanning;
    private final Tickets tickets;
    private final SopVersions sops;
    private final OwnTexts ownTexts;
    private final Imports imports;
    private final Surveys surveys;
    private final NumberBooks books;
    private final LetterCodes codes;
    private final Exports exports;

    private Counter(
            Register register, Office office, Supplier<Shelf> shelf, Supplier<LocalDateTime> now, boolean practice) {
        this.register = register;
        this.office = office;
        this.practice = practice;
        this.people = new People(register, office, now);
        this.desk = new Desk(register, shelf, office, people, now, new SecureRandom());
        var templates = new Templates(office.id(), register.dir());
        var press = new Press(Optional.of(office), templates, practice, desk::now);
        var printers =
                new PrintSettings(register.dir(), kind -> register.reading().setting(kind.formerSetting()));
        this.papers = new Papers(register, desk, people, press, new PaperForms(printers));
        this.printing = new PrintDesk(register, desk, papers, printers);
        this.sheets = new SheetPaper(press);
        this.reports = new Reports(register, desk, papers, people);
        this.surveys = new Surveys(register, desk, reports);
        this.periodReports = new PeriodReports(register, desk, papers, people, reports, surveys);
        this.reminders = new Reminders(register, desk, people, periodReports);
        this.officialBooks = new Books(register, desk, reports);
        this.printRuns = new PrintRuns(register, desk, papers, printing, periodReports, officialBooks);
        this.tables = new Tables(office, desk::today);
        this.preferences = new Preferences(register);
        this.scanning = new Scanning(register, desk, preferences);
        this.tickets = new Tickets(register, desk, papers, printing);
        this.sops = new SopVersions(register, office, desk);
        this.ownTexts = new OwnTexts(register, office.id());
        this.imports = new Imports(register, office, now);
        this.books = new NumberBooks(register, desk, papers, people);
        this.codes = new LetterCodes(register, desk);
        this.exports = new Exports(register, desk);
    }

    /** What came of opening a data folder. */
    public sealed interface Opened {

        record Ready(Counter counter) implements Opened {}

        /** An empty register: the office, the first administrator and the start numbers are asked. */
        record FirstUse(Register register) implements Opened {}

        /** Nothing was touched; the sentence says what to do. */
        record Closed(String sentence) implements Opened {}
    }

    /**
     * Opens a data folder.
     *
     * @param now the office's time
     * @param practice for a new folder: it is made for practice, and every page will say LATIHAN; a real book is refused
     */
    public static Opened open(Path dir, Supplier<LocalDateTime> now, boolean practice) {
        return open(dir, now, practice, Progress.UNHEARD);
    }

    /**
     * As {@link #open(Path, Supplier, boolean)}.
     *
     * @param progress hears how far a book of an older version has been brought on; it cannot stop it
     */
    public static Opened open(Path dir, Supplier<LocalDateTime> now, boolean practice, Progress progress) {
        return switch (Register.open(dir, now, progress)) {
            case id.loket.register.Opening.Opened(var register) -> {
                var id = register.reading().setting(OFFICE);
                yield id.isEmpty() ? new Opened.FirstUse(register) : withOffice(register, id.get(), now, practice);
            }
            case NotOpened not -> new Opened.Closed(not.sentence());
        };
    }

    static Opened withOffice(Register register, String id, Supplier<LocalDateTime> now, boolean practice) {
        boolean madeForPractice = register.reading().setting(PRACTICE).isPresent();
        if (practice && !madeForPractice) {
            register.close();
            return new Opened.Closed(say("desk.open.real-book"));
        }
        var reading = OfficeShelf.office(id, register.dir());
        if (reading.flatMap(r -> r.office()).isEmpty()) {
            register.close();
            return new Opened.Closed(reading.map(r -> say("desk.open.office-faults", sentences(r.faults())))
                    .orElse(say("desk.open.no-office", id)));
        }
        var office = reading.get().office().get();
        SopVersions.putBack(register);
        new OwnTexts(register, id).remember();
        return new Opened.Ready(
                new Counter(register, office, () -> Services.shelf(office, register.dir()), now, madeForPractice));
    }

    private static String sentences(List<?> faults) {
        return String.join("\n", faults.stream().map(Object::toString).toList());
    }

    public Desk desk() {
        return desk;
    }

    public Papers papers() {
        return papers;
    }

    public PrintDesk printing() {
        return printing;
    }

    public PrintRuns printRuns() {
        return printRuns;
    }

    public SheetPaper sheets() {
        return sheets;
    }

    public People people() {
        return people;
    }

    public Reports reports() {
        return reports;
    }

    public PeriodReports periodReports() {
        return periodReports;
    }

    public Books officialBooks() {
        return officialBooks;
    }

    public Reminders reminders() {
        return reminders;
    }

    public Tables tables() {
        return tables;
    }

    public Preferences preferences() {
        return preferences;
    }

    public SavedViews views() {
        return new SavedViews(preferences);
    }

    public Scanning scanning() {
        return scanning;
    }

    public Tickets tickets() {
        return tickets;
    }

    public SopVersions sops() {
        return sops;
    }

    public OwnTexts ownTexts() {
        return ownTexts;
    }

    public Imports imports() {
        return imports;
    }

    public Surveys surveys() {
        return surveys;
    }

    public NumberBooks books() {
        return books;
    }

    public LetterCodes codes() {
        return codes;
    }

    public Exports exports() {
        return exports;
    }

    public Office office() {
        return office;
    }

    public Register register() {
        return register;
    }

    /** The data folder. */
    public Path dir() {
        return register.dir();
    }

    public boolean practice() {
        return practice;
    }

    /** What is wrong with files in the data folder; the shipped ones serve in their place. */
    public List<Fault> faults() {
        return desk.shelf().faults();
    }

    @Override
    public void close() {
        scanning.close();
        register.close();
    }
}
