package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.report.NumberAccount.Gap;
import id.loket.report.NumberAccount.Line;
import id.loket.text.Dates;
import id.loket.text.Datum;
import id.loket.text.Numbers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers of a book as two papers: the report that explains every missing number, and the sheet that closes the book.
 *
 * @param title of the book with its period, {@code Agenda surat keluar 2026}
 * @param opening how it was opened; empty if it simply began with 1
 * @param closing when it was closed; empty while it is open
 */
public record NumberReport(String title, NumberAccount account, Optional<Act> opening, Optional<Act> closing) {

    /**
     * A visible act on the book.
     *
     * @param post of who did it, may be empty
     */
    public record Act(LocalDateTime at, String name, String post, String rank, String nip) {

        String who() {
            return post.isEmpty() ? name : say("report.numbers.who", name, post);
        }
    }

    /** Cells and their place among the others. */
    private record Odd<T>(long n, String suffix, List<T> cells) {}

    /** What the templates read. */
    public Map<String, Object> facts() {
        var numbers = Map.of(
                "title", title,
                "sums", sums(),
                "acts", acts(),
                "heads", odd(),
                "none", lines().isEmpty(),
                "lines", lines().stream().map(o -> Map.of("cells", o.cells())).toList(),
                "sound", account.explained(),
                "verdict", verdict(),
                "closing", sentence(),
                "closer",
                        closing.map(NumberReport::signature)
                                .orElse(Map.of("name", "", "rank", "", "nip", "", "post", "")));
        return Map.of("numbers", numbers, "pages", Map.of("numbered", true));
    }

    private static Map<String, Object> signature(Act act) {
        return Map.of("name", act.name(), "rank", act.rank(), "nip", act.nip(), "post", act.post());
    }

    /** Every number in order, with the missing ones in their places. */
    public ExportTable table() {
        var given = account.lines().stream()
                .map(l -> new Odd<>(
                        l.n(),
                        l.suffix(),
                        List.of(
                                Datum.code(l.n() + l.suffix()),
                                Datum.code(l.printed()),
                                new Datum.Day(l.day()),
                                Datum.code(l.key()),
                                Datum.text(state(l)),
                                Datum.text(l.reason()))));
        var missing = account.gaps().stream()
                .map(g -> new Odd<>(
                        g.from(),
                        "",
                        List.of(
                                Datum.code(range(g)),
                                Datum.NONE,
                                Datum.NONE,
                                Datum.NONE,
                                Datum.text(say("report.numbers.gap")),
                                Datum.NONE)));
        return new ExportTable(
                title,
                List.of(),
                Stream.concat(Stream.of(say("report.numbers.column.count")), odd().stream())
                        .map(ExportTable.Column::of)
                        .toList(),
                inOrder(given, missing)
                        .<ExportTable.Line>map(o -> new ExportTable.Values(o.cells()))
                        .toList());
    }

    /** In words, for a console. */
    public List<String> text() {
        var text = new ArrayList<String>();
        text.add(title);
        sums().forEach(s -> text.add("  " + s.get("label") + ": " + s.get("value")));
        acts().forEach(a -> text.add("  " + a));
        lines().forEach(o -> text.add("  " + String.join("  ", o.cells()).stripTrailing()));
        text.add(verdict());
        return List.copyOf(text);
    }

    /** {@code Agenda surat keluar 2026 ditutup pada nomor 412.} */
    public String sentence() {
        return account.last()
                .map(n -> say("report.numbers.closed-at", title, Long.toString(n)))
                .orElse(say("report.numbers.closed-empty", title));
    }

    /** Whether every number is explained. */
    public String verdict() {
        if (!account.explained()) {
            long missing = account.gaps().stream().mapToLong(Gap::size).sum();
            return say("report.numbers.unexplained", missing, account.strays().size());
        }
        return account.last()
                .map(n -> say("report.numbers.explained", Long.toString(account.first()), Long.toString(n)))
                .orElse(say("report.numbers.empty"));
    }

    /** How many, of each kind. */
    public List<Map<String, String>> sums() {
        return List.of(
                sum(say("report.numbers.first"), Long.toString(account.first())),
                sum(
                        say("report.numbers.last"),
                        account.last().map(n -> Long.toString(n)).orElse("-")),
                sum(say("report.numbers.counted"), Numbers.counted(account.counted())),
                sum(
                        say("report.numbers.inserted"),
                        Numbers.counted(account.inserted().size())),
                sum(
                        say("report.numbers.voided"),
                        Numbers.counted(account.voided().size())),
                sum(
                        say("report.numbers.in-use"),
                        Numbers.counted(
                                account.lines().size() - account.voided().size())));
    }

    private static Map<String, String> sum(String label, String value) {
        return Map.of("label", label, "value", value);
    }

    private List<String> acts() {
        var acts = new ArrayList<String>();
        acts.add(opening.map(o ->
                        say("report.numbers.opened", Dates.dateTime(o.at()), o.who(), Long.toString(account.first())))
                .orElse(say("report.numbers.not-opened")));
        if (account.first() > 1) {
            acts.add(say("report.numbers.before", Long.toString(account.first() - 1)));
        }
        acts.add(closing.map(c -> say("report.numbers.closed", Dates.dateTime(c.at()), c.who()))
                .orElse(say("report.numbers.open")));
        return acts;
    }

    private static List<String> odd() {
        return List.of(
                say("report.numbers.column.number"),
                say("report.numbers.column.day"),
                say("report.numbers.column.case"),
                say("report.numbers.column.state"),
                say("report.numbers.column.reason"));
    }

    /** Whatever is not simply the next number, in order. */
    private List<Odd<String>> lines() {
        var given = account.lines().stream()
                .filter(l -> l.voided() || l.inserted() || account.strays().contains(l))
                .map(l -> odd(l.n(), l.suffix(), l.printed(), Optional.of(l.day()), l.key(), state(l), l.reason()));
        var missing = account.gaps().stream()
                .map(g -> odd(
                        g.from(),
                        "",
                        range(g),
                        Optional.empty(),
                        "",
                        say("report.numbers.gap"),
                        say("report.numbers.gap.why")));
        return inOrder(given, missing).toList();
    }

    private static <T> Stream<Odd<T>> inOrder(Stream<Odd<T>> given, Stream<Odd<T>> missing) {
        return Stream.concat(given, missing)
                .sorted(Comparator.<Odd<T>>comparingLong(Odd::n).thenComparing(Odd::suffix));
    }

    private static Odd<String> odd(
            long n, String suffix, String printed, Optional<LocalDate> day, String key, String state, String reason) {
        return new Odd<>(n, suffix, List.of(printed, day.map(Dates::shortDate).orElse(""), key, state, reason));
    }

    private String state(Line line) {
        if (account.strays().contains(line)) {
            return say("report.numbers.stray");
        }
        if (line.voided()) {
            return say("report.numbers.void");
        }
        return line.inserted() ? say("report.numbers.insertion") : say("report.numbers.given");
    }

    private static String range(Gap gap) {
        return gap.size() == 1
                ? Long.toString(gap.from())
                : say("report.numbers.range", Long.toString(gap.from()), Long.toString(gap.to()));
    }
}
