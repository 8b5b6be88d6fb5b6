package id.loket.register;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a backup holds: a head of {@code name=value} lines, then one line {@code sha256 size name} for each file.
 *
 * @param office id, may be empty
 * @param version of the book's scripts
 */
record Manifest(String office, LocalDateTime made, int version, Head head, List<Item> items) {
    static final String NAME = "manifest.txt";

    private static final String FIRST = "loket-backup 1";

    record Item(String sha256, long size, String name) {}

    /** @param name with slashes: {@code files/ab/ab12...} */
    static boolean safe(String name) {
        return name.equals(Register.FILE) || OwnFiles.named(name) || name.matches("files/[0-9a-f]{2}/[0-9a-f]{64}");
    }

    byte[] bytes() {
        var text = new StringBuilder(FIRST).append('\n');
        text.append("office=").append(office).append('\n');
        text.append("made=").append(EntryRows.text(made)).append('\n');
        text.append("version=").append(version).append('\n');
        text.append("entries=").append(head.entries()).append('\n');
        text.append("head=").append(head.hash()).append('\n');
        items.forEach(i -> text.append(i.sha256())
                .append(' ')
                .append(i.size())
                .append(' ')
                .append(i.name())
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Empty if it is not a manifest of ours or names a file that has no place in a book. */
    static Optional<Manifest> read(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
            return Optional.empty();
        }
        var head = new LinkedHashMap<String, String>();
        var items = new ArrayList<Item>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.matches("[a-z]+=.*")) {
                head.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            } else if (line.matches("[0-9a-f]{64} \\d{1,18} .+") && safe(line.split(" ", 3)[2])) {
                var parts = line.split(" ", 3);
                items.add(new Item(parts[0], Long.parseLong(parts[1]), parts[2]));
            } else {
                return Optional.empty();
            }
        }
        return read(head, items);
    }

    private static Optional<Manifest> read(Map<String, String> head, List<Item> items) {
        try {
            return Optional.of(new Manifest(
                    head.getOrDefault("office", ""),
                    LocalDateTime.parse(head.getOrDefault("made", "")),
                    Integer.parseInt(head.getOrDefault("version", "")),
                    new Head(Long.parseLong(head.getOrDefault("entries", "")), head.getOrDefault("head", "")),
                    List.copyOf(items)));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
