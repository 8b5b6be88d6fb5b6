package id.loket.desk;

import id.loket.sop.Field;
import id.loket.sop.Sop;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What the cells of a list must say.
 *
 * @param kinds of the SOP that asks; none if none does
 * @param tidy puts a cell's text into the shape in which it is read
 */
record LineRules(
        List<Sop.Kind> kinds,
        List<Field> columns,
        CellAnswer cells,
        LocalDate today,
        BiFunction<Field, String, String> tidy) {}
