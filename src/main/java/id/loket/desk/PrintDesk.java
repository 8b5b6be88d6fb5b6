package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.paper.PaperSize;
import id.loket.pdf.Pages;
import id.loket.printing.Fit;
import id.loket.printing.PrintJob;
import id.loket.printing.PrintPage;
import id.loket.printing.Printed;
import id.loket.printing.Printers;
import id.loket.printing.TextPage;
import id.loket.register.Handed;
import id.loket.register.Ledger;
import id.loket.register.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hands stored papers to the printers of this computer, each kind in its own way. Law: what goes to a printer are the
 * stored bytes; how a printer misses the sheet is put right on the way and changes no paper; and what was handed to the
 * spooler is never called printed.
 */
public final class PrintDesk {
    private static final String CALIBRATION = "kalibrasi";

    private final Register register;
    private final Desk desk;
    private final Papers papers;
    private final PrintSettings settings;
    private final Prints prints;
    private final Printers printers = new Printers();

    PrintDesk(Register register, Desk desk, Papers papers, PrintSettings settings) {
        this.register = register;
        this.desk = desk;
        this.papers = papers;
        this.settings = settings;
        this.prints = new Prints(register);
    }

    // ---- the printers of this computer

    /** A printer as the settings show it. */
    public record Printer(String name, boolean usual, boolean takesJobs, String sentence) {}

    public List<Printer> printers() {
        return printers.list().stream()
                .map(p -> new Printer(p.name(), p.preferred(), p.takesJobs(), p.sentence()))
                .toList();
    }

    /** What was chosen for this computer, to be read and changed. */
    public PrintSettings settings() {
        return settings;
    }

    /** The queue for a kind of paper: this computer's choice, else its usual printer. */
    public Optional<String> printerFor(PaperKind kind) {
        return settings.choice(kind).printer().or(printers::defaultName);
    }

    public void choosePrinter(PaperKind kind, String queue) {
        settings.choose(kind, settings.choice(kind).on(queue));
    }

    /** Where a printer takes its sheets from, in the words of its driver. */
    public List<String> trays(String queue) {
        return printers.sheets(queue).trays();
    }

    /** A paper size by its name in the settings. */
    public record Size(String id, String title) {}

    /** What a kind of paper can be made in, the usual size first; or, where it comes as it is, what it can be fitted to. */
    public List<Size> sizes(PaperKind kind) {
        return (kind.madeIn().isEmpty() ? OnSheet.SIZES : kind.madeIn())
                .stream()
                        .flatMap(id -> PaperSize.of(id).stream())
                        .map(size -> new Size(size.id(), size.title()))
                        .toList();
    }

    // ---- before it is sent

    /** What stands between this paper and the sheet, if anything; asked anew each time. */
    public Optional<Hurdle> hurdle(PaperKind kind, byte[] pdf) {
        var hurdles = new Hurdles(printers, printerFor(kind));
        return hurdles.queue()
                .or(() -> hurdles.sheet(settings::setup, papers.sheets(pdf), onto(kind, Optional.empty())));
    }

    /** The sheet a kind is fitted to: what is asked now, else what was chosen for kinds that come as they are. */
    private Optional<PaperSize> onto(PaperKind kind, Optional<String> asked) {
        return asked.or(() ->
                        settings.choice(kind).size().filter(_ -> kind.madeIn().isEmpty()))
                .flatMap(PaperSize::of);
    }

    // ---- originals and copies

    /** Every time a paper went to a printer, the first one first. */
    public List<Handed> prints(String sha256) {
        return prints.of(sha256);
    }

    /**
     * A stored paper as it will come out of the printer next: the original, or marked as a copy.
     *
     * @param whyOriginal why the print before failed, so that this one is the original again
     */
    public Printout next(String sha256, Optional<String> whyOriginal) {
        return prints.next(sha256, papers.load(sha256), whyOriginal);
    }

    int nextCopy(String sha256) {
        return prints.nextCopy(sha256);
    }

    boolean overtaken(String sha256) {
        return prints.overtaken(sha256);
    }

    // ---- to the printer

    /**
     * How a paper is printed this time.
     *
     * @param whyOriginal why the print before failed, so that this one is the original again
     * @param onto the id of a paper size it is made smaller for
     */
    public record Wish(Optional<String> whyOriginal, Optional<String> onto) {
        public static final Wish NONE = new Wish(Optional.empty(), Optional.empty());
    }

    /** As {@link #print(Session, String, PaperKind, Wish)}, where nothing failed before. */
    public PrintResult print(Session who, String sha256, PaperKind kind) {
        return print(who, sha256, kind, Wish.NONE);
    }

    /**
     * Hands a stored paper to the printer of its kind; what happened is logged, and nothing is lost if it fails. The
     * first time it is the original, then a copy.
     */
    public PrintResult print(Session who, String sha256, PaperKind kind, Wish wish) {
        return result(handed(who, sha256, kind, wish, (_, _) -> {}));
    }

    /** As it was logged, or why it was not handed over. */
    sealed interface Sent {
        record Logged(String sentence) implements Sent {}

        record Not(String sentence) implements Sent {}
    }

