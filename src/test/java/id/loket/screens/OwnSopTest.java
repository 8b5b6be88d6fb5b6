package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Fact;
import id.loket.casework.Position.At;
import id.loket.kit.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An office drops an SOP of its own into its data folder, and the service is there with a screen for every act. */
@ExtendWith(ApplicationExtension.class)
class OwnSopTest {
    @TempDir
    private Path dir;

    private CaseWindow window;
    private final Typist typist = new Typist("own");

    @Start
    void start(Stage stage) throws IOException {
        Files.createDirectories(dir.resolve("sop"));
        try (var sop = OwnSopTest.class.getResourceAsStream("/own/contoh-01.xml")) {
            Files.write(dir.resolve("sop/contoh-01.xml"), sop.readAllBytes());
        }
        window = new CaseWindow(dir, stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyKindOfActHasItsScreen() throws Exception {
        window.newCase();
        typist.until("the list of services", () -> typist.inside("#service-search"));
        typist.write("1");
        typist.field("village-name", "Krajan");
        typist.field("warga", "SITI CONTOH");
        typist.keys(KeyCode.ENTER);
        typist.write("BUDI CONTOH");
        typist.on("#field-bringer-how");
        typist.picture("receive");
        typist.keys(KeyCode.DIGIT3, KeyCode.ENTER);
        typist.write("Perangkat Contoh");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);

        typist.until("complete?", () -> typist.inside("#field-complete"));
        typist.picture("check-without-list");
        typist.keys(KeyCode.DIGIT1, KeyCode.ENTER);
        Fx.until(() -> window.latest().standing().waitsFor().contains("kasi-tapem"));

        window.sitDown("bagus");
        window.open(window.latest().key());
        typist.focused("#next");
        typist.picture("initial");
        typist.next();
        Fx.until(() -> window.latest().standing().waitsFor().contains("petugas"));

        window.sitDown("sari");
        window.open(window.latest().key());
        typist.focused("#next");
        typist.picture("call");
        typist.next();
        Fx.until(() -> row().equals("data"));
        typist.until("#field-hasil");
        typist.picture("items");
        for (int person = 1; person <= 2; person++) {
            typist.on("#field-hasil");
            typist.keys(KeyCode.DIGIT1);
            typist.key(KeyCode.CONTROL, KeyCode.ENTER);
            int done = person;
            Fx.until(() -> window.latest().items().size() == done);
        }
        Fx.until(() -> row().equals("rapat"));
        typist.field("meeting", "20-1-2025");
        typist.picture("do");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> row().equals("arsip"));
        typist.field("archive-place", "Lemari 2, map 7");
        typist.picture("archive");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> window.latest().position().ended());

        var entries = window.latest().entries();
        assertThat(entries)
                .extracting(e -> e.step().kind())
                .containsExactly("receive", "check", "check", "call", "do", "do", "do", "archive");
        assertThat(entries.stream().filter(e -> e.fact() == Fact.ANSWERED)).hasSize(2);
        assertThat(window.latest().answers().get("archive.place")).isEqualTo("Lemari 2, map 7");
    }

    private String row() {
        return window.latest().standing().position() instanceof At at ? at.row() : "";
    }
}
