package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.report.Book.Column;
import id.loket.report.Book.Type;
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
                text(say("report.book.column.register-number"), 45),
                new Column(say("report.book.column.opened"), Type.TIME, 58),
                text(say("report.book.column.applicant"), 78),
                new Column(say("report.book.column.nik"), Type.NIK, 93),
                text(say("report.book.column.address"), 78).paperOnly(),
                text(say("report.book.column.service"), 78),
                text(say("report.book.column.village-letter"), 62).paperOnly(),
                text(say("report.book.column.papers"), 69).paperOnly(),
                text(say("report.book.column.officer"), 58).paperOnly(),
                text(say("report.book.column.letter"), 74),
                text(say("report.book.column.signer"), 60).paperOnly(),
                day(say("report.book.column.ready"), 55).paperOnly(),
                day(say("report.book.column.taken"), 55),
                text(say("report.book.column.taker"), 61),
                text(say("report.book.column.remark"), 76));
    }

    private static List<Column> register() {
        return List.of(
                text(say("report.book.column.register-number"), 47),
                new Column(say("report.book.column.opened"), Type.TIME, 57),
                text(say("report.book.column.applicant"), 70),
                new Column(say("report.book.column.nik"), Type.NIK, 97),
                new Column(say("report.book.column.family-card"), Type.NIK, 97).paperOnly(),
                text(say("report.book.column.address"), 66).paperOnly(),
                text(say("report.book.column.purpose"), 60),
                text(say("report.book.column.village-letter"), 58).paperOnly(),
                text(say("report.book.column.papers"), 68).paperOnly(),
                text(say("report.book.column.officer"), 52).paperOnly(),
                text(say("report.book.column.letter"), 82),
                text(say("report.book.column.signer"), 52).paperOnly(),
                day(say("report.book.column.ready"), 54).paperOnly(),
                day(say("report.book.column.taken"), 54),
                text(say("report.book.column.taker"), 52),
                text(say("report.book.column.remark"), 46));
    }

    private static List<Column> incoming() {
        return List.of(
                text(say("report.book.column.agenda-number"), 50),
                day(say("report.book.column.received"), 74),
                text(say("report.book.column.letter-number"), 110),
                day(say("report.book.column.letter-date"), 74),
                text(say("report.book.column.sender"), 130),
                text(say("report.book.column.about"), 200),
                text(say("report.book.column.enclosures"), 75).paperOnly(),
                text(say("report.book.column.forwarded-to"), 110),
                text(say("report.book.column.note"), 177));
    }

    private static List<Column> outgoing() {
        return List.of(
                text(say("report.book.column.outgoing-number"), 174),
                day(say("report.book.column.letter-date"), 70),
                day(say("report.book.column.sent"), 70),
                text(say("report.book.column.addressee"), 140),
                text(say("report.book.column.summary"), 150),
                text(say("report.book.column.enclosures"), 62).paperOnly(),
                text(say("report.book.column.code"), 68).paperOnly(),
                text(say("report.book.column.author"), 90),
                text(say("report.book.column.signer"), 90),
                text(say("report.book.column.note"), 86));
    }

    private static List<Column> receipts() {
        return List.of(
                count(say("report.book.column.no"), 32),
                day(say("report.book.column.day"), 74),
                text(say("report.book.column.register-number"), 80),
                text(say("report.book.column.document"), 220),
                count(say("report.book.column.copies"), 50),
                text(say("report.book.column.given-by"), 135),
                text(say("report.book.column.received-by"), 165),
                text(say("report.book.column.identity"), 138).paperOnly(),
                text(say("report.book.column.signed"), 106).paperOnly());
    }

    private static List<Column> despatches() {
        return List.of(
                count(say("report.book.column.order"), 56),
                day(say("report.book.column.despatched"), 75),
                text(say("report.book.column.letter-date-number"), 190),
                text(say("report.book.column.content"), 269),
                text(say("report.book.column.to"), 210),
                text(say("report.book.column.note"), 200));
    }

    private static List<Column> results() {
        return List.of(
                count(say("report.book.column.no"), 35),
                text(say("report.book.column.service-title"), 260),
                count(say("report.book.column.carried"), 75),
                count(say("report.book.column.received-count"), 75),
                count(say("report.book.column.returned-count"), 85),
                count(say("report.book.column.finished-count"), 75),
                count(say("report.book.column.ended-count"), 90),
                count(say("report.book.column.waiting-count"), 75),
                text(say("report.book.column.average"), 130),
                text(say("report.book.column.on-time"), 100));
    }

    private static Column text(String title, int share) {
        return new Column(title, Type.TEXT, share);
    }

    private static Column day(String title, int share) {
        return new Column(title, Type.DATE, share);
    }

    private static Column count(String title, int share) {
        return new Column(title, Type.NUMBER, share);
    }
}
