package id.loket.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ListingTest {
    private record Line(int agenda, String name) {}

    /** A register of a million lines that remembers which pages were asked, and on which thread. */
    private static final class Register implements Rows<Line> {
        private final List<Integer> asked = new CopyOnWriteArrayList<>();
        private final List<Boolean> onScreenThread = new CopyOnWriteArrayList<>();

        @Override
        public int count() {
            onScreenThread.add(Platform.isFxApplicationThread());
            return 1_000_000;
        }

        @Override
        public List<Line> rows(int offset, int limit) {
            asked.add(offset);
            onScreenThread.add(Platform.isFxApplicationThread());
            return IntStream.range(offset, offset + limit)
                    .mapToObj(i -> new Line(i, "Pemohon " + i))
                    .toList();
        }
    }

    private final List<Line> opened = new ArrayList<>();
    private Background background;
    private Listing<Line> listing;

    @Start
    void start(Stage stage) {
        background = new Background(thrown -> {
            throw new AssertionError(thrown);
        });
        listing = new Listing<>(
                background,
                "queue",
                Line::agenda,
                List.of(
                        Column.number("Agenda", 100, line -> String.valueOf(line.agenda())),
                        Column.text("Pemohon", 300, Line::name)));
        listing.whenEmpty("Belum ada permohonan. Tekan F2.").whenOpened(opened::add);
        stage.setScene(new Scene(listing, 600, 400));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void of_a_million_rows_only_the_pages_in_sight_are_read_and_never_on_the_screens_thread() throws Exception {
        Register register = new Register();
        show(register);
        assertThat(listing.countProperty().get()).isEqualTo(1_000_000);
        Fx.run(() -> listing.select(750_010));
        Fx.until(() -> listing.selected().isPresent());
        assertThat(listing.selected()).contains(new Line(750_010, "Pemohon 750010"));
        assertThat(register.asked).hasSizeLessThan(6).contains(0, 750_000);
        assertThat(register.onScreenThread).containsOnly(false);
    }

    @Test
    void enter_and_a_double_click_open_the_row(FxRobot robot) throws Exception {
        show(Rows.of(List.of(new Line(1, "Contoh Satu"), new Line(2, "Contoh Dua"))));
        Fx.run(listing::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        robot.doubleClickOn("Contoh Satu");
        assertThat(opened).extracting(Line::agenda).containsExactly(2, 1);
    }

    @Test
    void showing_again_keeps_the_chosen_row_where_it_has_moved_to() throws Exception {
        show(Rows.of(List.of(new Line(1, "Contoh Satu"), new Line(2, "Contoh Dua"))));
        Fx.run(() -> listing.select(1));
        show(Rows.of(
                List.of(new Line(3, "Contoh Tiga"), new Line(1, "Contoh Satu"), new Line(2, "Contoh Dua (paraf)"))));
        assertThat(listing.selected()).contains(new Line(2, "Contoh Dua (paraf)"));
        assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }

    @Test
    void a_chosen_row_that_is_gone_leaves_nothing_chosen() throws Exception {
        show(Rows.of(List.of(new Line(1, "Contoh Satu"), new Line(2, "Contoh Dua"))));
        Fx.run(() -> listing.select(1));
        show(Rows.of(List.of(new Line(1, "Contoh Satu"))));
        assertThat(listing.selected()).isEqualTo(Optional.empty());
    }

    @Test
    void an_empty_list_says_what_to_do() throws Exception {
        show(Rows.of(List.of()));
        assertThat(((Label) table().getPlaceholder().lookup(".label")).getText())
                .isEqualTo("Belum ada permohonan. Tekan F2.");
    }

    @Test
    void of_two_questions_only_the_last_one_is_shown() throws Exception {
        Fx.run(() -> {
            listing.show(Rows.of(List.of(new Line(1, "Lama"))));
            listing.show(Rows.of(List.of(new Line(2, "Baru"), new Line(3, "Baru"))));
        });
        Fx.until(() -> listing.countProperty().get() == 2);
        assertThat(table().getItems()).hasSize(2);
    }

    private void show(Rows<Line> rows) throws Exception {
        List<Object> shown = new CopyOnWriteArrayList<>();
        Fx.run(() -> listing.show(rows, () -> shown.add("ended")));
        Fx.until(() -> !shown.isEmpty());
    }

    private TableView<?> table() {
        return (TableView<?>) listing.lookup("#queue");
    }
}
