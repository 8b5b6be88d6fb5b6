package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.ScanCut;
import id.loket.desk.ScanOpened;
import id.loket.desk.ScanReady;
import id.loket.desk.ScanSource;
import java.util.Optional;

/** One file on its way into a case: as it was opened, how it is put right, and what the officer says it is. */
final class ScanItem {
    private static final double KILO = 1024;

    final ScanSource source;
    Optional<ScanOpened> opened = Optional.empty();
    Optional<ScanReady> ready = Optional.empty();
    ScanCut cut = ScanCut.NONE;
    /** Id of a requirement, "" = another paper; empty until the officer says so. */
    Optional<String> requirement = Optional.empty();

    String remark = "";

    ScanItem(ScanSource source) {
        this.source = source;
    }

    Optional<ScanOpened.Shown> shown() {
        return opened.filter(ScanOpened.Shown.class::isInstance).map(ScanOpened.Shown.class::cast);
    }

    Optional<ScanReady.Made> made() {
        return ready.filter(ScanReady.Made.class::isInstance).map(ScanReady.Made.class::cast);
    }

    /** Why it cannot be attached. */
    Optional<String> refusal() {
        if (opened.orElse(null) instanceof ScanOpened.Refused(var _, var sentence)) {
            return Optional.of(sentence);
        }
        return ready.orElse(null) instanceof ScanReady.Refused(var sentence) ? Optional.of(sentence) : Optional.empty();
    }

    boolean picture() {
        return shown().filter(s -> !s.document()).isPresent();
    }

    /** Pages and sizes in a line: of the file, and of what will be kept. */
    String state() {
        if (refusal().isPresent()) {
            return say("screens.scan.refused");
        }
        if (shown().isEmpty()) {
            return say("screens.scan.opening");
        }
        var shown = shown().get();
        var kept = made().map(m -> size(m.size())).orElse("…");
        return shown.document()
                ? say("screens.scan.document", shown.pages(), size(shown.bytes()))
                : shown.pages() > 1
                        ? say("screens.scan.sizes-pages", shown.pages(), size(shown.bytes()), kept)
                        : say("screens.scan.sizes", size(shown.bytes()), kept);
    }

    private static String size(long bytes) {
        return bytes >= KILO * KILO
                ? say("screens.scan.mb", Math.round(bytes / KILO / KILO * 10) / 10.0)
                : say("screens.scan.kb", Math.max(1, Math.round(bytes / KILO)));
    }
}
