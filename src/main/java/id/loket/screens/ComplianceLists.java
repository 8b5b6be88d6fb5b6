package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Bar;
import id.loket.kit.Column;
import id.loket.kit.Lane;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.report.Period;
import id.loket.report.ServiceFigures;
import id.loket.report.ServiceFigures.RowTime;
import id.loket.report.ServiceReport;
import id.loket.report.Share;
import id.loket.report.Spent;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Services, the steps of the one that is chosen, the cases that broke the standard of the step that is chosen. Law: each
 * list says at once what the choice before it means; Enter goes into the next one and Esc back.
 */
final class ComplianceLists {
    private static final double SERVICES = 0.36;
    private static final double STEPS = 0.55;

    private final Seat seat;
    private final Supplier<Period> period;
    private final Lane lane;
    private final Listing<ServiceFigures> services;
    private final Listing<RowTime> steps;
    private final Listing<ComplianceCases.Broken> cases;
    private final SplitPane view;

    ComplianceLists(Seat seat, Supplier<Period> period) {
        this.seat = seat;
        this.period = period;
        lane = seat.background().latest();
        services = services();
        steps = steps();
        cases = cases();
        services.selectedProperty()
                .subscribe((before, now) ->
                        steps.show(Rows.of(now.map(ComplianceLists::judged).orElse(List.of()))));
        steps.selectedProperty()
                .subscribe((before, now) -> now.ifPresentOrElse(this::read, () -> cases.show(Rows.of(List.of()))));
        services.whenOpened(s -> steps.requestFocus());
        steps.whenOpened(s -> cases.requestFocus());
        cases.whenOpened(c -> seat.ways().openCase(c.breach().key()));
        back(steps, services);
        back(cases, steps);
        var right = new SplitPane(
                part(say("screens.compliance.steps"), steps), part(say("screens.compliance.cases"), cases));
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(STEPS);
        view = new SplitPane(part(say("screens.compliance.services"), services), right);
        view.setDividerPositions(SERVICES);
    }

    private Listing<ServiceFigures> services() {
        return SeatList.of(
                        seat,
                        "compliance-services",
                        say("screens.compliance.list.services"),
                        () -> about(Stream.empty()),
                        ServiceFigures::id,
                        List.of(
                                Column.text(say("screens.compliance.service"), 230, ServiceFigures::title),
                                Column.<ServiceFigures>bar(
                                                say("screens.compliance.share"),
                                                150,
                                                s -> bar(s.totals().onTime()))
                                        .by(s -> s.totals().onTime().datum())))
                .whenEmpty(say("screens.compliance.no-services"));
    }

    private Listing<RowTime> steps() {
        return SeatList.of(
                        seat,
                        "compliance-steps",
                        say("screens.compliance.list.steps"),
                        () -> about(chosenService()),
                        r -> r.row() + "/" + r.standard(),
                        List.of(
                                Column.<RowTime>text(say("screens.compliance.step"), 270, ComplianceLists::title)
                                        .grouped(false),
                                Column.<RowTime>muted(say("screens.compliance.standard"), 96, RowTime::standard),
                                Column.<RowTime>bar(say("screens.compliance.share"), 130, r -> bar(r.onTime()))
                                        .by(r -> r.onTime().datum()),
                                Column.<RowTime>bar(say("screens.compliance.norm"), 150, ComplianceLists::norm)
                                        .by(r -> r.times().medianDatum()),
                                Column.<RowTime>count(
                                                say("screens.compliance.late"),
                                                64,
                                                r -> r.onTime().late())
                                        .sum()))
                .twoLines()
                .whenEmpty(say("screens.compliance.no-steps"));
    }

    private Listing<ComplianceCases.Broken> cases() {
        return SeatList.of(
                        seat,
                        "compliance-cases",
                        say("screens.compliance.cases"),
                        () -> about(Stream.concat(
                                chosenService(), steps.selected().stream().map(ComplianceLists::title))),
                        c -> c.breach().key() + c.breach().arrived(),
                        ComplianceCases.columns())
                .twoLines()
                .whenEmpty(say("screens.compliance.no-cases"));
    }

    /** What a file of a list says it is about. */
    private List<String> about(Stream<String> chosen) {
        return Stream.concat(Stream.of(period.get().title()), chosen).toList();
    }

    private Stream<String> chosenService() {
        return services.selected().stream().map(ServiceFigures::title);
    }

    private static Bar bar(Share share) {
        double good = share.judged() == 0 ? 0 : (double) share.kept() / share.judged();
        var percent = Spent.share(share);
        return Bar.share(good, percent, say("screens.compliance.share.said", percent, share.kept(), share.judged()));
    }

    /** A standard of days cannot be laid beside hours of work; then only the median is told. */
    private static Node norm(RowTime r) {
        var median = Spent.median(r.times());
        return r.allowed()
                .<Node>map(allowed -> Bar.against(
                        r.times().median().toSeconds(),
                        allowed.toSeconds(),
                        median,
                        say("screens.compliance.norm.said", median, r.standard())))
                .orElseGet(() -> new Label(median));
    }

    private static String title(RowTime r) {
        return r.no().isBlank() ? r.text() : say("screens.compliance.row", r.no().replaceFirst("\\.$", ""), r.text());
    }

    private static List<RowTime> judged(ServiceFigures service) {
        return service.rows().stream().filter(r -> r.onTime().judged() > 0).toList();
    }

    Node view() {
        return view;
    }

    void show(ServiceReport report) {
        services.show(
                Rows.of(report.services().stream()
                        .filter(s -> !judged(s).isEmpty())
                        .toList()),
                services::requestFocus);
    }

    void requestFocus() {
        services.requestFocus();
    }

    private void read(RowTime step) {
        var sop = services.selected().orElseThrow().id();
        var reports = seat.counter().periodReports();
        var when = period.get();
        lane.run(() -> ComplianceCases.of(reports, reports.breaches(when, sop, step.row(), step.standard())))
                .onDone(cases::show);
    }

    private static void back(Listing<?> from, Listing<?> to) {
        from.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                to.requestFocus();
            }
        });
    }

    private static VBox part(String title, Listing<?> list) {
        VBox.setVgrow(list, Priority.ALWAYS);
        return new VBox(Space.HAIR, Look.of(new Label(title), Look.TITLE_2), list);
    }
}
