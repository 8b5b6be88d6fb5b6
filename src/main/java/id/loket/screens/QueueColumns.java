package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Waiting;
import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.Tone;
import id.loket.sop.Norm;
import id.loket.text.Dates;
import id.loket.text.Datum;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The columns of the queue, and what its filter looks at. */
final class QueueColumns {
    private QueueColumns() {}

    static List<Column<Waiting>> of(Supplier<LocalDateTime> now) {
        return List.of(
                Column.mono(say("screens.queue.column.number"), 128, QueueColumns::number),
                Column.name(
                        say("screens.queue.column.applicant"),
                        138,
                        waiting -> waiting.line().name()),
                Column.text(say("screens.queue.column.service"), 126, Waiting::service),
                Column.text(say("screens.queue.column.village"), 108, Waiting::village),
                Column.text(say("screens.queue.column.step"), 170, Waiting::step),
                Column.muted(say("screens.queue.column.who"), 150, Waiting::waitsFor),
                Column.<Waiting>text(say("screens.queue.column.since"), 98, waiting -> since(waiting, now.get()))
                        .by(waiting -> new Datum.Moment(waiting.line().since()))
                        .grouped(false),
                Column.badge(say("screens.queue.column.state"), 154, QueueColumns::state));
    }

    static boolean matches(Waiting waiting, String typed) {
        var line = waiting.line();
        var all = (line.name() + " " + line.nik() + " " + line.key() + " " + String.join(" ", line.numbers()) + " "
                        + waiting.village() + " " + waiting.service())
                .toLowerCase(Locale.ROOT);
        return List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(all::contains);
    }

    /** The number of the book once there is one, else the code of the receipt. */
    static String number(Waiting waiting) {
        var numbers = waiting.line().numbers();
        return numbers.isEmpty() ? waiting.line().key() : numbers.getFirst();
    }

    static String since(Waiting waiting, LocalDateTime now) {
        var since = waiting.line().since();
        return since.toLocalDate().equals(now.toLocalDate())
                ? Dates.time(since.toLocalTime())
                : Dates.shortDate(since.toLocalDate());
    }

    static Badge state(Waiting waiting) {
        if (waiting.returned()) {
            return new Badge(Tone.WARNING, say("screens.queue.returned"));
        }
        if (waiting.outside()) {
            return new Badge(Tone.NEUTRAL, say("screens.queue.outside"));
        }
        var spent = Dates.duration(waiting.worked());
        return switch (waiting.norm()) {
            case Norm.None _ -> new Badge(Tone.NEUTRAL, spent);
            case Norm.Minutes(var minutes, var printed) ->
                against(
                        waiting,
                        say("screens.queue.of", waiting.worked().toMinutes(), printed),
                        over(waiting, minutes));
            case Norm.Days(var _, var printed) -> against(waiting, printed, printed);
            case Norm.Until(var _, var printed) -> against(waiting, printed, printed);
        };
    }

    /** How far over the norm; beyond an hour the minutes say nothing more. */
    private static String over(Waiting waiting, BigDecimal minutes) {
        var over = waiting.worked()
                .minusSeconds(minutes.multiply(BigDecimal.valueOf(60)).longValue());
        return Dates.duration(over.toHours() > 0 ? Duration.ofHours(over.toHours()) : over);
    }

    private static Badge against(Waiting waiting, String inTime, String over) {
        return waiting.late()
                ? new Badge(Tone.DANGER, say("screens.queue.late", over))
                : new Badge(Tone.SUCCESS, inTime);
    }
}
