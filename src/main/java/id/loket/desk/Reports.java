package id.loket.desk;

import id.loket.casework.Case;
import id.loket.casework.Clock.ServiceTime;
import id.loket.office.Signing;
import id.loket.paper.PaperSize;
import id.loket.register.Register;
import id.loket.report.Source;
import id.loket.text.Dates;
import id.loket.text.Ruler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists to be taken along, from the entries and from nothing else, and what every report has in common. */
public final class Reports {

    private static final String LIST = "list";

    private final Register register;
    private final Desk desk;
    private final Papers papers;
    private final People people;

    Reports(Register register, Desk desk, Papers papers, People people) {
        this.register = register;
        this.desk = desk;
        this.papers = papers;
        this.people = people;
    }

    /** A list as it is seen on the screen, to be taken along: the people of an act and what became of them. */
    public Preview list(String title, String under, List<String> heads, List<List<String>> lines) {
        var list = Map.of(
                "title", title,
                "under", under,
                "heads", heads,
                "lines", lines.stream().map(cells -> Map.of("cells", cells)).toList());
        return paper(LIST, title, Map.of("list", list), size("A4").turned());
    }

    // ---- all

    Preview paper(String template, String title, Map<String, Object> report, PaperSize size) {
        return paper(template, title, report, size, desk.office().habits().reportSigner());
    }

    /** @param signerPost whose holder today signs it */
    Preview paper(String template, String title, Map<String, Object> report, PaperSize size, String signerPost) {
        var facts = new LinkedHashMap<>(report);
        var signing = new Signing(desk.office(), people.persons());
        var signer =
                signing.holders(desk.office().post(signerPost), desk.today()).findFirst();
        facts.put("signer", Papers.signerFacts(signer));
        facts.put("date", Dates.longDate(desk.today()));
        facts.put("now", Dates.dateTime(desk.now()));
        var pdf = papers.set(template, facts, size);
        return new Preview(template, title, pdf, Papers.pages(pdf), Optional.empty(), Optional.empty());
    }

    /** How wide words will be on what is set here. */
    Ruler ruler() {
        return papers.ruler();
    }

    static PaperSize size(String id) {
        return PaperSize.of(id).orElseThrow();
    }

    /** What books are written from, without the cases. */
    Source noCases() {
        return source(List.of());
    }

    private Source source(List<Case> cases) {
        ServiceTime hours = desk.serviceTime();
        return new Source(cases, desk.sops(), desk.services(), desk.office(), hours, desk.now());
    }
}
