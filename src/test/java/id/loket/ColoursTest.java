package id.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours stand in the token files alone, and each token file knows the same tokens. */
class ColoursTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** Paper has ink, not a theme. */
    private static final Path PAPER = RESOURCES.resolve("paper");

    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/");
    private static final Pattern VALUE = Pattern.compile(":([^;{}]*)[;}]");
    private static final Pattern TOKEN = Pattern.compile("-loket-[a-z0-9-]+");
    private static final Pattern DEFINED = Pattern.compile("(" + TOKEN + ")\\s*:");
    private static final Pattern COLOUR = Pattern.compile(
            "(?i)#[0-9a-f]{3,8}\\b|\\b(?:rgb|rgba|hsl|hsla|hsb|hsba)\\(|(?<![\\w.-])(?:" + names() + ")(?![\\w.-])");

    /** The named colours of CSS; {@code transparent} is none. */
    private static String names() {
        return """
            aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown \
            burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan \
            darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid \
            darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet \
            deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro \
            ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki \
            lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow \
            lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray \
            lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue \
            mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise \
            mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange \
            orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum \
            powderblue purple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver \
            skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet \
            wheat white whitesmoke yellow yellowgreen\
            """.replace(' ', '|');
    }

    @TestFactory
    List<DynamicTest> noColourStandsOutsideTheTokens() throws IOException {
        return sheets(file -> !isTokens(file)).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> assertThat(colours(css(file))).isEmpty()))
                .toList();
    }

    @Test
    void everyTokenFileDefinesTheSameTokens() throws IOException {
        var files = sheets(ColoursTest::isTokens);
        var all = new TreeSet<String>();
        for (var file : files) {
            all.addAll(defined(css(file)));
        }
        for (var file : files) {
            assertThat(defined(css(file))).as(file.toString()).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void everyTokenInUseIsDefined() throws IOException {
        var tokens = sheets(ColoursTest::isTokens);
        for (var sheet : sheets(file -> true)) {
            var used = new TreeSet<>(found(TOKEN, css(sheet)));
            for (var file : isTokens(sheet) ? List.of(sheet) : tokens) {
                assertThat(defined(css(file))).as(sheet + " with " + file).containsAll(used);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".a { -fx-fill: #fff; }",
                ".a { -fx-fill: rgba(0, 0, 0, 0.2) }",
                ".a { -fx-effect: dropshadow(gaussian, black, 2, 0, 0, 1); }",
                ".a{-fx-border-color:transparent RED;}"
            })
    void aColourIsFound(String css) {
        assertThat(colours(css)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#next-white { -fx-fill: -loket-text-red; }",
                ".red:hover { -fx-fill: transparent; -fx-shape: \"M0 0\"; }",
                ".a { -fx-fill: derive(-loket-scale-blue-1, 10%); } /* white */"
            })
    void aTokenIsNoColour(String css) {
        assertThat(colours(COMMENT.matcher(css).replaceAll(""))).isEmpty();
    }

    private static List<String> colours(String css) {
        return VALUE.matcher(css)
                .results()
                .map(value -> value.group(1))
                .filter(value -> COLOUR.matcher(value).find())
                .toList();
    }

    private static Set<String> defined(String css) {
        return DEFINED.matcher(css).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static List<String> found(Pattern pattern, String css) {
        return pattern.matcher(css).results().map(MatchResult::group).toList();
    }

    private static String css(Path file) throws IOException {
        return COMMENT.matcher(Files.readString(file)).replaceAll("");
    }

    private static boolean isTokens(Path file) {
        return file.getFileName().toString().startsWith("tokens-");
    }

    private static List<Path> sheets(Predicate<Path> wanted) throws IOException {
        try (var all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().endsWith(".css") && !file.startsWith(PAPER))
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }
}
