package id.loket.sop;

import static id.loket.text.Words.say;

import id.loket.sop.Sop.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** When a paper is asked, in the words of the questions it hangs on: "bila Alasan permohonan: Kartu Keluarga hilang". */
public final class RequirementWords {
    private final Sop sop;
    private final List<Asked> asked;

    private RequirementWords(Sop sop) {
        this.sop = sop;
        this.asked = Asked.all(sop);
    }

    /** Every paper of the SOP and its kinds, with when it is asked; empty = always. */
    public static SequencedMap<Requirement, String> all(Sop sop) {
        var words = new RequirementWords(sop);
        var all = new LinkedHashMap<Requirement, String>();
        sop.requirements().forEach(r -> all.put(r, words.when(r.when(), Optional.empty())));
        for (var kind : sop.kinds()) {
            // Two kinds may ask for an equal paper: then either brings it up.
            kind.requirements()
                    .forEach(r -> all.merge(
                            r, words.when(r.when(), Optional.of(kind)), (a, b) -> a + say("sop.when.or") + b));
        }
        return all;
    }

    /** When this paper of this SOP is asked, and whether it is a must; empty if it always is. */
    public static String of(Sop sop, Requirement requirement) {
        var found = Optional.ofNullable(all(sop).get(requirement));
        // A suggestion is no requirement yet, but hangs on the same questions.
        var when = found.orElseGet(() -> new RequirementWords(sop).when(requirement.when(), Optional.empty()));
        var parts = requirement.mandatory() ? List.of(when) : List.of(when, say("sop.when.optional"));
        return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
    }

    /** As on a list of what to bring: the paper, and in brackets when it is asked. */
    public static String line(Sop sop, Requirement requirement) {
        var when = of(sop, requirement);
        return when.isEmpty() ? requirement.text() : say("sop.when.paper", requirement.text(), when);
    }

    /** The words of a condition anywhere in this SOP, without "bila". */
    public static String condition(Sop sop, Condition condition) {
        return new RequirementWords(sop).words(condition);
    }

    private String when(Optional<Condition> condition, Optional<Sop.Kind> kind) {
        var own = condition.map(this::words);
        var ofKind = kind.map(k -> say("sop.when.is", kindTitle(), k.title()));
        return own.map(c -> ofKind.map(k -> k + say("sop.when.and") + c).orElse(c))
                .or(() -> ofKind)
                .map(words -> say("sop.when.if", words))
                .orElse("");
    }

    private String kindTitle() {
        return asked.stream()
                .filter(a -> a.field().shape() instanceof Field.KindOf)
                .map(a -> a.field().title())
                .findFirst()
                .orElse("");
    }

    private String words(Condition condition) {
        return switch (condition) {
            case Condition.Is(var field, var values) -> leaf(field, values);
            case Condition.All(var of) -> joined(of, say("sop.when.and"));
            case Condition.Any(var of) -> joined(of, say("sop.when.or"));
            case Condition.Not(var of) -> say("sop.when.not", words(of));
        };
    }

    private String joined(List<Condition> of, String by) {
        return of.stream().map(this::words).collect(Collectors.joining(by));
    }

    private String leaf(String field, List<String> values) {
        var question = asked.stream().filter(a -> a.field().id().equals(field)).findFirst();
        var titles = question.<Map<String, String>>map(a -> a.titles(sop)).orElse(Map.of());
        return say(
                "sop.when.is",
                question.map(a -> a.field().title()).orElse(field),
                values.stream().map(v -> titles.getOrDefault(v, v)).collect(Collectors.joining(say("sop.when.or"))));
    }
}
