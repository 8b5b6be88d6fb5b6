package id.loket.sop;

import static id.loket.sop.Spoiled.sheet;
import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Papers that no sheet lists: shown to the office, asked of nobody. */
class SuggestionTest {
    private static final String LAST = "<requirement id=\"form-permohonan\" text=\"Form permohonan KK\"/>";

    @Test
    void it_is_read_with_its_condition_and_where_it_comes_from() {
        var text = LAST + "<suggestion id=\"surat-hilang\" text=\"Surat kehilangan\" mandatory=\"no\""
                + " basis=\"Praktik umum\">¦<when field=\"reason\" is=\"hilang\"/></suggestion>";
        var reading = sheet("durenan-01", LAST, text).read();
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.sop().orElseThrow().suggestions())
                .containsExactly(new Sop.Suggestion(
                        new Sop.Requirement(
                                "surat-hilang",
                                "Surat kehilangan",
                                false,
                                Optional.of(new Condition.Is("reason", List.of("hilang"))),
                                true),
                        "Praktik umum"));
    }

    @Test
    void it_is_no_requirement() {
        var spoiled = sheet("durenan-01", LAST, LAST + "¦<suggestion id=\"kk\" text=\"KK\" basis=\"Praktik umum\"/>");
        var sop = spoiled.read().sop().orElseThrow();
        assertThat(sop.requirements()).extracting(Sop.Requirement::id).doesNotContain("kk");
        assertThat(SopFacts.of(sop).requirements())
                .extracting(SopFacts.Paper::text)
                .doesNotContain("KK");
    }

    @Test
    void it_says_where_it_comes_from() {
        sheet("durenan-01", LAST, LAST + "¦<suggestion id=\"kk\" text=\"KK\"/>")
                .refusedBecause(say("sop.read.missing-attribute", "basis", "suggestion"));
    }

    @Test
    void its_id_is_no_other_papers() {
        sheet("durenan-01", LAST, LAST + "¦<suggestion id=\"form-permohonan\" text=\"x\" basis=\"y\"/>")
                .faultyBecause(say("sop.check.twice", "form-permohonan"));
        sheet(
                        "durenan-01",
                        LAST,
                        LAST
                                + "<suggestion id=\"kk\" text=\"x\" basis=\"y\"/>¦<suggestion id=\"kk\" text=\"x\""
                                + " basis=\"y\"/>")
                .faultyBecause(say("sop.check.twice", "kk"));
    }

    @Test
    void its_condition_is_proved_like_any_other() {
        sheet(
                        "durenan-01",
                        LAST,
                        LAST
                                + "<suggestion id=\"kk\" text=\"x\" basis=\"y\">¦<when field=\"age\""
                                + " is=\"old\"/></suggestion>")
                .faultyBecause(say("sop.check.when-not-asked", "age"));
    }
}
