package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Fact;
import id.loket.casework.Position.At;
import id.loket.casework.Ticket;
import id.loket.casework.Ticket.State;
import id.loket.register.Progress;
import id.loket.sop.Answers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A morning at an office that gives numbers, on a real book. */
class TicketsTest {
    private static final LocalDateTime EIGHT = LocalDateTime.of(2025, 1, 21, 8, 0);
    private static final Set<String> ALL = Set.of("umum", "legalisasi-tiket", "antrean-rekam");

    @TempDir
    private Path dir;

    private final StoryClock clock = new StoryClock(EIGHT);
    private Counter counter;
    private Tickets tickets;
    private Session sari;
    private Session bagus;

    @BeforeEach
    void open() {
        TicketOffice.in(dir);
        began(Practice.staffed(dir, "durenan", clock));
    }

    private void began(Counter.Opened opened) {
        counter = ((Counter.Opened.Ready) opened).counter();
        clock.set(EIGHT);
        tickets = counter.tickets();
        sari = session("sari");
        bagus = session("bagus");
        tickets.sit(bagus, "Loket 2");
    }

    @AfterEach
    void close() {
        assertThat(counter.register().verify(Progress.UNHEARD).clean()).isTrue();
        counter.close();
    }

    private Session session(String person) {
        return ((People.SignIn.Welcome) counter.people().signIn(person, Practice.PIN)).session();
    }

    private void after(int minutes) {
        clock.set(clock.get().plusMinutes(minutes));
    }

    private Ticket take(String line) {
        return tickets.take(sari, line);
    }

    private static Ticket kept(TicketDone done) {
        assertThat(done).isInstanceOf(TicketDone.Kept.class);
        return ((TicketDone.Kept) done).ticket();
    }

    private static String refused(TicketDone done) {
        assertThat(done).isInstanceOf(TicketDone.Refused.class);
        return ((TicketDone.Refused) done).sentence();
    }

    private Ticket next(Session who) {
        return kept(tickets.next(who, ALL));
    }

    @Test
    void the_office_says_which_lines_and_counters_there_are() {
        assertThat(tickets.lines()).extracting(Tickets.Line::id).containsExactly(
                "umum", "legalisasi-tiket", "antrean-rekam");
        assertThat(tickets.lines().getFirst().services()).hasSize(2);
        assertThat(tickets.lines().getLast().own()).isFalse();
        assertThat(tickets.lines().getLast().title()).isEqualTo("Perekaman");
        assertThat(tickets.counters()).containsExactly("Loket 1", "Loket 2");
        assertThat(tickets.counter(sari)).isEqualTo("Loket 1");
        assertThat(tickets.counter(bagus)).isEqualTo("Loket 2");
    }

    @Test
    void each_line_counts_from_one_every_day() {
        assertThat(take("umum").printed()).isEqualTo("A001");
        assertThat(take("umum").printed()).isEqualTo("A002");
        assertThat(take("legalisasi-tiket").printed()).isEqualTo("B001");
        clock.set(EIGHT.plusDays(1));
        assertThat(tickets.board().tickets()).isEmpty();
        assertThat(take("umum").printed()).isEqualTo("A001");
    }

    @Test
    void who_came_first_is_called_first_whatever_the_line() {
        take("umum");
        after(1);
        take("legalisasi-tiket");
        after(1);
        take("umum");
        assertThat(kept(tickets.next(bagus, Set.of("legalisasi-tiket"))).printed()).isEqualTo("B001");
        var first = next(sari);
        assertThat(first.printed()).isEqualTo("A001");
        assertThat(first.counter()).isEqualTo("Loket 1");
        assertThat(first.waited()).contains(Duration.ofMinutes(2));
        assertThat(tickets.board().averageWait()).contains(Duration.ofSeconds(90));
        assertThat(tickets.board().calls()).extracting(Ticket::printed).containsExactly("A001", "B001");
    }

    @Test
    void a_counter_ends_with_one_before_it_calls_another() {
        take("umum");
        take("umum");
        var first = next(sari);
        assertThat(refused(tickets.next(sari, ALL))).contains("A001").contains("Loket 1");
        assertThat(kept(tickets.call(sari, first)).calls()).isEqualTo(2);
        assertThat(kept(tickets.done(sari, first)).state()).isEqualTo(State.DONE);
        assertThat(next(sari).printed()).isEqualTo("A002");
        assertThat(refused(tickets.done(sari, first))).contains("selesai");
    }

