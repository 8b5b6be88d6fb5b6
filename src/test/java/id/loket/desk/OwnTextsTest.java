package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.office.OfficeShelf;
import id.loket.office.Person;
import id.loket.office.Person.Holding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office keeps its own letter while the program around it is replaced by a later one. */
class OwnTextsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);
    private static final String LETTER = "letter/tanda-terima.xhtml";

    @TempDir
    private Path dir;

    private String now;
    private String before;
    private String own;

    @BeforeEach
    void anOwnLetter() throws IOException {
        now = OfficeShelf.shippedLetter("kalipare", "tanda-terima").orElseThrow();
        before = now.replace("{{/body}}", "<p>dahulu</p>\n{{/body}}");
        own = before.replace("<p>dahulu</p>", "<p>milik kantor</p>");
        assertThat(own).isNotEqualTo(now);
        setUp();
        Files.createDirectories(dir.resolve("letter"));
        Files.writeString(dir.resolve(LETTER), own);
    }

    private void setUp() {
        var register = ((Counter.Opened.FirstUse) Counter.open(dir, () -> NOW, true)).register();
        var holds = new Holding("administrator", NOW.toLocalDate(), Optional.empty(), "");
        var sari = new Person("sari", "SARI CONTOH", "", "", List.of(holds));
        var wanted = new Setup.Wanted("kalipare", sari, "1234", Map.of());
        ((Setup.Made.Ready) new Setup(register, () -> NOW, true).make(wanted))
                .counter()
                .close();
    }

    private Counter open() {
        return ((Counter.Opened.Ready) Counter.open(dir, () -> NOW, true)).counter();
    }

    /** What an earlier version of the program would have left in the book. */
    private void anEarlierVersionHadShipped(String text) {
        try (var counter = open()) {
            counter.register().enter(ledger -> ledger.setting("shipped." + LETTER, text, ""));
        }
    }

    @Test
    void nothing_is_told_while_the_shipped_letter_is_the_one_the_office_started_from() {
        open().close();
        try (var counter = open()) {
            assertThat(counter.ownTexts().changed()).isEmpty();
        }
    }

    @Test
    void a_shipped_letter_that_changed_under_an_own_one_is_told_three_ways_and_overwrites_nothing() throws IOException {
        anEarlierVersionHadShipped(before);
        try (var counter = open()) {
            assertThat(counter.ownTexts().changed())
                    .containsExactly(new OwnTexts.Changed(LETTER, before, now, own))
                    .allSatisfy(changed -> {
                        assertThat(changed.shippedLines()).as("lost one").isEqualTo(1);
                        assertThat(changed.ownLines())
                                .as("lost one, has another")
                                .isEqualTo(2);
                        assertThat(changed.bothLines()).isEqualTo(1);
                    });
            assertThat(new Templates("kalipare", dir).text("tanda-terima")).contains(own);

            var aside = counter.ownTexts().aside();
            assertThat(aside.resolve("letter-tanda-terima-1-bawaan-dahulu.xhtml"))
                    .hasContent(before);
            assertThat(aside.resolve("letter-tanda-terima-2-bawaan-sekarang.xhtml"))
                    .hasContent(now);
            assertThat(aside.resolve("letter-tanda-terima-3-milik-kantor.xhtml"))
                    .hasContent(own);
            assertThat(Files.readString(dir.resolve(LETTER))).isEqualTo(own);
        }
    }

    @Test
    void once_compared_it_is_told_no_more() {
        anEarlierVersionHadShipped(before);
        try (var counter = open()) {
            var someone =
                    counter.people().session(counter.people().staff().getFirst().person());
            counter.ownTexts().seen(someone);
            assertThat(counter.ownTexts().changed()).isEmpty();
        }
        try (var counter = open()) {
            assertThat(counter.ownTexts().changed()).isEmpty();
        }
    }

    @Test
    void an_own_letter_that_is_the_shipped_one_again_has_nothing_to_tell() throws IOException {
        anEarlierVersionHadShipped(before);
        Files.writeString(dir.resolve(LETTER), now);
        try (var counter = open()) {
            assertThat(counter.ownTexts().changed()).isEmpty();
        }
    }
}
