package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Form;
import id.loket.kit.Width;
import id.loket.office.Office;
import id.loket.office.Series;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** Where each paper book stands, so that the program goes on with the next number. */
final class FirstUseNumbers implements FirstUse.Step {
    private static final String FIELD = "start.";

    /** A number a year's paper book can reach, with room to spare. */
    private static final int DIGITS = 6;

    private final Map<String, TextField> last = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private Form form = new Form();

    /** Another office has other books. */
    void show(Office office, LocalDate today) {
        last.clear();
        titles.clear();
        form = new Form();
        office.series().stream()
                .filter(series -> series.reset() != Series.Reset.DAILY)
                .forEach(series -> add(series, office, today));
    }

    private void add(Series series, Office office, LocalDate today) {
        var typed = new TextField("0");
        typed.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0," + DIGITS + "}") ? change : null));
        typed.focusedProperty().subscribe(focused -> {
            if (focused) {
                typed.selectAll();
            }
        });
        last.put(series.id(), typed);
        titles.put(series.id(), series.title());
        var field = form.add(FIELD + series.id(), series.title(), typed).width(Width.TINY);
        typed.textProperty()
                .subscribe(text -> field.hint(say(
                        "screens.setup.next-number",
                        series.print(number(text) + 1, today, office.codes().usual(), office))));
    }

    /** First number to give, by series. */
    Map<String, Long> starts() {
        return last.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> number(field.getValue().getText()) + 1));
    }

    /** The books that do not begin with 1, each with the last number on paper. */
    List<String> takenOver() {
        return last.entrySet().stream()
                .filter(field -> number(field.getValue().getText()) > 0)
                .map(field -> say(
                        "screens.setup.taken-over",
                        titles.get(field.getKey()),
                        number(field.getValue().getText())))
                .toList();
    }

    private static long number(String text) {
        return text.isBlank() ? 0 : Long.parseLong(text);
    }

    @Override
    public String title() {
        return say("screens.setup.numbers-title");
    }

    @Override
    public String why() {
        return say("screens.setup.numbers-why");
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean asks(String field) {
        return field.startsWith(FIELD);
    }
}
