package id.loket.bench;

import id.loket.register.BareReading;
import id.loket.report.CountedAnswers;
import id.loket.report.Period;
import id.loket.text.IsoWeek;
import id.loket.text.Rhythm;
import java.util.List;

/**
 * The numbers of the last whole week, against the shell that reads the same entries and reckons nothing. SQL that counts
 * by itself must agree with them.
 */
final class Week {
    private static final int WARM = 12;
    private static final int RUNS = 9;

    private Week() {}

    static List<Figure> figures(FilledBook book, SqliteShell shell) {
        var week = IsoWeek.of(book.clock().get().toLocalDate()).previous();
        var sql = sql(week);
        var reports = book.counter().periodReports();
        var duty = reports.usual(Rhythm.WEEK);
        var counts = reports.figures(duty, Period.week(week)).total().counts();
        var ours = List.of(
                counts.received(),
                counts.finished(),
                counts.returned(),
                counts.withdrawn(),
                counts.rejected(),
                counts.voided());
        var theirs = List.of(shell.ask(sql).getFirst().split("\\|")).stream()
                .map(Integer::valueOf)
                .toList();
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("week " + week + ": the report says " + ours + ", SQL says " + theirs);
        }
        var report = Stopwatch.of(WARM, RUNS, _ -> reports.figures(duty, Period.week(week)));
        var read = BareReading.sql(
                Period.week(week), CountedAnswers.of(book.counter().desk().services()));
        var bare = Stopwatch.of(WARM, RUNS, _ -> shell.ask(read));
        return List.of(
                Figure.against("report: numbers of a week", report.median(), bare.median(), "ms")
                        .within(1.5),
                Figure.alone("report: numbers of a week alone", report.median(), "ms")
                        .within(300));
    }

    private static String sql(IsoWeek week) {
        return """
            with w(a, z) as (values ('%s', '%s')),
            happened as (select e.* from entry e, w where e.happened >= w.a and e.happened < w.z),
            done as (select * from happened h where (h.served = 1 or h.ending = 'CLOSED')
                and not exists (select 1 from entry p where p.case_key = h.case_key and p.line < h.line
                    and (p.served = 1 or p.ending = 'CLOSED')))
            select
                (select count(*) from happened where line = 1),
                (select count(*) from done),
                (select count(distinct case_key) from happened where fact = 'RETURNED' and returned = 1),
                (select count(*) from happened where fact = 'WITHDRAWN'),
                (select count(*) from happened where fact = 'REJECTED'),
                (select count(*) from happened where fact = 'VOIDED')
            """.formatted(week.monday(), week.next().monday()).replace("\n", " ");
    }
}
