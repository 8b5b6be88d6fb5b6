package id.loket.kit;

import javafx.scene.layout.Region;

/**
 * How wide a control in a form is, so that its width tells what it expects. On 1366 pixels the label (200), the widest
 * control (480) and a margin leave a panel of 560 beside the form.
 */
public enum Width {
    /** A number of a few digits, RT, RW, a year. */
    TINY(96),

    /** A date, a PIN, a postal code. */
    SHORT(160),

    /** NIK, KK, NIP, a telephone number. */
    NUMBER(240),

    /** A name, an address, a choice. */
    FULL(480),

    /** A table: as wide as the form beside a panel, under its label. */
    TABLE(680);

    private final double pixels;

    Width(double pixels) {
        this.pixels = pixels;
    }

    public double pixels() {
        return pixels;
    }

    /** The control keeps this width as long as the window has room for it. */
    void of(Region control) {
        control.setPrefWidth(pixels);
        control.setMaxWidth(pixels);
    }
}
