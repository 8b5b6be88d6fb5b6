package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Width;
import id.loket.register.Known;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Field.Option;
import id.loket.sop.PersonBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/**
 * The whole block of a person, the NIK first. What the NIK tells is filled in, what the book knows is offered; a
 * difference warns and never stops.
 */
final class PersonControl implements FieldControl {
    private final Field field;
    private final String key;
    private final Map<String, FieldSingle.Input> inputs = new LinkedHashMap<>();
    private final CheckBox without = new CheckBox(say("screens.person.no-nik"));
    private final PersonOffers offers;
    private final PersonRemarks remarks;
    private final List<Part> parts = new ArrayList<>();

    PersonControl(FieldControls controls, Seat seat, Field field, String key) {
        this.field = field;
        this.key = key;
        this.offers = new PersonOffers(seat, this::take, this::passOver);
        input(PersonBlock.NIK, FieldInputs.digits(Width.NUMBER));
        input(PersonBlock.NO_NIK, FieldInputs.line(80));
        input(PersonBlock.NAME, FieldInputs.text(Width.FULL));
        input(PersonBlock.FAMILY_CARD, FieldInputs.digits(Width.NUMBER));
        input(PersonBlock.BIRTH_PLACE, FieldInputs.text(Width.NUMBER));
        input(PersonBlock.BIRTH_DATE, FieldInputs.date(controls.today()));
        input(PersonBlock.SEX, FieldInputs.sideBySide(key + "." + PersonBlock.SEX, CaseWords.sexes()));
        input(PersonBlock.RELIGION, FieldInputs.searched(same(say("screens.person.religions"))));
        input(PersonBlock.MARITAL, FieldInputs.searched(same(say("screens.person.maritals"))));
        input(PersonBlock.OCCUPATION, FieldInputs.text(Width.NUMBER));
        input(PersonBlock.NATIONALITY, FieldInputs.text(Width.NUMBER));
        input(PersonBlock.STREET, FieldInputs.text(Width.FULL));
        input(PersonBlock.RT, FieldInputs.digits(Width.TINY));
        input(PersonBlock.RW, FieldInputs.digits(Width.TINY));
        input(PersonBlock.VILLAGE, FieldInputs.searched(controls.villages()));
        input(PersonBlock.PHONE, FieldInputs.text(Width.NUMBER));
        set(PersonBlock.NATIONALITY, say("screens.person.indonesian"));
        this.remarks = new PersonRemarks(key, controls, this);
        parts();
        listen();
    }

    private void input(String of, FieldSingle.Input input) {
        inputs.put(of, input);
    }

    private void listen() {
        var nik = (TextField) inputs.get(PersonBlock.NIK).node();
        nik.setMinWidth(Width.NUMBER.pixels());
        without.selectedProperty().subscribe(none -> {
            nik.setDisable(none);
            if (none) {
                nik.clear();
            }
        });
        inputs.get(PersonBlock.NIK).onChange().accept(() -> {
            remarks.nikTyped();
            offers.ask(get(PersonBlock.NIK));
        });
        inputs.get(PersonBlock.NAME).onChange().accept(() -> offers.ask(get(PersonBlock.NAME)));
        offers.onFound(() -> remarks.known(offers.found()));
        Stream.of(PersonBlock.NIK, PersonBlock.NAME, PersonBlock.FAMILY_CARD, PersonBlock.BIRTH_DATE, PersonBlock.SEX)
                .forEach(k -> inputs.get(k).onChange().accept(() -> remarks.known(offers.found())));
        Stream.of(PersonBlock.NIK, PersonBlock.FAMILY_CARD)
                .forEach(k -> inputs.get(k).node().focusedProperty().subscribe(() -> remarks.known(offers.found())));
    }

    @Override
    public Optional<String> heading() {
        return Optional.of(field.title());
    }

    @Override
    public List<Part> parts() {
        if (parts.isEmpty()) {
            inputs.forEach((of, input) -> {
                parts.add(part(of, input));
                if (of.equals(PersonBlock.NO_NIK)) {
                    parts.add(new Part(
                            key + ".known",
                            say("screens.person.known"),
                            offers.view(),
                            Width.FULL,
                            false,
                            "",
                            offers.shown()));
                }
            });
        }
        return parts;
    }

