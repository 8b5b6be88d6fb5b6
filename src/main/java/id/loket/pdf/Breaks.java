package id.loket.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line may end: after a space, after the hyphen of a doubled word (nama-nama), and at a mark that says so. The
 * JDK's own rules would cut M.Si. after its first dot, and addresses and numbers of letters too.
 */
final class Breaks implements FSTextBreaker {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private String text = "";
    private int at;

    @Override
    public void setText(String text) {
        this.text = text;
        this.at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            if (at == text.length() || mayEnd(at)) {
                return at;
            }
        }
        return BreakIterator.DONE;
    }

    private boolean mayEnd(int end) {
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        if (breakingSpace(last)) {
            return !breakingSpace(next);
        }
        if (last == SOFT_HYPHEN || last == ZERO_WIDTH_SPACE) {
            return true;
        }
        return last == '-' && end > 1 && Character.isLetter(text.charAt(end - 2)) && Character.isLetter(next);
    }

    private static boolean breakingSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
