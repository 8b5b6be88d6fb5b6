package id.loket.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Words by heading, as {@code sample-data/fill} lists them, and a draw among those of one heading. */
final class SampleWords {
    private final Map<String, List<String>> lists = new HashMap<>();

    SampleWords(String file) {
        var heading = "";
        for (var line : text(file).lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lists.computeIfAbsent(heading, _ -> new ArrayList<>()).addAll(List.of(line.split(" *\\| *")));
            }
        }
    }

    boolean has(String heading) {
        return lists.containsKey(heading);
    }

    String draw(String heading, RandomGenerator random) {
        var words = lists.get(heading);
        return words.get(random.nextInt(words.size()));
    }

    private static String text(String file) {
        try (var in = SampleWords.class.getResourceAsStream("/sample-data/fill/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
