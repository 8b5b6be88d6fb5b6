package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.paper.PaperSize;
import id.loket.printing.Printed;
import id.loket.printing.PrinterState;
import id.loket.printing.Printers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for what would stop a paper on its way to one queue, and for the best way round it.
 *
 * @param wanted the queue it would go to; empty when nothing was chosen and the computer has no usual one
 */
record Hurdles(Printers printers, Optional<String> wanted) {
    /** No driver names the length of a roll. */
    private static final double ROLL_MM = 80.5;

    /** A queue that is not there or takes nothing; another that does is offered, the computer's usual one first. */
    Optional<Hurdle> queue() {
        var all = printers.list();
        if (all.isEmpty() || wanted.isEmpty()) {
            return Optional.of(new Hurdle(new Printed.NoPrinter().sentence(), new Hurdle.Mend()));
        }
        var name = wanted.get();
        var state = all.stream().filter(p -> p.name().equals(name)).findFirst();
        if (state.filter(PrinterState::takesJobs).isPresent()) {
            return Optional.empty();
        }
        var said = state.<Printed>map(s -> new Printed.Stopped(name, s.sentence()))
                .orElseGet(() -> new Printed.Vanished(
                        name, all.stream().map(PrinterState::name).toList()));
        return Optional.of(new Hurdle(
                said.sentence(),
                all.stream()
                        .filter(PrinterState::takesJobs)
                        .sorted(Comparator.comparing(PrinterState::preferred).reversed())
                        .<Hurdle.Way>map(p -> new Hurdle.Elsewhere(p.name()))
                        .findFirst()
                        .orElse(new Hurdle.Mend())));
    }

    /** A sheet the printer does not have; the one it has on which the page stays largest is offered. */
    Optional<Hurdle> sheet(Function<String, PrinterSetup> setups, List<Papers.Sheet> pages, Optional<PaperSize> onto) {
        var name = wanted.orElseThrow();
        if (setups.apply(name).manner().struck()) {
            return Optional.empty();
        }
        var has = printers.sheets(name);
        return pages.stream()
                .map(page -> OnSheet.of(page, onto))
                .filter(page -> page.widthMm() > ROLL_MM && !has.takes(page.widthMm(), page.heightMm()))
                .findFirst()
                .map(page -> OnSheet.SIZES.stream()
                        .flatMap(id -> PaperSize.of(id).stream())
                        .filter(size -> has.takes(size.widthMm(), size.heightMm()))
                        .max(Comparator.comparing(page::scaleOn))
                        .map(size -> new Hurdle(
                                say("desk.print.no-size", name, page.title(), size.title()),
                                new Hurdle.Onto(size.id(), size.title())))
                        .orElseGet(
                                () -> new Hurdle(say("desk.print.no-sizes", name, page.title()), new Hurdle.Mend())));
    }
}
