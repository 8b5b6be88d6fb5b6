package id.loket.desk;

import id.loket.office.Person;
import id.loket.office.Person.Holding;
import id.loket.register.Progress;
import id.loket.register.Staff;
import id.loket.sop.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Practice mode: a folder of its own with a sample office, fictional people and a small book, replayed through the real
 * desk. Everything it prints says LATIHAN.
 */
public final class Practice {
    private Practice() {}

    /** PIN of every sample person; there is nothing to protect. */
    public static final String PIN = "1234";

    /**
     * Opens the practice folder, filled with the sample book if it is new.
     *
     * @param office the sample office of a new folder
     * @param now the office's time from here on
     */
    public static Counter.Opened open(Path dir, String office, Supplier<LocalDateTime> now) {
        return open(dir, office, now, Progress.UNHEARD);
    }

    /** As {@link Counter#open(Path, Supplier, boolean, Progress)}. */
    public static Counter.Opened open(Path dir, String office, Supplier<LocalDateTime> now, Progress progress) {
        return switch (Counter.open(dir, now, true, progress)) {
            case Counter.Opened.FirstUse(var register) -> {
                register.close();
                fill(dir, office, now.get().toLocalDate());
                yield Counter.open(dir, now, true);
            }
            case Counter.Opened other -> other;
        };
    }

    private static void fill(Path dir, String office, LocalDate today) {
        var clock = new StoryClock(today.atStartOfDay());
        if (!(staffed(dir, office, clock) instanceof Counter.Opened.Ready(var counter))) {
            throw new IllegalStateException("the practice folder was empty a moment ago");
        }
        try (counter) {
            for (var file : lines(office + "/stories.txt")) {
                replay(counter, clock, office + "/" + file, today).ifPresent(f -> {
                    throw new IllegalStateException("sample story: " + f);
                });
            }
        }
    }

    /** Ids of the offices that have sample people. */
    public static List<String> offices() {
        return lines("offices.txt");
    }

    /**
     * Opens a new folder as a sample office with its fictional people and not a single case; the clock is put to
     * the day on which the first of them took a post.
     */
    public static Counter.Opened staffed(Path dir, String office, StoryClock clock) {
        var people = people(office);
        people.stream()
                .flatMap(p -> p.holdings().stream())
                .map(Holding::from)
                .min(LocalDate::compareTo)
                .ifPresent(first -> clock.set(first.atTime(7, 0)));
        return switch (Counter.open(dir, clock, true)) {
            case Counter.Opened.FirstUse(var register) -> {
                var wanted = new Setup.Wanted(office, people.getFirst(), PIN, Map.of());
                if (!(new Setup(register, clock, true).make(wanted) instanceof Setup.Made.Ready ready)) {
                    throw new IllegalStateException("the sample office is shipped and sound");
                }
                var hash = Pin.sample(PIN, new SecureRandom());
                register.enter(ledger -> people.forEach(p -> ledger.person(new Staff(p, hash, true), "practice")));
                yield new Counter.Opened.Ready(ready.counter());
            }
            case Counter.Opened other -> other;
        };
    }

    private static Optional<Fault> replay(Counter counter, StoryClock clock, String file, LocalDate today) {
        var reading = Story.read(file, text(file));
        return reading.story().isEmpty()
                ? Optional.of(reading.faults().getFirst())
                : new Replay(counter, clock).run(file, reading.story().get(), today);
    }

    /** {@code id;name;rank;NIP;post from,post from ...} */
    private static List<Person> people(String office) {
        var people = new ArrayList<Person>();
        for (var line : lines(office + "/people.csv")) {
            var cells = line.split(";", -1);
            var holdings = new ArrayList<Holding>();
            for (var post : cells[4].split(",")) {
                var words = post.strip().split(" ");
                holdings.add(new Holding(words[0], LocalDate.parse(words[1]), Optional.empty(), ""));
            }
            people.add(new Person(cells[0], cells[1], cells[2], cells[3], List.copyOf(holdings)));
        }
        return people;
    }

    private static List<String> lines(String file) {
        return text(file)
                .lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList();
    }

    private static String text(String file) {
        try (var in = Practice.class.getResourceAsStream("/sample-data/" + file)) {
            if (in == null) {
                throw new IllegalStateException("sample-data/" + file + " is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
