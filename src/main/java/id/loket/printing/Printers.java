package id.loket.printing;

import id.loket.text.Words;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;

/**
 * The printers of this machine, looked up anew for each question and each job. It blocks while it talks to the spooler,
 * so it is called off the screen's thread; it is safe from any thread.
 */
public final class Printers {
    public Printers() {
        // Otherwise the JDK looks for new and removed CUPS queues only every two minutes. It reads this once, at the
        // first look-up of the process, hence here and not at the look-up.
        System.setProperty("sun.java2d.print.polling", "false");
    }

    public List<PrinterState> list() {
        Optional<String> first = defaultName();
        List<PrinterState> states = new ArrayList<>();
        for (PrintService service : services()) {
            Queue.state(service, first.filter(service.getName()::equals).isPresent())
                    .ifPresent(states::add);
        }
        return List.copyOf(states);
    }

    public Optional<String> defaultName() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .filter(service -> Queue.state(service, true).isPresent())
                .map(PrintService::getName);
    }

    /** The sheets and trays of a printer; a queue that is gone has none. */
    public Sheets sheets(String queue) {
        return service(queue).map(Stock::of).orElse(Sheets.UNKNOWN);
    }

    /** Hands a job to the queue of that name, or says why not; it never asks anything on the screen. */
    public Printed print(String queue, PrintJob job) {
        return at(queue, service -> drawn(service, job));
    }

    /** Hands pages of letters to a printer that strikes them, past every driver: one pass, however many sheets. */
    public Printed strike(String queue, String name, Fit fit, List<TextPage> pages) {
        return at(queue, service -> struck(service, name, fit, pages));
    }

    private Optional<PrintService> service(String queue) {
        return services().stream().filter(s -> s.getName().equals(queue)).findFirst();
    }

    /** Does it at that queue, if it takes jobs. */
    private Printed at(String queue, Function<PrintService, Printed> handing) {
        Optional<PrintService> service = service(queue);
        Optional<PrinterState> state = service.flatMap(s -> Queue.state(s, false));
        if (service.isEmpty() || state.isEmpty()) {
            return missing(queue);
        }
        return state.get().takesJobs()
                ? handing.apply(service.get())
                : new Printed.Stopped(queue, state.get().sentence());
    }

    private Printed struck(PrintService service, String name, Fit fit, List<TextPage> pages) {
        try {
            var names = new HashPrintRequestAttributeSet(new JobName(name, Locale.ROOT));
            service.createPrintJob()
                    .print(new SimpleDoc(EscP.of(pages, fit), DocFlavor.BYTE_ARRAY.AUTOSENSE, null), names);
            return new Printed.Handed(service.getName(), pages.size());
        } catch (PrintException e) {
            return new Printed.Failed(service.getName(), reason(e));
        }
    }

    private Printed drawn(PrintService service, PrintJob job) {
        String queue = service.getName();
        try {
            rehearse(job);
        } catch (PrinterException | IOException e) {
            return new Printed.Failed(queue, reason(e));
        }
        // Each copy is a job of its own: some drivers ignore a number of copies, and a copy never starts on the back
        // of the one before it.
        for (int copy = 0; copy < job.copies(); copy++) {
            try {
                hand(service, job);
            } catch (PrinterException e) {
                return Queue.state(service, false).isEmpty() ? missing(queue) : failed(queue, job, copy, e);
            }
        }
        return new Printed.Handed(queue, job.pages().size() * job.copies());
    }

    /** Draws each page where nobody sees it: the spooler would print the pages before the one that fails. */
    private static void rehearse(PrintJob job) throws PrinterException, IOException {
        for (PrintPage page : job.pages()) {
            var g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            try {
                page.painter().paint(g);
            } finally {
                g.dispose();
            }
        }
    }

    private static Printed failed(String queue, PrintJob job, int handed, PrinterException e) {
        return new Printed.Failed(
                queue, handed == 0 ? reason(e) : Words.say("printing.partly", reason(e), handed, job.copies()));
    }

    private static String reason(Exception failure) {
        Throwable cause = failure;
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private Printed missing(String queue) {
        List<String> others = list().stream().map(PrinterState::name).toList();
        return others.isEmpty() ? new Printed.NoPrinter() : new Printed.Vanished(queue, others);
    }

    private static List<PrintService> services() {
        return Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null));
    }

    private static void hand(PrintService service, PrintJob job) throws PrinterException {
        PrinterJob spool = PrinterJob.getPrinterJob();
        spool.setPrintService(service);
        spool.setJobName(job.name());
        Book book = new Book();
        for (PrintPage page : job.pages()) {
            book.append(printable(page, job.fit()), format(page));
        }
        spool.setPageable(book);
        var tray = job.tray().flatMap(name -> Stock.tray(service, name));
        if (tray.isPresent()) {
            spool.print(new HashPrintRequestAttributeSet(tray.get()));
        } else {
            spool.print();
        }
    }

    private static Printable printable(PrintPage page, Fit fit) {
        return (graphics, format, index) -> {
            try {
                var g = (Graphics2D) graphics;
                g.transform(fit.on(page.widthPoints(), page.heightPoints()));
                page.painter().paint(g);
            } catch (IOException e) {
                throw new PrinterIOException(e);
            }
            return Printable.PAGE_EXISTS;
        };
    }

    /** The whole sheet may be drawn on, and a wide page is a tall sheet turned, as printers feed it. */
    private static PageFormat format(PrintPage page) {
        boolean wide = page.widthPoints() > page.heightPoints();
        double width = wide ? page.heightPoints() : page.widthPoints();
        double height = wide ? page.widthPoints() : page.heightPoints();
        Paper paper = new Paper();
        paper.setSize(width, height);
        paper.setImageableArea(0, 0, width, height);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(wide ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }
}
