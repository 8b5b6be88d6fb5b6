package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Fact;
import id.loket.casework.Position;
import id.loket.casework.Position.End;
import id.loket.casework.Position.Ending;
import id.loket.desk.SampleStories.Played;
import id.loket.office.Hours;
import id.loket.register.Progress;
import id.loket.register.ReportEvent;
import id.loket.sop.Sop;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories are played through the same desk as the window: what the desk refuses stops them. */
class ReplayTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"minggu-pertama.story", "antrean.story"})
    void a_sample_story_happens_to_its_end_and_leaves_a_sound_book(String file) {
        try (var played = Played.in(dir, SampleStories.read(file))) {
            assertThat(played.refused()).isEmpty();
            var checked = new Maintenance(played.counter()).verify(Progress.UNHEARD);
            assertThat(checked.faults()).isEmpty();
            assertThat(checked.result().cases())
                    .isEqualTo(played.replay().cases().size());
        }
    }

    @Test
    void the_first_weeks_bring_every_way_a_case_can_go() {
        try (var played = Played.in(dir, SampleStories.read("minggu-pertama.story"))) {
            var cases = played.replay().cases().values();
            assertThat(cases).hasSize(16).allMatch(c -> c.position() instanceof End);
            assertThat(cases.stream()
                            .map(c -> c.position() instanceof End(var how) ? how : Ending.CLOSED)
                            .collect(Collectors.groupingBy(how -> how, Collectors.counting())))
                    .containsEntry(Ending.CLOSED, 14L)
                    .containsEntry(Ending.WITHDRAWN, 1L)
                    .containsEntry(Ending.REJECTED, 1L);
            var entries = cases.stream().flatMap(c -> c.entries().stream()).toList();
            assertThat(entries).filteredOn(e -> e.fact() == Fact.RETURNED).hasSize(2);
            assertThat(entries).filteredOn(e -> e.doer().onPaper()).isNotEmpty();
            assertThat(entries)
                    .extracting(e -> e.answers().get("receiver.relation"))
                    .contains("self", "family", "proxy", "village");
            var kinds =
                    played.counter().desk().service("durenan-03").orElseThrow().kinds();
            assertThat(cases)
                    .extracting(c -> c.answers().get("kind"))
                    .containsAll(kinds.stream().map(Sop.Kind::id).toList());
        }
    }

    @Test
    void numbers_run_on_in_the_order_of_the_days() {
        try (var played = Played.in(dir, SampleStories.read("minggu-pertama.story"))) {
            var reading = played.counter().register().reading();
            for (var series : List.of("agenda-kk", "legalisasi")) {
                assertThat(reading.numbers(series, "2025"))
                        .hasSizeGreaterThan(6)
                        .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
            }
        }
    }

    @Test
    void the_weeks_report_was_made_and_handed_over() {
        try (var played = Played.in(dir, SampleStories.read("minggu-pertama.story"))) {
            var events = played.counter().register().reading().reports("weekly", "2025-W04");
            assertThat(events)
                    .extracting(ReportEvent::event)
                    .containsExactly(ReportEvent.Event.MADE, ReportEvent.Event.HANDED);
            assertThat(events.getLast().handedTo()).isEqualTo("Camat Durenan");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"minggu-pertama.story", "antrean.story"})
    void every_scene_lies_in_office_hours(String file) {
        try (var played = Played.in(dir, SampleStories.read(file))) {
            Hours hours = played.counter().office().hours();
            assertThat(played.replay().cases().values())
                    .flatMap(c ->
                            c.entries().stream().map(e -> e.times().happened()).toList())
                    .isNotEmpty()
                    .allMatch(hours::open);
        }
    }

    @Test
    void the_queue_of_practice_mode_waits_for_different_people_at_different_acts() {
        try (var played = Played.in(dir, SampleStories.read("antrean.story"))) {
            var counter = played.counter();
            for (var post : List.of("petugas-loket", "kasi-tapem", "camat")) {
                var who = counter.people().session(counter.people().holder(post).orElseThrow());
                assertThat(counter.desk().queue(who, 0, 50)).as(post).hasSizeGreaterThan(1);
            }
            assertThat(played.replay().cases().values())
                    .filteredOn(c -> c.position() instanceof Position.At)
                    .hasSize(10);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-20 08:00 lurah open a durenan-01         | Jabatan "lurah" tidak dipegang siapa pun pada hari itu.
        2025-01-20 08:00 petugas-loket open a durenan-99 | Layanan "durenan-99" tidak ada pada hari itu.
        2025-01-17 08:00 petugas-loket open a durenan-01 | Layanan "durenan-01" tidak ada pada hari itu.
        2025-01-20 08:00 petugas-loket check a           | Permohonan "a" belum dibuka dalam cerita ini.
        2025-01-20 08:00 petugas-loket report 2025-W54   | Minggu "2025-W54" tidak dikenal. Contoh: 2025-W04.
        """)
    void a_scene_that_cannot_be_is_named_with_its_line(String scene, String sentence) {
        try (var played = Played.in(dir, SampleStories.read("a", "\n" + scene))) {
            assertThat(played.refused()).contains("cerita:2:1: " + sentence);
        }
    }

    @Test
    void what_the_desk_refuses_stops_the_story_and_leaves_no_trace() {
        var story = SampleStories.read("a", """
            2025-01-20 08:00 petugas-loket open a durenan-01
                person.name = SITI CONTOH
            2025-01-20 08:10 petugas-loket check a
            """);
        try (var played = Played.in(dir, story)) {
            assertThat(played.refused()).hasValueSatisfying(s -> assertThat(s).startsWith("cerita:1:1: person.nik: "));
            assertThat(played.counter().register().reading().head().entries()).isZero();
        }
    }

    @Test
    void an_unknown_verb_and_a_verb_of_another_act_are_refused() {
        var text = Path.of("sample-data/durenan/minggu-pertama.story");
        var opening = SampleStories.read(text.getFileName().toString()).scenes().getFirst();
        for (var wrong : List.of("sign", "menari")) {
            var next = SampleStories.read("a", "2025-01-20 08:30 petugas-loket " + wrong + " kk-siti")
                    .scenes()
                    .getFirst();
            try (var played = Played.in(dir.resolve(wrong), new Story(List.of(opening, next)))) {
                assertThat(played.refused()).isPresent();
            }
        }
    }
}
