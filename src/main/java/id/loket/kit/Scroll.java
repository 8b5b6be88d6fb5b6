package id.loket.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A pane that scrolls what is larger than itself. Law: it keeps no picture of what it shows. JavaFX would, and gives such
 * pictures back only when memory is short: a day of cards that come and go cost gigabytes.
 */
public final class Scroll {
    private Scroll() {}

    public static ScrollPane over(Node content) {
        var pane = new ScrollPane(content);
        pane.skinProperty()
                .subscribe(_ -> Optional.ofNullable(pane.lookup(".viewport")).ifPresent(view -> view.setCache(false)));
        return pane;
    }
}
