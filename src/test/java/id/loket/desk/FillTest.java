package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.Fill.Filled;
import id.loket.office.Person;
import id.loket.register.Progress;
import id.loket.register.Register;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A filled book is a real one: it verifies, it adds up, and the same seed makes it again. */
class FillTest {
    private static final LocalDate FROM = LocalDate.of(2025, 2, 3);
    private static final Person ADMINISTRATOR = new Person(
            "sari", "SARI CONTOH", "", "", List.of(new Person.Holding("administrator", FROM, Optional.empty(), "")));

    @TempDir
    Path dir;

    static List<String> offices() {
        return Practice.offices();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void every_service_of_every_office_is_filled_to_a_whole_book(String office) {
        try (var counter = staffed(dir, office)) {
            var filled = fill(counter, 25, 3);

            assertThat(filled.stuck()).as(filled.why()).isZero();
            assertThat(strings("select distinct sop from entry order by sop"))
                    .containsExactlyElementsOf(counter.desk().services().stream()
                            .map(s -> s.id())
                            .sorted()
                            .toList());
            var checked = new Maintenance(counter).verify(Progress.UNHEARD);
            assertThat(checked.faults()).isEmpty();
        }
    }

    @Test
    void some_hundred_cases_have_all_fates_and_add_up() {
        try (var counter = staffed(dir, "durenan")) {
            var filled = fill(counter, 400, 7);

            assertThat(filled.cases()).isEqualTo(400).isEqualTo(number("select count(distinct case_key) from entry"));
            assertThat(filled.entries()).isEqualTo(number("select count(*) from entry"));
            assertThat(filled.ended()).hasSize(3);
            filled.ended()
                    .forEach((how, many) -> assertThat((long) many)
                            .isEqualTo(number("select count(*) from standing where ending = '" + how + "'"))
                            .isPositive());
            assertThat(filled.returns())
                    .isEqualTo(number("select count(*) from entry where fact = 'RETURNED'"))
                    .isPositive();
            assertThat(filled.voids())
                    .isEqualTo(number("select count(*) from entry where fact = 'VOIDED'"))
                    .isPositive();
            assertThat(number("select count(*) from standing where ending is null"))
                    .isPositive();
            assertThat(strings("select distinct fact from entry")).contains("NOTED", "CORRECTED", "OPENED", "DONE");
            assertThat(number("select count(*) from subject where name <> '' and name not like '% CONTOH'"))
                    .isZero();
            assertThat(number("select count(distinct name) from subject")).isGreaterThan(350);
            // Nobody works at night, on Sundays or on a holiday.
            assertThat(strings("select happened from entry").stream()
                            .map(LocalDateTime::parse)
                            .filter(at -> !counter.office().hours().workingDay(at.toLocalDate())
                                    || at.getHour() < 7
                                    || at.getHour() > 16))
                    .isEmpty();
        }
    }

    @Test
    void the_same_seed_makes_the_same_book_and_another_seed_another() {
        var heads = new ArrayList<Object>();
        for (var seed : List.of(1L, 1L, 2L)) {
            try (var counter = staffed(dir.resolve("n" + heads.size()), "dolopo")) {
                fill(counter, 10, seed);
                heads.add(counter.register().reading().head());
            }
        }
        assertThat(heads.get(1)).isEqualTo(heads.get(0));
        assertThat(heads.get(2)).isNotEqualTo(heads.get(0));
    }

    @Test
    void stopped_between_two_days_it_is_a_whole_book() {
        try (var counter = staffed(dir, "dolopo")) {
            var wanted = new Fill.Wanted(1000, 1, FROM, 10);
            var result = new Fill(counter, clock).run(wanted, (done, _) -> done < 15);
            assertThat(((Filled) result).cases()).isBetween(15, 40);
            assertThat(new Maintenance(counter).verify(Progress.UNHEARD).clean())
                    .isTrue();
        }
    }

    @Test
    void a_book_with_cases_and_a_real_book_are_left_alone() {
        try (var counter = staffed(dir.resolve("used"), "dolopo")) {
            fill(counter, 1, 1);
            assertThat(run(counter, 1, 1)).isInstanceOf(Fill.Refused.class);
        }
        try (var counter = real(dir.resolve("real"))) {
            assertThat(run(counter, 1, 1)).isInstanceOf(Fill.Refused.class);
            assertThat(counter.register().reading().head().entries()).isZero();
        }
    }

    private final StoryClock clock = new StoryClock(FROM.atTime(8, 0));

    private Counter staffed(Path folder, String office) {
        if (!(Practice.staffed(folder, office, clock) instanceof Counter.Opened.Ready(var counter))) {
            throw new AssertionError("the sample office does not open");
        }
        return counter;
    }

    private Counter real(Path folder) {
        if (!(Register.open(folder, clock) instanceof id.loket.register.Opening.Opened(var register))
                || !(new Setup(register, clock, false)
                                .make(new Setup.Wanted("dolopo", ADMINISTRATOR, Practice.PIN, Map.of()))
                        instanceof Setup.Made.Ready ready)) {
            throw new AssertionError("the office does not open");
        }
        return ready.counter();
    }

    private Filled fill(Counter counter, int cases, long seed) {
        return (Filled) run(counter, cases, seed);
    }

    private Fill.Result run(Counter counter, int cases, long seed) {
        return new Fill(counter, clock).run(new Fill.Wanted(cases, seed, FROM, 50), Progress.UNHEARD);
    }

    private long number(String sql) {
        return Long.parseLong(strings(sql).getFirst());
    }

    private List<String> strings(String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("register.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
