package id.loket.screens;

import id.loket.casework.Survey;
import id.loket.kit.Look;
import javafx.scene.Node;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** A face for each of the four marks; its mouth says it, not its colour. */
final class SurveyFace {
    private static final String ROUND =
            "M32 2a30 30 0 1 0 0 60a30 30 0 1 0 0-60zM32 6a26 26 0 1 1 0 52a26 26 0 1 1 0-52z";
    private static final String EYES = "M22 22a4 4 0 1 0 .01 0zM42 22a4 4 0 1 0 .01 0z";

    private SurveyFace() {}

    /** @param mark from 1 (worst) to {@value Survey#BEST} */
    static Node of(int mark) {
        var mouth = switch (mark) {
            case 1 -> "M18 47q14-16 28 0l-2.500 2.500q-11.500-12-23 0z";
            case 2 -> "M19 44q13-6 26 0l-1.500 3q-11.500-5-23 0z";
            case 3 -> "M18 40q14 11 28 0l2 3q-16 13-32 0z";
            default -> "M16 37h32q-2 17-16 17t-16-17z";
        };
        SVGPath face = Look.of(new SVGPath(), "survey-face");
        face.setFillRule(FillRule.EVEN_ODD);
        face.setContent(ROUND + EYES + mouth);
        return face;
    }
}
