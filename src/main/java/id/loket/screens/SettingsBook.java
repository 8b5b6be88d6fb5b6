package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Maintenance;
import id.loket.desk.TypedFolder;
import id.loket.kit.Form;
import id.loket.kit.Job;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** The care of the book: where it lies, a backup to another disk, a check of the whole. Work goes on meanwhile. */
final class SettingsBook implements SettingsSection {
    private static final String FOLDER = "backup-folder";
    private static final double BAR = 240;

    private final Seat seat;
    private final TextField folder = new TextField();
    private final Form form = new Form();
    private final Button backup = Look.of(new Button(say("screens.settings.backup")), Look.PRIMARY);
    private final Button verify = new Button(say("screens.settings.verify"));
    private final Button stop = new Button(say("screens.settings.stop"));
    private final ProgressBar bar = new ProgressBar();
    private final HBox waiting;
    private final VBox said = new VBox(Space.SMALL);
    private final VBox view;
    private Optional<Job<?>> running = Optional.empty();

    SettingsBook(Seat seat) {
        this.seat = seat;
        var counter = seat.counter();
        form.section(say("screens.settings.book"));
        form.add(
                "office",
                say("screens.settings.book-office"),
                fact(counter.office().name()));
        form.add(
                "dir",
                say("screens.settings.book-dir"),
                fact(counter.dir().toAbsolutePath().toString()));
        form.section(say("screens.settings.backup"));
        form.add(FOLDER, say("screens.settings.backup-folder"), folder).hint(say("screens.settings.backup-hint"));
        form.whenDone(this::backup);
        var choose = new Button(say("screens.settings.backup-choose"));
        choose.setId("choose-folder");
        choose.setOnAction(e -> choose());
        backup.setId("backup");
        backup.setOnAction(e -> backup());
        verify.setId("verify");
        verify.setOnAction(e -> verify());
        stop.setId("stop");
        stop.setOnAction(e -> running.ifPresent(Job::cancel));
        bar.setPrefWidth(BAR);
        waiting = new HBox(Space.BASE, bar, stop);
        waiting.setAlignment(Pos.CENTER_LEFT);
        working(false);
        var foot = new VBox(Space.ROOMY, new HBox(Space.SMALL, backup, choose, verify), waiting, said);
        foot.setPadding(new Insets(0, Space.WIDE, Space.WIDE, INDENT));
        form.view().setMinHeight(Region.USE_PREF_SIZE);
        this.view = new VBox(form.view(), foot);
        if (!counter.faults().isEmpty()) {
            said.getChildren().add(new Message(Tone.WARNING, faults()));
        }
    }

    /** What is told, in line with its label. */
    private static Label fact(String words) {
        return Look.of(new Label(words), "form-label");
    }

    private String faults() {
        var lines = new ArrayList<>(List.of(say("screens.settings.faults")));
        seat.counter().faults().forEach(fault -> lines.add(fault.toString()));
        return String.join("\n", lines);
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(say("screens.settings.backup-folder"));
        Optional.ofNullable(chooser.showDialog(view.getScene().getWindow()))
                .ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void backup() {
        var typed = TypedFolder.read(folder.getText());
        if (typed.isEmpty()) {
            form.show(List.of(new Form.Problem(FOLDER, say("screens.settings.backup-no-folder"))));
            return;
        }
        form.show(List.of());
        var counter = seat.counter();
        run(seat.background()
                .follow(progress -> {
                    counter.preferences().keep(seat.who(), FOLDER, typed.get().toString());
                    return new Maintenance(counter).backup(typed.get(), Heard.by(progress));
                })
                .onDone(kept -> {
                    tell(kept.done() ? Tone.SUCCESS : Tone.DANGER, kept.sentence());
                    kept.remarks().forEach(remark -> tell(Tone.WARNING, remark));
                }));
    }

    private void verify() {
        var counter = seat.counter();
        run(seat.background()
                .follow(progress -> new Maintenance(counter).verify(Heard.by(progress)))
                .onDone(checked -> {
                    tell(checked.clean() ? Tone.SUCCESS : Tone.DANGER, checked.sentence());
                    checked.faults().forEach(fault -> tell(Tone.DANGER, fault));
                }));
    }

    private <T> void run(Job<T> job) {
        said.getChildren().clear();
        working(true);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        running = Optional.of(job);
        job.withProgress(bar::setProgress).always(() -> working(false));
    }

    private void working(boolean now) {
        waiting.setVisible(now);
        backup.setDisable(now);
        verify.setDisable(now);
    }

    private void tell(Tone tone, String sentence) {
        said.getChildren().add(new Message(tone, sentence));
    }

    @Override
    public String id() {
        return "book";
    }

    @Override
    public String title() {
        return say("screens.settings.book");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        form.begin();
        folder.requestFocus();
        seat.background().run(() -> seat.counter().preferences().get(FOLDER)).onDone(kept -> {
            if (folder.getText().isBlank()) {
                kept.ifPresent(folder::setText);
            }
        });
    }
}
