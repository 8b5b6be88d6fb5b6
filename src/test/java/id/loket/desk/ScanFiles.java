package id.loket.desk;

import id.loket.casework.Case;
import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.register.Register;
import id.loket.sop.Answers;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as scanners, phones and mailboxes leave them. */
public final class ScanFiles {
    private ScanFiles() {}

    /** A sheet that looks like a scan, its upper left quarter marked red. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        var noise = new Random(7);
        for (int i = 0; i < width; i++) {
            int shade = 215 + noise.nextInt(40);
            image.setRGB(noise.nextInt(width), noise.nextInt(height), new Color(shade, shade, shade).getRGB());
        }
        g.setColor(Color.BLACK);
        g.setFont(new Font("Liberation Sans", Font.BOLD, Math.max(8, width / 16)));
        for (int line = 1; line < 12; line++) {
            g.drawString("KARTU KELUARGA CONTOH " + line, width / 12, height / 12 * line);
        }
        g.setColor(Color.RED);
        g.fillRect(0, 0, width / 4, height / 4);
        g.dispose();
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static byte[] pdf(int pages, String password) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** A PNG of a few bytes that says it is 60,000 pixels wide and high. */
    public static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            data.writeLong(0x89504E470D0A1A0AL);
            chunk(data, "IHDR", new byte[] {0, 0, (byte) 0xEA, 0x60, 0, 0, (byte) 0xEA, 0x60, 8, 6, 0, 0, 0});
            var packed = new ByteArrayOutputStream();
            try (var deflater = new DeflaterOutputStream(packed)) {
                deflater.write(new byte[1 << 20]);
            }
            chunk(data, "IDAT", packed.toByteArray());
            chunk(data, "IEND", new byte[0]);
        }
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream to, String name, byte[] bytes) throws IOException {
        var all = new ByteArrayOutputStream();
        all.write(name.getBytes(StandardCharsets.US_ASCII));
        all.write(bytes);
        var crc = new CRC32();
        crc.update(all.toByteArray());
        to.writeInt(bytes.length);
        to.write(all.toByteArray());
        to.writeInt((int) crc.getValue());
    }

    public static Path file(Path dir, String name, byte[] bytes) throws IOException {
        return Files.write(dir.resolve(name), bytes);
    }

    /** The same JPEG as a phone writes it that was held another way. */
    public static byte[] held(byte[] jpeg, int orientation) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            data.write(jpeg, 0, 2);
            data.writeShort(0xFFE1);
            data.writeShort(2 + 6 + 8 + 2 + 12 + 4);
            data.writeBytes("Exif\0\0MM");
            data.writeShort(42);
            data.writeInt(8);
            data.writeShort(1);
            data.writeShort(0x0112);
            data.writeShort(3);
            data.writeInt(1);
            data.writeShort(orientation);
            data.writeShort(0);
            data.writeInt(0);
            data.write(jpeg, 2, jpeg.length - 2);
        }
        return out.toByteArray();
    }

    /** The end of its retention. */
    static void destroy(Register register, Case one) {
        var last = one.entries().getLast();
        register.enter(ledger -> {
            ledger.append(new Entry(
                    one.key(),
                    last.line() + 1,
                    last.sop(),
                    Fact.DESTROYED,
                    last.step(),
                    last.doer(),
                    last.times(),
                    last.leadsTo(),
                    Answers.NONE,
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    "Berita acara 1/2025"));
            ledger.erase(one.key());
        });
    }
}
