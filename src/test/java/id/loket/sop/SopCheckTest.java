package id.loket.sop;

import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SopCheckTest {

    @Test
    void an_sop_without_any_work_is_no_sop() {
        var text = """
            <sop id="x-1" version="1" valid-from="2025-01-20" office="x" recorder="a">
              <title>X</title><sheet><name>X</name></sheet><role id="a" title="A"/><lane id="a" title="A" roles="a"/>
              <row id="r" no="1" by="a"><text>x</text></row></sop>\
            """;
        var reading = new SopReader().read("x.xml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(SopCheck.check(reading, Known.fileAlone()).faults())
                .containsExactly(new Fault("x.xml", 1, 1, say("sop.check.no-work")));
    }

    @Test
    void one_single_box_is_no_drawing() {
        var text = """
            <sop id="x-1" version="1" valid-from="2025-01-20" office="x" recorder="a">
              <title>X</title><sheet><name>X</name></sheet><role id="a" title="A"/><lane id="a" title="A" roles="a"/>
              <row id="r" no="1"><text>x</text><archive by="a"/></row></sop>\
            """;
        var reading = new SopReader().read("x.xml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(SopCheck.check(reading, Known.fileAlone()).faults())
                .containsExactly(new Fault("x.xml", 1, 1, say("sop.check.start-and-end")));
    }

    @Test
    void what_the_reader_refused_the_checker_repeats() {
        var reading = new SopReader().read("x.xml", new byte[0]);
        assertThat(SopCheck.check(reading, Known.fileAlone()).faults()).isEqualTo(reading.faults());
    }

    @Test
    void an_sop_that_leads_nowhere_at_all_still_gives_findings() {
        var sound = Sheets.sop("durenan-01");
        var hollow = new Sop(
                "x",
                1,
                "",
                "x",
                "X",
                List.of(),
                sound.validFrom(),
                sound.sheet(),
                "",
                "nobody",
                true,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sound.rows(),
                Optional.empty());
        assertThat(SopCheck.check(hollow, "x.xml", Positions.none(), Known.fileAlone())
                        .faults())
                .isNotEmpty()
                .allMatch(f -> f.line() == 0);
        var empty = new Sop(
                "x",
                1,
                "",
                "x",
                "X",
                List.of(),
                sound.validFrom(),
                sound.sheet(),
                "",
                "nobody",
                true,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(SopCheck.check(empty, "x.xml", Positions.none(), Known.fileAlone())
                        .faults())
                .isNotEmpty();
    }
}
