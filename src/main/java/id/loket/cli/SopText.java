package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.sop.Sop;
import id.loket.sop.SopFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An SOP as plain lines for the console. */
final class SopText {
    private SopText() {}

    static List<String> lines(Sop sop) {
        var facts = SopFacts.of(sop);
        var lines = new ArrayList<String>();
        lines.add(facts.title());
        lines.add(say("cli.sop.head", facts.id(), String.valueOf(sop.version()), facts.number()));
        lines.add("");
        facts.steps().forEach(step -> {
            lines.add("%3s %s".formatted(step.printed(), step.text()));
            lines.add("    " + String.join(" > ", step.lanes()) + time(step));
            if (!step.returnsTo().isEmpty()) {
                lines.add("    " + say("cli.sop.returns", numbers(step.returnsTo())));
            }
        });
        lines.add("");
        lines.add(
                facts.totalDays() == 0
                        ? say("cli.sop.total", facts.totalMinutes())
                        : say("cli.sop.total-days", facts.totalMinutes(), facts.totalDays()));
        facts.reportMinutes().ifPresent(minutes -> lines.add(say("cli.sop.report", minutes)));
        lines.add(
                switch (facts.numbered()) {
                    case BEFORE ->
                        say("cli.sop.numbered-before", facts.numberedAtStep().orElseThrow());
                    case AFTER ->
                        say("cli.sop.numbered-after", facts.numberedAtStep().orElseThrow());
                    case NONE -> say("cli.sop.numbered-none");
                });
        named(
                lines,
                say("cli.sop.signers"),
                facts.signers().stream().map(Sop.Role::title).toList());
        named(
                lines,
                say("cli.sop.initials"),
                facts.initials().stream().map(Sop.Role::title).toList());
        named(
                lines,
                say("cli.sop.sent-to"),
                facts.sentTo().stream().map(Sop.Role::title).toList());
        named(
                lines,
                say("cli.sop.kinds"),
                facts.kinds().stream().map(Sop.Kind::title).toList());
        named(
                lines,
                say("cli.sop.letters"),
                facts.letters().stream().map(Sop.Letter::title).toList());
        var papers = facts.requirements().stream()
                .map(r -> (r.mandatory() ? r.text() : say("cli.sop.optional", r.text()))
                        + r.when().map(" "::concat).orElse(""))
                .toList();
        named(lines, say("cli.sop.requirements"), papers);
        return lines;
    }

    private static String time(SopFacts.Step step) {
        return step.minutes().map(m -> ", " + say("cli.sop.minutes", m)).orElse("")
                + step.days().map(d -> ", " + say("cli.sop.days", d)).orElse("");
    }

    private static String numbers(List<Integer> orders) {
        return orders.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void named(List<String> lines, String name, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(name + ": " + String.join("; ", values));
        }
    }
}
