package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.App;
import id.loket.casework.Case;
import id.loket.casework.Fact;
import id.loket.desk.Counter;
import id.loket.desk.Setup;
import id.loket.kit.Fx;
import id.loket.office.Person;
import id.loket.office.Person.Holding;
import id.loket.pdf.Pages;
import id.loket.register.Filter;
import id.loket.register.ReportEvent;
import id.loket.text.IsoWeek;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * A day at the counter in the real window, with the keyboard alone: a family card that comes back incomplete and is
 * returned by its signer, a legalisation signed by the Camat, the letters printed, the week reported.
 */
class CounterStoryTest {
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 2);

    @TempDir
    private Path dir;

    private Typist typist;

    @BeforeEach
    void theOfficeIsReadyAndTheWindowOpens() throws Exception {
        var sari = person("sari", "SARI CONTOH", "petugas-loket", "administrator");
        var register = ((Counter.Opened.FirstUse) Counter.open(dir, LocalDateTime::now, true)).register();
        var made = new Setup(register, LocalDateTime::now, true)
                .make(new Setup.Wanted("durenan", sari, "1234", Map.of("agenda-kk", 213L)));
        try (var counter = ((Setup.Made.Ready) made).counter()) {
            var who = ((id.loket.desk.People.SignIn.Welcome) counter.people().signIn("sari", "1234")).session();
            Stream.of(
                            person("bagus", "BAGUS CONTOH, S.Sos", "kasi-tapem"),
                            person("dewi", "DEWI CONTOH, S.IP, M.Si", "sekcam"),
                            person("karno", "KARNO CONTOH, S.STP, M.Si", "camat"))
                    .forEach(p -> assertThat(counter.people().save(who, p, Optional.of("1234"), true)).isEmpty());
        }
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(App.class, "--data=" + dir, "--practice");
        typist = new Typist("story");
    }

    @AfterEach
    void theWindowCloses() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aDayAtTheCounterFromSignInToTheWeeklyReport() throws Exception {
        signIn("SARI");
        familyCardComesIncompleteAndIsReturned();
        familyCardComesBackIsNumberedAndWritten();
        switchTo("BAGUS");
        theKasiReturnsTheLetter();
        switchTo("SARI");
        theLetterIsWrittenAgain();
        switchTo("BAGUS");
        theKasiSigns();
        switchTo("SARI");
        theFamilyCardIsHandedOver();
        legalisationIsTakenInUpToTheCamat();
        switchTo("KARNO");
        theCamatSigns();
        switchTo("SARI");
        theLegalisationIsNumberedAndHandedOver();
        theWeekIsReported();
        theBookSaysWhatHappened();
    }

    // ---- scenes are added below
    private void familyCardComesIncompleteAndIsReturned() throws Exception {
        typist.key(KeyCode.F2);
        typist.until("#service-search");
        typist.picture("services");
        typist.write("1");
        typist.until("#field-person-nik");
        typist.enter("3503135708900001", "SITI CONTOH", "", "Trenggalek", "", "", "", "", "", "");
        typist.enter("Dusun Krajan", "3", "1");
        typist.pick("Kendal");
        typist.enter("", "470/12/2026", "17-1-2025");
        typist.pick("Kendal");
        typist.enter("KEPALA DESA CONTOH");
        typist.pick("Pisah");
        typist.enter("BUDI CONTOH", "");
        typist.enter("BUDI CONTOH", "");
        typist.pick("Kepala");
        typist.enter("");
        typist.picture("intake-kk");
        typist.keys(KeyCode.DIGIT1, KeyCode.ENTER);
        typist.until("#tick-pengantar-1");
        typist.picture("check-kk");
        typist.keys(KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT3, KeyCode.ENTER);
        typist.picture("check-kk-incomplete");
    }

    private void familyCardComesBackIsNumberedAndWritten() {}

    private void theKasiReturnsTheLetter() {}

    private void theLetterIsWrittenAgain() {}

    private void theKasiSigns() {}

    private void theFamilyCardIsHandedOver() {}

    private void legalisationIsTakenInUpToTheCamat() {}

    private void theCamatSigns() {}

    private void theLegalisationIsNumberedAndHandedOver() {}

    private void theWeekIsReported() {}

    private void theBookSaysWhatHappened() {}

    private void signIn(String name) throws Exception {
        typist.until("#field-person .list-cell");
        typist.picture("sign-in");
        typist.write(name);
        typist.write("1234");
        typist.key(KeyCode.ENTER);
        typist.gone("#sign-in");
    }

    private void switchTo(String name) throws Exception {
        typist.key(KeyCode.F12);
        signIn(name);
    }

    private static Person person(String id, String name, String... posts) {
        return new Person(
                id,
                name,
                "",
                "",
                Stream.of(posts)
                        .map(post -> new Holding(post, SINCE, Optional.empty(), ""))
                        .toList());
    }
}
