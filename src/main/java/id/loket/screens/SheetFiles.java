package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Tone;
import id.loket.text.FileNames;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The platform's own windows that ask which sheet to read and where to save one. */
final class SheetFiles {
    private SheetFiles() {}

    /** What became of saving. */
    record Saved(Tone tone, String sentence) {}

    static Optional<Path> open(Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(say("screens.import.open"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(say("screens.import.kind"), "*.xlsx", "*.csv", "*.txt"),
                        new ExtensionFilter(say("screens.import.kind.any"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** A table of its own. */
    static Optional<Path> save(Window owner, String name) {
        return save(owner, name, true);
    }

    /** Several tables, which only a workbook holds. */
    static Optional<Path> saveWorkbook(Window owner, String name) {
        return save(owner, name, false);
    }

    private static Optional<Path> save(Window owner, String name, boolean csv) {
        var chooser = new FileChooser();
        chooser.setTitle(say("screens.import.save"));
        chooser.setInitialFileName(FileNames.of(name) + ".xlsx");
        chooser.getExtensionFilters().add(new ExtensionFilter(say("screens.import.kind.xlsx"), "*.xlsx"));
        if (csv) {
            chooser.getExtensionFilters().add(new ExtensionFilter(say("screens.import.kind.csv"), "*.csv"));
        }
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
