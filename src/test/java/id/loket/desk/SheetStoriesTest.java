package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.casework.Position.End;
import id.loket.casework.Position.Ending;
import id.loket.register.Progress;
import id.loket.sop.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One story for each SOP sheet, named after the SOP: it walks from the first row to past the last, and once back. */
class SheetStoriesTest {
    @TempDir
    Path dir;

    static Stream<SheetStories> stories() {
        return SheetStories.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void a_case_goes_through_every_row_of_its_sheet_and_once_back(SheetStories sheet) throws IOException {
        var clock = new StoryClock(SampleStories.NOW);
        if (!(Practice.staffed(dir, sheet.office(), clock) instanceof Counter.Opened.Ready(var counter))) {
            throw new AssertionError("the sample office does not open: " + sheet.office());
        }
        try (counter) {
            var story = sheet.read();
            var replay = new Replay(counter, clock);
            assertThat(replay.run(sheet.sop(), story, SampleStories.TODAY)).isEmpty();

            var cases = replay.cases().values().stream()
                    .filter(c -> c.sop().id().equals(sheet.sop()))
                    .toList();
            assertThat(cases).as("cases past the last row").anyMatch(SheetStoriesTest::closed);
            boolean goesBack = hasWayBack(counter, cases.getFirst());
            assertThat(entries(cases))
                    .as("ways back, or another try where the sheet knows none")
                    .anyMatch(e -> goesBack ? e.fact() == Fact.RETURNED : tried(e));
            assertThat(entries(cases).stream().map(e -> e.step().row()).distinct())
                    .as("rows done")
                    .containsExactlyInAnyOrderElementsOf(rowsWithWork(counter, cases.getFirst()));
            var hours = counter.office().hours();
            assertThat(entries(cases))
                    .as("in office hours")
                    .allMatch(e -> hours.open(e.times().happened()));
            assertThat(new Maintenance(counter).verify(Progress.UNHEARD).faults())
                    .isEmpty();
        }
    }

    private static List<String> rowsWithWork(Counter counter, Case one) {
        return counter.desk().sopOf(one.sop()).rows().stream()
                .filter(Row::hasWork)
                .map(Row::id)
                .toList();
    }

    /** A sheet may know no way back, only work that is tried again. */
    private static boolean hasWayBack(Counter counter, Case one) {
        return counter.desk().sopOf(one.sop()).rows().stream()
                .flatMap(r -> r.acts().stream())
                .anyMatch(a -> !a.waysBack().isEmpty());
    }

    private static List<Entry> entries(List<Case> cases) {
        return cases.stream().flatMap(c -> c.entries().stream()).toList();
    }

    private static boolean tried(Entry entry) {
        return entry.fact() == Fact.TRIED || "FAILED".equals(entry.answers().get("item.state"));
    }

    private static boolean closed(Case one) {
        return one.position() instanceof End(var how) && how == Ending.CLOSED;
    }
}
