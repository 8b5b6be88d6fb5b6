package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.sheet.Sheet;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which column of a sheet answers which column of a table, told by the head: title, id or another usual name, whatever
 * its capitals and spaces. A running number gives way to a number that says what it counts.
 *
 * @param line of the head, an index into the sheet's lines
 * @param columns of the sheet, from 0, by the table's column
 * @param unread titles that name no column of the table
 */
record TableHeads(int line, Map<Field, Integer> columns, List<String> unread) {
    /** A head stands among so many lines. */
    static final int LOOKED_AT = 30;

    /**
     * The head is the line among the first that names most columns.
     *
     * @param more other names of a column
     */
    static Optional<TableHeads> find(List<Sheet.Line> lines, List<Field> columns, Function<Field, List<String>> more) {
        Optional<TableHeads> best = Optional.empty();
        for (int n = 0; n < Math.min(LOOKED_AT, lines.size()); n++) {
            var heads = of(n, lines.get(n), columns, more);
            if (heads.columns().size() > best.map(b -> b.columns().size()).orElse(0)) {
                best = Optional.of(heads);
            }
        }
        return best.filter(b -> b.columns().size() >= Math.min(2, columns.size()));
    }

    private static TableHeads of(int n, Sheet.Line line, List<Field> columns, Function<Field, List<String>> more) {
        var found = new LinkedHashMap<Field, Integer>();
        var unread = new ArrayList<String>();
        var ours = ignored();
        for (int c = 0; c < line.cells().size(); c++) {
            int at = c;
            var title = line.cell(c).text();
            boolean weak = ours.contains(normal(title));
            columns.stream()
                    .filter(f -> names(f, more.apply(f)).contains(normal(title)))
                    .filter(f -> !found.containsKey(f)
                            || !weak
                                    && ours.contains(
                                            normal(line.cell(found.get(f)).text())))
                    .findFirst()
                    .ifPresentOrElse(f -> found.put(f, at), () -> {
                        if (!normal(title).isEmpty() && !weak) {
                            unread.add(title.strip());
                        }
                    });
        }
        return new TableHeads(n, found, unread);
    }

    private static Set<String> names(Field field, List<String> more) {
        var names = new ArrayList<>(more);
        names.addAll(List.of(field.title(), field.id()));
        if (field.shape() instanceof Field.Village) {
            names.addAll(aliases(say("desk.import.alias.village")));
        }
        switch (field.id()) {
            case PersonBlock.NAME -> names.addAll(aliases(say("desk.import.alias.name")));
            case PersonBlock.NIK -> names.addAll(aliases(say("desk.import.alias.nik")));
            case PersonBlock.BIRTH_DATE -> names.addAll(aliases(say("desk.import.alias.birth-date")));
            case PersonBlock.BIRTH_PLACE -> names.addAll(aliases(say("desk.import.alias.birth-place")));
            case PersonBlock.SEX -> names.addAll(aliases(say("desk.import.alias.sex")));
            case "address", PersonBlock.STREET -> names.addAll(aliases(say("desk.import.alias.address")));
            case "relation" -> names.addAll(aliases(say("desk.import.alias.relation")));
            default -> {}
        }
        return names.stream().map(TableHeads::normal).collect(Collectors.toSet());
    }

    /** Columns nobody misses: the running number, and our own column of faults or notes in a list that came back. */
    private static Set<String> ignored() {
        var all = new ArrayList<>(aliases(say("desk.import.alias.ignored")));
        all.add(say("desk.import.fault"));
        all.add(say("desk.import.notes"));
        return all.stream().map(TableHeads::normal).collect(Collectors.toSet());
    }

    static List<String> aliases(String joined) {
        return List.of(joined.split("\\|"));
    }

    /** Small letters and digits with one space between words; what stands in brackets is an explanation. */
    static String normal(String text) {
        return Normalizer.normalize(text.replaceAll("\\([^)]*\\)", " "), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Required columns that the sheet lacks. */
    List<Field> missing(List<Field> wanted) {
        return wanted.stream()
                .filter(f -> f.required() && !columns.containsKey(f))
                .toList();
    }

    /** The lines under the head that say something in a column of ours; a line that only counts columns says nothing. */
    List<Sheet.Line> body(Sheet sheet) {
        var under = sheet.lines().stream().skip(line + 1L).filter(this::speaks).toList();
        boolean counts = !under.isEmpty() && countsColumns(under.getFirst());
        return counts ? under.subList(1, under.size()) : under;
    }

    /** Whether the line says something in a column of ours. */
    boolean speaks(Sheet.Line line) {
        return columns.values().stream().anyMatch(c -> !line.cell(c).text().isBlank());
    }

    /** {@code (1) (2) (3)} right under the head, as printed forms have it. */
    static boolean countsColumns(Sheet.Line line) {
        var said = line.cells().stream()
                .map(c -> c.text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
        return said.size() > 1
                && IntStream.range(1, said.size())
                        .allMatch(i -> number(said.get(i)) > 0 && number(said.get(i)) == number(said.get(i - 1)) + 1);
    }

    private static int number(String text) {
        var digits = text.replaceAll("[()]", "");
        return digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : -1;
    }

    /** The table's columns from left to right as the sheet has them. */
    Map<Integer, Field> byPlace() {
        var byPlace = new TreeMap<Integer, Field>();
        columns.forEach((field, place) -> byPlace.put(place, field));
        return byPlace;
    }
}
