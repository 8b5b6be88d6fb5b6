package id.loket.bench;

import id.loket.register.Filter;
import java.util.List;

/** Opening the book: its newest page and how many there are, against the same rows in the shell. */
final class BookList {
    private static final int PAGE = 100;
    private static final int RUNS = 60;

    private BookList() {}

    static List<Figure> figures(FilledBook book, SqliteShell shell) {
        var desk = book.counter().desk();
        var page = Stopwatch.of(RUNS, RUNS, _ -> desk.list(Filter.ALL, 0, PAGE));
        var barePage = Stopwatch.of(
                RUNS, RUNS, _ -> shell.ask("select * from standing order by opened_at desc, id desc limit " + PAGE));
        var count = Stopwatch.of(RUNS, RUNS, _ -> desk.count(Filter.ALL));
        var bareCount = Stopwatch.of(RUNS, RUNS, _ -> shell.ask("select count(*) from standing"));
        int told = desk.count(Filter.ALL);
        if (told != Integer.parseInt(shell.ask("select count(*) from standing").getFirst())) {
            throw new IllegalStateException("the book and the shell count differently");
        }
        return List.of(
                Figure.against("book: newest 100", page.median(), barePage.median(), "ms"),
                Figure.against("book: how many", count.median(), bareCount.median(), "ms"));
    }
}
