package id.loket.printing;

import id.loket.printing.PrinterState.Condition;
import id.loket.text.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.print.PrintService;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterURI;
import javax.print.attribute.standard.QueuedJobCount;

/** The state of one queue, asked for anew each time; empty when there is no such queue any more. */
final class Queue {
    private Queue() {}

    static Optional<PrinterState> state(PrintService service, boolean preferred) {
        PrinterURI uri = service.getAttribute(PrinterURI.class);
        if (uri != null && "ipp".equalsIgnoreCase(uri.getURI().getScheme())) {
            try {
                return ofCups(service.getName(), preferred, Ipp.ask(uri.getURI()));
            } catch (IOException e) {
                return Optional.of(new PrinterState(service.getName(), preferred, Condition.UNKNOWN, "", 0));
            }
        }
        return Optional.of(ofService(service, preferred));
    }

    private static Optional<PrinterState> ofCups(String name, boolean preferred, Ipp.Answer answer) {
        if (!answer.found()) {
            return Optional.empty();
        }
        Condition condition =
                answer.rejecting() ? Condition.REJECTING : answer.stopped() ? Condition.PAUSED : Condition.READY;
        return Optional.of(new PrinterState(name, preferred, condition, reasons(answer.reasons()), answer.waiting()));
    }

    private static PrinterState ofService(PrintService service, boolean preferred) {
        // A Windows service keeps no attributes: each question goes to the spooler.
        var accepting = service.getAttribute(PrinterIsAcceptingJobs.class);
        boolean rejecting = accepting == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
        var waiting = service.getAttribute(QueuedJobCount.class);
        return new PrinterState(
                service.getName(),
                preferred,
                rejecting ? Condition.REJECTING : Condition.READY,
                "",
                waiting == null ? 0 : waiting.getValue());
    }

    private static String reasons(List<String> keywords) {
        return keywords.stream()
                .map(Queue::reason)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> reason(String keyword) {
        String said = keyword.toLowerCase(Locale.ROOT).replaceFirst("-(report|warning|error)$", "");
        return switch (said) {
            case "media-empty", "media-needed" -> Optional.of(Words.say("printing.reason.paper"));
            case "media-jam" -> Optional.of(Words.say("printing.reason.jam"));
            case "toner-empty", "marker-supply-empty" -> Optional.of(Words.say("printing.reason.ink"));
            case "toner-low", "marker-supply-low" -> Optional.of(Words.say("printing.reason.low"));
            case "door-open", "cover-open" -> Optional.of(Words.say("printing.reason.open"));
            case "offline", "connecting-to-device", "timed-out" -> Optional.of(Words.say("printing.reason.offline"));
            default -> Optional.empty();
        };
    }
}
