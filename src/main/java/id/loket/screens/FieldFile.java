package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.ScanCut;
import id.loket.desk.ScanOpened;
import id.loket.desk.ScanReady;
import id.loket.desk.ScanSource;
import id.loket.desk.Scanning;
import id.loket.kit.Look;
import id.loket.kit.Width;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** A scan or photo: chosen on this PC, stored by its SHA-256, which is the answer. */
final class FieldFile implements FieldControl {

    /** Where a file comes from; the platform's own window as a rule. */
    @FunctionalInterface
    interface Chooser {
        Chooser WINDOW = owner ->
                Optional.ofNullable(new FileChooser().showOpenDialog(owner)).map(File::toPath);

        Optional<java.nio.file.Path> choose(Window owner);
    }

    private final Seat seat;
    private final String key;
    private final Chooser chooser;
    private final StringProperty sha256 = new SimpleStringProperty("");
    private final Label state = Look.of(new Label(), Look.MUTED);
    private final Part part;

    FieldFile(Seat seat, Field field, String key) {
        this(seat, field, key, Chooser.WINDOW);
    }

    FieldFile(Seat seat, Field field, String key, Chooser chooser) {
        this.seat = seat;
        this.key = key;
        this.chooser = chooser;
        var attach = new Button(say("screens.field.file.attach"));
        attach.setOnAction(_ -> attach(attach.getScene().getWindow()));
        this.part =
                new Part(key, field.title(), new FieldBox(attach, state), Width.FULL, field.required(), field.hint());
    }

    private void attach(Window owner) {
        chooser.choose(owner)
                .ifPresent(path -> seat.background()
                        .change(() -> keep(seat.counter().scanning(), new ScanSource.OnDisk(path)))
                        .onDone(kept -> {
                            kept.sha256().ifPresent(sha256::set);
                            state.setText(kept.words());
                        }));
    }

    /** What became of a chosen file, and what is said of it. */
    private record Kept(Optional<String> sha256, String words) {}

    private static Kept keep(Scanning scanning, ScanSource source) {
        return switch (scanning.open(source)) {
            case ScanOpened.Refused(var _, var sentence) -> new Kept(Optional.empty(), sentence);
            case ScanOpened.Shown shown ->
                switch (scanning.ready(shown, ScanCut.NONE)) {
                    case ScanReady.Refused(var sentence) -> new Kept(Optional.empty(), sentence);
                    case ScanReady.Made made -> new Kept(Optional.of(scanning.keep(made)), source.name());
                };
        };
    }

    @Override
    public List<Part> parts() {
        return List.of(part);
    }

    @Override
    public Answers read() {
        return sha256.get().isEmpty() ? Answers.NONE : Answers.of(key, sha256.get());
    }

    @Override
    public void write(Answers answers) {
        answers.find(key).ifPresent(sha -> {
            sha256.set(sha);
            state.setText(say("screens.field.file.attached"));
        });
    }

    @Override
    public void onChange(Runnable changed) {
        sha256.subscribe(changed);
    }
}
