package id.loket.desk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The searches each person keeps by name, in the book: whoever signs in finds their own again, and nobody else's. */
public final class SavedViews {
    private static final String KEPT = "views";

    private final Preferences preferences;

    SavedViews(Preferences preferences) {
        this.preferences = preferences;
    }

    /** In the order they were kept. */
    public List<SavedView> of(Session who) {
        return preferences.own(who, KEPT).stream()
                .flatMap(String::lines)
                .map(SavedViews::read)
                .toList();
    }

    /** One of the same name is replaced. */
    public void keep(Session who, SavedView view) {
        write(who, view.name(), List.of(view));
    }

    public void rename(Session who, SavedView view, String name) {
        write(who, view.name(), List.of(new SavedView(name, view.fields())));
    }

    public void remove(Session who, SavedView view) {
        write(who, view.name(), List.of());
    }

    private void write(Session who, String gone, List<SavedView> come) {
        Predicate<SavedView> stays = view -> !view.name().equals(gone)
                && come.stream().noneMatch(v -> v.name().equals(view.name()));
        var all = new ArrayList<>(of(who).stream().filter(stays).toList());
        all.addAll(come);
        preferences.keepOwn(who, KEPT, all.stream().map(SavedViews::line).collect(Collectors.joining("\n")));
    }

    private static String line(SavedView view) {
        var line = new StringBuilder(encoded(view.name()));
        new TreeMap<>(view.fields())
                .forEach((field, value) ->
                        line.append('&').append(encoded(field)).append('=').append(encoded(value)));
        return line.toString();
    }

    private static SavedView read(String line) {
        var parts = line.split("&");
        var fields = new HashMap<String, String>();
        for (int i = 1; i < parts.length; i++) {
            var pair = parts[i].split("=", 2);
            fields.put(decoded(pair[0]), decoded(pair[1]));
        }
        return new SavedView(decoded(parts[0]), fields);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