    private static PrintResult result(Sent sent) {
        return switch (sent) {
            case Sent.Logged(var sentence) -> new PrintResult(true, sentence);
            case Sent.Not(var sentence) -> new PrintResult(false, sentence);
        };
    }

    /** Writes down what else belongs to a job, together with the job. */
    @FunctionalInterface
    interface Beside {
        void enter(Ledger ledger, long job);
    }

    Sent handed(Session who, String sha256, PaperKind kind, Wish wish, Beside beside) {
        var out = next(sha256, wish.whyOriginal());
        int copies = copies(kind);
        var printed = hand(out.pdf(), sha256.substring(0, 8), kind, copies, onto(kind, wish.onto()));
        if (printed instanceof Printed.Handed(var name, var _)) {
            var reason = wish.whyOriginal().orElse("");
            var handed = new Handed(sha256, name, copies, desk.now(), who.person(), out.copy(), reason);
            register.enter(ledger -> beside.enter(ledger, ledger.handed(handed)));
            return new Sent.Logged(printed.sentence());
        }
        return new Sent.Not(printed.sentence());
    }

    /** Sheets of each paper; a printer that strikes makes its copies by carbon, in one pass. */
    private int copies(PaperKind kind) {
        boolean struck = printerFor(kind)
                .filter(q -> settings.setup(q).manner().struck())
                .isPresent();
        return struck ? 1 : settings.choice(kind).copies();
    }

    /** Hands over a paper that is not worth keeping, since the register says all that stands on it. */
    PrintResult printOnly(Preview preview, PaperKind kind) {
        var printed = hand(preview.pdf(), preview.letter(), kind, 1, onto(kind, Optional.empty()));
        return new PrintResult(printed instanceof Printed.Handed, printed.sentence());
    }

    private Printed hand(byte[] pdf, String name, PaperKind kind, int copies, Optional<PaperSize> onto) {
        var queue = printerFor(kind);
        if (queue.isEmpty()) {
            return new Printed.NoPrinter();
        }
        var setup = settings.setup(queue.get());
        return setup.manner().struck()
                ? struck(pdf, name, queue.get(), setup)
                : drawn(
                        pdf,
                        queue.get(),
                        onto,
                        pages -> new PrintJob(
                                "Loket " + name, copies, settings.choice(kind).tray(), setup.fit(), pages));
    }

    private Printed struck(byte[] pdf, String name, String queue, PrinterSetup setup) {
        try (var pages = Pages.open(pdf)) {
            var sheets = new ArrayList<TextPage>();
            for (int i = 0; i < pages.count(); i++) {
                var lines = pages.cells(i, setup.manner().cpi()).stream()
                        .map(line -> new TextPage.Line(line.text(), line.wide()))
                        .toList();
                sheets.add(new TextPage(pages.size(i).height(), setup.manner().cpi(), lines));
            }
            return printers.strike(queue, "Loket " + name, setup.fit(), sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Jobs {
        PrintJob of(List<PrintPage> pages);
    }

    private Printed drawn(byte[] pdf, String queue, Optional<PaperSize> onto, Jobs job) {
        try (var pages = Pages.open(pdf)) {
            var sheets = new ArrayList<PrintPage>();
            for (int i = 0; i < pages.count(); i++) {
                int page = i;
                var size = pages.size(page);
                var sheet = OnSheet.of(new Papers.Sheet(size.width(), size.height()), onto);
                sheets.add(new PrintPage(sheet.width(), sheet.height(), g -> {
                    sheet.place(g);
                    pages.draw(page, g);
                }));
            }
            return printers.print(queue, job.of(sheets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- how a printer misses the sheet

    /** The page on which it is measured how a printer misses the sheet. */
    public Preview calibration(String queue) {
        return papers.loose(
                CALIBRATION,
                say("desk.print.calibration", queue),
                Map.of("printer", queue, "ruler", ruler()),
                desk.office().layout().paper());
    }

    /** Ticks of both rulers, 100 mm long from 50 mm on, one a millimetre; every fifth and tenth is longer. */
    private static List<Map<String, Object>> ruler() {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(mm -> Map.<String, Object>of(
                        "at", Integer.toString(50 + mm),
                        "to", mm % 10 == 0 ? "56" : mm % 5 == 0 ? "54" : "52.5",
                        "beside", mm < 20 ? "-10" : Double.toString(51.2 + mm),
                        "word", mm % 10 == 0 ? Integer.toString(mm) : ""))
                .toList();
    }

    /** Prints that page with no correction at all, or a correction would be measured with the rest. */
    public PrintResult calibrate(String queue) {
        return tryPrinter(queue, CALIBRATION, calibration(queue).pdf());
    }

    /** Hands pages to a printer by its name as they are, whatever was chosen for this computer. */
    public PrintResult tryPrinter(String queue, String name, byte[] pdf) {
        var printed = drawn(
                pdf,
                queue,
                Optional.empty(),
                pages -> new PrintJob("Loket " + name, 1, Optional.empty(), Fit.NONE, pages));
        return new PrintResult(printed instanceof Printed.Handed, printed.sentence());
    }
}
