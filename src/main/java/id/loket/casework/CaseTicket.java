package id.loket.casework;

import id.loket.casework.Entry.Taken;
import id.loket.casework.Position.At;
import id.loket.casework.Ticket.Event;
import id.loket.sop.Act;
import id.loket.sop.Sop;
import java.util.List;
import java.util.Optional;

/** The queue number of a case is a ticket: what an entry of the case means for it. Pure; the SOP alone decides. */
public final class CaseTicket {
    private CaseTicket() {}

    /** Where a case stands before its call. */
    public enum Wait {
        /** Something else comes first, or it was called and served. */
        ELSEWHERE,
        /** Confirming what it waits for leads to the call. */
        BEFORE_CALL,
        AT_CALL
    }

    /** The number of this case in a queue book, if it has one. */
    public static Optional<Taken> of(Sop sop, Case one) {
        return sop.books().stream()
                .filter(b -> b.numbers() == Sop.Numbers.QUEUE)
                .flatMap(b -> Optional.ofNullable(one.numbers().get(b.id())).stream())
                .findFirst();
    }

    public static Wait wait(Sop sop, Case one) {
        if (!(one.position() instanceof At at)) {
            return Wait.ELSEWHERE;
        }
        return switch (Route.act(sop, at)) {
            case Act.Call _ -> Wait.AT_CALL;
            case Act.Do _ -> callsAt(sop, Route.after(sop, at, one.answers())) ? Wait.BEFORE_CALL : Wait.ELSEWHERE;
            case Act.Receive _, Act.Check _, Act.Number _, Act.Write _, Act.Sign _, Act.Give _, Act.Archive _ ->
                Wait.ELSEWHERE;
        };
    }

    /** Whether this entry takes a number of a queue book: a ticket comes to be. */
    public static boolean takes(Sop sop, Entry entry) {
        return entry.fact() != Fact.VOIDED && queues(sop, entry);
    }

    /** What else this entry does to the ticket of its case, in order. */
    public static List<Event> events(Sop sop, Ticket ticket, Entry entry, Command command) {
        if (ticket.state().ended()) {
            return List.of();
        }
        boolean here = entry.step().kind().equals(CALL);
        if (entry.leadsTo().position().ended() && !here || entry.fact() == Fact.VOIDED && queues(sop, entry)) {
            return List.of(Event.VOIDED);
        }
        return switch (entry.fact()) {
            case DONE -> {
                if (here) {
                    yield ticket.calls() == 0 ? List.of(Event.CALLED, Event.DONE) : List.of(Event.DONE);
                }
                yield entry.step().kind().equals(WORK)
                                && callsAt(sop, entry.leadsTo().position())
                        ? List.of(ticket.call())
                        : List.of();
            }
            case TRIED -> here ? List.of(tried(ticket, command)) : List.of();
            case OPENED, RETURNED, ANSWERED, NOTED, WITHDRAWN, REJECTED, CORRECTED, VOIDED, DESTROYED -> List.of();
        };
    }

    private static final String CALL = "call";
    private static final String WORK = "do";

    private static Event tried(Ticket ticket, Command command) {
        return command instanceof Command.Again(var _, var absent) && absent ? Event.SKIPPED : ticket.call();
    }

    private static boolean queues(Sop sop, Entry entry) {
        return entry.number()
                .filter(n -> sop.book(n.book()).numbers() == Sop.Numbers.QUEUE)
                .isPresent();
    }

    private static boolean callsAt(Sop sop, Position position) {
        return position instanceof At at && Route.act(sop, at) instanceof Act.Call;
    }
}
