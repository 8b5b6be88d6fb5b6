package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.conf.ParamType;
import org.junit.jupiter.api.Test;

/** Open cases are found by where they stand without a look at the others. */
class StandingsTest {
    @Test
    void an_index_leads_to_the_places_however_many_versions_of_sops_there_are() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Scripts.shipped().apply(connection, 0);
            var sql = Sqlite.dsl(connection);
            var places = IntStream.range(0, 3000)
                    .mapToObj(n -> new Place("contoh-" + n % 30, n, "langkah", n % 4))
                    .toList();
            var before = Optional.of(LocalDateTime.of(2025, 1, 20, 8, 0));
            var standings = new Standings(sql);

            var plan = sql.fetch("explain query plan "
                            + standings
                                    .counting(List.of(places.getFirst()), before)
                                    .getSQL(ParamType.INLINED))
                    .getValues("detail", String.class);
            assertThat(plan).anySatisfy(step -> assertThat(step).contains("standing_stands", "to_act=?", "since<?"));
            assertThat(standings.count(places, before)).isZero();
            assertThat(standings.list(places, before, 0, 10)).isEmpty();
        }
    }
}
