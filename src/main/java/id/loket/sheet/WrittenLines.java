package id.loket.sheet;

import id.loket.sheet.SheetReader.TooLong;
import java.util.function.Predicate;

/** Hands on the lines of a sheet that say something, as long as they are wanted and bearably many. */
final class WrittenLines {
    private final int most;
    private final Predicate<Sheet.Line> each;
    private int count;
    private boolean wanted = true;
    private boolean handing;

    WrittenLines(int most, Predicate<Sheet.Line> each) {
        this.most = most;
        this.each = each;
    }

    /** @return false if no more is wanted */
    boolean take(Sheet.Line line) throws TooLong {
        if (line.blank()) {
            return wanted;
        }
        if (count == most) {
            throw new TooLong();
        }
        count++;
        handing = true;
        wanted = each.test(line);
        handing = false;
        return wanted;
    }

    int count() {
        return count;
    }

    /** Whether trouble on the way came from whoever was handed a line, and not from the file. */
    boolean troubled() {
        return handing;
    }
}
