package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.office.LetterCode;
import id.loket.register.Closing.Span;
import id.loket.register.Finding.Kind;
import id.loket.sop.Answers;
import id.loket.text.IsoWeek;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTest {
    private static final Span WEEK = Span.week(IsoWeek.of(Book.DAY));
    private static final Span YEAR = Span.series(Book.AGENDA, "2026");

    @TempDir
    Path dir;

    private Register register;

    @BeforeEach
    void open() {
        register = Book.open(dir);
        Book.register(register, "K1");
        Book.register(register, "K2");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private boolean shut(Span span) {
        return register.change(l -> l.closings().close(span, "p1"));
    }

    private boolean reopen(Span span) {
        return register.change(l -> l.closings().reopen(span, "Kurang satu surat", "p1"));
    }

    private void happens(String key, LocalDateTime when) {
        var entry = Book.opened(key);
        register.enter(l -> l.append(
                new Entry(
                        key,
                        1,
                        entry.sop(),
                        entry.fact(),
                        entry.step(),
                        entry.doer(),
                        new Entry.Times(Optional.empty(), when, when),
                        entry.leadsTo(),
                        entry.answers(),
                        entry.ticks(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        ""),
                Book.SITI));
    }

    @Test
    void a_period_is_closed_and_opened_by_turns() {
        assertThat(reopen(WEEK)).isFalse();
        assertThat(shut(WEEK)).isTrue();
        assertThat(shut(WEEK)).isFalse();
        assertThat(register.reading().closedDays())
                .extracting(c -> c.span().period())
                .containsExactly("2026-W47");
        assertThat(reopen(WEEK)).isTrue();
        assertThat(register.reading().closedDays()).isEmpty();
        assertThat(shut(WEEK)).isTrue();
        assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
    }

    @Test
    void nothing_happens_on_a_closed_day_and_the_days_beside_it_stay_open() {
        shut(WEEK);
        assertThatThrownBy(() -> happens("K3", WEEK.first().atStartOfDay())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> happens("K3", WEEK.last().atTime(23, 59, 59))).isInstanceOf(RuntimeException.class);
        assertThat(register.reading().entries("K3")).isEmpty();
        happens("K4", WEEK.first().minusDays(1).atTime(23, 59, 59));
        happens("K5", WEEK.last().plusDays(1).atStartOfDay());
        reopen(WEEK);
        happens("K6", WEEK.last().atTime(9, 0));
        assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
    }

    @Test
    void a_month_is_closed_like_a_week() {
        shut(Span.month(YearMonth.of(2026, 2)));
        assertThatThrownBy(() -> happens("K3", LocalDateTime.of(2026, 2, 28, 10, 0)))
                .isInstanceOf(RuntimeException.class);
        assertThat(register.<Optional<Closing>>change(l -> l.closings().over(LocalDate.of(2026, 2, 1))))
                .isPresent();
        happens("K3", LocalDateTime.of(2026, 3, 1, 0, 0));
    }

    @Test
    void a_closed_book_gives_no_number_and_loses_none() {
        shut(YEAR);
        assertThatThrownBy(() -> Book.register(register, "K3")).isInstanceOf(RuntimeException.class);
        var first = register.reading().entries("K1").getFirst().number().orElseThrow();
        assertThatThrownBy(() -> register.enter(l ->
                        l.append(Book.entry("K1", 2, Fact.VOIDED, Answers.NONE).numbered(first))))
                .isInstanceOf(RuntimeException.class);
        shut(Span.series(Book.AGENDA, "2027"));
        assertThatThrownBy(() -> register.change(l -> l.openSeries(Book.AGENDA, "2027", 9, "p1")))
                .isInstanceOf(RuntimeException.class);
        assertThat(register.reading().closings("agenda", "2026"))
                .extracting(Closing::last)
                .containsExactly(2L);
        reopen(YEAR);
        assertThat(Book.register(register, "K3").n()).isEqualTo(3);
        assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update closing set event = 'REOPENED'",
                "delete from closing",
                "insert into closing select id + 1, kind, series, period, event, first_day, last_day, last_n, entry,"
                        + " reason, made_at, made_by from closing",
                "insert or replace into closing select id, kind, series, period, 'REOPENED', first_day, last_day,"
                        + " last_n, entry, 'x', made_at, made_by from closing",
                "insert into closing select id + 1, kind, series, period, 'REOPENED', first_day, last_day, last_n + 1,"
                        + " entry, 'x', made_at, made_by from closing",
                "insert into closing select id + 1, kind, series, period, 'REOPENED', first_day, last_day, last_n,"
                        + " entry, '', made_at, made_by from closing",
                "update letter_code set title = 'lain'",
                "delete from letter_code",
                "update service_code set code = 'lain'",
                "delete from service_code"
            })
    void the_book_refuses_to_change_what_was_closed_or_laid_down(String statement) throws SQLException {
        shut(YEAR);
        register.enter(l -> {
            l.codes().add(List.of(new LetterCode("400.1", "Contoh", Book.DAY, Optional.empty())), "p1");
            l.codes().assign(new ServiceCode("durenan-01", "400.1", Book.DAY), "p1");
        });
        try (var raw = Book.raw(dir)) {
            assertThatThrownBy(() -> Sqlite.run(raw, statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("SQLITE_CONSTRAINT");
        }
    }

    @Test
    void what_came_past_the_triggers_into_a_closed_period_is_found() throws SQLException {
        shut(WEEK);
        shut(YEAR);
        try (var raw = Book.raw(dir)) {
            Sqlite.run(raw, "drop trigger entry_closed");
            Sqlite.run(raw, "drop trigger taken_closed");
        }
        Book.register(register, "K3");
        assertThat(register.verify(Progress.UNHEARD).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.CLOSED, Kind.CLOSED, Kind.CLOSED);
        assertThat(register.verify(Progress.UNHEARD).findings())
                .extracting(Finding::where)
                .containsExactly("K3/1", "K3/1", "agenda 2026");
    }

    @Test
    void the_code_of_a_number_is_the_one_valid_on_its_day() {
        var day = Book.DAY;
        register.enter(l -> {
            l.codes()
                    .add(
                            List.of(
                                    new LetterCode("400.1", "Lama", day.minusYears(1), Optional.of(day.plusDays(20))),
                                    new LetterCode("400.2", "Baru", day, Optional.empty())),
                            "p1");
            l.codes().assign(new ServiceCode("durenan-01", "400.1", day.minusDays(10)), "p1");
            l.codes().assign(new ServiceCode("durenan-01", "400.2", day.plusDays(10)), "p1");
        });
        assertThat(code(day.minusDays(11))).isEmpty();
        assertThat(code(day.minusDays(10))).contains("400.1");
        assertThat(code(day.plusDays(9))).contains("400.1");
        assertThat(code(day.plusDays(10))).contains("400.2");
        register.enter(l -> l.codes().assign(new ServiceCode("durenan-01", "", day.plusDays(10)), "p1"));
        assertThat(code(day.plusDays(10))).isEmpty();
        register.enter(l -> l.codes().assign(new ServiceCode("durenan-01", "400.1", day.plusDays(10)), "p1"));
        assertThat(code(day.plusDays(20))).contains("400.1");
        assertThat(code(day.plusDays(21))).as("the code has run out").isEmpty();
        assertThat(register.reading().serviceCodes()).hasSize(2);
    }

    private Optional<String> code(LocalDate day) {
        return register.change(l -> l.codes().of("durenan-01", day));
    }
}
