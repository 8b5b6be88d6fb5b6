package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What an eye checks on a set paper: nothing runs off the sheet, no word lies over another. */
final class PaperLook extends PDFTextStripper {
    private static final float MM = 72 / 25.4f;

    /** A word where it stands, in points from the upper left corner. */
    record Word(int page, float left, float top, float right, float bottom, String text) {

        boolean over(Word other) {
            float width = Math.min(right, other.right) - Math.max(left, other.left);
            float height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return page == other.page
                    && width > 1.2f
                    && height > 0.35f * Math.min(bottom - top, other.bottom - other.top);
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final List<TextPosition> word = new ArrayList<>();
    private final Map<Integer, String> text = new TreeMap<>();
    private final float width;
    private final float height;

    private PaperLook(float width, float height) {
        this.width = width;
        this.height = height;
        setSortByPosition(false);
        // A letter under the same letter of the LATIHAN mark is no duplicate.
        setSuppressDuplicateOverlappingText(false);
    }

    static PaperLook at(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getMediaBox();
            var look = new PaperLook(box.getWidth(), box.getHeight());
            look.getText(document);
            return look;
        }
    }

    /** Letters come as they were drawn; a word ends where the next letter does not stand beside it. */
    @Override
    protected void processTextPosition(TextPosition letter) {
        super.processTextPosition(letter);
        if (letter.getDir() != 0 || letter.getTextMatrix().getShearX() != 0) {
            return;
        }
        if (letter.getUnicode().isBlank() || !word.isEmpty() && !beside(word.getLast(), letter)) {
            keep();
        }
        if (!letter.getUnicode().isBlank()) {
            word.add(letter);
        }
    }

    private static boolean beside(TextPosition before, TextPosition letter) {
        float gap = letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return before.getYDirAdj() == letter.getYDirAdj() && Math.abs(gap) < 0.25f * letter.getFontSizeInPt();
    }

    @Override
    protected void endPage(PDPage page) {
        keep();
    }

    @Override
    protected void writeString(String string, List<TextPosition> letters) {
        text.merge(getCurrentPageNo(), string, String::concat);
    }

    private void keep() {
        if (word.isEmpty()) {
            return;
        }
        var first = word.getFirst();
        var last = word.getLast();
        float base = first.getYDirAdj();
        float size = first.getFontSizeInPt();
        words.add(new Word(
                getCurrentPageNo(),
                first.getXDirAdj(),
                base - 0.72f * size,
                last.getXDirAdj() + last.getWidthDirAdj(),
                base + 0.1f * size,
                word.stream().map(TextPosition::getUnicode).collect(Collectors.joining())));
        word.clear();
    }

    int pages() {
        return text.size();
    }

    /** Every word keeps this far from each edge of the sheet. */
    PaperLook keepsOffTheEdge(double mm) {
        assertThat(words)
                .allSatisfy(w -> assertThat(w.left() >= mm * MM
                                && w.right() <= width - mm * MM
                                && w.top() >= mm * MM
                                && w.bottom() <= height - mm * MM)
                        .as("%s on page %s of %.0f mm", w, w.page(), width / MM)
                        .isTrue());
        return this;
    }

    PaperLook hasNoWordOverAnother() {
        var sorted = words.stream()
                .sorted(Comparator.comparing(Word::page).thenComparing(Word::top))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            var one = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).page() == one.page(); j++) {
                var other = sorted.get(j);
                if (other.top() > one.bottom()) {
                    break;
                }
                assertThat(one.over(other)).as("%s lies over %s", one, other).isFalse();
            }
        }
        return this;
    }

    /** The words are there, whole, whatever lines they were broken into. */
    PaperLook says(String wanted) {
        assertThat(bare(String.join("", text.values()))).as(wanted).contains(bare(wanted));
        return this;
    }

    /** All of these stand on one page. */
    PaperLook saysTogether(List<String> wanted) {
        assertThat(text.values())
                .as("one page says all of %s", wanted)
                .anySatisfy(page -> assertThat(wanted)
                        .allSatisfy(w -> assertThat(bare(page)).contains(bare(w))));
        return this;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0]", "").toLowerCase(Locale.ROOT);
    }
}
