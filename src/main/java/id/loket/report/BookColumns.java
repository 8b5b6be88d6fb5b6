package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.report.Book.Column;
import java.util.List;

/** The official columns of each book, in the words of the sheets. */
final class BookColumns {
    private BookColumns() {}

    static List<Column> of(BookKind kind) {
        return switch (kind) {
            case AGENDA -> agenda();
            case INCOMING -> incoming();
            case OUTGOING -> outgoing();
            case REGISTER -> register();
            case RECEIPTS -> receipts();
            case DESPATCHES -> despatches();
            case RESULTS -> results();
        };
    }

    private static List<Column> agenda() {
        return List.of(
                new Column(say("report.book.column.register-number"), 44),
                new Column(say("report.book.column.opened"), 58),
                new Column(say("report.book.column.applicant"), 78),
                new Column(say("report.book.column.nik"), 88).paperOnly(),
                new Column(say("report.book.column.address"), 78).paperOnly(),
                new Column(say("report.book.column.service"), 78),
                new Column(say("report.book.column.village-letter"), 62).paperOnly(),
                new Column(say("report.book.column.papers"), 69).paperOnly(),
                new Column(say("report.book.column.officer"), 57).paperOnly(),
                new Column(say("report.book.column.letter"), 70),
                new Column(say("report.book.column.signer"), 60).paperOnly(),
                new Column(say("report.book.column.ready"), 54).paperOnly(),
                new Column(say("report.book.column.taken"), 54),
                new Column(say("report.book.column.taker"), 66).paperOnly(),
                new Column(say("report.book.column.remark"), 84));
    }

    private static List<Column> register() {
        return List.of(
                new Column(say("report.book.column.register-number"), 45),
                new Column(say("report.book.column.opened"), 58),
                new Column(say("report.book.column.applicant"), 70),
                new Column(say("report.book.column.nik"), 90).paperOnly(),
                new Column(say("report.book.column.family-card"), 90).paperOnly(),
                new Column(say("report.book.column.address"), 66).paperOnly(),
                new Column(say("report.book.column.purpose"), 62),
                new Column(say("report.book.column.village-letter"), 56).paperOnly(),
                new Column(say("report.book.column.papers"), 68).paperOnly(),
                new Column(say("report.book.column.officer"), 54).paperOnly(),
                new Column(say("report.book.column.letter"), 72),
                new Column(say("report.book.column.signer"), 58).paperOnly(),
                new Column(say("report.book.column.ready"), 54).paperOnly(),
                new Column(say("report.book.column.taken"), 54),
                new Column(say("report.book.column.taker"), 60).paperOnly(),
                new Column(say("report.book.column.remark"), 65));
    }

    private static List<Column> incoming() {
        return List.of(
                new Column(say("report.book.column.agenda-number"), 50),
                new Column(say("report.book.column.received"), 74),
                new Column(say("report.book.column.letter-number"), 110),
                new Column(say("report.book.column.letter-date"), 74),
                new Column(say("report.book.column.sender"), 130),
                new Column(say("report.book.column.about"), 200),
                new Column(say("report.book.column.enclosures"), 75).paperOnly(),
                new Column(say("report.book.column.forwarded-to"), 110),
                new Column(say("report.book.column.note"), 177));
    }

    private static List<Column> outgoing() {
        return List.of(
                new Column(say("report.book.column.outgoing-number"), 168),
                new Column(say("report.book.column.letter-date"), 66),
                new Column(say("report.book.column.sent"), 66),
                new Column(say("report.book.column.addressee"), 130),
                new Column(say("report.book.column.summary"), 150),
                new Column(say("report.book.column.enclosures"), 62).paperOnly(),
                new Column(say("report.book.column.code"), 72).paperOnly(),
                new Column(say("report.book.column.author"), 90).paperOnly(),
                new Column(say("report.book.column.signer"), 90).paperOnly(),
                new Column(say("report.book.column.note"), 106));
    }

    private static List<Column> receipts() {
        return List.of(
                new Column(say("report.book.column.no"), 32),
                new Column(say("report.book.column.day"), 74),
                new Column(say("report.book.column.register-number"), 80),
                new Column(say("report.book.column.document"), 220),
                new Column(say("report.book.column.copies"), 50).summed(),
                new Column(say("report.book.column.given-by"), 135),
                new Column(say("report.book.column.received-by"), 165),
                new Column(say("report.book.column.identity"), 138).paperOnly(),
                new Column(say("report.book.column.signed"), 106).paperOnly());
    }

    private static List<Column> despatches() {
        return List.of(
                new Column(say("report.book.column.order"), 56),
                new Column(say("report.book.column.despatched"), 75),
                new Column(say("report.book.column.letter-date-number"), 190),
                new Column(say("report.book.column.content"), 269),
                new Column(say("report.book.column.to"), 210),
                new Column(say("report.book.column.note"), 200));
    }

    private static List<Column> results() {
        return List.of(
                new Column(say("report.book.column.no"), 35),
                new Column(say("report.book.column.service-title"), 260),
                new Column(say("report.book.column.carried"), 75),
                new Column(say("report.book.column.received-count"), 75).summed(),
                new Column(say("report.book.column.returned-count"), 85).summed(),
                new Column(say("report.book.column.finished-count"), 75).summed(),
                new Column(say("report.book.column.ended-count"), 90).summed(),
                new Column(say("report.book.column.waiting-count"), 75),
                new Column(say("report.book.column.average"), 130),
                new Column(say("report.book.column.on-time"), 100));
    }
}
