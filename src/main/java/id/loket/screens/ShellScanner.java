package id.loket.screens;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Hears a barcode scanner, which types the code of a case and presses Enter. Law: in a text field it is deaf, since
 * what is scanned there belongs there; elsewhere the signs of a code reach no control once it is clear that they are
 * one, so that no digit of it answers a question.
 */
final class ShellScanner {
    private static final Pattern WHOLE = Pattern.compile("L\\d{6}-[0-9A-Z]{4}");
    private static final Pattern BEGUN = Pattern.compile("L\\d{1,6}|L\\d{6}-[0-9A-Z]{0,4}");
    private static final long PAUSE_NANOS = 700_000_000;

    private final LongSupplier nanos;
    private final Consumer<String> scanned;
    private String typed = "";
    private long last;

    ShellScanner(LongSupplier nanos, Consumer<String> scanned) {
        this.nanos = nanos;
        this.scanned = scanned;
    }

    /** A filter for all key events of the window. */
    void hear(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()) {
            typed = "";
            return;
        }
        if (nanos.getAsLong() - last > PAUSE_NANOS) {
            typed = "";
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed(event);
        } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
            sign(event);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && WHOLE.matcher(typed).matches()) {
            event.consume();
            var key = typed;
            typed = "";
            scanned.accept(key);
        } else if (sure() || typed.equals("L") && event.getCode().isDigitKey()) {
            event.consume();
        }
    }

    private void sign(KeyEvent event) {
        var sign = event.getCharacter().toUpperCase(Locale.ROOT);
        if (!sign.matches("[0-9A-Z-]")) {
            return;
        }
        var wasSure = sure();
        last = nanos.getAsLong();
        typed = (typed + sign).matches("L|" + BEGUN.pattern()) ? typed + sign : sign.equals("L") ? sign : "";
        if (wasSure || sure()) {
            event.consume();
        }
    }

    /** A letter and a digit right after it: no one works a form like that. */
    private boolean sure() {
        return BEGUN.matcher(typed).matches();
    }
}
