package id.loket.register;

import id.loket.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;

/** Opens a book: takes the folder for this program, looks before it touches, brings the file to the newest version. */
record Door(Path dir, Supplier<LocalDateTime> now, Scripts scripts, Progress progress) {
    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    Opening open() {
        Connection lock;
        try {
            Files.createDirectories(dir);
            lock = Sqlite.lock(dir.resolve("lock"));
        } catch (IOException e) {
            return new Opening.Damaged(RegisterTrouble.of(e).sentence());
        } catch (SQLException e) {
            return held(e) ? new Opening.InUse() : damaged(e);
        }
        Opening opening;
        try {
            opening = open(lock);
        } catch (SQLException e) {
            opening = damaged(e);
        } catch (IOException e) {
            opening = new Opening.Damaged(RegisterTrouble.of(e).sentence());
        } catch (RuntimeException e) {
            release(lock);
            throw RegisterTrouble.of(e);
        }
        if (!(opening instanceof Opening.Opened)) {
            release(lock);
        }
        return opening;
    }

    private Opening open(Connection lock) throws SQLException, IOException {
        var file = dir.resolve(Register.FILE);
        var version = 0;
        if (Files.exists(file)) {
            try (var looking = Sqlite.looking(file)) {
                version = Sqlite.version(looking);
                var empty = Sqlite.number(looking, "select count(*) from sqlite_schema") == 0;
                if (!empty && Sqlite.application(looking) != Sqlite.APPLICATION) {
                    return new Opening.Damaged(Words.say("register.open.not-a-book"));
                }
                if (version > scripts.newest()) {
                    return new Opening.TooNew(version, scripts.newest());
                }
                if (version > 0 && version < scripts.newest()) {
                    putAside(looking, version);
                }
            }
        }
        var writer = Sqlite.writer(file);
        try {
            if (version < scripts.newest()) {
                scripts.apply(writer, version, progress);
            }
            return new Opening.Opened(new Register(dir, now, lock, writer));
        } catch (SQLException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    private void putAside(Connection book, int version) throws SQLException, IOException {
        var aside = Files.createDirectories(dir.resolve("backup"));
        Sqlite.copy(book, aside.resolve("register-v" + version + "-" + STAMP.format(now.get()) + ".db"));
    }

    private static boolean held(SQLException e) {
        return RegisterTrouble.of(e) instanceof RegisterTrouble trouble && trouble.kind() == RegisterTrouble.Kind.BUSY;
    }

    private static Opening damaged(SQLException e) {
        return new Opening.Damaged(
                RegisterTrouble.of(e) instanceof RegisterTrouble trouble
                        ? trouble.sentence()
                        : Words.say("register.open.scripts"));
    }

    private static void release(Connection lock) {
        try {
            lock.close();
        } catch (SQLException e) {
            throw RegisterTrouble.of(e);
        }
    }
}
