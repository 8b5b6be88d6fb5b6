package id.loket.desk;

import id.loket.pdf.ScanPage;
import java.util.List;

/** What became of putting a scan right. */
public sealed interface ScanReady {

    /**
     * The bytes as they will be kept.
     *
     * @param pictures empty for a document
     */
    record Made(ScanOpened.Shown of, byte[] pdf, List<ScanPage> pictures) implements ScanReady {

        /** Bytes in the book. */
        public long size() {
            return pdf.length;
        }

        /** Whether it can be bound with others into one PDF. */
        public boolean joins() {
            return !pictures.isEmpty();
        }
    }

    /** @param sentence says what to do */
    record Refused(String sentence) implements ScanReady {}
}
