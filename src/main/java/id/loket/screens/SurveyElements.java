package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Survey;
import id.loket.kit.Bar;
import id.loket.kit.Column;
import id.loket.kit.Listing;
import id.loket.kit.Rows;
import id.loket.report.Satisfaction.Mark;
import id.loket.report.SurveyFacts;
import id.loket.report.SurveyReport;
import id.loket.text.Datum;
import java.util.List;
import javafx.scene.Node;

/** The nine elements with their marks, each as a number and as a bar. */
final class SurveyElements {
    private static final double BAR = 220;

    private final Listing<Mark> listing;
    private List<String> about = List.of();

    SurveyElements(Seat seat) {
        listing = SeatList.of(
                seat,
                "survey-elements",
                say("screens.survey.elements"),
                () -> about,
                Mark::element,
                List.of(
                        Column.text(
                                say("screens.survey.element.no"),
                                60,
                                m -> m.element().name()),
                        Column.text(
                                say("screens.survey.element.title"),
                                340,
                                m -> m.element().title()),
                        Column.count(say("screens.survey.element.answered"), 110, Mark::answered),
                        Column.<Mark>number(
                                        say("screens.survey.element.average"),
                                        110,
                                        m -> SurveyFacts.decimal(m.average(), 3))
                                .by(m -> Datum.number(m.average())),
                        Column.<Mark>number(
                                        say("screens.survey.element.weighted"),
                                        130,
                                        m -> SurveyFacts.decimal(m.weighted(), 3))
                                .by(m -> Datum.number(m.weighted())),
                        Column.<Mark>bar(say("screens.survey.element.bar"), BAR, SurveyElements::bar)
                                .by(m -> Datum.number(m.average()))));
    }

    private static Node bar(Mark mark) {
        double part = mark.average().map(a -> a.doubleValue() / Survey.BEST).orElse(0.0);
        var said = SurveyFacts.decimal(mark.average(), 2);
        return Bar.part(
                part, said, say("screens.survey.element.said", mark.element().title(), said));
    }

    Node view() {
        return listing;
    }

    void requestFocus() {
        listing.requestFocus();
    }

    void show(SurveyReport report) {
        about = List.of(
                report.service().orElse(say("report.survey.all")),
                report.period().title());
        listing.show(Rows.of(report.now().marks()));
    }
}
