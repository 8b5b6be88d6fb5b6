package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.register.Progress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practice mode opens with a small book in which everyone has something to do. */
class PracticeTest {
    @TempDir
    Path dir;

    @Test
    void a_new_folder_is_filled_once_and_everyone_can_sign_in() {
        long entries;
        try (var counter = open()) {
            assertThat(counter.practice()).isTrue();
            for (var staff : counter.people().atTheDesk()) {
                assertThat(counter.people().signIn(staff.person().id(), Practice.PIN))
                        .isInstanceOf(People.SignIn.Welcome.class);
            }
            assertThat(counter.people().atTheDesk()).hasSize(12);
            assertThat(new Maintenance(counter).verify(Progress.UNHEARD).clean())
                    .isTrue();
            entries = counter.register().reading().head().entries();
            assertThat(entries).isGreaterThan(100);
        }
        try (var again = open()) {
            assertThat(again.register().reading().head().entries()).isEqualTo(entries);
        }
    }

    @Test
    void the_queue_is_of_the_working_days_just_before_today() {
        try (var counter = open()) {
            var sari = counter.people()
                    .session(counter.people().holder("petugas-loket").orElseThrow());
            assertThat(counter.desk().queue(sari, 0, 50))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.openedAt().toLocalDate())
                            .isBetween(SampleStories.TODAY.minusDays(7), SampleStories.TODAY.minusDays(1)));
        }
    }

    private Counter open() {
        if (!(Practice.open(dir, "durenan", () -> SampleStories.NOW) instanceof Counter.Opened.Ready(var counter))) {
            throw new AssertionError("practice mode does not open");
        }
        return counter;
    }
}
