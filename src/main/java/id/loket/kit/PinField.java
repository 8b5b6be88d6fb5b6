package id.loket.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;

/** Takes a PIN: masked, digits only, never copied, never more than {@value #MOST}. */
public final class PinField extends PasswordField {
    public static final int LEAST = 4;
    public static final int MOST = 8;

    private final BooleanBinding complete = Bindings.createBooleanBinding(() -> pin().isPresent(), textProperty());

    public PinField() {
        setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0," + MOST + "}") ? change : null));
        Look.of(this, "pin-field");
        setPrefColumnCount(MOST);
    }

    /** The PIN, once it is long enough. */
    public Optional<String> pin() {
        return Optional.of(getText()).filter(text -> text.length() >= LEAST);
    }

    /** True when {@link #pin()} is there. */
    public BooleanBinding complete() {
        return complete;
    }
}
