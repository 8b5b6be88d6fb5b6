package id.loket.sheet;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes beside each formula what it comes to. The library leaves that out, and then a telephone, a preview and our own
 * reader see an empty cell until a spreadsheet has reckoned.
 */
final class CachedSums {
    private static final String SHEET = "xl/worksheets/sheet%d.xml";
    private static final String FORMULA_END = "</f>";

    private CachedSums() {}

    /** @param sums of each sheet, by the name of the cell, {@code C12} */
    static void into(Path workbook, List<Map<String, BigDecimal>> sums) throws IOException {
        var parts = new HashMap<String, Map<String, BigDecimal>>();
        for (int n = 0; n < sums.size(); n++) {
            if (!sums.get(n).isEmpty()) {
                parts.put(SHEET.formatted(n + 1), sums.get(n));
            }
        }
        if (parts.isEmpty()) {
            return;
        }
        var beside = Files.createTempFile(workbook.toAbsolutePath().getParent(), ".loket", ".tmp");
        try {
            try (var from = new ZipFile(workbook.toFile());
                    var to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
                for (var entry : from.stream().toList()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    try (var in = from.getInputStream(entry)) {
                        if (parts.containsKey(entry.getName())) {
                            var sheet = new OutputStreamWriter(to, StandardCharsets.UTF_8);
                            copy(
                                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                                    sheet,
                                    parts.get(entry.getName()));
                            sheet.flush();
                        } else {
                            in.transferTo(to);
                        }
                    }
                    to.closeEntry();
                }
            }
            Files.move(beside, workbook, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Tag by tag, so that a long sheet is never in memory. Text cannot hold a tag, so each formula is one of ours. */
    private static void copy(BufferedReader from, Writer to, Map<String, BigDecimal> sums) throws IOException {
        var part = new StringBuilder();
        var cell = "";
        for (int c = from.read(); c >= 0; c = from.read()) {
            part.append((char) c);
            if (c == '>') {
                var text = part.toString();
                part.setLength(0);
                to.write(text);
                if (text.startsWith("<c r=\"")) {
                    cell = text.substring(6, text.indexOf('"', 6));
                } else if (text.endsWith(FORMULA_END) && sums.containsKey(cell)) {
                    to.write("<v>" + sums.get(cell).toPlainString() + "</v>");
                }
            }
        }
        to.write(part.toString());
    }
}
