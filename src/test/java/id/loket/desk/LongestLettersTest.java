package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loket.desk.Papers.Signatory;
import id.loket.office.Office;
import id.loket.office.Signer;
import id.loket.paper.Frames;
import id.loket.paper.Template;
import id.loket.pdf.Typesetter;
import id.loket.sop.Sop;
import id.loket.sop.Sop.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every letter of every shipped SOP with the longest answers, on A4 and on F4, set and read back. */
class LongestLettersTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 2, 3, 9, 0);

    /** No printer of an office reaches nearer to the edge, in millimetres. */
    private static final double EDGE = 6;

    @TempDir
    static Path folder;

    private static final Map<String, Counter> COUNTERS = new HashMap<>();

    /** A letter of an SOP, for one kind where kinds choose their letters. */
    private record Wanted(String office, String paper, Sop sop, Sop.Letter letter, Optional<Kind> kind) {
        String name() {
            return sop.id() + "-" + letter.id() + kind.map(k -> "-" + k.id()).orElse("") + "-" + paper;
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingIsClippedOrSplit() {
        return Practice.offices().stream()
                .flatMap(office -> Stream.of("A4", "F4").flatMap(paper -> letters(office, paper)))
                .map(wanted -> DynamicTest.dynamicTest(wanted.name(), () -> check(wanted)));
    }

    @Test
    void theEyeSeesWhatLiesOverAnotherAndWhatRunsOffTheSheet() throws Exception {
        var pdf = new Typesetter().set("""
            <html xmlns="http://www.w3.org/1999/xhtml" lang="id"><head><title>-</title>
            <style>@page { size: 210mm 297mm; margin: 20mm } body { font-family: Arial }</style></head><body>
            <div style="position: absolute; top: 10mm">BERTUMPUK</div>
            <div style="position: absolute; top: 11mm; left: 4mm">MENUMPUK</div>
            <div style="position: absolute; top: 40mm; left: 160mm; white-space: nowrap">LURUS KELUAR</div>
            </body></html>
            """, Map.of(), NOW);
        var look = PaperLook.at(pdf);
        assertThatThrownBy(look::hasNoWordOverAnother).hasMessageContaining("MENUMPUK");
        assertThatThrownBy(() -> look.keepsOffTheEdge(EDGE)).hasMessageContaining("KELUAR");
        assertThatThrownBy(() -> look.says("tidak ada di sini")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> look.saysTogether(List.of("BERTUMPUK", "tidak ada")))
                .isInstanceOf(AssertionError.class);
    }

    @AfterAll
    static void close() {
        COUNTERS.values().forEach(Counter::close);
    }

    private static Stream<Wanted> letters(String office, String paper) {
        var desk = counter(office, paper).desk();
        return Stream.concat(desk.services().stream(), desk.ownWork().stream())
                .flatMap(sop -> sop.letters().stream()
                        .filter(letter -> letter.paper().isEmpty() || paper.equals("A4"))
                        .flatMap(letter ->
                                kinds(sop, letter).stream().map(kind -> new Wanted(office, paper, sop, letter, kind))));
    }

    private static List<Optional<Kind>> kinds(Sop sop, Sop.Letter letter) {
        var own = sop.kinds().stream()
                .filter(k -> k.letter().filter(letter.id()::equals).isPresent())
                .map(Optional::of)
                .toList();
        var any = sop.kinds().stream()
                .max(Comparator.comparing(
                        k -> k.title().length() + 99 * k.fields().size()));
        return own.isEmpty() ? List.of(any) : own;
    }

    private static void check(Wanted wanted) throws Exception {
        var counter = counter(wanted.office(), wanted.paper());
        var one = new Longest(counter.office(), wanted.sop(), NOW.toLocalDate()).with(wanted.kind());
        var signer = signer(counter.office());
        var who = counter.people().session(counter.people().persons().getFirst());
        var signatory = Optional.of(new Signatory("camat", signer))
                .filter(_ -> wanted.letter().signed());
        var pdf = counter.papers().letter(who, one, wanted.letter(), signatory).pdf();
        Files.write(Files.createDirectories(Path.of("target", "letters")).resolve(wanted.name() + ".pdf"), pdf);

        var look = PaperLook.at(pdf).keepsOffTheEdge(EDGE).hasNoWordOverAnother();
        var facts = new LetterFacts(counter.office(), wanted.sop(), NOW.toLocalDate()).of(one);
        answers(counter, wanted.letter(), facts).forEach(look::says);
        if (wanted.letter().signed()) {
            var block = new ArrayList<>(signer.lines());
            block.addAll(List.of(signer.name(), signer.rank(), signer.nip()));
            look.saysTogether(block);
        }
        assertThat(look.pages()).isLessThanOrEqualTo(3);
        PdfA.check(pdf);
    }

    /** The answers that the letter asks for without a condition of another answer. */
    private static List<String> answers(Counter counter, Sop.Letter letter, Map<String, Object> facts)
            throws Exception {
        var templates = new Templates(counter.office().id(), counter.dir());
        var template =
                Template.read(letter.id(), templates.text(letter.id()).orElseThrow(), Frames.over(templates::text));
        var values = new ArrayList<String>();
        for (var ask : template.asks()) {
            boolean always = ask.within().stream().allMatch(w -> w.equals(ask.name()) || w.equals("upper"));
            if (always && found(facts, ask.name()) instanceof String value) {
                values.add(value);
            } else if (ask.within().size() == 1
                    && facts.get(ask.within().iterator().next()) instanceof List<?> rows) {
                rows.forEach(row -> {
                    if (row instanceof Map<?, ?> cells && cells.get(ask.name()) instanceof String cell) {
                        values.add(cell);
                    }
                });
            }
        }
        return values;
    }

    private static Object found(Map<?, ?> facts, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return facts.get(name);
        }
        return facts.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? found(inner, name.substring(dot + 1))
                : "";
    }

    private static Signer signer(Office office) {
        var longest = office.posts().stream()
                .max(Comparator.comparing(p -> p.title().length()))
                .orElseThrow();
        var lines = new ArrayList<>(longest.signsFor());
        lines.add(longest.title() + ",");
        return new Signer(
                "contoh",
                longest.id(),
                lines,
                "Dr. " + Longest.NAME + ", S.STP., M.Si.",
                "Pembina Utama Muda",
                "19800127 199912 1 001");
    }

    private static Counter counter(String office, String paper) {
        return COUNTERS.computeIfAbsent(office + "-" + paper, name -> {
            try {
                var dir = Files.createDirectories(folder.resolve(name));
                var profile = new String(
                        LongestLettersTest.class
                                .getResourceAsStream("/office/" + office + "/office.xml")
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
                Files.writeString(
                        dir.resolve("office.xml"), profile.replace("paper=\"A4\"", "paper=\"" + paper + "\""));
                var clock = new StoryClock(NOW);
                if (!(Practice.staffed(dir, office, clock) instanceof Counter.Opened.Ready(var counter))) {
                    throw new AssertionError(office + " does not open");
                }
                clock.set(NOW);
                assertThat(counter.office().layout().paper()).isEqualTo(paper);
                return counter;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
