package id.loket.sheet;

import java.util.List;

/** A sheet as it was read: lines of text cells; lines that are blank are left out and every line keeps its number. */
public record Sheet(List<Line> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    /** @param number of the line in the file, from 1, as the spreadsheet shows it */
    public record Line(int number, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell of that column, from 0; a blank one past the last. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.BLANK;
        }

        boolean blank() {
            return cells.stream().allMatch(c -> c.text().isBlank());
        }
    }

    /**
     * What a cell says: dates ISO, times {@code 07:30}, numbers in plain digits with a decimal comma.
     *
     * @param spoiled whether a spreadsheet took a long code for a number and lost its last digits
     */
    public record Cell(String text, boolean spoiled) {
        static final Cell BLANK = new Cell("", false);

        static Cell of(String text) {
            return new Cell(text, false);
        }
    }
}
