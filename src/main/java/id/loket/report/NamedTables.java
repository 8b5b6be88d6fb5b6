package id.loket.report;

import static id.loket.report.ExportTable.Column.of;
import static id.loket.text.Words.say;

import id.loket.report.Listed.Ended;
import id.loket.report.Listed.Finished;
import id.loket.report.Listed.Name;
import id.loket.report.Listed.Returned;
import id.loket.report.Listed.Voided;
import id.loket.report.Listed.Waiting;
import id.loket.text.Datum;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lists of a report in which applications are named, for a spreadsheet. */
record NamedTables(Listed listed, List<String> under) {

    List<ExportTable> all() {
        return List.of(waiting(), returned(), ended(), voided(), finished());
    }

    private ExportTable waiting() {
        return table(
                say("report.table.waiting"),
                List.of(
                        of(say("report.table.opened")),
                        of(say("report.table.age")),
                        of(say("report.table.step")),
                        of(say("report.table.holder")),
                        of(say("report.table.since")),
                        of(say("report.table.remark"))),
                listed.waiting(),
                Waiting::name,
                w -> List.of(
                        new Datum.Day(w.opened().toLocalDate()),
                        Datum.number(w.age()),
                        Datum.text(w.step()),
                        Datum.text(w.returned() ? say("report.holder.returned") : w.holder()),
                        new Datum.Moment(w.since()),
                        w.late() ? Datum.text(say("report.table.is-late")) : Datum.NONE));
    }

    private ExportTable returned() {
        return table(
                say("report.table.returned"),
                List.of(
                        of(say("report.column.returned")),
                        of(say("report.table.step")),
                        of(say("report.table.by")),
                        of(say("report.table.reason"))),
                listed.returned(),
                Returned::name,
                r -> List.of(
                        new Datum.Moment(r.when()), Datum.text(r.step()), Datum.name(r.by()), Datum.text(r.reason())));
    }

    private ExportTable ended() {
        return table(
                say("report.table.ended"),
                List.of(
                        of(say("report.table.when")),
                        of(say("report.table.remark")),
                        of(say("report.table.by")),
                        of(say("report.table.reason"))),
                listed.ended(),
                Ended::name,
                e -> List.of(
                        new Datum.Moment(e.when()),
                        Datum.text(say(e.withdrawn() ? "report.ended.withdrawn" : "report.ended.rejected")),
                        Datum.name(e.by()),
                        Datum.text(e.reason())));
    }

    private ExportTable voided() {
        return table(
                say("report.table.voided"),
                List.of(
                        of(say("report.table.void")),
                        of(say("report.table.void-date")),
                        of(say("report.table.when")),
                        of(say("report.table.by")),
                        of(say("report.table.reason"))),
                listed.voided(),
                Voided::name,
                v -> List.of(
                        Datum.code(v.number()),
                        new Datum.Day(v.date()),
                        new Datum.Moment(v.when()),
                        Datum.name(v.by()),
                        Datum.text(v.reason())));
    }

    private ExportTable finished() {
        return table(
                say("report.table.finished"),
                List.of(
                        of(say("report.table.opened")),
                        of(say("report.column.finished")),
                        of(say("report.table.worked")),
                        of(say("report.table.letter"))),
                listed.finished(),
                Finished::name,
                f -> List.of(
                        new Datum.Moment(f.opened()),
                        new Datum.Moment(f.served()),
                        f.time().map(Minutes::of).orElse(Datum.NONE),
                        Datum.code(f.letterNumber())));
    }

    private <T> ExportTable table(
            String title,
            List<ExportTable.Column> columns,
            List<T> lines,
            Function<T, Name> name,
            Function<T, List<Datum>> values) {
        var named = Stream.of(
                of(say("report.table.number")),
                of(say("report.table.applicant")),
                of(say("report.table.village")),
                of(say("report.table.service")),
                of(say("report.table.kind")));
        return ExportTable.small(
                title,
                under,
                Stream.concat(named, columns.stream()).toList(),
                lines.stream()
                        .<ExportTable.Line>map(line -> new ExportTable.Values(
                                Stream.concat(named(name.apply(line)), values.apply(line).stream())
                                        .toList()))
                        .toList());
    }

    private static Stream<Datum> named(Name name) {
        return Stream.of(
                Datum.code(name.number()),
                Datum.name(name.applicant()),
                Datum.text(name.village()),
                Datum.text(name.service()),
                Datum.text(name.kind()));
    }
}
