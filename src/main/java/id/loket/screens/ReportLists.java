package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.report.Listed.Waiting;
import id.loket.report.ServiceFigures;
import id.loket.report.ServiceReport;
import id.loket.report.Spent;
import id.loket.text.Datum;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The numbers of a period service by service, and the cases that still wait, which can be opened from here. */
final class ReportLists {
    private final Listing<ServiceFigures> services;
    private final Listing<Waiting> waiting;
    private final SplitPane view;
    private List<String> about = List.of();

    ReportLists(Seat seat) {
        services = SeatList.of(
                seat,
                "report-services",
                say("screens.report.per-service"),
                () -> about,
                ServiceFigures::id,
                List.of(
                        Column.text(say("screens.report.service"), 205, ServiceFigures::title),
                        count(
                                say("screens.report.received"),
                                86,
                                c -> c.totals().counts().received()),
                        count(
                                say("screens.report.column.returned"),
                                90,
                                c -> c.totals().counts().returned()),
                        count(
                                say("screens.report.finished"),
                                74,
                                c -> c.totals().counts().finished()),
                        count(
                                say("screens.report.waiting"),
                                98,
                                c -> c.totals().counts().waiting()),
                        count(
                                say("screens.report.ended"),
                                80,
                                c -> c.totals().counts().ended()),
                        Column.<ServiceFigures>number(
                                        say("screens.report.column.average"),
                                        100,
                                        s -> Spent.average(s.totals().whole()))
                                .by(s -> s.totals().whole().averageDatum()),
                        Column.<ServiceFigures>number(
                                        say("screens.report.column.share"),
                                        64,
                                        s -> Spent.share(s.totals().onTime()))
                                .by(s -> s.totals().onTime().datum())));
        services.twoLines().whenEmpty(say("screens.report.nothing"));
        waiting = SeatList.of(
                seat,
                "report-waiting",
                say("screens.report.list"),
                () -> about,
                w -> w.name().key(),
                List.of(
                        Column.text(
                                say("screens.report.number"),
                                72,
                                w -> or(w.name().number())),
                        Column.name(
                                say("screens.report.applicant"),
                                150,
                                w -> or(w.name().applicant())),
                        Column.text(
                                say("screens.report.service"),
                                180,
                                w -> w.name().service()),
                        Column.<Waiting>number(say("screens.report.age"), 76, w -> say("screens.report.days", w.age()))
                                .by(w -> Datum.number(w.age())),
                        Column.badge(say("screens.report.time"), 156, ReportLists::badge),
                        Column.muted(say("screens.report.holder"), 158, Waiting::holder)));
        waiting.twoLines()
                .whenEmpty(say("screens.report.none-waiting"))
                .whenOpened(w -> seat.ways().openCase(w.name().key()));
        view = new SplitPane(
                part(say("screens.report.per-service"), services), part(say("screens.report.list"), waiting));
        view.setOrientation(Orientation.VERTICAL);
    }

    Node view() {
        return view;
    }

    /** Services without any number are left out; the printed report names them all. */
    void show(ServiceReport report, List<Waiting> wait) {
        about = List.of(report.period().title(), report.officeName());
        services.show(Rows.of(report.services().stream()
                .filter(s -> !s.totals().counts().none())
                .toList()));
        waiting.show(Rows.of(wait));
    }

    void toWaiting() {
        waiting.requestFocus();
    }

    private static VBox part(String title, Listing<?> list) {
        VBox.setVgrow(list, Priority.ALWAYS);
        return new VBox(Space.HAIR, Look.of(new Label(title), Look.TITLE_2), list);
    }

    private static Column<ServiceFigures> count(String title, double width, ToIntFunction<ServiceFigures> value) {
        return Column.<ServiceFigures>count(title, width, value::applyAsInt).sum();
    }

    private static Badge badge(Waiting w) {
        if (w.returned()) {
            return new Badge(Tone.WARNING, say("screens.report.with-applicant"));
        }
        return w.late()
                ? new Badge(Tone.DANGER, say("screens.report.late"))
                : new Badge(Tone.INFO, say("screens.report.in-time"));
    }

    private static String or(String text) {
        return text.isBlank() ? say("screens.book.none") : text;
    }
}
