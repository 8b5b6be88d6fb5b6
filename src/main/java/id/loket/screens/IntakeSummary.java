package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import id.loket.sop.RequirementWords;
import id.loket.sop.Sop;
import id.loket.sop.SopFacts;
import id.loket.text.Numbers;
import java.util.ArrayList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the officer can tell the applicant at once: the papers to bring, the way the file takes, how long. */
final class IntakeSummary {
    private static final double WIDTH = 340;

    private IntakeSummary() {}

    static Node of(Sop sop) {
        var facts = SopFacts.of(sop);
        var page = new VBox(Space.SMALL);
        page.setPadding(new Insets(Space.ROOMY));
        papers(page, sop);
        heading(page, say("screens.intake.steps"));
        sop.rows().forEach(row -> line(page, row.no().isBlank() ? "•" : row.no(), row.shown()));
        heading(page, say("screens.intake.time"));
        line(page, "•", time(facts));
        sop.rows().stream()
                .flatMap(r -> r.tools().stream())
                .filter(t -> t.startsWith("Biaya "))
                .findFirst()
                .ifPresent(fee -> line(page, "•", fee));
        var scroll = Scroll.over(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(WIDTH);
        scroll.setMinWidth(WIDTH);
        scroll.setFocusTraversable(false);
        return Look.of(scroll, "case-side");
    }

    /** A service without an applicant asks for no papers; a sheet with one may still not list them. */
    private static void papers(VBox page, Sop sop) {
        var papers = RequirementWords.all(sop).keySet();
        if (papers.isEmpty() && sop.roles().stream().noneMatch(r -> r.side() == Sop.Side.APPLICANT)) {
            return;
        }
        heading(page, say("screens.intake.papers"));
        papers.forEach(r -> line(page, "•", RequirementWords.line(sop, r)));
        if (papers.isEmpty()) {
            line(page, "•", say("screens.intake.no-papers"));
        }
    }

    private static String time(SopFacts facts) {
        var parts = new ArrayList<String>();
        if (facts.totalMinutes().signum() > 0) {
            parts.add(say("screens.intake.minutes", Numbers.decimal(facts.totalMinutes())));
        }
        if (facts.totalDays() > 0) {
            parts.add(say("screens.intake.days", facts.totalDays()));
        }
        return parts.isEmpty() ? say("screens.case.no-norm") : String.join(" + ", parts);
    }

    private static void heading(VBox page, String text) {
        page.getChildren().add(Look.of(new Label(text), Look.STRONG));
    }

    private static void line(VBox page, String mark, String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var sign = Look.of(new Label(mark), Look.MUTED);
        sign.setMinWidth(Space.WIDE);
        page.getChildren().add(new HBox(Space.HAIR, sign, words));
    }
}
