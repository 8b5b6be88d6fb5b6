package id.loket.kit;

import id.loket.text.Datum;
import id.loket.text.Words;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/**
 * What a list shows now, to be taken along: its visible columns from left to right, and all its rows, loaded or not, in
 * the order and under the headings that are seen. Walked off the screen's thread.
 */
public final class Shown<T> {
    private static final int PAGE = 2_000;

    private final List<Column<T>> columns;
    private final Arrangement<T> arrangement;
    private final Rows<T> source;

    Shown(List<Column<T>> columns, Arrangement<T> arrangement, Rows<T> source) {
        this.columns = columns;
        this.arrangement = arrangement;
        this.source = source;
    }

    /** @param values one for each column; none in a heading */
    public record Line(Optional<String> heading, List<Datum> values) {}

    public List<Column<T>> columns() {
        return columns;
    }

    /** Whether something in it is masked that may be asked for whole. */
    public boolean masked() {
        return columns.stream().anyMatch(column -> column.whole().isPresent());
    }

    public int count() throws Exception {
        return source.count();
    }

    /** @param whole without the mask */
    public Iterator<Line> lines(boolean whole) {
        return source.inMemory()
                .map(rows -> inMemory(rows, whole))
                .orElseGet(() -> new Pages(arrangement.ordered(source), whole));
    }

    private Iterator<Line> inMemory(List<T> rows, boolean whole) {
        return arrangement.groups(rows).stream()
                .flatMap(group -> Stream.concat(
                        group.heading().stream()
                                .map(words -> Words.say(
                                        "kit.list.heading", words, group.rows().size()))
                                .map(words -> new Line(Optional.of(words), List.of())),
                        group.rows().stream().map(row -> line(row, whole))))
                .iterator();
    }

    private Line line(T row, boolean whole) {
        return new Line(
                Optional.empty(),
                columns.stream()
                        .map(column -> column.whole().filter(_ -> whole).orElse(column.value()))
                        .map(value -> value.apply(row))
                        .toList());
    }

    /** A source that is not in memory, a page at a time. */
    private final class Pages implements Iterator<Line> {
        private final Rows<T> rows;
        private final boolean whole;
        private final Queue<T> page = new ArrayDeque<>();
        private int read;
        private boolean ended;

        Pages(Rows<T> rows, boolean whole) {
            this.rows = rows;
            this.whole = whole;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty() && !ended) {
                try {
                    page.addAll(rows.rows(read, PAGE));
                } catch (RuntimeException trouble) {
                    throw trouble;
                } catch (Exception trouble) {
                    throw new IllegalStateException(trouble);
                }
                read += page.size();
                ended = page.isEmpty();
            }
            return !page.isEmpty();
        }

        @Override
        public Line next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return line(page.remove(), whole);
        }
    }
}
