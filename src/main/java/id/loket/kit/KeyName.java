package id.loket.kit;

import id.loket.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Names a key as an Indonesian keyboard user does: what is printed on it, arrows and the space bar in words. */
final class KeyName {
    private KeyName() {}

    static String of(KeyCombination combination) {
        List<String> parts = new ArrayList<>();
        boolean ctrl =
                combination.getControl() == ModifierValue.DOWN || combination.getShortcut() == ModifierValue.DOWN;
        if (ctrl) {
            parts.add("Ctrl");
        }
        if (combination.getAlt() == ModifierValue.DOWN) {
            parts.add("Alt");
        }
        if (combination.getShift() == ModifierValue.DOWN) {
            parts.add("Shift");
        }
        parts.add(combination instanceof KeyCodeCombination code ? of(code.getCode()) : combination.getName());
        return String.join("+", parts);
    }

    private static String of(KeyCode code) {
        return switch (code) {
            case KeyCode.ESCAPE -> "Esc";
            case KeyCode.ENTER -> "Enter";
            case KeyCode.DELETE -> "Del";
            case KeyCode.PAGE_UP -> "PgUp";
            case KeyCode.PAGE_DOWN -> "PgDn";
            case KeyCode.SPACE -> Words.say("kit.key.space");
            case KeyCode.UP -> "\u2191";
            case KeyCode.DOWN -> "\u2193";
            case KeyCode.LEFT -> "\u2190";
            case KeyCode.RIGHT -> "\u2192";
            default -> code.getName();
        };
    }
}
