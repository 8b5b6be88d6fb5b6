package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.kit.Message;
import id.loket.kit.Tone;
import id.loket.sop.Sop;
import java.util.List;

/** What an officer is told once an entry is on disk: that it is, whom the case waits for now, what is worth doing. */
final class CaseNotices {
    private CaseNotices() {}

    static List<Message> after(CaseFile now, Entry entry, Runnable receipt) {

        if (entry.fact() == Fact.RETURNED) {
            // The page says that, and why, for as long as it is so.
            return List.of();
        }
        return List.of(entry.number()
                .filter(_ -> entry.fact() != Fact.VOIDED)
                .map(n -> numbered(now, n, receipt))
                .orElseGet(() -> saved(now, entry)));
    }

    private static Message numbered(CaseFile now, Entry.Taken number, Runnable receipt) {
        var book = now.sop().book(number.book());
        var message = new Message(Tone.SUCCESS, say("screens.case.numbered", number.printed(), book.title()));
        return book.numbers() == Sop.Numbers.CASE
                ? message.action("offer-receipt", say("screens.papers.receipt.print"), receipt)
                : message;
    }

    private static Message saved(CaseFile now, Entry entry) {
        var done = entry.step().title().isBlank()
                ? say("screens.case.saved")
                : say("screens.case.done", entry.step().title());
        return new Message(
                Tone.SUCCESS, now.ended() || now.mine() ? done : say("screens.case.done.waits", done, now.waitsFor()));
    }
}
