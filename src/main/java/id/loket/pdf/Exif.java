package id.loket.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as its JPEG says: the pixels lie as the sensor saw them. */
final class Exif {
    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int MARK = 0x45786966;
    private static final int MARK_BYTES = 6;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private Exif() {}

    /** Quarter turns clockwise that set the picture upright; 0 for anything that says nothing of it. */
    static int turns(byte[] file) {
        try {
            var in = ByteBuffer.wrap(file);
            if (Short.toUnsignedInt(in.getShort()) != START) {
                return 0;
            }
            while (true) {
                int marker = Short.toUnsignedInt(in.getShort());
                int length = Short.toUnsignedInt(in.getShort());
                if (marker == APP1 && in.getInt(in.position()) == MARK) {
                    return turns(in.slice(in.position() + MARK_BYTES, length - 2 - MARK_BYTES));
                }
                if (marker == SCAN || length < 2) {
                    return 0;
                }
                in.position(in.position() + length - 2);
            }
        } catch (RuntimeException _) {
            // Cut off or nonsense: then nothing is said.
            return 0;
        }
    }

    private static int turns(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY_BYTES;
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                return switch (tiff.getShort(at + 8)) {
                    case 3 -> 2;
                    case 6 -> 1;
                    case 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }
}
