package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.casework.CaseTicket;
import id.loket.casework.Command;
import id.loket.casework.Ticket;
import id.loket.casework.Ticket.Event;
import id.loket.casework.Ticket.State;
import id.loket.register.Ledger;
import id.loket.register.Register;
import id.loket.sop.Sop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of those who wait: taken, called, called again, skipped, held, done. Law: a call chooses and marks its
 * ticket in one change, so that two counters never call the same one.
 */
public final class Tickets {

    /** The paper of a ticket, in an SOP and at the counter. */
    public static final String PAPER = "tiket";

    private final Register register;
    private final Desk desk;
    private final Papers papers;
    private final PrintDesk printing;

    Tickets(Register register, Desk desk, Papers papers, PrintDesk printing) {
        this.register = register;
        this.desk = desk;
        this.papers = papers;
        this.printing = printing;
    }

    /**
     * A line of tickets.
     *
     * @param services titles of what people come for
     * @param own the counter gives its numbers; those of an SOP's queue are given by its cases
     */
    public record Line(String id, String title, List<String> services, boolean own) {}

    /** The office's own lines, then the queues of its SOPs; none = this office calls nobody. */
    public List<Line> lines() {
        var lines = new LinkedHashMap<String, Line>();
        for (var line : desk.office().tickets().lines()) {
            var services = line.services().stream()
                    .flatMap(id -> desk.service(id).stream())
                    .map(Sop::title)
                    .toList();
            lines.put(line.id(), new Line(line.id(), line.title(), services, true));
        }
        for (var sop : desk.services()) {
            for (var book : sop.books()) {
                if (book.numbers() == Sop.Numbers.QUEUE) {
                    desk.office()
                            .seriesFor(sop.id(), book.id())
                            .ifPresent(s -> lines.merge(
                                    s.id(), new Line(s.id(), s.title(), List.of(sop.title()), false), Tickets::both));
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private static Line both(Line one, Line other) {
        var services = new ArrayList<>(one.services());
        services.addAll(other.services());
        return new Line(one.id(), one.title(), services, one.own());
    }

    // ---- counters

    /** What the counters are called. */
    public List<String> counters() {
        return TicketCounters.of(desk.office());
    }

    /** Where this person calls people to. */
    public String counter(Session who) {
        return TicketCounters.of(desk.office(), register.reading().setting(TicketCounters.setting(who.person())));
    }

    /** Sits down at another counter. */
    public void sit(Session who, String counter) {
        register.enter(ledger -> ledger.setting(TicketCounters.setting(who.person()), counter, who.person()));
    }

    // ---- the day

    public TicketBoard board() {
        return new TicketBoard(desk.now(), register.reading().tickets(desk.today()));
    }

    /** Takes the next number of one of the counter's own lines. */
    public Ticket take(Session who, String line) {
        var own = desk.office().tickets().line(line).orElseThrow();
        return register.change(ledger -> ledger.tickets().take(own.id(), desk.today(), own::print, who.person()));
    }

    /** Calls the one who has waited longest in these lines. */
    public TicketDone next(Session who, Set<String> lines) {
        return register.change(ledger -> {
            var board = board(ledger);
            var counter = counter(ledger, who);
            var here = board.at(counter);
            if (here.isPresent()) {
                return busy(here.get(), counter);
            }
            TicketDone otherwise = board.in(State.SKIPPED).stream()
                    .filter(t -> lines.contains(t.line()))
                    .findFirst()
                    .<TicketDone>map(TicketDone.OnlySkipped::new)
                    .orElse(new TicketDone.Nobody());
            for (var ticket : board.in(State.WAITING)) {
                if (lines.contains(ticket.line())) {
                    // A case that is not ready, or not this person's, is passed by.
                    var called = call(ledger, who, ticket);
                    if (called instanceof TicketDone.Kept) {
                        return called;
                    }
                    otherwise = called;
                }
            }
            return otherwise;
        });
    }

    /** Calls this one, for the first time or once more, in or out of turn. */
    public TicketDone call(Session who, Ticket ticket) {
        return change(who, ticket, (ledger, now) -> {
            var counter = counter(ledger, who);
            var here = board(ledger).at(counter);
            return here.isPresent() && !here.get().equals(now) ? busy(here.get(), counter) : call(ledger, who, now);
        });
    }

    /** Called and not come. */
    public TicketDone skip(Session who, Ticket ticket) {
        return change(who, ticket, (ledger, now) -> {
            var one = now.ofCase() && now.may(Event.SKIPPED) ? atCall(ledger, now) : Optional.<Case>empty();
            return one.isPresent()
                    ? give(ledger, who, one.get(), new Command.Again(say("desk.ticket.absent"), true))
                    : enter(ledger, who, now, Event.SKIPPED);
        });
    }

    /** Is here, but fetches or fills in something first. */
    public TicketDone hold(Session who, Ticket ticket) {
        return change(who, ticket, (ledger, now) -> enter(ledger, who, now, Event.HELD));
    }

    /** Back into its place in the line. */
    public TicketDone resume(Session who, Ticket ticket) {
        return change(who, ticket, (ledger, now) -> enter(ledger, who, now, Event.RESUMED));
    }

    /** Served; for the ticket of a case: is here, and the case goes on. */
    public TicketDone done(Session who, Ticket ticket) {
        return change(who, ticket, (ledger, now) -> {
            var one = now.ofCase() && now.may(Event.DONE) ? atCall(ledger, now) : Optional.<Case>empty();
            return one.isPresent()
                    ? give(ledger, who, one.get(), Command.Confirm.plain())
                    : enter(ledger, who, now, Event.DONE);
        });
    }

    // ---- paper

    /** The ticket as it will be printed. */
    public Preview paper(Ticket ticket) {
        var facts = TicketFacts.of(desk.office(), ticket, board());
        return papers.ticket(say("desk.ticket.paper", ticket.printed()), Map.of("ticket", facts));
    }

    /** Hands the ticket to the printer; it stays taken if that fails. */
    public PrintResult print(Ticket ticket) {
        return printing.printOnly(paper(ticket), PaperKind.TICKET);
    }

    // ---- one change

    @FunctionalInterface
    private interface Step {
        TicketDone take(Ledger ledger, Ticket now);
    }

    private TicketDone change(Session who, Ticket seen, Step step) {
        return register.change(ledger -> ledger.tickets()
                .of(seen.line(), seen.day(), seen.n())
                .map(now -> step.take(ledger, now))
                .orElseThrow());
    }

    private TicketDone call(Ledger ledger, Session who, Ticket ticket) {
        if (!ticket.ofCase()) {
            return enter(ledger, who, ticket, ticket.call());
        }
        var one = Case.of(ledger.entries(ticket.caseKey()));
        return switch (CaseTicket.wait(desk.sopOf(one.sop()), one)) {
            case BEFORE_CALL -> give(ledger, who, one, Command.Confirm.plain());
            case AT_CALL ->
                ticket.calls() > 0
                        ? give(ledger, who, one, new Command.Again(say("desk.ticket.again")))
                        : enter(ledger, who, ticket, ticket.call());
            case ELSEWHERE -> new TicketDone.Refused(say("desk.ticket.not-yet", ticket.printed()));
        };
    }

    private Optional<Case> atCall(Ledger ledger, Ticket ticket) {
        var one = Case.of(ledger.entries(ticket.caseKey()));
        return CaseTicket.wait(desk.sopOf(one.sop()), one) == CaseTicket.Wait.AT_CALL
                ? Optional.of(one)
                : Optional.empty();
    }

    /** A command on the case of a ticket; its entry moves the ticket. */
    private TicketDone give(Ledger ledger, Session who, Case one, Command command) {
        return switch (desk.act(ledger, who, one, command)) {
            case Done.Accepted _ ->
                new TicketDone.Kept(ledger.tickets().ofCase(one.key()).orElseThrow());
            case Done.Refused(var problems) ->
                new TicketDone.Refused(problems.getFirst().sentence());
            case Done.Moved _ -> throw new IllegalStateException("the case was read in this change");
        };
    }

    private TicketDone enter(Ledger ledger, Session who, Ticket ticket, Event event) {
        return ticket.may(event)
                ? new TicketDone.Kept(ledger.tickets().enter(ticket, event, counter(ledger, who), who.person()))
                : new TicketDone.Refused(say("desk.ticket.refused", ticket.printed(), words(ticket.state())));
    }

    private String counter(Ledger ledger, Session who) {
        return TicketCounters.of(desk.office(), ledger, who.person());
    }

    private TicketBoard board(Ledger ledger) {
        return new TicketBoard(desk.now(), ledger.tickets().on(desk.today()));
    }

    private static TicketDone busy(Ticket here, String counter) {
        return new TicketDone.Refused(say("desk.ticket.busy", here.printed(), counter));
    }

    /** Where a ticket stands, in words. */
    public static String words(State state) {
        return switch (state) {
            case WAITING -> say("desk.ticket.waiting");
            case CALLED -> say("desk.ticket.called");
            case HELD -> say("desk.ticket.held");
            case SKIPPED -> say("desk.ticket.skipped");
            case DONE -> say("desk.ticket.done");
            case VOID -> say("desk.ticket.void");
        };
    }
}
