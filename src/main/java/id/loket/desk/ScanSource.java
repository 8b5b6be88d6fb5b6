package id.loket.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a scan comes from. */
public sealed interface ScanSource {

    /** As the officer knows it; it may name a person and is neither kept nor logged. */
    String name();

    byte[] bytes() throws IOException;

    /** A file on this PC or its network; it stays where it is unless it lies in the scanner's folder. */
    record OnDisk(Path path) implements ScanSource {
        @Override
        public String name() {
            return path.getFileName().toString();
        }

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(path);
        }
    }

    /** A picture that another program put on the clipboard. */
    record Pasted(String name, PageImage image) implements ScanSource {
        @Override
        public byte[] bytes() throws IOException {
            return image.png();
        }
    }
}
