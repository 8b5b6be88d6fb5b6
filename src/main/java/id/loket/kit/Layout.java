package id.loket.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How someone arranged a list. Law: written and read back it is the same; what cannot be read is as if nothing had been
 * arranged.
 *
 * @param places the columns from left to right
 * @param group the column whose values are headings
 */
record Layout(List<Place> places, Optional<Sort> sort, Optional<String> group) {
    static final Layout NONE = new Layout(List.of(), Optional.empty(), Optional.empty());

    private static final String PART = ";";
    private static final Pattern PLACE = Pattern.compile("[a-z0-9.-]+:[0-9]{1,5}:(?:shown|hidden)");
    private static final Pattern SORT = Pattern.compile("sort:[a-z0-9.-]+:(?:up|down)");
    private static final Pattern GROUP = Pattern.compile("group:[a-z0-9.-]+");

    Layout {
        places = List.copyOf(places);
    }

    /** @param width in pixels */
    record Place(String column, int width, boolean hidden) {}

    record Sort(String column, boolean ascending) {}

    Layout sorted(Optional<Sort> now) {
        return new Layout(places, now, group);
    }

    Layout grouped(Optional<String> now) {
        return new Layout(places, sort, now);
    }

    String written() {
        return Stream.of(
                        places.stream().map(p -> p.column() + ":" + p.width() + (p.hidden() ? ":hidden" : ":shown")),
                        sort.stream().map(s -> "sort:" + s.column() + (s.ascending() ? ":up" : ":down")),
                        group.stream().map(g -> "group:" + g))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(PART));
    }

    static Layout read(String written) {
        var places = new ArrayList<Place>();
        var sort = Optional.<Sort>empty();
        var group = Optional.<String>empty();
        for (var part : written.split(PART)) {
            var words = Arrays.asList(part.split(":"));
            if (SORT.matcher(part).matches()) {
                sort = Optional.of(new Sort(words.get(1), words.get(2).equals("up")));
            } else if (GROUP.matcher(part).matches()) {
                group = Optional.of(words.get(1));
            } else if (PLACE.matcher(part).matches()) {
                places.add(new Place(
                        words.get(0),
                        Integer.parseInt(words.get(1)),
                        words.get(2).equals("hidden")));
            } else {
                return NONE;
            }
        }
        return new Layout(places, sort, group);
    }
}
