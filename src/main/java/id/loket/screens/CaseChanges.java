package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Correction;
import id.loket.casework.Entry;
import id.loket.casework.Questions;
import id.loket.sop.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** What a correction changed, question by question: the words that stood there before and those that stand there since. */
final class CaseChanges {
    /** A question with its old and its new answer; a dash where there is none. */
    record Change(String title, String before, String after) {}

    private CaseChanges() {}

    static List<Change> of(CaseWords words, CaseFile file, Entry entry) {
        return Correction.of(file.one()).stream()
                .filter(c -> c.entry().line() == entry.line())
                .flatMap(c -> fields(file, c).stream()
                        .flatMap(f -> changes(f, words.lines(f, c.before()), words.lines(f, c.after())).stream()))
                .toList();
    }

    private static List<Field> fields(CaseFile file, Correction c) {
        var fields = new LinkedHashMap<String, Field>();
        for (var row : file.sop().rows()) {
            for (var act : row.acts()) {
                Questions.of(file.sop(), act).stream()
                        .filter(f -> c.entry().answers().values().keySet().stream()
                                .anyMatch(key -> key.equals(f.id()) || key.startsWith(f.id() + ".")))
                        .forEach(f -> fields.putIfAbsent(f.id(), f));
            }
        }
        return List.copyOf(fields.values());
    }

    private static List<Change> changes(Field field, List<CaseWords.Line> before, List<CaseWords.Line> after) {
        return field.shape() instanceof Field.Rows ? lines(field, before, after) : parts(before, after);
    }

    /** A line of a table has no title of its own but its place. */
    private static List<Change> lines(Field field, List<CaseWords.Line> before, List<CaseWords.Line> after) {
        return IntStream.range(0, Math.max(before.size(), after.size()))
                .mapToObj(n -> new Change(
                        say("screens.history.line", field.title(), n + 1), value(before, n), value(after, n)))
                .filter(c -> !c.before().equals(c.after()))
                .toList();
    }

    private static List<Change> parts(List<CaseWords.Line> before, List<CaseWords.Line> after) {
        var titles = new LinkedHashSet<String>();
        before.forEach(l -> titles.add(l.title()));
        after.forEach(l -> titles.add(l.title()));
        var changes = new ArrayList<Change>();
        for (var title : titles) {
            var change = new Change(title, value(before, title), value(after, title));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static String value(List<CaseWords.Line> lines, String title) {
        return lines.stream()
                .filter(l -> l.title().equals(title))
                .map(CaseWords.Line::value)
                .findFirst()
                .orElse(say("screens.history.nothing"));
    }

    private static String value(List<CaseWords.Line> lines, int n) {
        return n < lines.size() ? lines.get(n).value() : say("screens.history.nothing");
    }
}