    private Part part(String of, FieldSingle.Input input) {
        boolean must = field.required() && PersonBlock.REQUIRED.contains(of);
        return switch (of) {
            case PersonBlock.NIK ->
                new Part(at(of), label(of), new FieldBox(input.node(), without), Width.FULL, field.required(), "");
            case PersonBlock.NO_NIK ->
                new Part(at(of), label(of), input.node(), Width.FULL, true, "", without.selectedProperty());
            default -> new Part(at(of), label(of), input.node(), input.width(), must, "");
        };
    }

    static String label(String of) {
        return switch (of) {
            case PersonBlock.NIK -> say("screens.person.nik");
            case PersonBlock.NO_NIK -> say("screens.person.why-no-nik");
            case PersonBlock.NAME -> say("screens.person.name");
            case PersonBlock.FAMILY_CARD -> say("screens.person.kk");
            case PersonBlock.BIRTH_PLACE -> say("screens.person.birth-place");
            case PersonBlock.BIRTH_DATE -> say("screens.person.birth-date");
            case PersonBlock.SEX -> say("screens.person.sex");
            case PersonBlock.RELIGION -> say("screens.person.religion");
            case PersonBlock.MARITAL -> say("screens.person.marital");
            case PersonBlock.OCCUPATION -> say("screens.person.occupation");
            case PersonBlock.NATIONALITY -> say("screens.person.nationality");
            case PersonBlock.STREET -> say("screens.person.street");
            case PersonBlock.RT -> say("screens.person.rt");
            case PersonBlock.RW -> say("screens.person.rw");
            case PersonBlock.VILLAGE -> say("screens.field.village");
            case PersonBlock.PHONE -> say("screens.person.phone");
            default -> throw new IllegalArgumentException("no part of a person: " + of);
        };
    }

    @Override
    public Answers read() {
        var values = new LinkedHashMap<String, String>();
        inputs.forEach((of, input) -> {
            var value = stored(of, input.get().get().strip());
            if (!value.isEmpty()) {
                values.put(at(of), value);
            }
        });
        boolean blank = values.keySet().stream().allMatch(at(PersonBlock.NATIONALITY)::equals);
        return blank ? Answers.NONE : new Answers(values);
    }

    private String stored(String of, String typed) {
        return switch (of) {
            case PersonBlock.NO_NIK -> without.isSelected() ? typed : "";
            case PersonBlock.RT, PersonBlock.RW ->
                typed.matches("\\d{1,3}") ? "0".repeat(3 - typed.length()) + typed : typed;
            case PersonBlock.NIK, PersonBlock.FAMILY_CARD -> typed.replaceAll("[\\s.-]", "");
            default -> typed;
        };
    }

    @Override
    public void write(Answers answers) {
        var person = answers.under(key);
        without.setSelected(person.has(PersonBlock.NO_NIK));
        inputs.forEach((of, input) -> person.find(of).ifPresent(input.set()));
        if (person.has(PersonBlock.NAME)) {
            offers.settle();
        }
    }

    @Override
    public void onChange(Runnable changed) {
        inputs.values().forEach(i -> i.onChange().accept(changed));
        without.selectedProperty().subscribe(changed);
    }

    @Override
    public void remarksGoTo(Remarks place) {
        remarks.goTo(place);
    }

    String get(String of) {
        return stored(of, inputs.get(of).get().get().strip());
    }

    void set(String of, String value) {
        inputs.get(of).set().accept(value);
    }

    boolean isBeingTyped(String of) {
        return inputs.get(of).node().isFocused();
    }

    private void take(Known person) {
        person.answers().values().forEach((of, value) -> {
            if (inputs.containsKey(of) && !value.isBlank()) {
                set(of, value);
            }
        });
        offers.settle();
        inputs.entrySet().stream()
                .filter(e -> PersonBlock.REQUIRED.contains(e.getKey())
                        && get(e.getKey()).isEmpty())
                .map(e -> e.getValue().node())
                .findFirst()
                .orElse(inputs.get(PersonBlock.PHONE).node())
                .requestFocus();
    }

    private void passOver() {
        var next = get(PersonBlock.NAME).isEmpty() ? PersonBlock.NAME : PersonBlock.FAMILY_CARD;
        inputs.get(next).node().requestFocus();
    }

    private String at(String of) {
        return key + "." + of;
    }

    /** Answers that are stored as they are read. */
    private static List<Option> same(String words) {
        return Stream.of(words.split("\\|")).map(w -> new Option(w, w)).toList();
    }
}
