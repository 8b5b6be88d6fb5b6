package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Position.Ending;
import id.loket.desk.Desk;
import id.loket.kit.Badge;
import id.loket.kit.Tone;
import id.loket.register.CaseLine;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import id.loket.text.Dates;
import id.loket.text.Nik;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the book says of a case in one line; a NIK is always masked here. */
final class BookWords {
    private final Desk desk;

    BookWords(Desk desk) {
        this.desk = desk;
    }

    String number(CaseLine line) {
        return line.numbers().isEmpty() ? say("screens.book.none") : String.join(", ", line.numbers());
    }

    String nik(CaseLine line) {
        return line.nik().isEmpty()
                ? say("screens.book.none")
                : Nik.read(line.nik(), desk.today()).nik().map(Nik::masked).orElse(say("screens.book.hidden"));
    }

    String village(CaseLine line) {
        return desk.office().village(line.village()).map(v -> v.name()).orElse(line.village());
    }

    String service(CaseLine line) {
        return sop(line).map(Sop::title).orElse(line.sop());
    }

    /** The day it was finished; one that was withdrawn or rejected was not. */
    Optional<LocalDate> finishedOn(CaseLine line) {
        return line.ended().filter(Ending.CLOSED::equals).map(_ -> line.lastAt().toLocalDate());
    }

    String finished(CaseLine line) {
        return finishedOn(line).map(Dates::shortDate).orElse("");
    }

    Badge state(CaseLine line) {
        if (line.ended().isPresent()) {
            return switch (line.ended().get()) {
                case CLOSED -> new Badge(Tone.SUCCESS, say("screens.book.state.closed"));
                case WITHDRAWN -> new Badge(Tone.NEUTRAL, say("screens.book.state.withdrawn"));
                case REJECTED -> new Badge(Tone.DANGER, say("screens.book.state.rejected"));
            };
        }
        if (line.returned()) {
            return new Badge(Tone.WARNING, say("screens.book.state.returned"));
        }
        return line.served()
                ? new Badge(Tone.SUCCESS, say("screens.book.state.served"))
                : new Badge(
                        Tone.INFO,
                        say(
                                "screens.book.state.open",
                                bare(step(line).map(Row::no).orElse(line.rowNo()))));
    }

    /** Where it stands and for whom it waits, as a sentence. */
    String standing(CaseLine line) {
        if (line.ended().isPresent()) {
            return say("screens.book.ended", Dates.dateTime(line.lastAt()));
        }
        return say(
                "screens.book.waits",
                roles(line),
                Dates.dateTime(line.since()),
                step(line).map(Row::shown).orElse(line.title()));
    }

    private String roles(CaseLine line) {
        return line.waitsFor().stream()
                .map(role -> role.substring(role.indexOf('/') + 1))
                .map(role -> sop(line).stream()
                        .flatMap(s -> s.roles().stream())
                        .filter(r -> r.id().equals(role))
                        .map(Sop.Role::title)
                        .findFirst()
                        .orElse(role))
                .distinct()
                .collect(Collectors.joining(say("screens.book.or")));
    }

    /** The title of a role in the SOP of this case. */
    String role(CaseLine line, String id) {
        return sop(line).stream()
                .flatMap(s -> s.roles().stream())
                .filter(r -> r.id().equals(id))
                .map(Sop.Role::title)
                .findFirst()
                .orElse(id);
    }

    /** A row's number without the dot some sheets print behind it. */
    static String bare(String no) {
        return no.replaceFirst("\\.$", "");
    }

    private Optional<Row> step(CaseLine line) {
        return sop(line).stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.id().equals(line.row()))
                .findFirst();
    }

    private Optional<Sop> sop(CaseLine line) {
        return desk.service(line.sop());
    }
}
