package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loket.casework.Ticket;
import id.loket.casework.Ticket.Event;
import id.loket.casework.Ticket.State;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketBookTest {
    @TempDir
    Path dir;

    private static Ticket take(Register register, LocalDate day) {
        return register.change(l -> l.tickets().take("umum", day, n -> "A" + n, "p1"));
    }

    private static Ticket enter(Register register, Ticket ticket, Event event) {
        return register.change(l -> l.tickets().enter(ticket, event, "Loket 1", "p1"));
    }

    @Test
    void a_ticket_stands_where_its_last_event_led() {
        try (var register = Book.open(dir)) {
            var ticket = take(register, Book.DAY);
            assertThat(ticket.state()).isEqualTo(State.WAITING);
            assertThat(ticket.called()).isEmpty();
            enter(register, ticket, Event.CALLED);
            enter(register, ticket, Event.SKIPPED);
            var now = enter(register, ticket, Event.RECALLED);
            assertThat(now.state()).isEqualTo(State.CALLED);
            assertThat(now.calls()).isEqualTo(2);
            assertThat(now.counter()).isEqualTo("Loket 1");
            assertThat(now.called()).contains(Book.NOON);
            assertThat(register.reading().tickets(Book.DAY)).containsExactly(now);
        }
        try (var again = Book.open(dir)) {
            assertThat(again.reading().tickets(Book.DAY)).extracting(Ticket::state).containsExactly(State.CALLED);
        }
    }

    @Test
    void every_day_counts_from_one_and_a_change_that_fails_takes_no_number() {
        try (var register = Book.open(dir)) {
            assertThat(take(register, Book.DAY).n()).isEqualTo(1);
            assertThatThrownBy(() -> register.change(l -> {
                        l.tickets().take("umum", Book.DAY, n -> "A" + n, "p1");
                        throw new IllegalArgumentException("tidak jadi");
                    }))
                    .hasMessage("tidak jadi");
            assertThat(take(register, Book.DAY).n()).isEqualTo(2);
            assertThat(take(register, Book.DAY.plusDays(1)).n()).isEqualTo(1);
            assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
        }
    }

    @Test
    void nothing_happens_to_a_ticket_after_its_end() {
        try (var register = Book.open(dir)) {
            var ticket = take(register, Book.DAY);
            enter(register, ticket, Event.CALLED);
            enter(register, ticket, Event.DONE);
            assertThatThrownBy(() -> enter(register, ticket, Event.CALLED)).isInstanceOf(RuntimeException.class);
            assertThat(register.reading().tickets(Book.DAY)).extracting(Ticket::state).containsExactly(State.DONE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ticket set counter = 'Loket 9'",
                "delete from ticket",
                "insert or replace into ticket (id, line, day, n, printed, case_key, event, counter, made_at, made_by)"
                        + " values (1, 'umum', '2026-11-20', 1, 'A9', '', 'TAKEN', '', '', '')",
                "insert into ticket (line, day, n, printed, case_key, event, counter, made_at, made_by)"
                        + " values ('umum', '2026-11-20', 7, 'A7', '', 'TAKEN', '', '', '')"
            })
    void events_are_only_appended(String statement) throws SQLException {
        try (var register = Book.open(dir)) {
            take(register, Book.DAY);
        }
        try (var raw = Book.raw(dir)) {
            assertThatThrownBy(() -> Sqlite.run(raw, statement)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_number_taken_out_past_the_triggers_is_found() throws SQLException {
        try (var register = Book.open(dir)) {
            take(register, Book.DAY);
            take(register, Book.DAY);
            enter(register, take(register, Book.DAY), Event.CALLED);
        }
        try (var raw = Book.raw(dir)) {
            Sqlite.run(raw, "drop trigger ticket_kept");
            Sqlite.run(raw, "delete from ticket where n = 2 or (n = 3 and event = 'TAKEN')");
            Sqlite.run(raw, "delete from ticket where n = 1");
        }
        try (var register = Book.open(dir)) {
            assertThat(register.verify(Progress.UNHEARD).findings())
                    .extracting(Finding::kind)
                    .contains(Finding.Kind.NUMBER);
        }
        try (var raw = Book.raw(dir)) {
            Sqlite.run(
                    raw,
                    "insert into ticket (line, day, n, printed, case_key, event, counter, made_at, made_by)"
                            + " values ('lain', '2026-11-20', 1, 'B1', '', 'TAKEN', '', '', ''),"
                            + " ('lain', '2026-11-20', 2, 'B2', '', 'TAKEN', '', '', ''),"
                            + " ('lain', '2026-11-20', 3, 'B3', '', 'TAKEN', '', '', '')");
            Sqlite.run(raw, "delete from ticket where printed = 'B2'");
        }
        try (var register = Book.open(dir)) {
            assertThat(register.verify(Progress.UNHEARD).findings())
                    .extracting(Finding::kind)
                    .contains(Finding.Kind.GAP);
        }
    }
}
