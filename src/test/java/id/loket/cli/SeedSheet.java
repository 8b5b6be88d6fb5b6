package id.loket.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One SOP sheet as read from the paper, by hand and without looking at the file that encodes it. */
record SeedSheet(String id, Map<String, String> head, List<SeedRow> rows) {
    private static final String NOTHING = "-";
    private static final String PRINTED_DASH = "\"-\"";
    private static final Pattern TIME = Pattern.compile("(?i)([0-9]+(?:,[0-9]+)?) (menit|jam|hari)");
    private static final Pattern STAGE = Pattern.compile("step ([0-9]+), (before|after) the signature");

    /** A printed line. */
    record SeedRow(String printed, Optional<String> time, String text, Optional<String> output) {

        Optional<BigDecimal> minutes() {
            return in("menit").or(() -> in("jam").map(hours -> hours.multiply(BigDecimal.valueOf(60))));
        }

        Optional<BigDecimal> days() {
            return in("hari");
        }

        /** A time that is no number: until something ends. */
        boolean openEnded() {
            return time.isPresent() && minutes().isEmpty() && days().isEmpty();
        }

        private Optional<BigDecimal> in(String unit) {
            return time.map(TIME::matcher)
                    .filter(m -> m.matches() && m.group(2).equalsIgnoreCase(unit))
                    .map(m -> new BigDecimal(m.group(1).replace(',', '.')));
        }
    }

    static Stream<SeedSheet> all() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/seeds"))) {
            return files.sorted().flatMap(SeedSheet::in).toList().stream();
        }
    }

    private static Stream<SeedSheet> in(Path file) {
        try {
            var sheets = new ArrayList<SeedSheet>();
            for (var line : Files.readAllLines(file)) {
                if (line.startsWith("[")) {
                    sheets.add(new SeedSheet(
                            line.substring(1, line.length() - 1), new LinkedHashMap<>(), new ArrayList<>()));
                } else if (line.startsWith("row: ")) {
                    sheets.getLast().rows.add(row(line.substring(5).split(" \\| ", -1)));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    int colon = line.indexOf(": ");
                    sheets.getLast().head.put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
            return sheets.stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SeedRow row(String[] cells) {
        return new SeedRow(cells[0], said(cells[1]), cells[2], said(cells[3]));
    }

    private static Optional<String> said(String cell) {
        return Optional.of(cell).filter(c -> !c.equals(NOTHING)).map(c -> c.equals(PRINTED_DASH) ? NOTHING : c);
    }

    /** Empty where the sheet says nothing. */
    Optional<String> told(String key) {
        return said(head.get(key));
    }

    List<String> listed(String key, String parted) {
        return told(key).map(all -> List.of(all.split(parted))).orElse(List.of());
    }

    Optional<String> numberedAt() {
        return told("numbered").map(STAGE::matcher).filter(m -> m.matches()).map(m -> m.group(1));
    }

    String numbered() {
        return told("numbered")
                .map(STAGE::matcher)
                .filter(m -> m.matches())
                .map(m -> m.group(2) + "-signature")
                .orElse("none");
    }

    /** A number in a sum such as {@code 35,5 minutes 2 days}. */
    Optional<BigDecimal> sum(String key, String unit) {
        return told(key)
                .map(Pattern.compile("([0-9,]+) " + unit)::matcher)
                .filter(m -> m.find())
                .map(m -> new BigDecimal(m.group(1).replace(',', '.')));
    }

    @Override
    public String toString() {
        return id;
    }
}
