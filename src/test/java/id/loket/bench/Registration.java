package id.loket.bench;

import id.loket.casework.Command;
import id.loket.casework.Entry;
import id.loket.casework.Position.At;
import id.loket.casework.Route;
import id.loket.desk.Counter;
import id.loket.desk.Desk;
import id.loket.desk.Done;
import id.loket.desk.Moment;
import id.loket.desk.People.SignIn;
import id.loket.desk.Practice;
import id.loket.desk.Session;
import id.loket.desk.StoryClock;
import id.loket.sop.Act;
import id.loket.sop.Sop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * Registering an application for good, its number with it, through the desk; against the same rows inserted and committed
 * entry by entry by bare JDBC into a file made by the same scripts, as durably and with the same triggers.
 */
final class Registration {
    private static final int RUNS = 300;

    private Registration() {}

    static List<Figure> figures(FilledBook book, SqliteShell shell, Path dir) throws IOException {
        var folder = Files.createTempDirectory(dir, "registration");
        var clock = new StoryClock(book.clock().get());
        if (!(Practice.staffed(folder, Practice.offices().getFirst(), clock)
                instanceof Counter.Opened.Ready(var counter))) {
            throw new IllegalStateException("a new folder");
        }
        clock.set(book.clock().get());
        var like = openings(book.counter(), shell);
        try (counter;
                var asked = new SqliteShell(folder.resolve("register.db"))) {
            asked.ask("vacuum into '" + folder.resolve("bare.db") + "'");
            var sop = counter.desk().service(like.getFirst().sop().id()).orElseThrow();
            var who = recorder(counter, sop);
            var ours = Stopwatch.of(RUNS, RUNS, i -> register(counter.desk(), who, sop, like.get(i % like.size())));
            var theirs = bare(folder, asked);
            return List.of(Figure.against("register: one application", ours.median(), theirs.median(), "ms")
                    .within(1.5));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** First entries of cases of the service that has most of them. */
    private static List<Entry> openings(Counter counter, SqliteShell shell) {
        return shell
                .ask("select case_key from standing where sop = (select sop from standing group by sop"
                        + " order by count(*) desc limit 1) order by id desc limit 200")
                .stream()
                .map(key -> counter.desk().find(key).orElseThrow().entries().getFirst())
                .toList();
    }

    private static Session recorder(Counter counter, Sop sop) {
        return counter.people().atTheDesk().stream()
                .map(s -> counter.people().signIn(s.person().id(), Practice.PIN))
                .map(in -> ((SignIn.Welcome) in).session())
                .filter(who -> counter.desk().records(who, sop))
                .findFirst()
                .orElseThrow();
    }

    private static void register(Desk desk, Session who, Sop sop, Entry like) {
        var first = new Command.Confirm(like.answers(), like.ticks(), Optional.empty(), Optional.empty());
        var opened = desk.open(who, sop, first, Moment.NOW);
        if (opened instanceof Done.Accepted(var now, var _)
                && now.position() instanceof At at
                && Route.act(sop, at) instanceof Act.Number) {
            opened = desk.act(who, now, Command.Confirm.plain(), Moment.NOW);
        }
        if (!(opened instanceof Done.Accepted)) {
            throw new IllegalStateException(opened.toString());
        }
    }

    private static Stopwatch bare(Path folder, SqliteShell asked) throws SQLException {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        var cases = new ArrayList<List<BareRows>>();
        try (var written = new SQLiteConfig().createConnection("jdbc:sqlite:" + folder.resolve("register.db"))) {
            for (var ids : asked.ask("select group_concat(id) from entry group by case_key order by min(id)")) {
                var changes = new ArrayList<BareRows>();
                for (var id : ids.split(",")) {
                    changes.add(BareRows.of(written, Long.parseLong(id)));
                }
                cases.add(changes);
            }
        }
        try (Connection to = config.createConnection("jdbc:sqlite:" + folder.resolve("bare.db"))) {
            to.setAutoCommit(false);
            var kept = new HashMap<String, PreparedStatement>();
            var next = cases.iterator();
            return Stopwatch.of(RUNS, RUNS, _ -> next.next().forEach(change -> change.write(to, kept)));
        }
    }
}
