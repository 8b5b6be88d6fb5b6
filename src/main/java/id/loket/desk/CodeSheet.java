package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.desk.LetterCodes.Checked;
import id.loket.desk.LetterCodes.Draft;
import id.loket.desk.LetterCodes.Refused;
import id.loket.desk.TableImport.Fault;
import id.loket.office.LetterCode;
import id.loket.sheet.Reading;
import id.loket.sheet.Sheet;
import id.loket.sheet.SheetReader;
import id.loket.text.Dates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a list of classification codes from a sheet, line by line; writes nothing. */
final class CodeSheet {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]+(?:\\.[0-9A-Z]+)*");
    private static final int LOOKED_AT = 30;

    private enum Column {
        CODE,
        TITLE,
        FROM,
        TO;

        String title() {
            return switch (this) {
                case CODE -> say("desk.codes.column.code");
                case TITLE -> say("desk.codes.column.title");
                case FROM -> say("desk.codes.column.from");
                case TO -> say("desk.codes.column.to");
            };
        }

        boolean is(String head) {
            var names = switch (this) {
                case CODE -> say("desk.codes.alias.code");
                case TITLE -> say("desk.codes.alias.title");
                case FROM -> say("desk.codes.alias.from");
                case TO -> say("desk.codes.alias.to");
            };
            return List.of(names.split("\\|")).contains(TableHeads.normal(head));
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<LetterCode> ready = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private CodeSheet() {}

    static Draft read(Path file) {
        return switch (SheetReader.read(file)) {
            case Reading.Unreadable(var sentence) -> new Refused(sentence);
            case Reading.Read(var sheet) -> new CodeSheet().check(sheet);
        };
    }

    private Draft check(Sheet sheet) {
        int head = 0;
        while (head < Math.min(LOOKED_AT, sheet.lines().size())
                && !isHead(sheet.lines().get(head))) {
            head++;
        }
        if (places.size() < 3) {
            return new Refused(say(
                    "desk.import.no-heads",
                    String.join(", ", Column.CODE.title(), Column.TITLE.title(), Column.FROM.title())));
        }
        sheet.lines().stream().skip(head + 1L).forEach(this::line);
        return ready.isEmpty() && faults.isEmpty()
                ? new Refused(say("desk.import.no-lines"))
                : new Checked(ready, faults);
    }

    private boolean isHead(Sheet.Line line) {
        places.clear();
        for (int c = 0; c < line.cells().size(); c++) {
            for (var column : Column.values()) {
                if (column.is(line.cell(c).text())) {
                    places.putIfAbsent(column, c);
                }
            }
        }
        boolean whole =
                places.containsKey(Column.CODE) && places.containsKey(Column.TITLE) && places.containsKey(Column.FROM);
        if (!whole) {
            places.clear();
        }
        return whole;
    }

    private void line(Sheet.Line line) {
        int before = faults.size();
        var code = text(line, Column.CODE);
        if (!CODE.matcher(code).matches()) {
            // A spreadsheet takes 400.10 for the number 400,1.
            fault(line, Column.CODE, code.contains(",") ? say("desk.codes.spoiled") : say("desk.codes.shape", code));
        }
        var first = Optional.ofNullable(seen.putIfAbsent(code, line.number()));
        first.ifPresent(n -> fault(line, Column.CODE, say("desk.codes.twice", Integer.toString(n))));
        var title = text(line, Column.TITLE);
        if (title.isEmpty()) {
            fault(line, Column.TITLE, say("desk.codes.no-title"));
        }
        var from = day(line, Column.FROM);
        if (from.isEmpty() && text(line, Column.FROM).isEmpty()) {
            fault(line, Column.FROM, say("desk.codes.no-from"));
        }
        var to = day(line, Column.TO);
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            fault(line, Column.TO, say("desk.codes.backwards"));
        }
        if (faults.size() == before) {
            ready.add(new LetterCode(code, title, from.orElseThrow(), to));
        }
    }

    private Optional<LocalDate> day(Sheet.Line line, Column column) {
        var typed = text(line, column);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var day = Dates.read(typed);
        if (day.isEmpty()) {
            fault(line, column, say("desk.codes.no-day", typed));
        }
        return day;
    }

    private String text(Sheet.Line line, Column column) {
        return Optional.ofNullable(places.get(column))
                .map(c -> line.cell(c).text().strip())
                .orElse("");
    }

    private void fault(Sheet.Line line, Column column, String sentence) {
        faults.add(new Fault(line.number(), column.title(), sentence));
    }
}
