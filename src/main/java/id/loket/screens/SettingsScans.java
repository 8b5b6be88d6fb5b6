package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.ScanSettings;
import id.loket.desk.ScanSettings.Afterwards;
import id.loket.desk.TypedFolder;
import id.loket.kit.Form;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Segments;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** Where the scanner of this counter saves to, what becomes of its files, and how large a scan may be. */
final class SettingsScans implements SettingsSection {
    private static final String FOLDER = "scan-folder";
    private static final String SIDE = "scan-side";
    private static final String PICTURE = "scan-picture-kb";
    private static final String PDF = "scan-pdf-mb";

    private final Seat seat;
    private final TextField folder = new TextField();
    private final Segments<Afterwards> afterwards = new Segments<>(Stream.of(Afterwards.values())
            .map(each -> new Segments.Choice<>(each, "scan-" + each.name().toLowerCase(Locale.ROOT), word(each)))
            .toList());
    private final TextField side = new TextField();
    private final TextField picture = new TextField();
    private final TextField pdf = new TextField();
    private final Form form = new Form();
    private final VBox said = new VBox(Space.SMALL);

    /** What is typed: settings, or what is wrong with it. */
    private record Typed(ScanSettings settings, List<Form.Problem> problems) {}

    SettingsScans(Seat seat) {
        this.seat = seat;
        form.section(say("screens.settings.scans"));
        form.add(FOLDER, say("screens.settings.scan-folder"), folder).hint(say("screens.settings.scan-folder-hint"));
        form.add("scan-afterwards", say("screens.settings.scan-afterwards"), afterwards)
                .hint(say("screens.settings.scan-afterwards-hint"));
        form.add(SIDE, say("screens.settings.scan-side"), side)
                .hint(say(
                        "screens.settings.scan-side-hint",
                        String.valueOf(ScanSettings.LEAST_SIDE),
                        String.valueOf(ScanSettings.MOST_SIDE)));
        form.add(PICTURE, say("screens.settings.scan-picture"), picture)
                .hint(say("screens.settings.scan-picture-hint"));
        form.add(PDF, say("screens.settings.scan-pdf"), pdf).hint(say("screens.settings.scan-pdf-hint"));
        form.whenDone(this::save);
        var choose = new Button(say("screens.settings.backup-choose"));
        choose.setId("scan-folder-choose");
        choose.setOnAction(_ -> choose());
        var save = Look.of(new Button(say("screens.settings.scan-save")), Look.PRIMARY);
        save.setId("scan-save");
        save.setOnAction(_ -> save());
        var foot = new VBox(Space.ROOMY, new HBox(Space.SMALL, save, choose), said);
        foot.setPadding(new Insets(0, 0, 0, SettingsPrinters.INDENT - Space.WIDE));
        form.add(foot);
    }

    private static String word(Afterwards each) {
        return switch (each) {
            case MOVED -> say("screens.settings.scan-moved");
            case LEFT -> say("screens.settings.scan-left");
            case DELETED -> say("screens.settings.scan-deleted");
        };
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(say("screens.settings.scan-folder"));
        Optional.ofNullable(chooser.showDialog(form.view().getScene().getWindow()))
                .ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void save() {
        var typed = typed();
        form.show(typed.problems());
        said.getChildren().clear();
        if (!typed.problems().isEmpty()) {
            return;
        }
        var wanted = typed.settings();
        seat.background()
                .change(() -> {
                    seat.counter().scanning().choose(seat.who(), wanted);
                    return wanted.folder().filter(dir -> !Files.isDirectory(dir));
                })
                .onDone(gone -> said.getChildren()
                        .setAll(
                                gone.isPresent()
                                        ? gone(gone.get())
                                        : new Message(
                                                Tone.SUCCESS,
                                                wanted.folder()
                                                        .map(dir ->
                                                                say("screens.settings.scan-watched", dir.toString()))
                                                        .orElse(say("screens.settings.scan-unwatched")))));
    }

    private static Message gone(Path dir) {
        return new Message(Tone.WARNING, say("screens.settings.scan-gone", dir.toString()));
    }

    private Typed typed() {
        var problems = new ArrayList<Form.Problem>();
        var dir = TypedFolder.read(folder.getText());
        if (dir.isEmpty() && !folder.getText().isBlank()) {
            problems.add(new Form.Problem(FOLDER, say("screens.settings.scan-no-folder")));
        }
        if (dir.filter(d -> d.startsWith(seat.counter().dir().toAbsolutePath())).isPresent()) {
            problems.add(new Form.Problem(FOLDER, say("screens.settings.scan-own-folder")));
        }
        var settings = new ScanSettings(
                dir,
                afterwards.value().orElse(Afterwards.MOVED),
                number(SIDE, side, ScanSettings.LEAST_SIDE, ScanSettings.MOST_SIDE, problems),
                number(PICTURE, picture, ScanSettings.LEAST_KILOBYTES, ScanSettings.MOST_KILOBYTES, problems),
                number(PDF, pdf, 1, ScanSettings.MOST_MEGABYTES, problems));
        return new Typed(settings, problems);
    }

    private static int number(String id, TextField field, int least, int most, List<Form.Problem> problems) {
        var text = field.getText().replace(".", "").strip();
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problems.add(
                new Form.Problem(id, say("screens.settings.scan-number", String.valueOf(least), String.valueOf(most))));
        return least;
    }

    @Override
    public String id() {
        return "scans";
    }

    @Override
    public String title() {
        return say("screens.settings.scans");
    }

    @Override
    public Node view() {
        return form.view();
    }

    @Override
    public void shown() {
        var scanning = seat.counter().scanning();
        seat.background()
                .run(() -> {
                    scanning.watch();
                    return scanning.settings();
                })
                .onDone(this::show);
    }

    private void show(ScanSettings kept) {
        folder.setText(kept.folder().map(Path::toString).orElse(""));
        afterwards.choose(kept.afterwards());
        side.setText(String.valueOf(kept.longSide()));
        picture.setText(String.valueOf(kept.pictureKilobytes()));
        pdf.setText(String.valueOf(kept.pdfMegabytes()));
        said.getChildren()
                .setAll(
                        kept
                                .folder()
                                .filter(_ -> seat.counter().scanning().folderGone())
                                .map(SettingsScans::gone)
                                .stream()
                                .toList());
        form.begin();
    }
}
