package id.loket.desk;

import id.loket.paper.PaperSize;
import id.loket.printing.Printers;

/** In which form this computer makes the papers that come in several: the size it prints, letters for a printer that strikes. */
final class PaperForms {
    /** @param cpi letters to the inch, 0 for a printer that draws */
    record Form(PaperSize size, int cpi) {}

    private final PrintSettings settings;
    private final Printers printers = new Printers();

    PaperForms(PrintSettings settings) {
        this.settings = settings;
    }

    Form of(PaperKind kind) {
        var choice = settings.choice(kind);
        var size = choice.size()
                .filter(kind.madeIn()::contains)
                .orElse(kind.madeIn().getFirst());
        // The spooler is asked only where its answer may matter.
        var printer = settings.anyStrikes() ? choice.printer().or(printers::defaultName) : choice.printer();
        int cpi = printer.map(q -> settings.setup(q).manner().cpi()).orElse(0);
        return new Form(PaperSize.of(size).orElseThrow(), cpi);
    }
}
