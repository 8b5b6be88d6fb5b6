package id.loket.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours keep their promises: each has a use, and each pair of ink and ground can be read. */
class TokensTest {
    private static final Pattern TOKEN = Pattern.compile("^\\s*(-loket-[\\w-]+):\\s*([^;]+);", Pattern.MULTILINE);
    private static final Pattern USE = Pattern.compile("-loket-[\\w-]+");
    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;
    private static final List<String> TONES = List.of("danger", "warning", "success", "info", "neutral", "practice");

    @Test
    void the_rules_use_only_meanings_and_every_meaning_is_used() {
        Set<String> used = new TreeSet<>();
        Matcher uses = USE.matcher(text("loket"));
        while (uses.find()) {
            used.add(uses.group());
        }
        Set<String> meanings = new TreeSet<>(tokens("light").keySet());
        meanings.removeIf(name -> name.startsWith("-loket-scale-"));
        assertThat(used).isEqualTo(meanings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loket", "tokens-light", "tokens-dark", "tokens-contrast"})
    void the_sheets_are_understood_without_an_error(String name) {
        CssParser.errorsProperty().clear();
        assertThat(new CssParser().parse(text(name)).getRules()).isNotEmpty();
        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void what_is_read_stands_out_from_what_it_lies_on(String theme) {
        List<String> faint = new ArrayList<>();
        for (String ground : List.of("surface", "surface-raised", "surface-sunken")) {
            check(theme, "text", ground, theme.equals("contrast") ? 7 : READABLE, faint);
            check(theme, "text-muted", ground, theme.equals("contrast") ? 7 : READABLE, faint);
            check(theme, "accent", ground, READABLE, faint);
            check(theme, "danger", ground, READABLE, faint);
            check(theme, "text-disabled", ground, VISIBLE, faint);
        }
        check(theme, "text", "surface-hover", READABLE, faint);
        check(theme, "text", "selection-quiet", READABLE, faint);
        check(theme, "selection-text", "selection", READABLE, faint);
        check(theme, "practice-text", "practice-strip", READABLE, faint);
        check(theme, "tooltip-text", "tooltip", READABLE, faint);
        for (String ground : List.of("accent", "accent-hover", "accent-pressed")) {
            check(theme, "accent-text", ground, READABLE, faint);
        }
        for (String tone : TONES) {
            check(theme, tone, tone + "-surface", READABLE, faint);
            check(theme, "text", tone + "-surface", READABLE, faint);
        }
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light", "dark", "contrast"})
    void a_control_and_the_focus_can_be_seen(String theme) {
        List<String> faint = new ArrayList<>();
        for (String ground : List.of("surface", "surface-raised", "surface-sunken")) {
            check(theme, "border-control", ground, VISIBLE, faint);
            check(theme, "focus", ground, VISIBLE, faint);
        }
        assertThat(faint).isEmpty();
    }

    private static void check(String theme, String ink, String ground, double least, List<String> faint) {
        double contrast = contrast(color(theme, ink), color(theme, ground));
        if (contrast < least) {
            faint.add("%s on %s: %.2f, wanted %.1f".formatted(ink, ground, contrast, least));
        }
    }

    /** As WCAG 2.2 computes it: 1 (the same) to 21 (black and white). */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Color color(String theme, String meaning) {
        Map<String, String> tokens = tokens(theme);
        String value = tokens.get("-loket-" + meaning);
        while (value.startsWith("-loket-")) {
            value = tokens.get(value);
        }
        return Color.web(value);
    }

    private static Map<String, String> tokens(String theme) {
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher matcher = TOKEN.matcher(text("tokens-" + theme));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static String text(String name) {
        try (InputStream in = TokensTest.class.getResourceAsStream("/look/" + name + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
