package id.loket.screens;

import id.loket.kit.Look;
import id.loket.register.Staff;
import id.loket.text.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Those who may sit at the desk, with their posts: arrows choose, letters find a name, a digit begins the PIN. */
final class SignInPeople extends ListView<Staff> {
    private static final int SHOWN = 5;
    private static final double LINE = 54;

    private Consumer<String> digit = typed -> {};
    private Function<Staff, String> posts = staff -> "";
    private String letters = "";

    SignInPeople() {
        setCellFactory(view -> new Line());
        setFixedCellSize(LINE);
        setPrefHeight(SHOWN * LINE + 4);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void whenDigit(Consumer<String> action) {
        digit = action;
    }

    /** Names the posts of someone. */
    void posts(Function<Staff, String> words) {
        posts = words;
    }

    void show(List<Staff> staff) {
        getItems().setAll(staff);
        getSelectionModel().selectFirst();
        setPrefHeight(Math.clamp(staff.size(), 1, SHOWN) * LINE + 4);
    }

    void choose(String person) {
        getItems().stream()
                .filter(s -> s.person().id().equals(person))
                .findFirst()
                .ifPresent(this::reveal);
    }

    Optional<Staff> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void reveal(Staff staff) {
        getSelectionModel().select(staff);
        scrollTo(staff);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            letters = "";
        }
    }

    private void typed(KeyEvent key) {
        var sign = key.getCharacter();
        if (sign.matches("\\d")) {
            letters = "";
            digit.accept(sign);
        } else if (sign.matches("[\\p{L} ]")) {
            find(letters + sign.toLowerCase(Locale.ROOT), sign.toLowerCase(Locale.ROOT));
        }
    }

    /** With all letters typed so far, else beginning anew with the last one. */
    private void find(String whole, String anew) {
        for (var wanted : List.of(whole, anew)) {
            var found = getItems().stream()
                    .filter(s -> words(s).startsWith(" " + wanted))
                    .findFirst()
                    .or(() -> getItems().stream()
                            .filter(s -> words(s).contains(" " + wanted))
                            .findFirst());
            if (found.isPresent()) {
                letters = wanted;
                reveal(found.get());
                return;
            }
        }
        letters = "";
    }

    /** Each with a blank before it, and without titles: S is no way to someone who is S.Sos. */
    private static String words(Staff staff) {
        return " " + Names.plain(staff.person().name()).toLowerCase(Locale.ROOT);
    }

    private final class Line extends ListCell<Staff> {
        private final Label name = Look.of(new Label(), Look.STRONG);
        private final Label held = Look.of(new Label(), Look.MUTED, Look.SMALL);
        private final VBox both = new VBox(name, held);

        @Override
        protected void updateItem(Staff staff, boolean empty) {
            super.updateItem(staff, empty);
            setText(null);
            setGraphic(null);
            if (!empty && staff != null) {
                name.setText(staff.person().name());
                held.setText(posts.apply(staff));
                setAccessibleText(name.getText() + ", " + held.getText());
                setGraphic(both);
            }
        }
    }
}
