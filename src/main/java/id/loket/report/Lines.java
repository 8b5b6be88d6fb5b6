package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.text.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How a template reads a line of a table: text under names, numbers already in words. */
final class Lines {
    private Lines() {}

    static Map<String, Object> line(String... pairs) {
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put(pairs[i], pairs[i + 1]);
        }
        return facts;
    }

    static List<Map<String, Object>> numbered(List<Map<String, Object>> lines) {
        IntStream.range(0, lines.size()).forEach(i -> lines.get(i).put("no", String.valueOf(i + 1)));
        return lines;
    }

    static String count(int number) {
        return Numbers.grouped(number);
    }

    static String or(String text) {
        return text.isBlank() ? say("report.none") : text;
    }
}
