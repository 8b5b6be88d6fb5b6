package id.loket.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.scene.text.Font;

/**
 * Chooses the type of this computer, since we bring none and JavaFX style sheets know no list of fallbacks: the first
 * installed family wins.
 */
final class Typeface {
    private static final List<String> SANS = List.of("Segoe UI", "Noto Sans", "Liberation Sans", "DejaVu Sans");
    private static final List<String> MONO = List.of("Consolas", "Noto Sans Mono", "DejaVu Sans Mono");

    private Typeface() {}

    /** A style sheet as an address: sizes and families only, no colour. */
    static String sheet(TextSize size) {
        String css = """
            .root { -fx-font-size: %dpx; -fx-font-family: "%s"; }
            .mono, .table-cell.column-mono { -fx-font-family: "%s"; }
            """.formatted(size.pixels(), installed(SANS, "System"), installed(MONO, "Monospaced"));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String installed(List<String> wanted, String otherwise) {
        List<String> families = Font.getFamilies();
        return wanted.stream().filter(families::contains).findFirst().orElse(otherwise);
    }
}
