package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.register.Closing.Span;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random walks through two years of one series, beside a model that only counts: whatever is taken, made void, inserted,
 * closed, opened or broken off, no number comes twice and none is missing.
 */
class NumbersWalkTest {
    private static final int STEPS = 100;

    @TempDir
    Path dir;

    private final Map<String, Long> next = new HashMap<>();
    private final Map<String, List<String>> printed = new HashMap<>();
    private final List<Entry> live = new ArrayList<>();
    private final Set<String> closed = new HashSet<>();
    private final Set<String> voided = new HashSet<>();
    private int cases;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_number_twice_and_none_missing(long seed) {
        var random = new Random(seed);
        try (var register = Book.open(dir)) {
            for (int i = 0; i < STEPS; i++) {
                step(register, random, random.nextBoolean() ? "2026" : "2027");
            }
            for (var year : List.of("2026", "2027")) {
                var lines = register.reading().numbers("agenda", year);
                assertThat(lines)
                        .extracting(NumberLine::printed)
                        .containsExactlyInAnyOrderElementsOf(printed.getOrDefault(year, List.of()))
                        .doesNotHaveDuplicates();
                var start = register.reading()
                        .start("agenda", year)
                        .map(SeriesStart::first)
                        .orElse(1L);
                assertThat(lines.stream().filter(l -> l.suffix().isEmpty()).map(NumberLine::n))
                        .containsExactlyElementsOf(
                                java.util.stream.LongStream.range(start, next.getOrDefault(year, start))
                                        .boxed()
                                        .toList());
                assertThat(lines.stream().filter(NumberLine::voided).map(NumberLine::printed))
                        .allMatch(voided::contains);
            }
            assertThat(voided).hasSize((int) List.of("2026", "2027").stream()
                    .flatMap(y -> register.reading().numbers("agenda", y).stream())
                    .filter(NumberLine::voided)
                    .count());
            assertThat(register.verify(Progress.UNHEARD).findings()).isEmpty();
        }
    }

    private void step(Register register, Random random, String year) {
        switch (random.nextInt(12)) {
            case 0 -> open(register, random, year);
            case 1 -> turn(register, year);
            case 2 -> insert(register, random, year);
            case 3 -> voidOne(register, random);
            case 4 -> breaksOff(register, year);
            default -> take(register, year);
        }
    }

    private void open(Register register, Random random, String year) {
        var first = 1L + random.nextInt(500);
        if (closed.contains(year)) {
            return;
        }
        var opened = register.change(l -> l.openSeries(Book.AGENDA, year, first, "p1"));
        assertThat(opened).isEqualTo(!next.containsKey(year));
        if (opened) {
            next.put(year, first);
        }
    }

    private void turn(Register register, String year) {
        var span = Span.series(Book.AGENDA, year);
        var was = closed.contains(year);
        assertThat(register.<Boolean>change(l -> was
                        ? l.closings().reopen(span, "Ada yang tertinggal", "p1")
                        : l.closings().close(span, "p1")))
                .isTrue();
        if (was) {
            closed.remove(year);
        } else {
            closed.add(year);
        }
    }

    private void take(Register register, String year) {
        if (closed.contains(year)) {
            assertThatThrownBy(() -> taken(register, year)).isInstanceOf(RuntimeException.class);
            return;
        }
        var entry = taken(register, year);
        long n = next.getOrDefault(year, 1L);
        assertThat(entry.number().orElseThrow().n()).isEqualTo(n);
        next.put(year, n + 1);
        kept(year, entry);
    }

    private Entry taken(Register register, String year) {
        var key = "K" + cases++;
        var day = Book.DAY.withYear(Integer.parseInt(year));
        return register.change(l -> l.append(
                Book.opened(key).numbered(l.take(Book.AGENDA, day, "agenda", key, 1, n -> n + "/" + year)), Book.SITI));
    }

    private void breaksOff(Register register, String year) {
        var day = Book.DAY.withYear(Integer.parseInt(year));
        assertThatThrownBy(() -> register.change(l -> {
                    l.take(Book.AGENDA, day, "agenda", "X", 1, n -> n + "/" + year);
                    throw new IllegalArgumentException("tidak jadi");
                }))
                .isInstanceOf(RuntimeException.class);
    }

    private void insert(Register register, Random random, String year) {
        var day = Book.DAY.withYear(Integer.parseInt(year));
        long after = random.nextLong(1, next.getOrDefault(year, 2L) + 1);
        if (closed.contains(year)) {
            return;
        }
        var key = "K" + cases++;
        var made = register.change(l -> l.nextSuffix(Book.AGENDA, year, after)
                .flatMap(s -> l.insert(Book.AGENDA, day, after, s, "agenda", key, 1, after + s + "/" + year))
                .map(taken -> l.append(Book.opened(key).numbered(taken), Book.SITI)));
        made.ifPresent(entry -> kept(year, entry));
    }

    private void kept(String year, Entry entry) {
        live.add(entry);
        printed.computeIfAbsent(year, _ -> new ArrayList<>())
                .add(entry.number().orElseThrow().printed());
    }

    private void voidOne(Register register, Random random) {
        if (live.isEmpty()) {
            return;
        }
        var entry = live.get(random.nextInt(live.size()));
        var number = entry.number().orElseThrow();
        if (closed.contains(number.period()) || !voided.add(number.printed())) {
            return;
        }
        register.enter(l ->
                l.append(Book.entry(entry.key(), 2, Fact.VOIDED, Answers.NONE).numbered(number)));
    }
}
