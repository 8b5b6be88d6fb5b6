package id.loket.cli;

import id.loket.sop.Sop;
import id.loket.sop.SopFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** An SOP as one JSON object, for other programs; its keys are a promise and never change their meaning. */
record SopJson(JsonGenerator json) {

    void write(SopFacts facts) {
        json.writeStartObject();
        json.writeStringProperty("id", facts.id());
        json.writeStringProperty("office", facts.office());
        json.writeBooleanProperty("service", facts.service());
        json.writeStringProperty("number", facts.number());
        json.writeStringProperty("title", facts.title());
        json.writeStringProperty("name", facts.name());
        json.writeName("steps").writeStartArray();
        facts.steps().forEach(this::step);
        json.writeEndArray();
        number("totalMinutes", Optional.of(facts.totalMinutes()));
        json.writeNumberProperty("totalDays", facts.totalDays());
        number("reportMinutes", facts.reportMinutes());
        text("reportTo", facts.reportTo());
        text("reportPassedOnTo", facts.reportPassedOnTo());
        texts("signers", facts.signers().stream().map(Sop.Role::id).toList());
        texts("initials", facts.initials().stream().map(Sop.Role::id).toList());
        whole("numberedAtStep", facts.numberedAtStep());
        json.writeStringProperty("numbered", numbered(facts.numbered()));
        json.writeName("requirements").writeStartArray();
        facts.requirements().forEach(this::requirement);
        json.writeEndArray();
        texts("kinds", facts.kinds().stream().map(Sop.Kind::id).toList());
        texts("letters", facts.letters().stream().map(Sop.Letter::id).toList());
        texts("sentTo", facts.sentTo().stream().map(Sop.Role::id).toList());
        json.writeEndObject();
    }

    private void step(SopFacts.Step step) {
        json.writeStartObject();
        json.writeNumberProperty("order", step.order());
        json.writeStringProperty("printed", step.printed());
        json.writeStringProperty("text", step.text());
        texts("lanes", step.lanes());
        number("minutes", step.minutes());
        whole("days", step.days());
        text("until", step.until());
        text("time", step.time());
        text("output", step.output());
        json.writeName("returnsTo").writeStartArray();
        step.returnsTo().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void requirement(SopFacts.Paper requirement) {
        json.writeStartObject();
        json.writeStringProperty("text", requirement.text());
        json.writeBooleanProperty("mandatory", requirement.mandatory());
        text("when", requirement.when());
        json.writeEndObject();
    }

    private static String numbered(SopFacts.Numbered numbered) {
        return switch (numbered) {
            case BEFORE, AFTER -> numbered.name().toLowerCase(Locale.ROOT) + "-signature";
            case NONE -> "none";
        };
    }

    private void text(String key, Optional<String> value) {
        value.ifPresentOrElse(v -> json.writeStringProperty(key, v), () -> json.writeNullProperty(key));
    }

    private void texts(String key, List<String> values) {
        json.writeName(key).writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void whole(String key, Optional<Integer> value) {
        value.ifPresentOrElse(v -> json.writeNumberProperty(key, v), () -> json.writeNullProperty(key));
    }

    /** 0.5 stays 0.5, and 5.0 is 5. */
    private void number(String key, Optional<BigDecimal> value) {
        value.ifPresentOrElse(
                v -> json.writeName(key).writeNumber(v.stripTrailingZeros().toPlainString()),
                () -> json.writeNullProperty(key));
    }
}
