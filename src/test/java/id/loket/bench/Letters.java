package id.loket.bench;

import id.loket.desk.Counter;
import id.loket.desk.Papers;
import id.loket.desk.Practice;
import id.loket.desk.WrittenLetter;
import id.loket.pdf.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Letters from preview to PDF: each kind that the sample offices wrote against openhtmltopdf alone on the same XHTML, and
 * the most frequent kind of the book, one and a thousand, against a mail merge of LibreOffice with the same words.
 */
final class Letters {
    private static final int BATCH = 1_000;
    /** Letters among which the most frequent kind is looked for. */
    private static final int NEWEST = 5_000;

    private static final int ROUNDS = 6;
    private static final int SHOTS = 15;

    private Letters() {}

    static List<Figure> figures(FilledBook book, Path dir) throws IOException {
        var figures = new ArrayList<Figure>();
        figures.add(kinds(dir));
        figures.addAll(merged(book, dir));
        return List.copyOf(figures);
    }

    // ---- against the bare library

    private record Page(WrittenLetter letter, String xhtml, Map<String, byte[]> images) {}

    private static Figure kinds(Path dir) throws IOException {
        var counters = new ArrayList<Counter>();
        try {
            for (var office : Practice.offices()) {
                counters.add(practice(Files.createTempDirectory(dir, office), office));
            }
            var bare = new BareSetting();
            var pages = counters.stream()
                    .flatMap(Letters::kinds)
                    .map(l -> new Page(l, l.xhtml(), l.images()))
                    .filter(p -> bare.can(p.xhtml(), p.images()))
                    .toList();
            int runs = ROUNDS * pages.size();
            var ours = Stopwatch.of(
                    runs, runs, i -> pages.get(i % pages.size()).letter().preview());
            var theirs = Stopwatch.of(runs, runs, i -> {
                var page = pages.get(i % pages.size());
                bare.set(page.xhtml(), page.images());
            });
            return Figure.against(
                            "letter: preview to PDF, " + pages.size() + " kinds", ours.median(), theirs.median(), "ms")
                    .within(1.3);
        } finally {
            counters.forEach(Counter::close);
        }
    }

    /** One letter of each kind an office wrote. */
    private static Stream<WrittenLetter> kinds(Counter counter) {
        var kinds = new LinkedHashMap<String, WrittenLetter>();
        WrittenLetter.of(counter).forEach(l -> kinds.putIfAbsent(l.letter().id(), l));
        return kinds.values().stream();
    }

    private static Counter practice(Path dir, String office) {
        return switch (Practice.open(dir, office, () -> FilledBook.NOW)) {
            case Counter.Opened.Ready(var counter) -> counter;
            case Counter.Opened other -> throw new IllegalStateException(other.toString());
        };
    }

    // ---- against a mail merge

    private static List<Figure> merged(FilledBook book, Path dir) throws IOException {
        var one = "letter: one, against one mail merge";
        var all = "letters: " + BATCH + " in a batch, against mail merge";
        var missing = MailMerge.missing();
        if (missing.isPresent()) {
            return List.of(Figure.leftOut(one, missing.get()), Figure.leftOut(all, missing.get()));
        }
        var folder = Files.createTempDirectory(dir, "merge");
        var letters = frequent(book);
        var form = MergeForm.of(letters.stream().map(WrittenLetter::xhtml).toList());
        var alone = Stopwatch.of(SHOTS, SHOTS, i -> keep(letters.get(i % letters.size())));
        var kept = new ArrayList<String>();
        var batch = Stopwatch.of(1, 3, _ -> {
            kept.clear();
            letters.stream().gather(Papers.sideBySide(Letters::keep)).forEach(kept::add);
        });
        var merge = MailMerge.of(form, SHOTS, folder);
        check(kept.stream().map(sha -> book.counter().papers().load(sha)), BATCH);
        check(merge.letters().stream(), BATCH);
        return List.of(
                Figure.against(one, alone.median(), merge.one(), "ms").within(1 / 4.0),
                Figure.against(all, batch.median(), merge.all(), "ms").within(1 / 3.0));
    }

    /** A thousand letters of the kind the book has most of; a small book gives them more than once. */
    private static List<WrittenLetter> frequent(FilledBook book) {
        var most = WrittenLetter.of(book.counter())
                .limit(NEWEST)
                .collect(Collectors.groupingBy(
                        l -> l.one().sop().id() + " " + l.letter().id() + " " + MergeForm.build(l.xhtml())))
                .values()
                .stream()
                .max(Comparator.comparing(List::size))
                .orElseThrow();
        return IntStream.range(0, BATCH)
                .mapToObj(n -> most.get(n % most.size()))
                .toList();
    }

    private static String keep(WrittenLetter letter) {
        return letter.counter().papers().keep(letter.preview()).sha256();
    }

    private static void check(Stream<byte[]> pdfs, int wanted) {
        long made = pdfs.filter(Letters::whole).count();
        if (made != wanted) {
            throw new IllegalStateException(made + " of " + wanted + " letters are there");
        }
    }

    private static boolean whole(byte[] pdf) {
        try (var pages = Pages.open(pdf)) {
            return pages.count() == 1 && !pages.text().isBlank();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
