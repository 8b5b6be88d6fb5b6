package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Command;
import id.loket.casework.Entry;
import id.loket.casework.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The commands of a case that stand on no sheet; only those this person may give now are offered. */
final class CaseCommands {

    /** A command and the card that asks for what it needs. */
    record Offer(String id, String title, ActCard card) {}

    private CaseCommands() {}

    static List<Offer> of(Seat seat, CaseFile file, Consumer<Command> give, Runnable stay) {
        var offers = new ArrayList<Offer>();
        boolean supervisor = seat.who().supervisor();
        boolean open = !file.ended() && !file.one().standing().served();
        offers.add(new Offer("note", say("screens.case.note"), note(give, stay)));
        if (open && (file.records() || supervisor)) {
            offers.add(new Offer("correct", say("screens.case.correct"), new CaseCorrection(seat, file, give, stay)));
            offers.add(new Offer("withdraw", say("screens.case.withdraw"), withdraw(give, stay)));
        }
        if (open && supervisor) {
            offers.add(new Offer("reject", say("screens.case.reject"), reject(give, stay)));
        }
        if (supervisor && open) {
            CaseInsert.of(seat, file, give, stay)
                    .ifPresent(card -> offers.add(new Offer("insert", say("screens.case.insert"), card)));
        }
        if (supervisor && !file.one().standing().served()) {
            file.one()
                    .numbers()
                    .values()
                    .forEach(n -> offers.add(new Offer(
                            "void-" + n.book(), say("screens.case.void", n.printed()), voidNumber(n, give, stay))));
        }
        return offers;
    }

    static CaseReason note(Consumer<Command> give, Runnable stay) {
        return new CaseReason(
                new CaseReason.Words(
                        say("screens.case.note"),
                        say("screens.case.note.sentence"),
                        say("screens.case.note.text"),
                        say("screens.case.note.verb"),
                        false),
                Command.Note::new,
                give,
                stay);
    }

    static CaseReason setAside(Scan scan, Consumer<Command> give, Runnable stay) {
        return new CaseReason(
                new CaseReason.Words(
                        say("screens.scan.aside"),
                        say("screens.scan.aside.sentence", scan.file().title()),
                        say("screens.act.return.reason"),
                        say("screens.scan.aside.verb"),
                        true),
                reason -> new Command.SetAside(scan.entry().line(), reason),
                give,
                stay);
    }

    private static CaseReason withdraw(Consumer<Command> give, Runnable stay) {
        return new CaseReason(
                new CaseReason.Words(
                        say("screens.case.withdraw"),
                        say("screens.case.withdraw.sentence"),
                        say("screens.act.return.reason"),
                        say("screens.case.withdraw.verb"),
                        true),
                Command.Withdraw::new,
                give,
                stay);
    }

    private static CaseReason reject(Consumer<Command> give, Runnable stay) {
        return new CaseReason(
                new CaseReason.Words(
                        say("screens.case.reject"),
                        say("screens.case.reject.sentence"),
                        say("screens.act.return.reason"),
                        say("screens.case.reject.verb"),
                        true),
                Command.Reject::new,
                give,
                stay);
    }

    private static CaseReason voidNumber(Entry.Taken number, Consumer<Command> give, Runnable stay) {
        return new CaseReason(
                new CaseReason.Words(
                        say("screens.case.void", number.printed()),
                        say("screens.case.void.sentence", number.printed()),
                        say("screens.act.return.reason"),
                        say("screens.case.void.verb"),
                        true),
                reason -> new Command.VoidNumber(number.book(), reason),
                give,
                stay);
    }
}
