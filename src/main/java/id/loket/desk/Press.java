package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.office.Office;
import id.loket.paper.Facts;
import id.loket.paper.Frames;
import id.loket.paper.PaperSize;
import id.loket.paper.Template;
import id.loket.paper.TemplateFault;
import id.loket.pdf.Typesetter;
import id.loket.pdf.TypesettingFault;
import id.loket.text.Once;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Fills a template of an office and sets it. It keeps parsed fonts and templates between papers, and what an office does
 * not say of itself stays empty on paper.
 */
final class Press {
    /** Bytes, as measured on books of thousands of lines: 104 were too few, 157 enough. */
    private static final int MEMORY_OF_A_LETTER = 150;

    private final Optional<Office> office;
    private final Templates source;
    private final boolean practice;
    private final Supplier<LocalDateTime> now;
    /** Its fonts are no small matter, and nobody prints before signing in. */
    private final Supplier<Typesetter> typesetter = new Once<>(Typesetter::new);

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** @param office empty for an office nobody described yet */
    Press(Optional<Office> office, Templates source, boolean practice, Supplier<LocalDateTime> now) {
        this.office = office;
        this.source = source;
        this.practice = practice;
        this.now = now;
    }

    /** Sets an empty page and throws it away, so that the day's first letter does not wait for fonts and classes. */
    void warmUp() {
        var page = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="id"><head><title>-</title>
            <style>body { font-family: '%s' }</style></head><body>-</body></html>
            """.formatted(office.map(o -> o.layout().font()).orElse("Arial"));
        try {
            Papers.pages(typesetter.get().set(page, Map.of(), now.get()));
        } catch (TypesettingFault e) {
            throw new IllegalStateException(e.sentence(), e);
        }
    }

    /** A paper of any template. */
    byte[] set(String template, Map<String, Object> facts, PaperSize size) {
        return set(fill(template, facts, size)).pdf();
    }

    /** A paper that is filled and not set yet. */
    record Filled(String template, String xhtml, Map<String, byte[]> images) {}

    Filled fill(String template, Map<String, Object> facts, PaperSize size) {
        var images = new LinkedHashMap<String, byte[]>();
        office.flatMap(o -> o.layout().emblem())
                .ifPresent(name -> source.image(name).ifPresent(b -> images.put(name, b)));
        var all = Facts.over(Facts.over(Frames.defaults(size), officeFacts(!images.isEmpty())), facts);
        return new Filled(template, template(template).fill(all), images);
    }

    Typesetter.Paper set(Filled paper) {
        if (!fits(paper.xhtml().length(), Runtime.getRuntime().maxMemory())) {
            throw new PaperTrouble(paper.template(), say("desk.paper.too-long"));
        }
        try {
            return typesetter.get().paper(paper.xhtml(), paper.images(), now.get());
        } catch (TypesettingFault e) {
            throw new PaperTrouble(paper.template(), e.sentence());
        }
    }

    /** Whether a page of so many letters, tags among them, can be set in so many bytes; a book of years cannot. */
    static boolean fits(long letters, long memory) {
        return letters * MEMORY_OF_A_LETTER <= memory;
    }

    /** Width in millimetres of a text in the upright Arial of this many points. */
    double width(String text, double points, boolean bold) {
        return typesetter.get().width(text, points, bold);
    }

    private Template template(String id) {
        var text = source.text(id).orElseThrow(() -> new PaperTrouble(id, say("desk.paper.no-template", id)));
        return templates.computeIfAbsent(id + "\n" + text, _ -> {
            try {
                return Template.read(id, text, Frames.over(source::text));
            } catch (TemplateFault e) {
                throw new PaperTrouble(id, e.sentence());
            }
        });
    }

    private Map<String, Object> officeFacts(boolean emblem) {
        return office.map(o -> known(o, emblem)).orElseGet(() -> {
            var unknown = Map.of(
                    "name",
                    "",
                    "regency",
                    "",
                    "district-name",
                    "",
                    "regency-name",
                    "",
                    "place",
                    "",
                    "unit",
                    "",
                    "retention",
                    "",
                    "logo",
                    "",
                    "address",
                    List.of());
            return Map.of("office", unknown, "practice", practice);
        });
    }

    private Map<String, Object> known(Office office, boolean emblem) {
        var margins = office.layout().margins();
        return Map.of(
                "office",
                Map.of(
                        "name", office.name(),
                        "regency", office.regency(),
                        "district-name", office.districtName(),
                        "regency-name", office.regencyName(),
                        "place", office.place(),
                        "address", office.address(),
                        "unit", office.unit(),
                        "retention", office.habits().retention(),
                        "logo", emblem ? office.layout().emblem().orElse("") : ""),
                "margin",
                Map.of(
                        "top", Double.toString(margins.top()),
                        "right", Double.toString(margins.right()),
                        "bottom", Double.toString(margins.bottom()),
                        "left", Double.toString(margins.left())),
                "type",
                Map.of(
                        "font",
                        office.layout().font(),
                        "size",
                        Double.toString(office.layout().points())),
                "practice",
                practice);
    }
}
