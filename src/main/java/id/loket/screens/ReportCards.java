package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.report.ServiceReport;
import id.loket.report.Spent;
import id.loket.report.Totals;
import id.loket.text.Numbers;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The numbers of all services together, each with the same number of the period before. */
final class ReportCards {
    private final HBox view = new HBox(Space.SMALL);

    ReportCards() {
        view.setId("report-cards");
    }

    Node view() {
        return view;
    }

    void show(ServiceReport report) {
        view.getChildren()
                .setAll(
                        count(
                                report,
                                "received",
                                say("screens.report.received"),
                                t -> t.counts().received()),
                        count(
                                report,
                                "returned",
                                say("screens.report.returned"),
                                t -> t.counts().returned()),
                        count(
                                report,
                                "finished",
                                say("screens.report.finished"),
                                t -> t.counts().finished()),
                        count(
                                report,
                                "waiting",
                                say("screens.report.waiting"),
                                t -> t.counts().waiting()),
                        count(
                                report,
                                "ended",
                                say("screens.report.ended"),
                                t -> t.counts().ended()),
                        card(report, "average", say("screens.report.average"), t -> Spent.average(t.whole())),
                        card(report, "share", say("screens.report.share"), t -> Spent.share(t.onTime())));
    }

    private static Node count(ServiceReport report, String id, String title, ToIntFunction<Totals> value) {
        return card(report, id, title, t -> Numbers.grouped(value.applyAsInt(t)));
    }

    private static Node card(ServiceReport report, String id, String title, Function<Totals, String> value) {
        var number = Look.of(new Label(value.apply(report.total())), Look.TITLE_1);
        number.setId("card-" + id);
        number.setMinWidth(Region.USE_PREF_SIZE);
        var name = Look.of(new Label(title), Look.MUTED);
        var before =
                Look.of(new Label(say("screens.report.before", value.apply(report.before()))), Look.MUTED, Look.SMALL);
        before.setId("card-" + id + "-before");
        var card = Look.of(new VBox(name, number, before), Look.PANEL, "card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }
}
