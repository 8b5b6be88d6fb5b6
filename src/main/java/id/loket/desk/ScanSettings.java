package id.loket.desk;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How this counter takes in scans.
 *
 * @param folder the scanner's software saves into; empty = none is watched
 * @param longSide of a picture that is kept, in pixels
 * @param pictureKilobytes a picture is shrunk until it is no larger
 * @param pdfMegabytes a larger PDF is refused
 */
public record ScanSettings(
        Optional<Path> folder, Afterwards afterwards, int longSide, int pictureKilobytes, int pdfMegabytes) {

    /** What becomes of a file of the folder once its bytes are in the book. */
    public enum Afterwards {
        /** Into a folder of its own below. */
        MOVED,
        LEFT,
        DELETED
    }

    public static final ScanSettings USUAL = new ScanSettings(Optional.empty(), Afterwards.MOVED, 2000, 500, 5);

    public static final int LEAST_SIDE = 1000;
    public static final int MOST_SIDE = 5000;
    public static final int LEAST_KILOBYTES = 100;
    public static final int MOST_KILOBYTES = 5000;
    public static final int MOST_MEGABYTES = 50;

    private static final String FOLDER = "scan.folder";
    private static final String AFTERWARDS = "scan.afterwards";
    private static final String SIDE = "scan.long-side";
    private static final String KILOBYTES = "scan.picture-kb";
    private static final String MEGABYTES = "scan.pdf-mb";

    static ScanSettings of(Preferences kept) {
        return new ScanSettings(
                kept.get(FOLDER).flatMap(TypedFolder::read),
                kept.get(AFTERWARDS).map(Afterwards::valueOf).orElse(USUAL.afterwards()),
                kept.get(SIDE).map(Integer::valueOf).orElse(USUAL.longSide()),
                kept.get(KILOBYTES).map(Integer::valueOf).orElse(USUAL.pictureKilobytes()),
                kept.get(MEGABYTES).map(Integer::valueOf).orElse(USUAL.pdfMegabytes()));
    }

    void keep(Session who, Preferences in) {
        in.keep(who, FOLDER, folder.map(Path::toString).orElse(""));
        in.keep(who, AFTERWARDS, afterwards.name());
        in.keep(who, SIDE, String.valueOf(longSide));
        in.keep(who, KILOBYTES, String.valueOf(pictureKilobytes));
        in.keep(who, MEGABYTES, String.valueOf(pdfMegabytes));
    }
}
