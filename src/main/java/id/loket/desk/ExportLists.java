package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.office.Office;
import id.loket.register.CaseLine;
import id.loket.register.Exported;
import id.loket.register.Filter;
import id.loket.register.NumberLine;
import id.loket.register.Register;
import id.loket.report.ExportTable;
import id.loket.report.ExportTable.Column;
import id.loket.report.ExportTable.Line;
import id.loket.sop.Sop;
import id.loket.text.Dates;
import id.loket.text.Datum;
import id.loket.text.Nik;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The lists that are taken along without a window. Law: read page by page as they are written; a NIK is masked. */
public final class ExportLists {
    private static final int PAGE = 1_000;

    private final Register register;
    private final Desk desk;
    private final Exports exports;

    ExportLists(Register register, Desk desk, Exports exports) {
        this.register = register;
        this.desk = desk;
        this.exports = exports;
    }

    /** Everything a filter finds, as the search shows it. */
    public ExportTable cases(Filter filter) {
        return table(
                say("desk.export.list.cases"),
                List.of(
                        say("desk.export.column.number"),
                        say("desk.export.column.opened"),
                        say("desk.export.column.name"),
                        say("desk.export.column.nik"),
                        say("desk.export.column.village"),
                        say("desk.export.column.service"),
                        say("desk.export.column.title"),
                        say("desk.export.column.last")),
                paged(offset -> desk.list(filter, offset, PAGE), this::found));
    }

    /** What waits for someone, the oldest first. */
    public ExportTable waiting(Filter filter) {
        var open = filter.in(Filter.State.OPEN);
        return table(
                say("desk.export.list.waiting"),
                List.of(
                        say("desk.export.column.number"),
                        say("desk.export.column.name"),
                        say("desk.export.column.service"),
                        say("desk.export.column.village"),
                        say("desk.export.column.step"),
                        say("desk.export.column.who"),
                        say("desk.export.column.since"),
                        say("desk.export.column.worked"),
                        say("desk.export.column.late")),
                paged(offset -> desk.waiting(desk.oldest(open, offset, PAGE)), ExportLists::waits));
    }

    /** The numbers of a series in a period, void ones too. */
    public ExportTable numbers(String series, String period) {
        var lines = register.reading().numbers(series, period);
        return table(
                say("desk.export.list.numbers"),
                List.of(
                        say("desk.export.column.number"),
                        say("desk.export.column.day"),
                        say("desk.export.column.series"),
                        say("desk.export.column.period"),
                        say("desk.export.column.case"),
                        say("desk.export.column.void")),
                paged(offset -> offset == 0 ? lines : List.<NumberLine>of(), ExportLists::number));
    }

    /** What left so far. */
    public ExportTable taken() {
        return table(
                say("desk.export.list.exports"),
                List.of(
                        say("desk.export.column.at"),
                        say("desk.export.column.by"),
                        say("desk.export.column.list"),
                        say("desk.export.column.rows"),
                        say("desk.export.column.whole")),
                paged(offset -> exports.taken(offset, PAGE), ExportLists::left));
    }

    private ExportTable table(String title, List<String> columns, Iterable<Line> lines) {
        return new ExportTable(
                title,
                List.of(desk.office().id(), say("desk.export.at", Dates.dateTime(desk.now()))),
                columns.stream().map(Column::of).toList(),
                lines);
    }

    private static <T> Iterable<Line> paged(IntFunction<List<T>> page, Function<T, Line> line) {
        return () -> Stream.iterate(0, offset -> offset + PAGE)
                .map(page::apply)
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream)
                .map(line)
                .iterator();
    }

    private Line found(CaseLine line) {
        return Line.of(
                Datum.code(String.join(", ", line.numbers())),
                new Datum.Day(line.openedAt().toLocalDate()),
                Datum.name(line.name()),
                Datum.code(Nik.read(line.nik(), desk.today())
                        .nik()
                        .map(Nik::masked)
                        .orElse("")),
                Datum.text(desk.office()
                        .village(line.village())
                        .map(Office.Village::name)
                        .orElse(line.village())),
                Datum.text(desk.service(line.sop()).map(Sop::title).orElse(line.sop())),
                Datum.text(line.title()),
                new Datum.Moment(line.lastAt()));
    }

    private static Line waits(Waiting waiting) {
        var line = waiting.line();
        return Line.of(
                Datum.code(
                        line.numbers().isEmpty() ? line.key() : line.numbers().getFirst()),
                Datum.name(line.name()),
                Datum.text(waiting.service()),
                Datum.text(waiting.village()),
                Datum.text(waiting.step()),
                Datum.text(waiting.waitsFor()),
                new Datum.Moment(line.since()),
                new Datum.Span(waiting.worked()),
                Datum.text(waiting.late() ? say("desk.export.yes") : ""));
    }

    private static Line number(NumberLine line) {
        return Line.of(
                Datum.code(line.printed()),
                new Datum.Day(line.day()),
                Datum.text(line.series()),
                Datum.text(line.period()),
                Datum.code(line.caseKey()),
                Datum.text(line.voided() ? say("desk.export.yes") : ""));
    }

    private static Line left(Exported one) {
        return Line.of(
                new Datum.Moment(one.at()),
                Datum.text(one.by()),
                Datum.text(one.list()),
                Datum.number(one.rows()),
                Datum.text(one.whole() ? say("desk.export.yes") : ""));
    }
}
