package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.casework.Clock.ServiceTime;
import id.loket.office.Signing;
import id.loket.paper.PaperSize;
import id.loket.register.Register;
import id.loket.report.AgendaBook;
import id.loket.report.Period;
import id.loket.report.Source;
import id.loket.text.Dates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The printed agenda and lists, from the entries and from nothing else. */
public final class Reports {

    public static final String AGENDA = "agenda";

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

    // ---- the agenda

    /** The agenda of applications; all series, or one. */
    public AgendaBook agenda(LocalDate from, LocalDate to, Optional<String> series) {
        var period = Period.days(from, to);
        var wanted = series.map(AgendaBook.Wanted::series).orElse(AgendaBook.Wanted.ALL);
        return AgendaBook.of(period, source(period), wanted, say("desk.report.agenda"));
    }

    public Preview agendaPaper(LocalDate from, LocalDate to, Optional<String> series) {
        return paper(
                AGENDA,
                say("desk.report.agenda"),
                agenda(from, to, series).facts(),
                size("A4").turned());
    }

    /**
     * Writes the agenda for a spreadsheet: UTF-8 with a byte order mark, lines ended by CR LF, as Excel wants it.
     *
     * @return the lines written, without the line of titles
     * @throws IOException if the file cannot be written; then no half of it is left under its name
     */
    public int saveAgenda(LocalDate from, LocalDate to, Optional<String> series, Path file) throws IOException {
        var lines = agenda(from, to, series).csv();
        var whole = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(whole, "\uFEFF" + String.join("\r\n", lines) + "\r\n");
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
        return lines.size() - 1;
    }

    // ---- lists

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
        var facts = new LinkedHashMap<>(report);
        var signing = new Signing(desk.office(), people.persons());
        var signer = signing.holders(desk.office().post(desk.office().habits().reportSigner()), desk.today())
                .findFirst();
        facts.put("signer", Papers.signerFacts(signer));
        facts.put("date", Dates.longDate(desk.today()));
        facts.put("now", Dates.dateTime(desk.now()));
        var pdf = papers.set(template, facts, size);
        return new Preview(template, title, pdf, Papers.pages(pdf), Optional.empty(), Optional.empty());
    }

    private static PaperSize size(String id) {
        return PaperSize.of(id).orElseThrow();
    }

    /** Everything that was open at some time from the period before up to now. */
    private Source source(Period period) {
        var cases = new ArrayList<Case>();
        var from = period.before().from().atStartOfDay();
        register.reading().openSince(from, entries -> cases.add(Case.of(entries)));
        ServiceTime hours = desk.serviceTime();
        return new Source(cases, desk.sops(), desk.services(), desk.office(), hours, desk.now());
    }
}
