package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Amendment;
import id.loket.casework.Case;
import id.loket.casework.CaseTicket;
import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.casework.Position.At;
import id.loket.casework.Requirements;
import id.loket.casework.Route;
import id.loket.casework.Tick;
import id.loket.office.Office;
import id.loket.office.Signer;
import id.loket.office.Signing;
import id.loket.paper.Facts;
import id.loket.paper.Frames;
import id.loket.paper.PaperSize;
import id.loket.pdf.Codes;
import id.loket.pdf.Lasting;
import id.loket.pdf.Pages;
import id.loket.register.Register;
import id.loket.register.StoredFiles;
import id.loket.register.StoredPaper;
import id.loket.sop.Act;
import id.loket.sop.RequirementWords;
import id.loket.sop.Sop;
import id.loket.text.Dates;
import id.loket.text.Ruler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherer;
import java.util.stream.Gatherers;

/**
 * Letters, receipts, slips and labels: filled, set once, shown, stored by their SHA-256. The stored PDF is the printed
 * PDF; {@link PrintDesk} prints it.
 */
public final class Papers {

    /** Papers that belong to no SOP. */
    public static final String RECEIPT = "tanda-terima";

    public static final String SLIP = "slip-kekurangan";

    /** Sticks on the cover of a file. */
    public static final String LABEL = "label-berkas";

    /** Printers leave so much white at the end of a roll. */
    private static final double ROLL_END_MM = 6;

    private static final double POINTS = 72 / 25.4;

    private final Register register;
    private final Desk desk;
    private final People people;
    private final Office office;
    private final Press press;
    private final PaperForms forms;

    Papers(Register register, Desk desk, People people, Press press, PaperForms forms) {
        this.register = register;
        this.desk = desk;
        this.people = people;
        this.office = desk.office();
        this.press = press;
        this.forms = forms;
    }

    // ---- what can be written

    /** The letter the case stands at to be written; none if it stands at another act. */
    public Optional<Sop.Letter> toWrite(Case one) {
        var sop = desk.sopOf(one.sop());
        return one.position() instanceof At at && Route.act(sop, at) instanceof Act.Write w
                ? Route.letter(sop, w.letter(), one.answers())
                : Optional.empty();
    }

    /** Who may sign that letter today, the default first. */
    public List<Signatory> signatories(Case one) {
        if (!(one.position() instanceof At at)) {
            return List.of();
        }
        var sop = desk.sopOf(one.sop());
        var signing = new Signing(office, people.persons());
        return Route.signers(sop, at, people.absentRoles(sop, desk.today())).stream()
                .flatMap(role -> signing.candidates(sop.id(), role, desk.today()).stream()
                        .map(s -> new Signatory(role, s)))
                .toList();
    }

    /** Someone who may be chosen to sign, in a role. */
    public record Signatory(String role, Signer block) {}

    /** The letter as it will be printed. */
    public Preview letter(Session who, Case one, Sop.Letter letter, Optional<Signatory> signer) {
        var set = press.set(filled(who, one, letter, signer));
        int pages = set.pages();
        var remark = pages > 1 ? Optional.of(say("desk.paper.long", pages)) : Optional.<String>empty();
        return new Preview(letter.id(), letter.title(), set.pdf(), pages, signer.map(Signatory::role), remark);
    }

    /** The letter before it is set. */
    Press.Filled filled(Session who, Case one, Sop.Letter letter, Optional<Signatory> signer) {
        var facts = caseFacts(who, one, signer.map(Signatory::block));
        facts.put("date", numberComesLater(one) ? LetterFacts.DOTS : Dates.longDate(desk.today()));
        facts.put("amended", amended(one));
        return press.fill(letter.id(), facts, size(letter));
    }

    /** What the foot of the letter says of the signed script it replaces; empty if it replaces none. */
    private String amended(Case one) {
        var amendment = one.position() instanceof At at ? Amendment.of(one, at) : Optional.<Amendment>empty();
        return amendment.map(a -> amended(one, a)).orElse("");
    }

    private String amended(Case one, Amendment a) {
        var day = a.corrected().times().happened().toLocalDate();
        var written = a.before().times().happened().toLocalDate();
        return desk.sopOf(one.sop()).books().stream()
                .filter(b -> b.numbers() != Sop.Numbers.QUEUE)
                .sorted(Comparator.comparing(b -> b.numbers() != Sop.Numbers.LETTER))
                .flatMap(b -> Optional.ofNullable(one.numbers().get(b.id())).stream())
                .findFirst()
                .map(n -> say("desk.paper.amended", a.count(), day, n.printed(), written))
                .orElseGet(() -> say("desk.paper.amended.unnumbered", a.count(), day, written));
    }

