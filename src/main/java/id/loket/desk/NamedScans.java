package id.loket.desk;

import id.loket.casework.Attachment;
import id.loket.casework.Entry;
import id.loket.casework.Questions;
import id.loket.register.StoredPaper;
import id.loket.sop.Field;
import id.loket.sop.Sop;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The scans an entry names: the one it adds, and those that answer a question. Law: the book lists each beside its
 * entry, since only what it lists is verified, backed up and erased.
 */
final class NamedScans {
    private NamedScans() {}

    static Stream<StoredPaper> of(Sop sop, Entry entry) {
        return Stream.concat(added(entry), answered(sop, entry));
    }

    private static Stream<StoredPaper> added(Entry entry) {
        return entry
                .attachment()
                .filter(Attachment.Added.class::isInstance)
                .map(Attachment.Added.class::cast)
                .map(a -> paper(entry, a.title(), a.sha256()))
                .stream();
    }

    private static Stream<StoredPaper> answered(Sop sop, Entry entry) {
        return entry.answers().isEmpty()
                ? Stream.empty()
                : sop.rows().stream()
                        .flatMap(row -> row.acts().stream())
                        .flatMap(act -> Questions.of(sop, act).stream())
                        .flatMap(field -> answered(field, entry))
                        .distinct();
    }

    private static Stream<StoredPaper> answered(Field field, Entry entry) {
        if (field.shape() instanceof Field.File) {
            return entry.answers().find(field.id()).map(sha -> paper(entry, field.title(), sha)).stream();
        }
        return field.shape() instanceof Field.Rows(var columns)
                ? columns.stream()
                        .filter(c -> c.shape() instanceof Field.File)
                        .flatMap(c -> cells(field, c, entry).map(sha -> paper(entry, c.title(), sha)))
                : Stream.empty();
    }

    private static Stream<String> cells(Field table, Field column, Entry entry) {
        var cell = Pattern.compile(Pattern.quote(table.id()) + "\\.\\d+\\." + Pattern.quote(column.id()));
        return entry.answers().values().entrySet().stream()
                .filter(a -> cell.matcher(a.getKey()).matches())
                .map(java.util.Map.Entry::getValue);
    }

    private static StoredPaper paper(Entry entry, String title, String sha256) {
        return Desk.stored(entry, new Entry.Paper("", title, sha256, Optional.empty()));
    }
}
