package id.loket.sop;

import id.loket.sop.Field.Option;
import id.loket.sop.Field.Shape;
import java.util.List;
import java.util.Set;

/** The questions of an act, a kind or a table; the element's name is the shape of the answer. */
final class FieldMaker {
    private static final Set<String> SHAPES = Set.of(
            "line",
            "text",
            "count",
            "money",
            "date",
            "time",
            "choice",
            "yesno",
            "village",
            "file",
            "person",
            "letter-ref",
            "rows",
            "days",
            "age",
            "kind-of");

    private final SopMaker sop;

    FieldMaker(SopMaker sop) {
        this.sop = sop;
    }

    List<Field> in(Element parent) {
        return parent.children().stream()
                .filter(e -> SHAPES.contains(e.name()))
                .map(this::field)
                .toList();
    }

    private Field field(Element e) {
        return sop.keep(
                new Field(
                        e.get("id"),
                        e.get("title"),
                        e.get("hint"),
                        e.yes("required", true),
                        sop.condition(e),
                        shape(e)),
                e);
    }

    private Shape shape(Element e) {
        return switch (e.name()) {
            case "line" -> new Field.Line(e.whole("longest").orElse(200));
            case "text" -> new Field.Text();
            case "count" ->
                new Field.Number(
                        e.find("least").map(Long::valueOf), e.find("most").map(Long::valueOf));
            case "money" -> new Field.Money();
            case "date" -> new Field.Date();
            case "time" -> new Field.Time();
            case "choice" ->
                new Field.Choice(e.all("option")
                        .map(o -> sop.keep(new Option(o.get("id"), o.get("title")), o))
                        .toList());
            case "yesno" -> new Field.YesNo();
            case "village" -> new Field.Village();
            case "file" -> new Field.File();
            case "person" -> new Field.Person();
            case "letter-ref" -> new Field.LetterRef();
            case "rows" -> new Field.Rows(in(e));
            case "days" ->
                new Field.Days(
                        e.get("from"),
                        e.get("to"),
                        e.yes("working", false),
                        e.whole("least").orElse(0));
            case "age" ->
                new Field.Age(e.get("of"), e.get("on"), e.whole("least").orElseThrow(), e.find("unless"));
            case "kind-of" -> new Field.KindOf();
            default -> throw new IllegalStateException("a field the schema does not know: " + e.name());
        };
    }
}
