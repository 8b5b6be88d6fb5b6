package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.App;
import id.loket.Opening;
import id.loket.desk.Counter;
import id.loket.desk.Maintenance;
import id.loket.desk.People;
import id.loket.desk.Setup;
import id.loket.office.Person;
import id.loket.office.Person.Holding;
import id.loket.register.Progress;
import id.loket.text.IsoWeek;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
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

    private Application app;
    private Typist typist;

    @BeforeEach
    void theOfficeIsReadyAndTheWindowOpens() throws Exception {
        var sari = person("sari", "SARI CONTOH", "petugas-loket", "administrator");
        var register = ((Counter.Opened.FirstUse) Counter.open(dir, LocalDateTime::now, true)).register();
        var made = new Setup(register, LocalDateTime::now, true)
                .make(new Setup.Wanted("durenan", sari, "1234", Map.of("agenda-kk", 213L)));
        try (var counter = ((Setup.Made.Ready) made).counter()) {
            var who = ((People.SignIn.Welcome) counter.people().signIn("sari", "1234")).session();
            Stream.of(
                            person("bagus", "BAGUS CONTOH, S.Sos", "kasi-tapem"),
                            person("dewi", "DEWI CONTOH, S.IP, M.Si", "sekcam"),
                            person("karno", "KARNO CONTOH, S.STP, M.Si", "camat"),
                            person("ahmad-zuhdan", "AHMAD CONTOH, S.STP, M.Si"))
                    .forEach(p -> assertThat(counter.people().save(who, p, Optional.of("1234"), true))
                            .isEmpty());
        }
        FxToolkit.registerPrimaryStage();
        Opening.begin(dir, Optional.empty());
        app = FxToolkit.setupApplication(App.class);
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
        theApplicantIsAskedOnce();
        legalisationIsTakenInUpToTheCamat();
        switchTo("KARNO");
        theCamatSigns();
        switchTo("SARI");
        theLegalisationIsNumberedAndHandedOver();
        theWeekIsReported();
        theBookSaysWhatHappened();
    }

    // ---- the family card

    private void familyCardComesIncompleteAndIsReturned() throws Exception {
        typist.key(KeyCode.F2);
        typist.until("#service-search");
        typist.picture("services");
        typist.write("1");
        typist.until("#field-person-nik");
        typist.field("person-nik", "3503135708900001");
        typist.field("person-name", "SITI CONTOH");
        typist.field("person-birth-place", "Trenggalek");
        typist.field("person-street", "Dusun Krajan");
        typist.field("person-rt", "3");
        typist.field("person-rw", "1");
        typist.find("person-village", "Kendal");
        typist.field("village-letter-number", "470/12/2026");
        typist.field("village-letter-date", "17-1-2025");
        typist.find("village-letter-village", "Kendal");
        typist.field("village-letter-signer", "KEPALA DESA CONTOH");
        typist.find("reason", "Pisah");
        typist.field("head", "BUDI CONTOH");
        typist.field("members", "BUDI CONTOH");
        typist.keys(KeyCode.ENTER, KeyCode.ENTER);
        typist.write("Kepala");
        typist.keys(KeyCode.ENTER);
        typist.on("#field-bringer-how");
        typist.picture("intake-kk");
        typist.keys(KeyCode.DIGIT1, KeyCode.ENTER);

        typist.until("#tick-pengantar-1");
        typist.keys(KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT3, KeyCode.ENTER);
        typist.until("#problem-form-permohonan");
        typist.picture("check-incomplete");
        typist.key(KeyCode.CONTROL, KeyCode.B);
        typist.until("the reason is asked", () -> typist.inside("#field-reason"));
        typist.picture("return-to-applicant");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        printed("slip");
        assertThat(latest("returned")).isEqualTo("1");
    }

    private void familyCardComesBackIsNumberedAndWritten() throws Exception {
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("#tick-pengantar-1");
        typist.picture("check-again-with-ticks");
        typist.keys(KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ENTER);
        typist.next();
        typist.until("#number-agenda");
        assertThat(typist.text("#number-agenda"))
                .as("the paper book stood at 212")
                .isEqualTo("213");
        typist.picture("numbered");
        typist.key(KeyCode.CONTROL, KeyCode.T);
        printed("receipt");
        writeAndSend();
    }

    private void writeAndSend() throws Exception {
        typist.focused("#next");
        typist.until("a page in sight", () -> typist.sees("#preview-sheet-1"));
        typist.picture("write");
        typist.next();
        typist.gone("#preview-sheet-1");
        typist.next();
        typist.until("it waits for the signer", () -> !latest("waits_for").contains("petugas"));
    }

    private void theKasiReturnsTheLetter() throws Exception {
        openFirst();
        typist.until("#preview-sheet-1");
        typist.picture("sign");
        typist.key(KeyCode.CONTROL, KeyCode.B);
        typist.until("the reason is asked", () -> typist.inside("#field-reason"));
        typist.key(KeyCode.SHIFT, KeyCode.TAB);
        typist.until("the way back is asked", () -> typist.inside("#field-to"));
        typist.keys(KeyCode.DIGIT2, KeyCode.ENTER);
        typist.write("Nama kepala keluarga keliru");
        typist.picture("return-to-drafter");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("the letter is back", () -> latest("waits_for").contains("petugas"));
    }

    private void theLetterIsWrittenAgain() throws Exception {
        openFirst();
        writeAndSend();
    }

    private void theKasiSigns() throws Exception {
        openFirst();
        typist.until("#preview-sheet-1");
        typist.next();
        typist.gone("#preview-sheet-1");
        typist.next();
        typist.until("it is back at the counter", () -> latest("waits_for").contains("petugas"));
    }

    private void theFamilyCardIsHandedOver() throws Exception {
        openFirst();
        typist.until("#field-receiver-name");
        typist.field("receiver-name", "SITI CONTOH");
        typist.on("#field-receiver-relation");
        typist.key(KeyCode.DIGIT1);
        typist.on("#field-receiver-identity");
        typist.picture("hand-over");
        typist.key(KeyCode.ENTER);
        typist.until("the case is closed", () -> latest("ending").equals("CLOSED"));
        typist.picture("closed");
        assertThat(latest("served")).isEqualTo("1");
    }

    /** Without the mouse: the offer's key, the answers, the officer's PIN. */
    private void theApplicantIsAskedOnce() throws Exception {
        typist.until("#offer-survey");
        typist.key(KeyCode.F10);
        typist.focused("#survey-start");
        typist.key(KeyCode.ENTER);
        typist.until("#survey-next");
        typist.press("#survey-next");
        for (int n = 0; n < 9; n++) {
            typist.until("#survey-mark-4");
            typist.key(KeyCode.DIGIT4);
        }
        typist.press("#survey-finish");
        typist.until(
                "the form is kept", () -> book("select count(*) from survey").equals("1"));
        typist.picture("asked");
        assertThat(book("select service from survey")).as("nobody asks which").isEqualTo("durenan-01");
        assertThat(typist.sees("#survey-again"))
                .as("a second form for one hand-over")
                .isFalse();
        typist.key(KeyCode.F12);
        typist.focused("#survey-pin");
        typist.keys(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.ENTER);
        typist.gone("#survey");
        typist.gone("#offer-survey");
        typist.key(KeyCode.F10);
        assertThat(typist.sees("#survey"))
                .as("who has answered is not asked again")
                .isFalse();
    }

    // ---- the legalisation

    private void legalisationIsTakenInUpToTheCamat() throws Exception {
        typist.key(KeyCode.F2);
        typist.until("#service-search");
        typist.write("3");
        typist.until("#field-person-nik");
        typist.write("3503135708900001");
        typist.until("#field-person-known .button");
        typist.picture("known-applicant");
        typist.keys(KeyCode.ENTER, KeyCode.ENTER);
        typist.find("kind", "waris");
        typist.field("document-title", "Surat keterangan waris");
        typist.field("document-issuer", "Kepala Desa Kendalrejo");
        typist.field("document-owner", "SITI CONTOH");
        typist.field("copies", "2");
        typist.field("purpose", "Balik nama tanah");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.on("#field-bringer-how");
        typist.picture("intake-legalisasi");
        typist.keys(KeyCode.DIGIT1, KeyCode.ENTER);
        typist.until("#tick-pengantar-1");
        typist.keys(KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ENTER);
        writeAndSend();
    }

    private void theCamatSigns() throws Exception {
        openFirst();
        typist.until("#preview-sheet-1");
        typist.picture("sign-camat");
        typist.next();
        typist.until("the counter numbers it", () -> latest("waits_for").contains("petugas"));
    }

    private void theLegalisationIsNumberedAndHandedOver() throws Exception {
        openFirst();
        typist.next();
        typist.until("#number-legalisasi");
        typist.picture("numbered-after-signature");
        assertThat(typist.text("#number-legalisasi")).isEqualTo("001");
        switchTo("KARNO");
        openFirst();
        typist.next();
        typist.until("it is back at the counter", () -> latest("waits_for").contains("petugas"));
        switchTo("SARI");
        theFamilyCardIsHandedOver();
    }

    // ---- the week

    private void theWeekIsReported() throws Exception {
        typist.key(KeyCode.ALT, KeyCode.DIGIT4);
        typist.until("#report-duties");
        typist.picture("duties");
        typist.key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        typist.until("#report-period");
        var week = IsoWeek.of(LocalDate.now());
        for (int i = 0; i < 60 && !typist.text("#report-period").contains(week.title()); i++) {
            typist.key(KeyCode.F8);
        }
        typist.picture("report");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        printed("report");
        typist.key(KeyCode.F9);
        typist.picture("report-hand-over");
        typist.key(KeyCode.ENTER);
        typist.until(
                "it was handed over",
                () -> book("select handed_to from report where event = 'HANDED'")
                        .contains("KARNO"));
        typist.picture("report-handed");
    }

    private void theBookSaysWhatHappened() throws Exception {
        typist.key(KeyCode.F3);
        typist.until("#book-search");
        typist.write("siti");
        typist.until("both are found", () -> typist.text("#book-found").contains("2"));
        typist.picture("book");
        assertThat(book("select count(distinct e.letter_sha256) from entry e join printed p on p.sha256 ="
                        + " e.letter_sha256"))
                .as("each letter written was handed to the printer, by the bytes its entry names")
                .isEqualTo("3");
        FxToolkit.cleanupApplication(app);
        try (var counter = ((Counter.Opened.Ready) Counter.open(dir, LocalDateTime::now, true)).counter()) {
            assertThat(new Maintenance(counter).verify(Progress.UNHEARD).faults())
                    .isEmpty();
        }
    }

    // ---- what every scene does

    /** Looks at the paper, prints it, says that it came out. */
    private void printed(String what) throws Exception {
        typist.until("#preview-sheet-1");
        typist.picture(what);
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("#preview-said");
        typist.picture(what + "-printed");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.gone("#preview-title");
    }

    private void openFirst() throws Exception {
        typist.until("a case in the queue", () -> typist.sees("#queue .table-row-cell:filled"));
        typist.focused("#queue");
        typist.key(KeyCode.ENTER);
        typist.until("#turn-title");
    }

    private void signIn(String name) throws Exception {
        typist.until("#field-person .list-cell");
        typist.until("the list hears the keys", () -> typist.inside("#field-person"));
        typist.picture("sign-in");
        typist.write(name);
        typist.write("1234");
        typist.key(KeyCode.ENTER);
        typist.gone("#sign-in");
        typist.focused("#queue");
    }

    // ---- read besides, as a second pair of eyes

    /** What the book itself says of the latest case. */
    private String latest(String column) {
        return book("select %s from standing order by id desc limit 1".formatted(column));
    }

    private String book(String sql) {
        try (var book = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("register.db"));
                var found = book.createStatement().executeQuery(sql)) {
            return found.next() ? String.valueOf(found.getString(1)) : "";
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
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