    @Test
    void one_who_did_not_come_is_asked_for_when_all_others_were_called() {
        take("umum");
        take("umum");
        var first = kept(tickets.skip(sari, next(sari)));
        assertThat(first.state()).isEqualTo(State.SKIPPED);
        tickets.done(sari, next(sari));
        assertThat(tickets.next(sari, ALL)).isEqualTo(new TicketDone.OnlySkipped(first));
        assertThat(kept(tickets.call(sari, first)).state()).isEqualTo(State.CALLED);
        tickets.done(sari, first);
        assertThat(tickets.next(sari, ALL)).isInstanceOf(TicketDone.Nobody.class);
    }

    @Test
    void one_held_keeps_the_place_in_the_line() {
        take("umum");
        take("umum");
        take("umum");
        var held = kept(tickets.hold(sari, next(sari)));
        tickets.done(sari, next(sari));
        assertThat(tickets.board().in(State.WAITING)).hasSize(1);
        assertThat(kept(tickets.resume(sari, held)).state()).isEqualTo(State.WAITING);
        assertThat(next(sari).printed()).isEqualTo("A001");
        assertThat(tickets.board().at("Loket 1").orElseThrow().calls()).isEqualTo(2);
    }

    @Test
    void two_counters_that_call_at_once_never_call_the_same_number() throws Exception {
        for (int i = 0; i < 40; i++) {
            take("umum");
        }
        var calls = new ArrayList<Callable<String>>();
        for (int i = 0; i < 40; i++) {
            var who = i % 2 == 0 ? sari : bagus;
            calls.add(() -> tickets.next(who, ALL) instanceof TicketDone.Kept(var ticket)
                            && tickets.done(who, ticket) instanceof TicketDone.Kept
                    ? ticket.printed()
                    : "");
        }
        List<String> called;
        try (var threads = Executors.newFixedThreadPool(8)) {
            called = threads.invokeAll(calls).stream()
                    .map(Future::resultNow)
                    .filter(n -> !n.isEmpty())
                    .toList();
        }
        assertThat(called).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void numbers_taken_at_once_leave_no_gap() throws Exception {
        Callable<Long> take = () -> take("umum").n();
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(IntStream.range(0, 60).mapToObj(_ -> take).toList()).stream()
                            .map(Future::resultNow))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 60).mapToObj(Long::valueOf).toList());
        }
    }

    @Test
    void the_line_stands_as_it_was_when_the_program_starts_again() {
        take("umum");
        take("umum");
        take("umum");
        tickets.skip(sari, next(sari));
        tickets.hold(sari, next(sari));
        var before = tickets.board().tickets();
        counter.close();
        began(Counter.open(dir, clock, true));
        assertThat(tickets.board().tickets()).isEqualTo(before);
        assertThat(next(sari).printed()).isEqualTo("A003");
        assertThat(take("umum").printed()).isEqualTo("A004");
    }

    // ---- the queue of an SOP

    /** A case that waits to be called, with its ticket. */
    private Case waits() {
        var one = arrived();
        var letter = counter.papers().toWrite(one).orElseThrow();
        var preview = counter.papers().letter(sari, one, letter, Optional.empty());
        return act(one, Command.Confirm.written(counter.papers().keep(preview)));
    }

    private Case arrived() {
        var sop = counter.desk().service("contoh-03").orElseThrow();
        var opened = accepted(counter.desk()
                .open(sari, sop, Command.Confirm.answers(Answers.of("bringer.how", "self")), Moment.NOW));
        return act(opened, Command.Confirm.plain());
    }

    private Case act(Case one, Command command) {
        return accepted(counter.desk().act(sari, one, command, Moment.NOW));
    }

    private static Case accepted(Done done) {
        assertThat(done).isInstanceOf(Done.Accepted.class);
        return ((Done.Accepted) done).now();
    }

    private String row(Case one) {
        return counter.desk().find(one.key()).orElseThrow().position() instanceof At at ? at.row() + at.act() : "";
    }

    @Test
    void the_number_of_a_case_is_a_ticket_and_calling_it_confirms_the_wait() {
        var one = waits();
        assertThat(tickets.board().tickets()).singleElement().satisfies(ticket -> {
            assertThat(ticket.printed()).isEqualTo("R001");
            assertThat(ticket.caseKey()).isEqualTo(one.key());
        });
        assertThat(row(one)).isEqualTo("datang3");
        var called = next(sari);
        assertThat(called.state()).isEqualTo(State.CALLED);
        assertThat(row(one)).isEqualTo("panggil0");
        assertThat(kept(tickets.call(sari, called)).calls()).isEqualTo(2);
        assertThat(kept(tickets.skip(sari, called)).state()).isEqualTo(State.SKIPPED);
        assertThat(kept(tickets.call(sari, called)).calls()).isEqualTo(3);
        assertThat(kept(tickets.done(sari, called)).state()).isEqualTo(State.DONE);
        assertThat(row(one)).isEqualTo("rekam0");
        assertThat(counter.desk().find(one.key()).orElseThrow().entries())
                .extracting(e -> e.fact())
                .containsExactly(
                        Fact.OPENED, Fact.DONE, Fact.DONE, Fact.DONE, Fact.TRIED, Fact.TRIED, Fact.TRIED, Fact.DONE);
    }

    @Test
    void what_is_done_on_the_page_of_the_case_moves_its_ticket() {
        var one = act(waits(), Command.Confirm.plain());
        assertThat(ticket().state()).isEqualTo(State.CALLED);
        assertThat(ticket().counter()).isEqualTo("Loket 1");
        one = act(one, new Command.Again("Tidak hadir", true));
        assertThat(ticket().state()).isEqualTo(State.SKIPPED);
        one = act(one, new Command.Again("Panggil ulang"));
        assertThat(ticket().state()).isEqualTo(State.CALLED);
        act(one, Command.Confirm.plain());
        assertThat(ticket().state()).isEqualTo(State.DONE);
    }

    private Ticket ticket() {
        return tickets.board().tickets().getLast();
    }

    @Test
    void a_case_whose_ticket_is_not_printed_yet_is_passed_by() {
        var early = arrived();
        assertThat(refused(tickets.next(sari, ALL))).contains("R001");
        var ready = waits();
        assertThat(next(sari).caseKey()).isEqualTo(ready.key());
        assertThat(row(early)).isEqualTo("datang2");
    }

    @Test
    void only_who_may_act_calls_the_case() {
        var one = waits();
        assertThat(refused(tickets.next(bagus, ALL))).isNotBlank();
        assertThat(row(one)).isEqualTo("datang3");
        assertThat(ticket().state()).isEqualTo(State.WAITING);
    }

    @Test
    void a_withdrawn_case_waits_no_more() {
        act(waits(), new Command.Withdraw("Pulang"));
        assertThat(ticket().state()).isEqualTo(State.VOID);
        assertThat(tickets.next(sari, ALL)).isInstanceOf(TicketDone.Nobody.class);
    }

    @Test
    void a_case_held_at_its_call_comes_back() {
        waits();
        var held = kept(tickets.hold(sari, next(sari)));
        var other = waits();
        assertThat(next(sari).caseKey()).isEqualTo(other.key());
        tickets.done(sari, ticket());
        tickets.resume(sari, held);
        assertThat(next(sari)).satisfies(again -> {
            assertThat(again.printed()).isEqualTo("R001");
            assertThat(again.calls()).isEqualTo(2);
        });
    }

    @Test
    void the_ticket_of_yesterday_is_not_called_today() {
        var one = waits();
        clock.set(EIGHT.plusDays(1));
        assertThat(tickets.next(sari, ALL)).isInstanceOf(TicketDone.Nobody.class);
        var today = waits();
        assertThat(next(sari)).satisfies(ticket -> {
            assertThat(ticket.printed()).isEqualTo("R001");
            assertThat(ticket.caseKey()).isEqualTo(today.key());
            assertThat(ticket.day()).isEqualTo(LocalDate.of(2025, 1, 22));
        });
        assertThat(row(one)).isEqualTo("datang3");
    }

    // ---- paper

    @Test
    void the_paper_says_number_line_and_how_many_wait_before() throws Exception {
        take("umum");
        take("umum");
        var pdf = tickets.paper(take("umum")).pdf();
        Files.write(Files.createDirectories(Path.of("target/letters")).resolve("tiket-loket.pdf"), pdf);
        PaperLook.at(pdf)
                .says("A003")
                .says("Surat pengantar dan rekomendasi")
                .says("sebelum Anda: 2")
                .keepsOffTheEdge(6);
        PdfA.check(pdf);
    }
}
