package id.loket.screens;

import id.loket.office.Office;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Field.Option;
import id.loket.sop.Sop;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The one switch over the shapes of questions: each shape has its control, whatever the service. */
final class FieldControls {

    private final Seat seat;
    private final Sop sop;
    private final Consumer<Sop> otherService;

    /** @param otherService goes to the SOP that a chosen kind belongs to */
    FieldControls(Seat seat, Sop sop, Consumer<Sop> otherService) {
        this.seat = seat;
        this.sop = sop;
        this.otherService = otherService;
    }

    FieldControl of(Field field) {
        return of(field, field.id());
    }

    /** @param key of the answer; differs from the field's id in the lines of a table */
    FieldControl of(Field field, String key) {
        return switch (field.shape()) {
            case Field.Line(int longest) -> new FieldSingle(field, key, FieldInputs.line(longest));
            case Field.Text _ -> new FieldSingle(field, key, FieldInputs.lines());
            case Field.Number(var _, var most) -> new FieldSingle(field, key, FieldInputs.number(most));
            case Field.Money _ -> new FieldSingle(field, key, FieldInputs.money());
            case Field.Date _ -> new FieldSingle(field, key, FieldInputs.date(today()));
            case Field.Time _ -> new FieldSingle(field, key, FieldInputs.time());
            case Field.Choice(var options) -> new FieldSingle(field, key, FieldInputs.choice(key, options));
            case Field.YesNo _ -> new FieldSingle(field, key, FieldInputs.yesNo(key));
            case Field.Village _ -> new FieldSingle(field, key, FieldInputs.searched(villages()));
            case Field.File _ -> new FieldFile(seat, field, key);
            case Field.Person _ -> new PersonControl(this, seat, field, key);
            case Field.LetterRef _ -> new FieldLetter(this, field, key);
            case Field.Rows(var columns) -> new TableControl(this, field, key, columns);
            case Field.Days days -> FieldReckoned.days(seat.counter().office().hours(), field, key, days);
            case Field.Age age -> FieldReckoned.age(field, key, age);
            case Field.KindOf _ -> new FieldKind(seat, sop, field, key, otherService);
        };
    }

    /** The control of a column, which has less room than a line of a form. */
    FieldControl cell(Field column) {
        return switch (column.shape()) {
            case Field.Date _ -> new FieldSingle(column, column.id(), FieldInputs.shortDate());
            case Field.Choice(var options) -> new FieldSingle(column, column.id(), FieldInputs.searched(options));
            case Field.Village _ ->
                new FieldSingle(column, column.id(), FieldInputs.searched(villageNames()));
            case Field.Line _,
                    Field.Text _,
                    Field.Number _,
                    Field.Money _,
                    Field.Time _,
                    Field.YesNo _,
                    Field.File _,
                    Field.Person _,
                    Field.LetterRef _,
                    Field.Rows _,
                    Field.Days _,
                    Field.Age _,
                    Field.KindOf _ -> of(column, column.id());
        };
    }

    LocalDate today() {
        return seat.counter().desk().today();
    }

    List<Option> villages() {
        return seat.counter().office().villages().stream()
                .map(v -> new Option(v.code(), CaseWords.village(v)))
                .toList();
    }

    /** Without "Desa" before them, unless a desa and a kelurahan share a name. */
    private List<Option> villageNames() {
        var villages = seat.counter().office().villages();
        boolean plain = villages.stream().map(Office.Village::name).distinct().count() == villages.size();
        return plain
                ? villages.stream().map(v -> new Option(v.code(), v.name())).toList()
                : villages();
    }

    Seat seat() {
        return seat;
    }

    Sop sop() {
        return sop;
    }

    /** A line of a table as it is read. */
    String words(List<Field> columns, Answers line) {
        var words = new CaseWords(office(), sop);
        return columns.stream()
                .flatMap(c -> words.lines(c, line).stream())
                .map(CaseWords.Line::value)
                .collect(Collectors.joining(" "));
    }

    Office office() {
        return seat.counter().office();
    }
}
