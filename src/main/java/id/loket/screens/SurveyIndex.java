package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.report.SurveyFacts;
import id.loket.report.SurveyReport;
import id.loket.text.Numbers;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The index of a period at a glance, with its grade and the people behind it. */
final class SurveyIndex {
    private final HBox view = new HBox(Space.SMALL);

    SurveyIndex() {
        view.setId("survey-index");
    }

    Node view() {
        return view;
    }

    void show(SurveyReport report) {
        var now = report.now();
        view.getChildren()
                .setAll(
                        card(
                                "index",
                                say("screens.survey.index"),
                                SurveyFacts.decimal(now.converted(), 2),
                                say(
                                        "screens.survey.before",
                                        report.compared().title(),
                                        SurveyFacts.decimal(report.before().converted(), 2))),
                        card(
                                "grade",
                                say("screens.survey.grade"),
                                now.grade().map(Enum::name).orElse(say("report.none")),
                                SurveyFacts.quality(now)),
                        card(
                                "respondents",
                                say("screens.survey.respondents"),
                                Numbers.grouped(now.forms()),
                                say(
                                        "screens.survey.enough",
                                        Numbers.grouped(report.enough()),
                                        Numbers.grouped(report.served()))),
                        people(report));
    }

    private static Node people(SurveyReport report) {
        var lines = new VBox(Space.HAIR);
        lines.setId("survey-people");
        report.respondents().sexes().forEach((s, n) -> lines.getChildren().add(line(s.title(), n)));
        report.services()
                .forEach((title, s) -> lines.getChildren()
                        .add(Look.of(
                                new Label(say(
                                        "screens.survey.of-service",
                                        title,
                                        SurveyFacts.decimal(s.converted(), 2),
                                        Numbers.grouped(s.forms()))),
                                Look.SMALL)));
        var card = Look.of(lines, Look.PANEL, "card");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static Node line(String title, int count) {
        return Look.of(new Label(say("screens.survey.people", title, Numbers.grouped(count))), Look.SMALL);
    }

    private static Node card(String id, String title, String value, String under) {
        var number = Look.of(new Label(value), Look.NUMBER_LARGE);
        number.setId("survey-card-" + id);
        number.setMinWidth(Region.USE_PREF_SIZE);
        var below = Look.of(new Label(under), Look.MUTED, Look.SMALL);
        below.setWrapText(true);
        var card = Look.of(new VBox(Look.of(new Label(title), Look.MUTED), number, below), Look.PANEL, "card");
        card.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }
}
