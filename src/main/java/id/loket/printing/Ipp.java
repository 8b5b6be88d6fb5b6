package id.loket.printing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks CUPS for the present state of one queue (RFC 8011, Get-Printer-Attributes); javax.print never tells whether a
 * queue is paused and remembers queues that are gone.
 */
final class Ipp {
    private static final int GET_PRINTER_ATTRIBUTES = 0x000B;
    private static final int NOT_FOUND = 0x0406;
    private static final int OPERATION = 0x01;
    private static final int END = 0x03;
    private static final int FIRST_VALUE_TAG = 0x10;
    private static final int KEYWORD = 0x44;
    private static final int ENOUGH_MILLIS = 4000;

    /** What the queue said: whether there is such a queue, and its attributes as text. */
    record Answer(boolean found, Map<String, List<String>> attributes) {
        boolean stopped() {
            return attributes.getOrDefault("printer-state", List.of()).contains("5");
        }

        boolean rejecting() {
            return attributes
                    .getOrDefault("printer-is-accepting-jobs", List.of())
                    .contains("0");
        }

        List<String> reasons() {
            return attributes.getOrDefault("printer-state-reasons", List.of());
        }

        /** Jobs that have not come out yet. */
        int waiting() {
            return attributes.getOrDefault("queued-job-count", List.of("0")).stream()
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        }

        /** Names of sheets as PWG 5101.1 makes them: {@code iso_a4_210x297mm}, {@code custom_max_216x356mm}. */
        List<String> media() {
            return attributes.getOrDefault("media-supported", List.of());
        }
    }

    private Ipp() {}

    /** @param printer such as {@code ipp://localhost:631/printers/LOKET} */
    static Answer ask(URI printer) throws IOException {
        int port = printer.getPort() < 0 ? 631 : printer.getPort();
        var http = URI.create("http://" + printer.getHost() + ":" + port + printer.getRawPath())
                .toURL()
                .openConnection();
        http.setConnectTimeout(ENOUGH_MILLIS);
        http.setReadTimeout(ENOUGH_MILLIS);
        http.setDoOutput(true);
        http.setRequestProperty("Content-Type", "application/ipp");
        try {
            http.getOutputStream().write(question(printer));
            try (var in = new DataInputStream(http.getInputStream())) {
                return answer(in);
            }
        } finally {
            ((HttpURLConnection) http).disconnect();
        }
    }

    private static byte[] question(URI printer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(0x0101);
        out.writeShort(GET_PRINTER_ATTRIBUTES);
        out.writeInt(1);
        out.writeByte(OPERATION);
        attribute(out, 0x47, "attributes-charset", "utf-8");
        attribute(out, 0x48, "attributes-natural-language", "en");
        attribute(out, 0x45, "printer-uri", printer.toString());
        attribute(out, KEYWORD, "requested-attributes", "printer-state");
        attribute(out, KEYWORD, "", "printer-state-reasons");
        attribute(out, KEYWORD, "", "printer-is-accepting-jobs");
        attribute(out, KEYWORD, "", "queued-job-count");
        attribute(out, KEYWORD, "", "media-supported");
        out.writeByte(END);
        return bytes.toByteArray();
    }

    private static void attribute(DataOutputStream out, int tag, String name, String value) throws IOException {
        out.writeByte(tag);
        for (String text : List.of(name, value)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeShort(bytes.length);
            out.write(bytes);
        }
    }

    private static Answer answer(DataInputStream in) throws IOException {
        in.readShort();
        int status = in.readUnsignedShort();
        in.readInt();
        Map<String, List<String>> attributes = new HashMap<>();
        String name = "";
        int tag = in.readUnsignedByte();
        while (tag != END) {
            if (tag >= FIRST_VALUE_TAG) {
                String given = new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8);
                name = given.isEmpty() ? name : given;
                attributes.computeIfAbsent(name, any -> new ArrayList<>()).add(value(tag, in));
            }
            tag = in.readUnsignedByte();
        }
        return new Answer(status != NOT_FOUND, attributes);
    }

    private static String value(int tag, DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readUnsignedShort());
        return switch (tag) {
            case 0x21, 0x23 -> String.valueOf(new BigInteger(bytes));
            case 0x22 -> String.valueOf(bytes[0]);
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }
}
