package id.loket.office;

import id.loket.text.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads the {@code <hours>} of an office and lays its own closures over the national holidays. */
final class HoursReader {
    private final BiConsumer<Tag, String> fault;

    HoursReader(BiConsumer<Tag, String> fault) {
        this.fault = fault;
    }

    Hours hours(Tag tag, Holidays holidays) {
        var week = week(tag);
        if (week.isEmpty()) {
            fault.accept(tag, Words.say("office.fault.idle"));
        }
        var closed = new ArrayList<>(holidays.closures());
        tag.all("closed")
                .forEach(c -> closed.add(new Hours.Closure(LocalDate.parse(c.get("day")), c.get("title"), "setempat")));
        return new Hours(week, seasons(tag), closed, holidays.decreed());
    }

    private List<Hours.Season> seasons(Tag tag) {
        var seasons = new ArrayList<Hours.Season>();
        for (var season : tag.all("season")) {
            var from = LocalDate.parse(season.get("from"));
            var to = LocalDate.parse(season.get("to"));
            if (to.isBefore(from)) {
                fault.accept(season, Words.say("office.fault.backwards", season.get("from"), season.get("to")));
            }
            if (seasons.stream().anyMatch(s -> s.holds(from) || s.holds(to))) {
                fault.accept(season, Words.say("office.fault.overlap", season.get("title")));
            }
            seasons.add(new Hours.Season(season.get("title"), from, to, week(season)));
        }
        return seasons;
    }

    private Map<DayOfWeek, List<Hours.Span>> week(Tag tag) {
        var week = new EnumMap<DayOfWeek, List<Hours.Span>>(DayOfWeek.class);
        for (var day : tag.all("day")) {
            var spans = spans(day);
            for (var name : day.list("on")) {
                if (week.put(DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)), spans) != null) {
                    fault.accept(day, Words.say("office.fault.twice", name));
                }
            }
        }
        return week;
    }

    private List<Hours.Span> spans(Tag day) {
        var spans = new ArrayList<Hours.Span>();
        var from = LocalTime.parse(day.get("from"));
        for (var pause : day.all("break")) {
            from = span(pause, spans, from, LocalTime.parse(pause.get("from")), LocalTime.parse(pause.get("to")));
        }
        var to = LocalTime.parse(day.get("to"));
        span(day, spans, from, to, to);
        return List.copyOf(spans);
    }

    private LocalTime span(Tag tag, List<Hours.Span> spans, LocalTime from, LocalTime to, LocalTime next) {
        if (!from.isBefore(to) || next.isBefore(to)) {
            fault.accept(tag, Words.say("office.fault.times", from.toString(), to.toString()));
        }
        spans.add(new Hours.Span(from, to));
        return next;
    }
}
