package id.loket.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of a page in cells of equal width, six lines to the inch. Law: no letter is lost and none stands on
 * another: where words are wider than their cells they move on to the right, and where lines are closer, down. A page set
 * in letters of that width comes out as it stands.
 */
public final class TextCells extends PDFTextStripper {
    /** One line of cells; an empty one is white. The cells of a wide one are twice as wide. */
    public record Line(String text, boolean wide) {}

    private static final float LINE = 12;
    /** Letters of one line stand this near to each other, in points. */
    private static final float SAME_LINE = 2;
    /** A gap of so much of a letter's size parts words. */
    private static final float GAP = 0.2f;
    /** Larger letters are struck at double width. */
    private static final float LARGE = 15;

    private final List<TextPosition> letters = new ArrayList<>();
    private final StringBuilder slanting = new StringBuilder();
    private float slantingSize;
    private final float cell;

    private TextCells(int cpi) {
        this.cell = 72f / cpi;
    }

    static List<Line> of(PDDocument pdf, int page, int cpi) throws IOException {
        var cells = new TextCells(cpi);
        cells.setStartPage(page + 1);
        cells.setEndPage(page + 1);
        cells.writeText(pdf, new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
        return cells.lines();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (Math.abs(letter.getTextMatrix().getShearX()) > 0.01) {
            // A word across the page, such as the mark of practice; it is said once over everything.
            if (letter.getFontSizeInPt() != slantingSize) {
                slanting.append(' ');
            }
            slantingSize = letter.getFontSizeInPt();
            slanting.append(letter.getUnicode());
        } else if (!letter.getUnicode().isBlank()) {
            letters.add(letter);
        }
    }

    private List<Line> lines() {
        letters.sort(Comparator.comparing(TextPosition::getYDirAdj));
        var lines = new ArrayList<Line>();
        if (!slanting.toString().isBlank()) {
            lines.add(new Line(slanting.toString().strip().replaceAll("\\s+", " "), false));
        }
        int from = 0;
        while (from < letters.size()) {
            int to = from + 1;
            while (to < letters.size()
                    && letters.get(to).getYDirAdj() - letters.get(from).getYDirAdj() < SAME_LINE) {
                to++;
            }
            int row = (int) (letters.get(from).getYDirAdj() / LINE);
            while (lines.size() < row) {
                lines.add(new Line("", false));
            }
            lines.add(line(letters.subList(from, to)));
            from = to;
        }
        return lines;
    }

    private Line line(List<TextPosition> row) {
        row.sort(Comparator.comparing(TextPosition::getXDirAdj));
        boolean wide = row.getFirst().getFontSizeInPt() > LARGE;
        float width = wide ? 2 * cell : cell;
        var text = new StringBuilder();
        float end = 0;
        for (TextPosition letter : row) {
            if (text.isEmpty() || letter.getXDirAdj() - end > GAP * letter.getFontSizeInPt()) {
                int column = Math.round(letter.getXDirAdj() / width);
                text.repeat(' ', Math.max(text.isEmpty() ? 0 : 1, column - text.length()));
            }
            text.append(letter.getUnicode());
            end = letter.getXDirAdj() + letter.getWidthDirAdj();
        }
        return new Line(text.toString(), wide);
    }
}
