package id.loket.desk;

import id.loket.sop.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A column of a list that is imported.
 *
 * @param aliases what else its head may be called, parted by {@code |}
 * @param sample what the example line says
 * @param tidy puts a cell's text into the shape in which it is read
 */
record ImportColumn(Field field, String aliases, String sample, UnaryOperator<String> tidy) {

    static ImportColumn of(
            String id, String title, boolean required, Field.Shape shape, String aliases, String sample) {
        return new ImportColumn(
                new Field(id, title, "", required, Optional.empty(), shape), aliases, sample, text -> text);
    }

    ImportColumn tidied(UnaryOperator<String> how) {
        return new ImportColumn(field, aliases, sample, how);
    }

    List<String> names() {
        return TableHeads.aliases(aliases);
    }
}
