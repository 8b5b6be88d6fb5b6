package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.PeriodReports;
import id.loket.desk.Preview;
import id.loket.kit.Lane;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.report.Period;
import id.loket.report.ServiceReport;
import id.loket.text.Rhythm;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * How the standard times are kept: service by service, step by step, down to the cases that broke one. Enter goes down,
 * Esc comes back.
 */
final class ReportCompliance implements ReportPart {
    private final Seat seat;
    private final Lane lane;
    private final PeriodBar period = new PeriodBar("compliance", this::go);
    private final ComplianceLists lists;
    private final VBox said = new VBox();
    private final SeatWorkbook workbook;
    private final Button print = Look.of(new Button(say("screens.compliance.print")), Look.PRIMARY);
    private final BorderPane view = new BorderPane();

    /** @param askFile asks where to save, given the window and a name to propose */
    ReportCompliance(Seat seat, BiFunction<Window, String, Optional<Path>> askFile) {
        this.seat = seat;
        lane = seat.background().latest();
        lists = new ComplianceLists(seat, () -> period.period().orElseThrow());
        workbook = new SeatWorkbook(seat, "compliance-save", askFile);
        workbook.button().setOnAction(_ -> save());
        workbook.button().setDisable(true);
        print.setId("compliance-print");
        print.setOnAction(e -> print());
        print.setDisable(true);
        lay();
    }

    private void lay() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(Space.BASE, Look.of(new Label(title()), Look.TITLE_1), gap, period);
        top.setAlignment(Pos.CENTER_LEFT);
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        VBox.setVgrow(lists.view(), Priority.ALWAYS);
        var hint = Look.of(new Label(say("screens.compliance.hint")), Look.MUTED);
        var page = new VBox(Space.BASE, top, said, lists.view(), hint);
        page.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.BASE, Space.WIDE));
        var wide = new Region();
        HBox.setHgrow(wide, Priority.ALWAYS);
        view.setCenter(page);
        view.setBottom(Look.of(new HBox(Space.SMALL, wide, workbook.button(), print), Look.ACTION_BAR));
        view.setId("compliance");
    }

    @Override
    public String id() {
        return "compliance";
    }

    @Override
    public String title() {
        return say("screens.compliance.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        var reports = seat.counter().periodReports();
        if (period.period().isPresent()) {
            go(period.period().get());
        } else {
            lane.run(() -> reports.compliance(
                            reports.usualPeriod(Rhythm.MONTH, seat.counter().practice())))
                    .onDone(this::show);
        }
    }

    private void go(Period to) {
        lane.run(() -> seat.counter().periodReports().compliance(to)).onDone(this::show);
    }

    private void show(ServiceReport report) {
        period.show(report.period(), true);
        lists.show(report);
        said.getChildren().clear();
        print.setDisable(false);
        workbook.button().setDisable(false);
    }

    @Override
    public void back() {
        period.back();
    }

    @Override
    public void forward() {
        period.forward();
    }

    @Override
    public void print() {
        if (print.isDisabled()) {
            return;
        }
        var of = period.period().orElseThrow();
        print.setDisable(true);
        seat.background()
                .run(() -> seat.counter().periodReports().compliancePaper(of))
                .always(() -> print.setDisable(false))
                .onDone(this::open);
    }

    @Override
    public void save() {
        if (workbook.button().isDisabled()) {
            return;
        }
        var of = period.period().orElseThrow();
        workbook.save(
                new SeatWorkbook.Wanted(
                        PeriodReports.COMPLIANCE,
                        title(),
                        of.title(),
                        false,
                        () -> seat.counter().periodReports().complianceTables(of)),
                message -> {
                    message.setId("compliance-saved");
                    said.getChildren().setAll(message.closable(() -> {}));
                });
    }

    private void open(Preview paper) {
        PreviewWindow.open(
                seat,
                view.getScene().getWindow(),
                paper,
                PaperKind.REPORT,
                () -> seat.counter().papers().keepBeside(seat.who(), paper, Optional.empty()),
                lists::requestFocus);
    }
}
