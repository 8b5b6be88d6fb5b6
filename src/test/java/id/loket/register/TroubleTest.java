package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.loket.office.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class TroubleTest {
    @TempDir
    Path dir;

    private Register register;

    @BeforeEach
    void open() {
        register = Book.open(dir);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void a_full_disk_keeps_nothing_of_the_change_and_says_so() throws Exception {
        Book.register(register, "K1");
        var pages = Sqlite.number(register.writer(), "pragma page_count");
        Sqlite.number(register.writer(), "pragma max_page_count = " + pages);
        assertThatThrownBy(() -> register.enter(l -> {
                    for (int i = 0; i < 500; i++) {
                        l.append(Book.numbered(l, Book.opened("B" + i)), Book.SITI);
                    }
                }))
                .isInstanceOfSatisfying(RegisterTrouble.class, t -> {
                    assertThat(t.kind()).isEqualTo(RegisterTrouble.Kind.FULL);
                    assertThat(t.sentence()).contains("penuh");
                });
        Sqlite.number(register.writer(), "pragma max_page_count = 1000000");
        assertThat(Book.register(register, "K2").n()).isEqualTo(2);
        assertThat(register.reading().find("B0")).isEmpty();
        assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
    }

    @Test
    void a_closed_book_says_so() {
        register.close();
        assertThatThrownBy(() -> Book.register(register, "K1"))
                .isInstanceOfSatisfying(
                        RegisterTrouble.class, t -> assertThat(t.kind()).isEqualTo(RegisterTrouble.Kind.CLOSED));
    }

    @Test
    void a_change_within_a_change_is_a_bug_and_not_a_standstill() {
        assertThatThrownBy(() -> register.enter(l -> register.enter(m -> m.entries("K1"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_interrupted_caller_still_learns_what_became_of_the_change() {
        Thread.currentThread().interrupt();
        assertThat(Book.register(register, "K1").n()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void no_log_level_shows_what_is_written() {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var loggers = Stream.of("org.jooq", "org.sqlite", "id.loket")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.setAdditive(false);
            logger.setLevel(Level.TRACE);
            logger.addAppender(heard);
        });
        try {
            Book.register(register, "K1");
            register.reading().list(Filter.text("siti"), Vocabulary.NONE, 0, 10);
            assertThatThrownBy(() -> Book.register(register, "K1")).isInstanceOf(RegisterTrouble.class);
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(heard);
                logger.setLevel(null);
                logger.setAdditive(true);
            });
        }
        assertThat(heard.list).as("statements without their values").isNotEmpty();
        assertThat(heard.list.stream().map(e -> e.getFormattedMessage().toLowerCase(Locale.ROOT)))
                .noneMatch(line -> line.contains("aminah") || line.contains(Book.SITI.nik()));
    }

    @Test
    void the_latest_word_on_people_and_settings_counts() {
        var holding = new Person.Holding("camat", LocalDate.of(2026, 1, 2), Optional.empty(), "Plt.");
        var camat = new Person("p2", "Camat Contoh", "Pembina", "", List.of(holding));
        register.enter(l -> {
            l.person(new Staff(new Person("p1", "Admin Contoh", "", "", List.of()), "", true), "p1");
            l.person(new Staff(camat, "hash", true), "p1");
            l.person(new Staff(camat, "hash baru", false), "p1");
            l.setting("printer", "LOKET", "p1");
            l.setting("printer", "LOKET-2", "p1");
            assertThat(l.setting("printer")).contains("LOKET-2");
        });
        assertThat(register.reading().staff())
                .containsExactly(
                        new Staff(new Person("p1", "Admin Contoh", "", "", List.of()), "", true),
                        new Staff(camat, "hash baru", false));
        assertThat(register.reading().settings()).isEqualTo(Map.of("printer", "LOKET-2"));
    }

    @Test
    void papers_reports_and_hand_overs_are_noted() {
        var sha = register.files().store(new byte[] {7});
        var paper = new StoredPaper(sha, "K1", 0, "", "Pindaian KTP", Book.NOON, "p1");
        var handed = new Handed(sha, "LOKET", 2, Book.NOON, "p1");
        var made = new ReportEvent("weekly", "2026-W47", ReportEvent.Event.MADE, sha, "", Book.NOON, "p1");
        register.enter(l -> {
            l.paper(paper);
            l.handed(handed);
            l.report(made);
        });
        assertThat(register.reading().papers("K1")).containsExactly(paper);
        assertThat(register.reading().handed(sha)).containsExactly(handed);
        assertThat(register.reading().reports("weekly", "2026-W47")).containsExactly(made);
        assertThatThrownBy(() -> register.enter(
                        l -> l.paper(new StoredPaper("ef".repeat(32), "K1", 0, "", "Tidak ada", Book.NOON, "p1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
