package id.loket.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BackgroundTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private Background background;

    @Start
    void start(Stage stage) {
        background = new Background(thrown -> heard.add("unheard " + thrown.getMessage()));
    }

    @AfterEach
    void close() {
        gate.countDown();
        background.close();
    }

    @Test
    void work_runs_elsewhere_and_its_result_comes_back_to_the_screen() throws Exception {
        Fx.run(() -> background
                .run(() -> Platform.isFxApplicationThread())
                .always(() -> heard.add("always"))
                .onDone(elsewhere -> heard.add(elsewhere + " " + Platform.isFxApplicationThread())));
        Fx.until(() -> heard.size() == 2);
        assertThat(heard).containsExactly("always", "false true");
    }

    @Test
    void changes_happen_in_the_order_given_whatever_their_length() throws Exception {
        List<Integer> order = new CopyOnWriteArrayList<>();
        Fx.run(() -> {
            for (int i = 0; i < 5; i++) {
                int number = i;
                background.change(() -> {
                    Thread.sleep(10L * (5 - number));
                    return order.add(number);
                });
            }
        });
        Fx.until(() -> order.size() == 5);
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void a_failed_change_does_not_stop_the_next_one() throws Exception {
        Fx.run(() -> {
            background.change(() -> {
                throw new IOException("disk");
            });
            background.change(() -> "next").onDone(heard::add);
        });
        Fx.until(() -> heard.size() == 2);
        assertThat(heard).containsExactly("unheard disk", "next");
    }

    @Test
    void trouble_goes_to_its_handler_and_only_there() throws Exception {
        Fx.run(() -> background
                .run(() -> {
                    throw new IOException("disk");
                })
                .onDone(result -> heard.add("done"))
                .onTrouble(thrown -> heard.add("heard " + thrown.getMessage())));
        Fx.until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly("heard disk");
    }

    @Test
    void the_answer_to_a_superseded_question_is_dropped_even_if_it_comes_last() throws Exception {
        Fx.run(() -> {
            Lane search = background.latest();
            search.run(() -> {
                        gate.await();
                        return "old";
                    })
                    .onDone(heard::add);
            search.run(() -> "new").onDone(answer -> {
                heard.add(answer);
                gate.countDown();
            });
        });
        Fx.until(() -> !heard.isEmpty());
        Fx.run(() -> background.run(() -> "after").onDone(heard::add));
        Fx.until(() -> heard.size() == 2);
        assertThat(heard).containsExactly("new", "after");
    }

    @Test
    void cancelled_work_is_told_and_delivers_nothing() throws Exception {
        List<Job<?>> jobs = new ArrayList<>();
        CountDownLatch stopped = new CountDownLatch(1);
        Fx.run(() -> jobs.add(background
                .follow(progress -> {
                    while (!progress.cancelled()) {
                        Thread.sleep(5);
                    }
                    stopped.countDown();
                    return "done";
                })
                .always(() -> heard.add("always"))
                .onDone(heard::add)));
        Fx.run(() -> jobs.getFirst().cancel());
        assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
        Fx.run(() -> {});
        assertThat(heard).containsExactly("always");
    }

    @Test
    void waiting_is_shown_only_after_a_blink() throws Exception {
        List<Boolean> busy = new CopyOnWriteArrayList<>();
        Fx.run(() -> {
            background.busy().addListener((property, before, now) -> busy.add(now));
            background.run(() -> "quick").onDone(heard::add);
        });
        Fx.until(() -> heard.size() == 1);
        assertThat(busy).isEmpty();
        Fx.run(() -> background.run(() -> gate.await(5, TimeUnit.SECONDS)).onDone(result -> heard.add("slow")));
        assertThat(Fx.on(() -> background.busy().get())).isFalse();
        Fx.until(() -> background.busy().get());
        gate.countDown();
        Fx.until(() -> heard.size() == 2);
        assertThat(busy).containsExactly(true, false);
    }

    @Test
    void progress_comes_as_a_part_of_one_and_ends_at_the_last_value_told() throws Exception {
        List<Double> parts = new CopyOnWriteArrayList<>();
        Fx.run(() -> background
                .follow(progress -> {
                    progress.at(25, 100);
                    gate.await();
                    return "done";
                })
                .withProgress(parts::add)
                .onDone(heard::add));
        Fx.until(() -> !parts.isEmpty());
        gate.countDown();
        assertThat(parts).containsExactly(0.25);
    }

    @Test
    void closing_waits_for_the_changes_already_given() {
        Fx.run(() -> background.change(() -> {
            Thread.sleep(100);
            return heard.add("written");
        }));
        background.close();
        assertThat(heard).containsExactly("written");
    }

    @Test
    void a_read_that_closing_interrupts_is_no_trouble() throws Exception {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        Fx.run(() -> background.run(() -> {
            begun.countDown();
            try {
                return gate.await(20, TimeUnit.SECONDS);
            } finally {
                ended.countDown();
            }
        }));
        begun.await();
        background.close();
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(100);
        Fx.run(() -> {});
        assertThat(heard).isEmpty();
    }

    @Test
    void work_given_from_another_thread_is_a_bug() {
        assertThatThrownBy(() -> background.run(() -> "x")).isInstanceOf(IllegalStateException.class);
    }
}
