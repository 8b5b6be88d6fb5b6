package id.loket;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.desk.Setup;
import id.loket.kit.Background;
import id.loket.kit.Idle;
import id.loket.kit.Theme;
import id.loket.kit.TroubleWindow;
import id.loket.register.Register;
import id.loket.screens.BookPage;
import id.loket.screens.BooksPage;
import id.loket.screens.CasePage;
import id.loket.screens.FirstUse;
import id.loket.screens.FrontPage;
import id.loket.screens.IntakePage;
import id.loket.screens.LockGate;
import id.loket.screens.QueuePage;
import id.loket.screens.ReportPage;
import id.loket.screens.Room;
import id.loket.screens.Rooms;
import id.loket.screens.SettingsAppearance;
import id.loket.screens.SettingsPage;
import id.loket.screens.SurveyPage;
import id.loket.screens.TicketPage;
import id.loket.screens.TrialPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.slf4j.LoggerFactory;

/** The window: opens the data folder off the screen's thread, and wires the pages by hand. */
public final class App extends Application {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 700;
    /** While nobody types, a collection of garbage stops nobody. */
    private static final Duration REST = Duration.seconds(10);

    /** What the first case needs is made ready when the sign-in screen stands, and not before. */
    private static final Duration SETTLED = Duration.millis(300);

    private static final String REHEARSE = "rehearse";

    private Opening opening;
    private Stage stage;
    private Background background;
    private Optional<AutoCloseable> open = Optional.empty();
    private Optional<LockGate> gate = Optional.empty();
    private Optional<Idle> rest = Optional.empty();

    /**
     * Opens the window on a data folder; returns when it is closed. Once per run of Java.
     *
     * @param practice the sample office, where nothing is real; empty = the real book
     */
    public static void launch(Path dir, Optional<String> practice) {
        launch(Opening.begin(dir, practice));
    }

    /**
     * Opens the window on a practice folder, signs in, shows every place and closes.
     *
     * @param told the file in which the rehearsal says how it went
     * @throws RuntimeException if there is no screen
     */
    static void rehearse(Path dir, String office, Path told) {
        launch(Opening.begin(dir, Optional.of(office)), "--" + REHEARSE + "=" + told);
    }

    private static void launch(Opening opening, String... args) {
        try {
            Application.launch(App.class, args);
        } catch (RuntimeException e) {
            // Without a screen nobody else closes the book.
            opening.abandon();
            throw e;
        }
    }

    @Override
    public void start(Stage window) {
        stage = window;
        Consumer<Throwable> trouble = rehearsal()
                .<Consumer<Throwable>>map(told -> thrown -> Rehearsal.failed(told, thrown))
                .orElseGet(() -> new TroubleWindow(() -> Optional.of(stage), version()));
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> trouble.accept(thrown));
        background = new Background(trouble);
        opening = Opening.begun();
        boolean practice = opening.practice();
        // A book of a few cases is brought on before anyone could read that it is.
        var coming = background.followChange(work -> opening.await((done, of) -> {
            if (done > 0) {
                work.at(done, of);
            }
            return true;
        }));
        stage.setTitle(practice ? say("screens.front.title-practice") : say("screens.front.title"));
        var front = FrontPage.opening(practice);
        stage.setScene(new Scene(front, WIDTH, HEIGHT));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(event -> {
            if (!gate.map(LockGate::mayClose).orElse(true)) {
                event.consume();
            }
        });
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
        rest = Optional.of(new Idle(REST, System::gc));
        rehearsal().ifPresent(told -> new Rehearsal(stage.getScene(), told).play());
        coming.withProgress(front::broughtOn).onDone(this::came);
    }

    private void came(Opening.Came came) {
        switch (came.opened()) {
            case Counter.Opened.Ready(var counter) -> work(counter, came.look());
            case Counter.Opened.FirstUse(var register) -> setUp(register);
            case Counter.Opened.Closed(var sentence) -> show(FrontPage.closed(sentence, Platform::exit));
        }
    }

    private void setUp(Register register) {
        open = Optional.of(register);
        show(new FirstUse(
                new Setup(register, opening.clock(), opening.practice()),
                background,
                counter -> work(counter, SettingsAppearance.USUAL)));
    }

    private void work(Counter counter, SettingsAppearance look) {
        open = Optional.of(counter);
        opening.clock().in(counter.office().zone());
        look.apply(stage.getScene());
        var here = new LockGate(counter, background, () -> rooms(counter));
        gate = Optional.of(here);
        show(here);
        var settled = new PauseTransition(SETTLED);
        settled.setOnFinished(_ -> background.run(() -> warmedUp(counter)));
        settled.play();
    }

    private static boolean warmedUp(Counter counter) {
        counter.faults().forEach(fault -> LoggerFactory.getLogger(App.class).warn("{}", fault));
        counter.papers().warmUp();
        return true;
    }

    private Optional<Path> rehearsal() {
        return Optional.ofNullable(getParameters().getNamed().get(REHEARSE)).map(Path::of);
    }

    private Rooms rooms(Counter counter) {
        var places = new ArrayList<Room>(List.of(
                new Room(Rooms.QUEUE, say("screens.shell.queue"), "Alt+1", false, QueuePage::new),
                new Room(Rooms.NEW_CASE, say("screens.shell.new-case"), "Alt+2", false, IntakePage::new),
                new Room(Rooms.BOOK, say("screens.shell.book"), "Alt+3", false, BookPage::new),
                new Room(Rooms.REPORT, say("screens.shell.report"), "Alt+4", false, ReportPage::new),
                new Room(Rooms.SETTINGS, say("screens.shell.settings"), "Alt+5", false, SettingsPage::new)));
        if (!counter.tickets().lines().isEmpty()) {
            places.add(new Room(Rooms.TICKETS, say("screens.shell.tickets"), "Alt+6", false, TicketPage::new));
        }
        places.add(new Room(Rooms.BOOKS, say("screens.shell.books"), "Alt+7", false, BooksPage::new));
        places.add(new Room(Rooms.SURVEY, say("screens.shell.survey"), "Alt+8", false, SurveyPage::new));
        if (rehearsal().isPresent()) {
            places.add(new Room("trial", say("screens.trial.title"), "Alt+9", false, TrialPage::new));
        }
        return new Rooms(places, CasePage::new);
    }

    private void show(Region page) {
        Parent root = page;
        stage.getScene().setRoot(root);
    }

    @Override
    public void stop() throws Exception {
        rest.ifPresent(Idle::close);
        gate.ifPresent(LockGate::close);
        background.close();
        if (open.isPresent()) {
            open.get().close();
        }
    }

    private static String version() {
        return Optional.ofNullable(App.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
