package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.casework.Scan;
import id.loket.desk.PageImage;
import id.loket.desk.ScanSource;
import id.loket.kit.Keys;
import id.loket.kit.Message;
import id.loket.kit.Tone;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

/**
 * The ways a scan comes to the case in sight: from the scanner's folder, dropped, pasted, chosen. All lead to one window,
 * and nothing joins the case before that.
 */
final class CaseScans implements ScanActs {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Ctrl+V");

    private final Seat seat;
    private final CaseView shape;
    private final Supplier<Optional<CaseFile>> file;
    private final BiConsumer<Case, Message> attached;
    private final Consumer<Scan> aside;
    private final ScanStrip strip;

    CaseScans(
            Seat seat,
            CaseView shape,
            Keys keys,
            Supplier<Optional<CaseFile>> file,
            BiConsumer<Case, Message> attached,
            Consumer<Scan> aside) {
        this.seat = seat;
        this.shape = shape;
        this.file = file;
        this.attached = attached;
        this.aside = aside;
        this.strip = new ScanStrip(seat, this::attachWaiting);
        shape.strip(strip.view());
        keys.on("Ctrl+I", say("screens.scan.key.waiting"), strip.some(), this::attachWaiting)
                .on("Ctrl+O", say("screens.scan.key.choose"), this::choose)
                .on("Ctrl+V", say("screens.scan.key.paste"), this::paste);
        var page = shape.view();
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pasteOverText);
        page.setOnDragOver(this::over);
        page.setOnDragDropped(this::dropped);
        seat.background().run(() -> {
            seat.counter().scanning().watch();
            return true;
        });
    }

    private void attachWaiting() {
        open(strip.waiting());
    }

    @Override
    public void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(say("screens.scan.key.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        say("screens.scan.kind"), "*.jpg", "*.jpeg", "*.png", "*.tif", "*.tiff", "*.bmp", "*.pdf"));
        Optional.ofNullable(
                        chooser.showOpenMultipleDialog(shape.view().getScene().getWindow()))
                .ifPresent(chosen -> open(sources(chosen)));
    }

    @Override
    public void setAside(Scan scan) {
        aside.accept(scan);
    }

    @Override
    public boolean maySetAside() {
        return seat.who().supervisor() || file.get().filter(CaseFile::records).isPresent();
    }

    // ---- clipboard and dragging

    /** In a field, words on the clipboard belong to the field; a picture or a file cannot. */
    private void pasteOverText(KeyEvent event) {
        if (PASTE.match(event)
                && event.getTarget() instanceof TextInputControl
                && !Clipboard.getSystemClipboard().hasString()
                && holdsScans(Clipboard.getSystemClipboard())) {
            event.consume();
            paste();
        }
    }

    private void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (holdsScans(clipboard)) {
            open(sources(clipboard));
        } else {
            shape.notice(new Message(Tone.INFO, say("screens.scan.paste.none")));
        }
    }

    private void over(DragEvent event) {
        if (holdsScans(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var scans = sources(event.getDragboard());
        event.setDropCompleted(!scans.isEmpty());
        event.consume();
        open(scans);
    }

    private static boolean holdsScans(Clipboard clipboard) {
        return clipboard.hasFiles() || clipboard.hasImage();
    }

    /** A copied file comes with a picture of itself on some systems; the file is the better one. */
    private static List<ScanSource> sources(Clipboard clipboard) {
        return clipboard.hasFiles()
                ? sources(clipboard.getFiles())
                : Optional.ofNullable(clipboard.getImage()).map(CaseScans::pasted).stream()
                        .toList();
    }

    private static List<ScanSource> sources(List<File> files) {
        return files.stream()
                .map(File::toPath)
                .filter(Files::isRegularFile)
                .<ScanSource>map(ScanSource.OnDisk::new)
                .toList();
    }

    static ScanSource pasted(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new ScanSource.Pasted(say("screens.scan.pasted"), new PageImage(width, height, argb));
    }

    // ---- the window

    void open(List<ScanSource> sources) {
        file.get()
                .filter(_ -> !sources.isEmpty())
                .ifPresent(now -> new ScanWindow(seat, now, attached)
                        .show(shape.view().getScene().getWindow(), sources));
    }
}
