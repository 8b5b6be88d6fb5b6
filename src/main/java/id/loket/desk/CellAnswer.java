package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.office.Office;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import id.loket.text.Dates;
import id.loket.text.Nik;
import id.loket.text.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a cell as a stored answer, and back. What cannot be read is handed on as it stands, so that the rules say
 * why, unless no rule knows: then the sentence is given here.
 */
final class CellAnswer {
    private final Office office;
    private final List<Sop.Kind> kinds;
    private final LocalDate today;

    /** @param kinds of the SOP that asks; none if none does */
    CellAnswer(Office office, List<Sop.Kind> kinds, LocalDate today) {
        this.office = office;
        this.kinds = kinds;
        this.today = today;
    }

    /** @param fault in place of what the rules would say; may be empty */
    record Read(String stored, Optional<String> fault) {
        static Read of(String stored) {
            return new Read(stored, Optional.empty());
        }
    }

    /** Whether a column of this shape can stand in a sheet. */
    static boolean fits(Field column) {
        return switch (column.shape()) {
            case Field.Line _,
                    Field.Text _,
                    Field.Number _,
                    Field.Money _,
                    Field.Date _,
                    Field.Time _,
                    Field.Choice _,
                    Field.YesNo _,
                    Field.Village _,
                    Field.KindOf _ -> true;
            case Field.File _, Field.Person _, Field.LetterRef _, Field.Rows _, Field.Days _, Field.Age _ -> false;
        };
    }

    Read read(Field column, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Read.of("");
        }
        return switch (column.shape()) {
            case Field.Line _ -> Read.of(line(column, text));
            case Field.Number _, Field.Money _ ->
                Read.of(Numbers.read(text).map(BigDecimal::toPlainString).orElse(text));
            case Field.Date _ ->
                Read.of(Dates.read(text).map(LocalDate::toString).orElse(text));
            case Field.Time _ ->
                Read.of(Dates.readTime(text).map(LocalTime::toString).orElse(text));
            case Field.Choice(var options) -> chosen(text, options);
            case Field.YesNo _ -> chosen(text, yesNo());
            case Field.KindOf _ ->
                chosen(
                        text,
                        kinds.stream()
                                .map(k -> new Field.Option(k.id(), k.title()))
                                .toList());
            case Field.Village _ -> village(text);
            case Field.Text _,
                    Field.File _,
                    Field.Person _,
                    Field.LetterRef _,
                    Field.Rows _,
                    Field.Days _,
                    Field.Age _ -> Read.of(text);
        };
    }

    private String line(Field column, String text) {
        var one = text.replaceAll("\\s+", " ");
        return column.id().equals(PersonBlock.NIK)
                ? Nik.read(one, today).nik().map(Nik::digits).orElse(one)
                : one;
    }

    private static List<Field.Option> yesNo() {
        return List.of(new Field.Option("yes", say("desk.import.yes")), new Field.Option("no", say("desk.import.no")));
    }

    /** A title may stand for more than one word, parted by {@code |}. */
    private static Read chosen(String text, List<Field.Option> options) {
        var wanted = TableHeads.normal(text);
        return options.stream()
                .filter(o -> o.id().equalsIgnoreCase(text)
                        || Stream.of(o.title().split("\\|"))
                                .anyMatch(t -> t.equals(text)
                                        || !wanted.isEmpty()
                                                && TableHeads.normal(t).equals(wanted)))
                .findFirst()
                .map(o -> Read.of(o.id()))
                .orElseGet(() -> new Read(
                        text,
                        Optional.of(say(
                                "desk.import.choice",
                                text,
                                options.stream()
                                        .map(o -> o.title().split("\\|")[0])
                                        .collect(Collectors.joining(", "))))));
    }

    private Read village(String text) {
        var wanted = villageName(text);
        return office.villages().stream()
                .filter(v -> v.code().equals(text) || villageName(v.name()).equals(wanted))
                .findFirst()
                .map(v -> Read.of(v.code()))
                .orElseGet(() -> new Read(text, Optional.of(say("desk.import.village", text))));
    }

    /** Without "Desa" or "Kelurahan" before it, and without spaces: {@code Sumber Gayam} is {@code Sumbergayam}. */
    private static String villageName(String text) {
        return TableHeads.normal(text)
                .replaceFirst("^(desa|ds|kelurahan|kel)\\s+", "")
                .replace(" ", "");
    }

    /** The one village that these titles name; empty if there is none or more than one. */
    Optional<Office.Village> villageIn(List<String> titles) {
        var words = " " + TableHeads.normal(String.join(" ", titles)) + " ";
        var named = office.villages().stream()
                .filter(v -> words.contains(" " + TableHeads.normal(v.name()) + " "))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** A stored answer as a sheet shows it. */
    String shown(Field column, String stored) {
        return switch (column.shape()) {
            case Field.Choice(var options) -> title(stored, options).split("\\|")[0];
            case Field.YesNo _ -> title(stored, yesNo()).split("\\|")[0];
            case Field.KindOf _ ->
                kinds.stream()
                        .filter(k -> k.id().equals(stored))
                        .findFirst()
                        .map(Sop.Kind::title)
                        .orElse(stored);
            case Field.Village _ ->
                office.village(stored).map(Office.Village::name).orElse(stored);
            case Field.Time _ -> stored.replace(':', '.');
            case Field.Line _,
                    Field.Text _,
                    Field.Number _,
                    Field.Money _,
                    Field.Date _,
                    Field.File _,
                    Field.Person _,
                    Field.LetterRef _,
                    Field.Rows _,
                    Field.Days _,
                    Field.Age _ -> stored;
        };
    }

    private static String title(String id, List<Field.Option> options) {
        return options.stream()
                .filter(o -> o.id().equals(id))
                .map(Field.Option::title)
                .findFirst()
                .orElse(id);
    }
}
