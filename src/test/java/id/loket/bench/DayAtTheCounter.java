package id.loket.bench;

import id.loket.App;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;

/**
 * A process of its own: the real window, and a counter's working day played in it by keyboard. After each hour it says
 * so and waits for a line to go on. Args: data folder, sample office, applications, hours.
 */
final class DayAtTheCounter {
    /** Said after each hour. */
    static final String HOUR = "an hour is over";

    /** Of an hour's applications of each kind, so many are brought to their end in the same hour. */
    private static final int FINISHED = 6;

    private static final int LOOKED_UP = 5;

    /** One in so many is given a number and sees all papers printed; a spooler takes longer than a press. */
    private static final int PRINTED = 10;

    private static final String NUMBER = "[A-Z]+\\d+";

    /** What is left of an hour after its work, in milliseconds. */
    private static final long SILENCE = 12_000;

    private final DayKeyboard keys = new DayKeyboard();
    private final int applications;
    private final int hours;
    private int taken;

    private DayAtTheCounter(int applications, int hours) {
        this.applications = applications;
        this.hours = hours;
    }

    public static void main(String[] args) {
        var day = new DayAtTheCounter(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        Thread.ofPlatform().name("officer").start(day::played);
        App.launch(Path.of(args[0]), Optional.of(args[1]));
    }

    private void played() {
        try (var reader = new InputStreamReader(System.in, StandardCharsets.UTF_8)) {
            keys.until("the toolkit", DayKeyboard::plugged);
            keys.until("#field-person .list-cell");
            for (int hour = 1; hour <= hours; hour++) {
                hour(applications * hour / hours);
                System.out.println(HOUR);
                if (reader.read() < 0) {
                    throw new IOException("nobody listens");
                }
            }
            Platform.exit();
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /** Applications up to a number, then what an office does with them. */
    private void hour(int upTo) {
        signIn("SARI");
        var cards = new ArrayList<String>();
        var copies = new ArrayList<String>();
        while (taken < upTo) {
            var applicant = DayApplicant.of(taken++);
            begun();
            familyCard(applicant);
            cards.add(applicant.name());
            if (taken % LOOKED_UP == 0) {
                lookUp(applicant.first());
            }
            if (taken < upTo) {
                taken++;
                begun();
                legalisation(applicant);
                copies.add(applicant.name());
            }
        }
        var some = cards.subList(0, Math.min(FINISHED, cards.size()));
        var others = copies.subList(0, Math.min(FINISHED, copies.size()));
        switchTo("BAGUS");
        some.forEach(this::signedAndSentBack);
        switchTo("AHMAD");
        others.forEach(this::signed);
        switchTo("SARI");
        others.forEach(this::numbered);
        switchTo("AHMAD");
        others.forEach(this::passedOn);
        switchTo("DEWI");
        switchTo("SARI");
        some.forEach(name -> handedOver(name, "Kartu"));
        others.forEach(name -> handedOver(name, "Legalisasi"));
        report();
        around();
        keys.press(KeyCode.ALT, KeyCode.DIGIT1);
        keys.press(KeyCode.F12);
        keys.until("#sign-in");
        DayKeyboard.pause(SILENCE);
    }

    // ---- people

    private void signIn(String name) {
        keys.until("#field-person .list-cell");
        keys.until("the list hears the keys", () -> keys.inside("#field-person"));
        keys.write(name);
        keys.write("1234");
        keys.press(KeyCode.ENTER);
        keys.gone("#sign-in");
        keys.until("the queue", () -> keys.inside("#queue") || keys.seen("#page-title"));
    }

    private void switchTo(String name) {
        keys.press(KeyCode.F12);
        signIn(name);
    }

    // ---- someone comes

    private void begun() {
        if (taken % PRINTED == 1) {
            ticket();
        }
        keys.press(KeyCode.F2);
        keys.until("#service-search");
        keys.until("the search", () -> keys.inside("#service-search"));
    }

    private void ticket() {
        keys.press(KeyCode.ALT, KeyCode.DIGIT6);
        keys.until("#tickets-page");
        keys.press(KeyCode.CONTROL, KeyCode.T);
        keys.until("#ticket-said");
        keys.press(KeyCode.CONTROL, KeyCode.ENTER);
        keys.until("a number is called", () -> keys.text("#ticket-now").matches(NUMBER));
        keys.press(KeyCode.F9);
        keys.until("it is served", () -> !keys.text("#ticket-now").matches(NUMBER));
    }

    private void familyCard(DayApplicant applicant) {
        keys.write("1");
        keys.until("#field-person-nik");
        keys.field("person-nik", applicant.nik());
        keys.field("person-name", applicant.name());
        keys.field("person-birth-place", "Trenggalek");
        keys.field("person-street", "Dusun Krajan");
        keys.field("person-rt", "3");
        keys.field("person-rw", "1");
        keys.field("person-village", "Kendal");
        keys.field("village-letter-number", "470/12/2026");
        keys.field("village-letter-date", "17-1-2025");
        keys.field("village-letter-village", "Kendal");
        keys.field("village-letter-signer", "KEPALA DESA CONTOH");
        keys.field("reason", "Pisah");
        keys.field("head", applicant.name());
        keys.field("members", applicant.name());
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.ENTER);
        keys.write("Kepala");
        keys.press(KeyCode.ENTER);
        keys.on("#field-bringer-how");
        keys.write("1");
        keys.press(KeyCode.ENTER);
        ticked("2", "1");
        keys.next();
        keys.until("#number-agenda");
        receipt();
        written();
    }

    private void legalisation(DayApplicant applicant) {
        keys.write("3");
        keys.until("#field-person-nik");
        keys.until("the first field", () -> keys.inside("#field-person-nik"));
        keys.write(applicant.nik());
        keys.until("#field-person-known .button");
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.ENTER);
        keys.field("kind", "waris");
        keys.field("document-title", "Surat keterangan waris");
        keys.field("document-issuer", "Kepala Desa Kendalrejo");
        keys.field("document-owner", applicant.name());
        keys.field("copies", "2");
        keys.field("purpose", "Balik nama tanah");
        keys.press(KeyCode.CONTROL, KeyCode.ENTER);
        keys.on("#field-bringer-how");
        keys.write("1");
        keys.press(KeyCode.ENTER);
        ticked("2", "1");
        written();
    }

    private void ticked(String... papers) {
        keys.until("#tick-pengantar-1");
        for (var paper : papers) {
            keys.write(paper);
            keys.press(KeyCode.ENTER);
        }
    }

    private void written() {
        keys.until("#preview-sheet-1");
        if (taken % PRINTED == 1) {
            keys.next();
        } else {
            keys.until("a letter", () -> keys.ready("#keep"));
            keys.renewed("#next", () -> keys.push("#keep"));
        }
        keys.next();
    }

    private void receipt() {
        keys.press(KeyCode.CONTROL, KeyCode.T);
        if (taken % PRINTED == 1) {
            printed();
        } else {
            keys.until("#preview-title");
            keys.until("a receipt", () -> keys.ready("#preview-store"));
            keys.press(KeyCode.CONTROL, KeyCode.S);
            keys.until("#preview-said");
            keys.renewed("#next", () -> {
                keys.press(KeyCode.ESCAPE);
                keys.gone("#preview-title");
            });
        }
    }

    private void printed() {
        keys.until("#preview-title");
        keys.until("a way on", () -> keys.ready("#preview-on"));
        keys.press(KeyCode.CONTROL, KeyCode.ENTER);
        keys.until("#preview-said");
        // The case is read again when its paper is closed.
        keys.renewed("#next", () -> {
            keys.press(KeyCode.CONTROL, KeyCode.ENTER);
            keys.gone("#preview-title");
        });
    }

    // ---- a case is found and brought on

    private void signedAndSentBack(String name) {
        found(name, "Kartu");
        keys.until("#preview-sheet-1");
        keys.next();
        keys.next();
    }

    private void signed(String name) {
        found(name, "Legalisasi");
        keys.until("#preview-sheet-1");
        keys.next();
    }

    private void numbered(String name) {
        found(name, "Legalisasi");
        keys.next();
        keys.until("#number-legalisasi");
    }

    private void passedOn(String name) {
        found(name, "Legalisasi");
        keys.next();
    }

    private void handedOver(String name, String service) {
        found(name, service);
        keys.until("#field-receiver-name");
        keys.field("receiver-name", name);
        keys.on("#field-receiver-relation");
        keys.write("1");
        keys.on("#field-receiver-identity");
        keys.renewed("#next", () -> keys.press(KeyCode.ENTER));
    }

    private void found(String name, String service) {
        lookUp(name + " " + service);
        keys.press(KeyCode.ENTER);
        keys.until("what was found", () -> keys.inside("#book-list") || keys.seen("#turn-title"));
        if (!keys.seen("#turn-title")) {
            // More than one: the newest is the first.
            keys.press(KeyCode.ENTER);
            keys.until("#turn-title");
        }
    }

    private void lookUp(String words) {
        keys.press(KeyCode.F3);
        keys.until("#book-search");
        keys.until("the search", () -> keys.inside("#book-search"));
        keys.write(words);
        DayKeyboard.pause(50);
    }

    // ---- the rest of the hour

    private void report() {
        keys.press(KeyCode.ALT, KeyCode.DIGIT4);
        keys.until("#report-duties");
        keys.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        keys.until("the numbers", () -> keys.ready("#report-print"));
    }

    private void around() {
        for (var place : List.of(KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT5)) {
            keys.press(KeyCode.ALT, place);
            DayKeyboard.pause(300);
        }
    }
}
