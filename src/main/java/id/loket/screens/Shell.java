package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.desk.Session;
import id.loket.kit.Background;
import id.loket.kit.Keys;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.sop.Sop;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The window around the pages of one who is signed in: where one is, where one can go, and the keys. It knows no page. */
public final class Shell extends BorderPane implements Ways {
    private final Rooms rooms;
    private final Seat seat;
    private final ShellTop top;
    private final ShellPlaces places;
    private final VBox middle = new VBox();
    private final Keys keys;
    private final Map<String, Page> kept = new HashMap<>();
    private Optional<Page> current = Optional.empty();
    private Optional<String> currentPlace = Optional.empty();
    private Keys keysHere;

    /** @param lock what the key for locking does */
    Shell(Counter counter, Session who, Background background, Rooms rooms, Runnable lock) {
        this.rooms = rooms;
        this.seat = new Seat(counter, who, background, this);
        this.top = new ShellTop(counter, who, background);
        this.places = new ShellPlaces(rooms.places(), this::go);
        var far = new Keys(say("screens.shell.places"));
        rooms.places().forEach(room -> far.on(room.key(), room.title(), () -> go(room)));
        this.keys = far.within(say("screens.shell.everywhere"))
                .on("F2", say("screens.shell.new-case"), this::newCase)
                .on("F3", say("screens.shell.search"), this::book)
                .on("F12", say("screens.shell.lock"), lock);
        this.keysHere = keys;
        setTop(top);
        setLeft(places);
        setCenter(middle);
        var scanner = new ShellScanner(System::nanoTime, this::scanned);
        EventHandler<KeyEvent> first = whileVisible(event -> {
            scanner.hear(event);
            functionKey(event);
        });
        EventHandler<KeyEvent> last = whileVisible(event -> keysHere.press(event));
        sceneProperty().addListener((property, before, now) -> listen(before, now, first, last));
    }

    /** Shows the first page; once it is in the window, so that the page can put its focus. */
    void begin() {
        queue();
    }

    /** At the scene, since without a focused control no other node hears a key. */
    private static void listen(Scene before, Scene now, EventHandler<KeyEvent> first, EventHandler<KeyEvent> last) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.ANY, first);
            before.removeEventHandler(KeyEvent.KEY_PRESSED, last);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.ANY, first);
            now.addEventHandler(KeyEvent.KEY_PRESSED, last);
        }
    }

    private EventHandler<KeyEvent> whileVisible(EventHandler<KeyEvent> handler) {
        return event -> {
            if (isVisible()) {
                handler.handle(event);
            }
        };
    }

    /** Before the page, which would list its own keys alone, and before a table, which takes F2 for editing. */
    private void functionKey(KeyEvent event) {
        if (event.getEventType() != KeyEvent.KEY_PRESSED || !event.getCode().isFunctionKey()) {
            return;
        }
        if (event.getCode() == KeyCode.F1) {
            event.consume();
            keysHere.show(getScene().getWindow());
        } else {
            keysHere.press(event);
        }
    }

    // ---- going

    @Override
    public void queue() {
        go(rooms.place(Rooms.QUEUE));
    }

    @Override
    public void newCase() {
        go(rooms.place(Rooms.NEW_CASE));
    }

    @Override
    public void begin(Sop sop) {
        go(rooms.place(Rooms.NEW_CASE), page -> page.begin(sop));
    }

    @Override
    public void book() {
        go(rooms.place(Rooms.BOOK));
    }

    @Override
    public void report() {
        go(rooms.place(Rooms.REPORT));
    }

    @Override
    public void settings() {
        go(rooms.place(Rooms.SETTINGS));
    }

    @Override
    public void openCase(String key) {
        if (mayTurnAway()) {
            enter(rooms.oneCase().apply(seat, key), Optional.empty());
        }
    }

    /** Whether all pages may be given up without loss, also those not in sight; each asks if not. */
    public boolean mayLeave() {
        return Stream.concat(
                        current.stream(), kept.values().stream().filter(page -> !current.equals(Optional.of(page))))
                .allMatch(Page::mayEnd);
    }

    private boolean mayTurnAway() {
        return current.map(Page::mayLeave).orElse(true);
    }

    private void go(Room room) {
        go(room, _ -> {});
    }

    private void go(Room room, Consumer<Page> before) {
        boolean here = current.isPresent() && current.equals(Optional.ofNullable(kept.get(room.id())));
        if (!here && !mayTurnAway()) {
            places.mark(currentPlace);
            return;
        }
        var page = room.fresh()
                ? room.page().apply(seat)
                : kept.computeIfAbsent(room.id(), _ -> room.page().apply(seat));
        before.accept(page);
        enter(page, Optional.of(room.id()));
    }

    private void enter(Page page, Optional<String> place) {
        current = Optional.of(page);
        currentPlace = place;
        top.title(page.title());
        places.mark(place);
        keysHere = keys.around(page.keys());
        Node view = page.view();
        VBox.setVgrow(view, Priority.ALWAYS);
        middle.getChildren().setAll(view);
        // A page that is too large for the window is cut itself, and cuts neither the top nor the keys.
        middle.setMinSize(0, 0);
        setBottom(keysHere.bar());
        // A control is deaf until it is dressed, which would otherwise come with the next frame.
        getScene().getRoot().applyCss();
        page.shown();
    }

    // ---- scanning

    private void scanned(String code) {
        var key = code.toUpperCase(Locale.ROOT);
        seat.background().run(() -> seat.counter().desk().scanned(key)).onDone(found -> {
            if (found.isPresent()) {
                openCase(key);
            } else {
                tell(new Message(Tone.WARNING, say("screens.shell.unknown-code", key)));
            }
        });
    }

    private void tell(Message message) {
        middle.getChildren().removeIf(Message.class::isInstance);
        message.setId("shell-message");
        message.closable(() -> middle.getChildren().remove(message));
        VBox.setMargin(message, new Insets(Space.SMALL));
        middle.getChildren().addFirst(message);
    }
}
