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
    /** So many until Java has compiled what it runs; an officer does as many in a fortnight. */
    private static final int WARM = 3_000;

    private Registration() {}

    /** In a book that is new but for its people. */
    static List<Figure> figures(FilledBook book, SqliteShell shell, Path dir) throws IOException {
        var folder = Files.createTempDirectory(dir, "registration");
        var clock = new StoryClock(book.clock().get());
        FilledBook.ready(Practice.staffed(folder, Practice.offices().getFirst(), clock))
                .close();
        return figures(folder, book.clock(), openings(book.counter(), shell));
    }

    /** In the filled book itself, or rather in a copy of it. */
    static List<Figure> inside(FilledBook book, SqliteShell shell, Path dir) throws IOException {
        var folder = Files.createTempDirectory(dir, "registration");
        FilledBook.copy(book.file().getParent(), folder);
        return figures(folder, book.clock(), openings(book.counter(), shell));
    }

    private static List<Figure> figures(Path folder, StoryClock now, List<Entry> like) throws IOException {
        FilledBook.copy(folder, Files.createDirectory(folder.resolve("bare")));
        var clock = new StoryClock(now.get());
        try (var counter = FilledBook.ready(Counter.open(folder, clock, true));
                var asked = new SqliteShell(FilledBook.file(folder))) {
            var before = asked.ask("select coalesce(max(id), 0) from entry").getFirst();
            var sop = counter.desk().service(like.getFirst().sop().id()).orElseThrow();
            var who = recorder(counter, sop);
            var ours = Stopwatch.of(WARM, RUNS, i -> register(counter.desk(), who, sop, like.get(i % like.size())));
            var theirs = bare(folder, asked, before);
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

    private static Stopwatch bare(Path folder, SqliteShell asked, String before) throws SQLException {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        var cases = new ArrayList<List<BareRows>>();
        try (var written = new SQLiteConfig().createConnection("jdbc:sqlite:" + FilledBook.file(folder))) {
            for (var ids : asked.ask("select group_concat(id) from entry where id > " + before
                    + " group by case_key order by min(id)")) {
                var changes = new ArrayList<BareRows>();
                for (var id : ids.split(",")) {
                    changes.add(BareRows.of(written, Long.parseLong(id)));
                }
                cases.add(changes);
            }
        }
        try (Connection to = config.createConnection("jdbc:sqlite:" + FilledBook.file(folder.resolve("bare")))) {
            to.setAutoCommit(false);
            var kept = new HashMap<String, PreparedStatement>();
            var next = cases.iterator();
            return Stopwatch.of(WARM, RUNS, _ -> next.next().forEach(change -> change.write(to, kept)));
        }
    }
}