    /** Only number and date of a letter signed before it was numbered, to print over the signed sheet. */
    public Preview overprint(Session who, Case one, Sop.Letter letter) {
        var facts = caseFacts(who, one, Optional.empty());
        facts.put("overprint", true);
        facts.put("practice", false);
        facts.put("date", Dates.longDate(desk.today()));
        var pdf = set(letter.id(), facts, size(letter));
        return new Preview(
                letter.id(),
                say("desk.paper.overprint", letter.title()),
                pdf,
                pages(pdf),
                Optional.empty(),
                Optional.empty());
    }

    public Preview receipt(Session who, Case one) {
        return small(who, one, RECEIPT, say("desk.paper.receipt"));
    }

    /** What is missing, for the applicant to take home. */
    public Preview slip(Session who, Case one) {
        return small(who, one, SLIP, say("desk.paper.slip"));
    }

    /** Goes on the cover of the file, so that it is found by its number. */
    public Preview label(Session who, Case one) {
        return small(who, one, LABEL, say("desk.paper.label"));
    }

    private Preview small(Session who, Case one, String template, String title) {
        var pdf = made(template, caseFacts(who, one, Optional.empty()));
        return new Preview(template, title, pdf, pages(pdf), Optional.empty(), Optional.empty());
    }

    /** A paper of a kind that comes in several forms; of a roll only as much as is written on. */
    private byte[] made(String template, Map<String, Object> facts) {
        var form = forms.of(PaperKind.of(template));
        var pdf = formed(template, facts, form.size(), form.cpi());
        if (!form.size().roll()) {
            return pdf;
        }
        try (var pages = Pages.open(pdf)) {
            int mm = (int) Math.ceil(pages.foot(0) / POINTS + ROLL_END_MM);
            return pages.count() > 1 ? pdf : formed(template, facts, form.size().cutAt(mm), form.cpi());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] formed(String template, Map<String, Object> facts, PaperSize size, int cpi) {
        return set(template, Facts.over(facts, Map.of("paper", Frames.paper(size, cpi))), size);
    }

    /** The ticket of someone who waits. */
    Preview ticket(String title, Map<String, Object> facts) {
        var all = new LinkedHashMap<>(facts);
        all.put("now", Dates.dateTime(desk.now()));
        var pdf = made(Tickets.PAPER, all);
        return new Preview(Tickets.PAPER, title, pdf, pages(pdf), Optional.empty(), Optional.empty());
    }

    /** A paper of no case. */
    Preview loose(String template, String title, Map<String, Object> more, String size) {
        var facts = new LinkedHashMap<>(more);
        facts.put("now", Dates.dateTime(desk.now()));
        var pdf = set(template, facts, PaperSize.of(size).orElseThrow());
        return new Preview(template, title, pdf, pages(pdf), Optional.empty(), Optional.empty());
    }

    // ---- filling and setting

    /** Makes the day's first letter as fast as the others. */
    public void warmUp() {
        press.warmUp();
    }

    /** A paper of any template of this office. */
    byte[] set(String template, Map<String, Object> facts, PaperSize size) {
        return press.set(template, facts, size);
    }

    /** How wide words will be on paper. */
    Ruler ruler() {
        return press::width;
    }

    private PaperSize size(Sop.Letter letter) {
        return PaperSize.of(letter.paper().orElse(office.layout().paper())).orElseThrow();
    }

    private Map<String, Object> caseFacts(Session who, Case one, Optional<Signer> signer) {
        var sop = desk.sopOf(one.sop());
        var facts = new LinkedHashMap<>(new LetterFacts(office, sop, desk.today()).of(one));
        facts.put("signer", signerFacts(signer));
        facts.put("officer", Map.of("name", who.name()));
        facts.put("date", Dates.longDate(desk.today()));
        facts.put("now", Dates.dateTime(desk.now()));
        facts.put("qr", Codes.qrSvg(one.key(), 22));
        var requirements = requirements(sop, one);
        facts.put("requirements", requirements);
        facts.put(
                "missing",
                requirements.stream().filter(r -> r.get("missing").equals(true)).toList());
        facts.put("returned", returned(one));
        facts.put("ticket", ticket(sop, one));
        return facts;
    }

    private Map<String, Object> ticket(Sop sop, Case one) {
        return CaseTicket.of(sop, one)
                .map(number -> register.reading()
                        .ticket(one.key())
                        .map(t -> TicketFacts.of(
                                office,
                                t,
                                new TicketBoard(desk.now(), register.reading().tickets(t.day()))))
                        .orElseGet(() -> TicketFacts.of(office, number)))
                .orElse(TicketFacts.NONE);
    }

    /** The latest way back and why. */
    private static Map<String, Object> returned(Case one) {
        var last = one.entries().stream().filter(e -> e.fact() == Fact.RETURNED).reduce((_, later) -> later);
        return Map.of(
                "at", last.map(e -> Dates.dateTime(e.times().happened())).orElse(""),
                "reason", last.map(Entry::reason).orElse(""));
    }

    static Map<String, Object> signerFacts(Optional<Signer> signer) {
        return Map.of(
                "lines", signer.map(Signer::lines).orElse(List.of()),
                "name", signer.map(Signer::name).orElse(""),
                "rank", signer.map(Signer::rank).orElse(""),
                "nip", signer.map(Signer::nip).orElse(""));
    }

    private static List<Map<String, Object>> requirements(Sop sop, Case one) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var r : Requirements.of(sop, one.answers())) {
            var tick = Optional.ofNullable(one.ticks().get(r.id()));
            lines.add(Map.of(
                    "text", RequirementWords.line(sop, r),
                    "state", tick.map(Papers::words).orElse(""),
                    "missing", r.mandatory() && tick.filter(Tick::present).isEmpty()));
        }
        return lines;
    }

    private static String words(Tick tick) {
        return switch (tick) {
            case SEEN -> say("desk.tick.seen");
            case KEPT -> say("desk.tick.kept");
            case MISSING -> say("desk.tick.missing");
            case NOT_APPLICABLE -> say("desk.tick.not-applicable");
        };
    }

    /** A number taken after this writing stays a dotted line now. */
    private boolean numberComesLater(Case one) {
        var sop = desk.sopOf(one.sop());
        return sop.books().stream()
                .filter(b -> b.numbers() != Sop.Numbers.QUEUE)
                .anyMatch(b -> !one.numbers().containsKey(b.id()));
    }

    /** Makes things on all cores, in their order; no more are in hand at a time than there are cores. */
    public static <T, R> Gatherer<T, ?, R> sideBySide(Function<T, R> make) {
        return Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), make);
    }

    // ---- storing, showing, printing

    /** Stores the bytes; the letter's entry then names them. */
    public Entry.Paper keep(Preview preview) {
        var sha = register.files().store(preview.pdf());
        return new Entry.Paper(preview.letter(), preview.title(), sha, preview.signer());
    }

    /** Stores a paper that is no letter of the case's flow: receipt, slip, overprint, report. */
    public String keepBeside(Session who, Preview preview, Optional<Case> one) {
        var sha = register.files().store(preview.pdf());
        register.change(ledger -> {
            ledger.paper(new StoredPaper(
                    sha,
                    one.map(Case::key).orElse(""),
                    one.map(c -> c.entries().size()).orElse(0),
                    preview.letter(),
                    preview.title(),
                    desk.now(),
                    who.person()));
            return sha;
        });
        return sha;
    }

    public byte[] load(String sha256) {
        return switch (register.files().load(sha256)) {
            case StoredFiles.Found(var bytes) -> bytes;
            case StoredFiles.Missing _, StoredFiles.Damaged _ -> throw new PaperTrouble(sha256, say("desk.paper.lost"));
        };
    }

    /** A sheet as it lies before the reader, in points of 1/72 inch. */
    public record Sheet(double width, double height) {}

    /** The sheets of a PDF, in order. */
    public List<Sheet> sheets(byte[] pdf) {
        try (var pages = Pages.open(pdf)) {
            var sheets = new ArrayList<Sheet>();
            for (int i = 0; i < pages.count(); i++) {
                sheets.add(new Sheet(pages.size(i).width(), pages.size(i).height()));
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a paper on the office's sheets can be read when this program is gone, as {@link Lasting} tells. */
    public boolean lasts(byte[] pdf) {
        return PaperSize.of(desk.office().layout().paper())
                .filter(paper -> Lasting.is(pdf, paper))
                .isPresent();
    }

    /** One page of a PDF as pixels, counted from 0; a long book is too much to draw at once. */
    public PageImage image(byte[] pdf, int page, double dpi) {
        try (var pages = Pages.open(pdf)) {
            return image(pages, page, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of a PDF as pixels, about {@code dpi} dots an inch. */
    public List<PageImage> images(byte[] pdf, int dpi) {
        try (var pages = Pages.open(pdf)) {
            var images = new ArrayList<PageImage>();
            for (int i = 0; i < pages.count(); i++) {
                images.add(image(pages, i, dpi));
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageImage image(Pages pages, int page, double dpi) throws IOException {
        var image = pages.image(page, dpi);
        return PageImage.of(image);
    }

    static int pages(byte[] pdf) {
        try (var pages = Pages.open(pdf)) {
            return pages.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Papers of a case, in the order they were made. */
    public List<StoredPaper> of(Case one) {
        return register.reading().papers(one.key());
    }
}
