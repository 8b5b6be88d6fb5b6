package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersTest {
    @TempDir
    Path dir;

    private Register register;

    @BeforeEach
    void open() {
        register = Book.open(dir);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void eight_clerks_at_once_leave_no_gap_and_no_duplicate() throws Exception {
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 400; i++) {
            var key = "K" + i;
            var fails = i % 7 == 3;
            tasks.add(() -> {
                try {
                    return register.change(l -> {
                        var entry = l.append(Book.numbered(l, Book.opened(key)), Book.SITI);
                        if (fails) {
                            throw new IllegalArgumentException("tidak jadi");
                        }
                        return entry.number().orElseThrow().n();
                    });
                } catch (IllegalArgumentException _) {
                    return 0L;
                }
            });
        }
        List<Long> taken;
        try (var clerks = Executors.newFixedThreadPool(8)) {
            taken = clerks.invokeAll(tasks).stream()
                    .map(Future::resultNow)
                    .filter(n -> n > 0)
                    .sorted()
                    .toList();
        }
        var kept = IntStream.range(0, 400).filter(i -> i % 7 != 3).count();
        assertThat(taken).isEqualTo(LongStream.rangeClosed(1, kept).boxed().toList());
        assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
    }

    @Test
    void a_series_taken_over_in_the_year_goes_on_where_it_stood() {
        assertThat(open(500)).isTrue();
        assertThat(Book.register(register, "K1").n()).isEqualTo(500);
        assertThat(Book.register(register, "K2").n()).isEqualTo(501);
        assertThat(open(900)).isFalse();
        assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
    }

    private boolean open(long start) {
        return register.change(l -> l.openSeries(Book.AGENDA, "2026", start, "p1"));
    }

    @Test
    void each_year_begins_anew() {
        Book.register(register, "K1");
        var next = register.change(l -> {
            var taken = l.take(Book.AGENDA, Book.DAY.plusYears(1), "agenda", "K2", 1, n -> n + "/2027");
            return l.append(Book.opened("K2").numbered(taken));
        });
        assertThat(next.number().orElseThrow().n()).isEqualTo(1);
        assertThat(next.number().orElseThrow().period()).isEqualTo("2027");
    }

    @Test
    void a_number_is_inserted_after_one_that_was_taken() {
        Book.register(register, "K1");
        Book.register(register, "K2");
        assertThat(inserted("K3", 1, "a")).isTrue();
        assertThat(inserted("K4", 1, "a")).isFalse();
        assertThat(inserted("K5", 7, "a")).isFalse();
        assertThat(Book.register(register, "K6").n()).isEqualTo(3);
        assertThat(register.reading().numbers("agenda", "2026"))
                .extracting(NumberLine::printed)
                .containsExactly("1/2026", "1a/2026", "2/2026", "3/2026");
        assertThat(register.reading().entries("K3").getLast().number())
                .hasValueSatisfying(n -> assertThat(n.suffix()).isEqualTo("a"));
        assertThat(register.reading().entries("K1").getLast().number())
                .hasValueSatisfying(n -> assertThat(n.inserted()).isFalse());
        assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
    }

    private boolean inserted(String key, long after, String suffix) {
        return register.change(l -> l.insert(
                        Book.AGENDA, Book.DAY, after, suffix, "agenda", key, 1, after + suffix + "/2026")
                .map(n -> l.append(Book.opened(key).numbered(n), Book.SITI))
                .isPresent());
    }

    @Test
    void a_void_number_stays_in_the_book_and_leaves_the_case() {
        var taken = Book.register(register, "K1");
        register.enter(
                l -> l.append(Book.entry("K1", 2, Fact.VOIDED, Answers.NONE).numbered(taken)));
        assertThat(register.reading().numbers("agenda", "2026"))
                .singleElement()
                .satisfies(n -> assertThat(n.voided()).isTrue());
        assertThat(register.reading().find("K1").orElseThrow().numbers()).isEmpty();
        assertThat(Book.register(register, "K2").n()).isEqualTo(2);
        assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
    }

    @Test
    void an_entry_carries_no_number_that_was_not_taken_for_it() {
        var foreign = Book.register(register, "K1");
        assertThatThrownBy(() -> register.enter(l -> l.append(Book.opened("K2").numbered(foreign))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(register.reading().entries("K2")).isEqualTo(List.<Entry>of());
    }
}
