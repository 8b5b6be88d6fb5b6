package id.loket.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.pdf.Typesetter;
import id.loket.sop.Drawing;
import id.loket.sop.Drawing.Way;
import id.loket.sop.Sop;
import id.loket.sop.SopReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of every flow table ever printed, tried on all sheets there are and on made-up worse ones. */
class LayoutTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    /** Rounding of measured words. */
    private static final double HAIR = 0.01;

    private record Case(Sop sop, int width, int height, List<FlowPage> pages) {
        @Override
        public String toString() {
            return sop.id() + " on " + width + " x " + height;
        }
    }

    private static final List<Case> CASES = cases();

    static List<Case> sheets() {
        return CASES;
    }

    private static List<Case> cases() {
        var files = new ArrayList<Path>();
        for (var folder : List.of("src/main/resources/office", "src/test/resources")) {
            try (var all = Files.walk(Path.of(folder))) {
                all.filter(f -> f.toString().endsWith(".xml"))
                        .filter(f -> Set.of("sop", "flow", "own")
                                .contains(f.getParent().getFileName().toString()))
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files.stream()
                .sorted()
                .flatMap(f -> Stream.of(of(f, 272, 186), of(f, 305, 191)))
                .toList();
    }

    private static Case of(Path file, int width, int height) {
        var sop = new SopReader().read(file).sop().orElseThrow(() -> new AssertionError(file.toString()));
        return new Case(sop, width, height, Layout.pages(sop, width, height, TYPESETTER::width));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void no_two_symbols_touch(Case sheet) {
        for (var page : sheet.pages()) {
            var figures = page.diagram().figures();
            for (int i = 0; i < figures.size(); i++) {
                for (int j = i + 1; j < figures.size(); j++) {
                    var a = figures.get(i);
                    var b = figures.get(j);
                    boolean apart = a.right() < b.left()
                            || b.right() < a.left()
                            || a.bottom() < b.top()
                            || b.bottom() < a.top();
                    assertThat(apart).as("%s and %s", a, b).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void every_line_runs_from_outline_to_outline_and_through_no_symbol(Case sheet) {
        for (var page : sheet.pages()) {
            var figures = page.diagram().figures();
            for (var route : page.diagram().routes()) {
                assertThat(onOutline(
                                figures.get(route.link().from()), route.points().getFirst()))
                        .as("start of %s", route)
                        .isTrue();
                assertThat(onOutline(figures.get(route.link().to()), route.end()))
                        .as("end of %s", route)
                        .isTrue();
                var points = route.points();
                for (int i = 1; i < points.size(); i++) {
                    var a = points.get(i - 1);
                    var b = points.get(i);
                    assertThat(a.x() == b.x() ^ a.y() == b.y())
                            .as("%s is square", route)
                            .isTrue();
                    for (var figure : figures) {
                        assertThat(crosses(a, b, figure))
                                .as("%s through %s", route, figure)
                                .isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void no_line_lies_on_another_one_or_on_a_rule_of_the_table(Case sheet) {
        for (var page : sheet.pages()) {
            var diagram = page.diagram();
            var taken = new TreeMap<String, Route>();
            for (var route : diagram.routes()) {
                for (var step : steps(route)) {
                    assertThat(taken.put(step, route))
                            .as("%s of %s", step, route)
                            .isNull();
                }
                for (int i = 1; i < route.points().size(); i++) {
                    var a = route.points().get(i - 1);
                    var b = route.points().get(i);
                    boolean ruled = a.x() == b.x()
                            ? diagram.rules().upright().contains(a.x())
                            : diagram.rules().level().contains(a.y());
                    assertThat(ruled).as("%s on a rule", route).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void yes_and_no_stand_clear_of_symbols_lines_and_each_other(Case sheet) {
        for (var page : sheet.pages()) {
            var diagram = page.diagram();
            var labels = diagram.labels();
            for (var label : labels) {
                assertThat(diagram.rules().outside(label))
                        .as("%s inside", label)
                        .isFalse();
                assertThat(diagram.figures()).noneMatch(label::meets);
                assertThat(diagram.routes()).noneMatch(label::meets);
                assertThat(labels).filteredOn(other -> other != label).noneMatch(label::meets);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void every_arrow_is_drawn_once_and_connectors_pair_up(Case sheet) {
        var drawing = Drawing.of(sheet.sop());
        var letters = new ArrayList<String>();
        int lines = 0;
        int labels = 0;
        for (var page : sheet.pages()) {
            var connectors = page.diagram().figures().stream()
                    .filter(f -> f.form() == Figure.Form.CONNECTOR)
                    .map(Figure::letter)
                    .toList();
            assertThat(connectors).doesNotHaveDuplicates();
            letters.addAll(connectors);
            lines += page.diagram().routes().size();
            labels += page.diagram().labels().size();
        }
        assertThat(letters.stream().distinct())
                .allMatch(letter -> letters.stream().filter(letter::equals).count() == 2);
        assertThat(letters.stream().distinct().count())
                .isGreaterThanOrEqualTo(sheet.pages().size() - 1);
        assertThat(lines).isEqualTo(drawing.arrows().size() + letters.size() / 2);
        assertThat(labels).isEqualTo((int) drawing.arrows().stream()
                .filter(a -> a.way() != Way.ON && a.way() != Way.TOGETHER)
                .count());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void words_stay_in_their_room_and_on_the_page(Case sheet) {
        for (var page : sheet.pages()) {
            for (var text : page.texts()) {
                assertThat(text.x()).isNotNegative();
                assertThat(text.y()).isNotNegative();
                assertThat(text.x() + text.width()).isLessThanOrEqualTo(sheet.width());
                assertThat(bottom(text)).isLessThanOrEqualTo(sheet.height());
                boolean bold = text.kind() == Text.Kind.TITLE
                        || text.kind() == Text.Kind.HEAD
                        || text.kind() == Text.Kind.LETTER;
                assertThat(text.lines())
                        .allSatisfy(
                                line -> assertThat(line.indent() + TYPESETTER.width(line.text(), text.points(), bold))
                                        .as(line.text())
                                        .isLessThanOrEqualTo(text.width() + HAIR));
            }
            var words = page.texts();
            for (int i = 0; i < words.size(); i++) {
                for (int j = i + 1; j < words.size(); j++) {
                    var a = words.get(i);
                    var b = words.get(j);
                    boolean apart = a.x() + a.width() <= b.x() + HAIR
                            || b.x() + b.width() <= a.x() + HAIR
                            || bottom(a) <= b.y() + HAIR
                            || bottom(b) <= a.y() + HAIR;
                    assertThat(apart).as("%s and %s", a, b).isTrue();
                }
            }
        }
    }

    private static double bottom(Text text) {
        return text.y() + text.lines().size() * text.leading();
    }

    private static boolean onOutline(Figure f, Point p) {
        int dx = Math.abs(p.x() - f.x());
        int dy = Math.abs(p.y() - f.y());
        return switch (f.form()) {
            case DIAMOND -> dx * f.height() + dy * f.width() == f.width() * f.height() / 2;
            case BOX -> dx == f.width() / 2 && dy <= f.height() / 2 || dy == f.height() / 2 && dx <= f.width() / 2;
            case CAPSULE ->
                dx == f.width() / 2 && dy == 0 || dy == f.height() / 2 && dx <= (f.width() - f.height()) / 2;
            case CONNECTOR ->
                p.equals(new Point(f.x(), f.bottom()))
                        || p.y() == f.top() && dx <= f.width() / 2
                        || dx == f.width() / 2 && p.y() <= f.y() + 1;
        };
    }

    /** Whether a piece runs inside the outline; to end on it is right. */
    private static boolean crosses(Point a, Point b, Figure f) {
        int steps = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
        for (int i = 0; i <= steps; i++) {
            int x = a.x() + Integer.signum(b.x() - a.x()) * i;
            int y = a.y() + Integer.signum(b.y() - a.y()) * i;
            boolean inside = f.form() == Figure.Form.DIAMOND
                    ? Math.abs(x - f.x()) * f.height() + Math.abs(y - f.y()) * f.width() < f.width() * f.height() / 2
                    : x > f.left() && x < f.right() && y > f.top() && y < f.bottom();
            if (inside) {
                return true;
            }
        }
        return false;
    }

    private static List<String> steps(Route route) {
        var steps = new ArrayList<String>();
        for (int i = 1; i < route.points().size(); i++) {
            var a = route.points().get(i - 1);
            var b = route.points().get(i);
            int x = Math.min(a.x(), b.x());
            int y = Math.min(a.y(), b.y());
            for (int s = 0; s < Math.abs(a.x() - b.x()); s++) {
                steps.add("level at " + (x + s) + "," + y);
            }
            for (int s = 0; s < Math.abs(a.y() - b.y()); s++) {
                steps.add("upright at " + x + "," + (y + s));
            }
        }
        return steps;
    }
}
