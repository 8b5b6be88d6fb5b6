package id.loket.desk;

import id.loket.casework.Tick;
import id.loket.sop.Answers;
import id.loket.sop.Fault;
import id.loket.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day's work as text: who did what with which case, and when. Practice, demonstrations and tests replay it through
 * the same desk as the window.
 *
 * <pre>
 * # comment
 * 2025-01-20 08:00-08:04 petugas-loket open kk-siti durenan-01
 *     person.name = SITI CONTOH
 * 2025-01-20 08:05 petugas-loket check kk-siti
 *     tick pengantar = kept
 * 2025-01-20 08:20 kasi-tapem return kk-siti ajukan : NAMA SALAH
 * </pre>
 *
 * <p>A line names day, time (or begun-done), post, verb, case and the verb's own words; what follows " : " is a reason.
 * The day may be {@code today-N}: N working days before the replay. Indented lines are answers and ticks; an answer
 * may be such a day too.
 */
public record Story(List<Scene> scenes) {

    /**
     * One act.
     *
     * @param line in the file, from 1
     * @param daysBack set instead of {@code day} for {@code today-N}
     * @param words between the case and the reason
     */
    public record Scene(
            int line,
            Optional<LocalDate> day,
            int daysBack,
            Optional<LocalTime> begun,
            LocalTime time,
            String post,
            String verb,
            String alias,
            List<String> words,
            String reason,
            Answers answers,
            Map<String, Tick> ticks) {

        Scene with(Answers other) {
            return new Scene(line, day, daysBack, begun, time, post, verb, alias, words, reason, other, ticks);
        }
    }

    /** The story, or what is wrong with its text. */
    public record Reading(Optional<Story> story, List<Fault> faults) {}

    private static final Pattern HEAD = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)(.*)");
    private static final Pattern TODAY = Pattern.compile("today-(\\d{1,3})");
    private static final Pattern BELOW = Pattern.compile("\\s+(?:(tick)\\s+)?([\\w.-]+)\\s*=\\s*(.*)");
    private static final Map<String, Tick> TICKS = Map.of(
            "seen", Tick.SEEN, "kept", Tick.KEPT, "missing", Tick.MISSING, "not-applicable", Tick.NOT_APPLICABLE);

    /** Reads a story; every line that makes no sense is named. */
    public static Reading read(String file, String text) {
        return new Reader(file).read(text);
    }

    /** N of {@code today-N}, if that is what stands there. */
    static Optional<Integer> daysBack(String text) {
        var today = TODAY.matcher(text);
        return today.matches() ? Optional.of(Integer.parseInt(today.group(1))) : Optional.empty();
    }

    private static final class Reader {
        private final String file;
        private final List<Fault> faults = new ArrayList<>();
        private final List<Scene> scenes = new ArrayList<>();
        private Scene open;
        private Map<String, String> answers = new LinkedHashMap<>();
        private Map<String, Tick> ticks = new LinkedHashMap<>();

        Reader(String file) {
            this.file = file;
        }

        Reading read(String text) {
            int n = 0;
            for (var line : text.lines().toList()) {
                n++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (Character.isWhitespace(line.charAt(0))) {
                    below(n, line);
                } else {
                    close();
                    head(n, line);
                }
            }
            close();
            return faults.isEmpty()
                    ? new Reading(Optional.of(new Story(List.copyOf(scenes))), List.of())
                    : new Reading(Optional.empty(), List.copyOf(faults));
        }

        private void head(int n, String line) {
            var m = HEAD.matcher(line);
            if (!m.matches()) {
                fault(n, "desk.story.line");
                return;
            }
            var daysBack = daysBack(m.group(1));
            var day = daysBack.isPresent() ? Optional.<LocalDate>empty() : date(m.group(1));
            if (daysBack.isEmpty() && day.isEmpty()) {
                fault(n, "desk.story.day");
                return;
            }
            var times = m.group(2).split("-");
            var time = time(times[times.length - 1]);
            var begun = times.length == 2 ? time(times[0]) : Optional.<LocalTime>empty();
            if (time.isEmpty() || times.length == 2 && begun.isEmpty()) {
                fault(n, "desk.story.time");
                return;
            }
            var rest = m.group(6);
            int colon = rest.indexOf(" : ");
            var words = (colon < 0 ? rest : rest.substring(0, colon)).strip();
            open = new Scene(
                    n,
                    day,
                    daysBack.orElse(0),
                    begun,
                    time.get(),
                    m.group(3),
                    m.group(4),
                    m.group(5),
                    words.isEmpty() ? List.of() : List.of(words.split("\\s+")),
                    colon < 0 ? "" : rest.substring(colon + 3).strip(),
                    Answers.NONE,
                    Map.of());
        }

        private void below(int n, String line) {
            var m = BELOW.matcher(line);
            if (!m.matches() || open == null) {
                fault(n, "desk.story.below");
            } else if (m.group(1) == null) {
                answers.put(m.group(2), m.group(3).strip());
            } else if (TICKS.containsKey(m.group(3).strip())) {
                ticks.put(m.group(2), TICKS.get(m.group(3).strip()));
            } else {
                fault(n, "desk.story.tick");
            }
        }

        private void close() {
            if (open != null) {
                scenes.add(new Scene(
                        open.line,
                        open.day,
                        open.daysBack,
                        open.begun,
                        open.time,
                        open.post,
                        open.verb,
                        open.alias,
                        open.words,
                        open.reason,
                        new Answers(answers),
                        Map.copyOf(ticks)));
            }
            open = null;
            answers = new LinkedHashMap<>();
            ticks = new LinkedHashMap<>();
        }

        private void fault(int line, String key) {
            faults.add(new Fault(file, line, 1, Words.say(key)));
        }

        private static Optional<LocalDate> date(String iso) {
            try {
                return Optional.of(LocalDate.parse(iso));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }

        private static Optional<LocalTime> time(String iso) {
            try {
                return Optional.of(LocalTime.parse(iso));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
    }
}
