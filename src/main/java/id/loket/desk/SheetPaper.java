package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.flow.FlowPage;
import id.loket.flow.Layout;
import id.loket.flow.Text;
import id.loket.paper.PaperSize;
import id.loket.sop.Sheet;
import id.loket.sop.Sop;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The SOP sheet as PermenPAN-RB 35/2012 wants it, from the same file that drives the service: the identity block, then
 * the flow table, lying on its side. What the file leaves open stays empty.
 */
public final class SheetPaper {

    /** Id of its template, and of the sheet among the stored papers. */
    public static final String SHEET = "lembar-sop";

    /** The paper it is printed on unless another is asked for. */
    public static final String USUAL_SIZE = "A4";

    private static final int LEFT = 15;
    private static final int RIGHT = 10;
    private static final int TOP = 10;
    private static final int BOTTOM = 14;

    /** Lines of "Disahkan oleh" above the room for the signature; the others stand below it. */
    private static final Pattern POST = Pattern.compile(
            "(plt|plh|pj|pjs|a\\.?n|u\\.?b|camat|sekretaris|sekcam|kepala|lurah|bupati|wali kota)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private final Press press;

    SheetPaper(Press press) {
        this.press = press;
    }

    /** For an office that has no counter here; without a profile its name stays empty. */
    public static SheetPaper of(String office, Path dataDir, boolean practice, Supplier<LocalDateTime> now) {
        var templates = new Templates(office, dataDir);
        return new SheetPaper(new Press(Services.office(office, dataDir), templates, practice, now));
    }

    public Preview preview(Sop sop) {
        var pdf = pdf(sop, PaperSize.of(USUAL_SIZE).orElseThrow());
        return new Preview(
                SHEET,
                say("desk.sheet.title", sop.title()),
                pdf,
                Papers.pages(pdf),
                Optional.empty(),
                Optional.empty());
    }

    /** Sizes the sheet can be printed on, by the ids that {@link #pdf(Sop, String)} takes. */
    public static List<String> sizes() {
        return List.of("A4", "F4");
    }

    /** @param size one of {@link #sizes} */
    public byte[] pdf(Sop sop, String size) {
        return pdf(sop, PaperSize.of(size).orElseThrow());
    }

    private byte[] pdf(Sop sop, PaperSize size) {
        var paper = size.turned();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("pages", Map.of("numbered", true));
        facts.put(
                "margin",
                Map.of(
                        "first", String.valueOf(TOP),
                        "top", String.valueOf(TOP),
                        "right", String.valueOf(RIGHT),
                        "bottom", String.valueOf(BOTTOM),
                        "left", String.valueOf(LEFT)));
        facts.put("type", Map.of("font", "Arial", "size", "9", "leading", "1.2"));
        facts.put("sop", identity(sop.sheet()));
        int width = paper.widthMm() - LEFT - RIGHT;
        int height = paper.heightMm() - TOP - BOTTOM;
        facts.put("flow", flow(Layout.pages(sop, width, height, press::width), width, height));
        return press.set(SHEET, facts, paper);
    }

    private static Map<String, Object> identity(Sheet sheet) {
        var above = sheet.approvedBy().stream()
                .takeWhile(line -> POST.matcher(line).matches())
                .toList();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", sheet.number());
        facts.put("name", sheet.name());
        facts.put("made", sheet.made().orElse(""));
        facts.put("revised", sheet.revised().orElse(""));
        facts.put("effective", sheet.effective().orElse(""));
        facts.put("post", above);
        facts.put(
                "approved",
                sheet.approvedBy().subList(above.size(), sheet.approvedBy().size()));
        facts.put("legal-basis", list(sheet.legalBasis()));
        facts.put("qualifications", list(sheet.qualifications()));
        facts.put("related", list(sheet.related()));
        facts.put("tools", list(sheet.tools()));
        facts.put("warnings", list(sheet.warnings()));
        facts.put("recording", list(sheet.recording()));
        return facts;
    }

    /** Several are counted, one stands alone. */
    private static List<Map<String, Object>> list(List<String> lines) {
        var items = new ArrayList<Map<String, Object>>();
        for (var line : lines) {
            items.add(Map.of("no", lines.size() > 1 ? (items.size() + 1) + "." : "", "text", line));
        }
        return items;
    }

    private static Map<String, Object> flow(List<FlowPage> pages, int width, int height) {
        var facts = new ArrayList<Map<String, Object>>();
        for (var page : pages) {
            facts.add(Map.of(
                    "drawing",
                    page.drawing(),
                    "texts",
                    page.texts().stream().map(SheetPaper::text).toList()));
        }
        return Map.of("width", String.valueOf(width), "height", String.valueOf(height), "pages", facts);
    }

    private static Map<String, Object> text(Text text) {
        return Map.of(
                "kind", text.kind().name().toLowerCase(Locale.ROOT),
                "x", millimetres(text.x()),
                "y", millimetres(text.y()),
                "width", millimetres(text.width()),
                "size", String.valueOf(text.points()),
                "leading", millimetres(text.leading()),
                "lines",
                        text.lines().stream()
                                .map(line -> Map.of("text", line.text(), "indent", millimetres(line.indent())))
                                .toList());
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }
}
