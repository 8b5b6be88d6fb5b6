package id.loket.sop;

import id.loket.sop.Sop.Book;
import id.loket.sop.Sop.Kind;
import id.loket.sop.Sop.Lane;
import id.loket.sop.Sop.Letter;
import id.loket.sop.Sop.Numbers;
import id.loket.sop.Sop.Requirement;
import id.loket.sop.Sop.Role;
import id.loket.sop.Sop.Side;
import id.loket.sop.Sop.Suggestion;
import id.loket.sop.Sop.Total;
import id.loket.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Elements that fit the schema become an SOP; the few rules a schema cannot say are faults here. */
final class SopMaker {
    private final String file;
    private final Positions positions = new Positions();
    private final List<Fault> faults = new ArrayList<>();
    private final FieldMaker fields = new FieldMaker(this);
    private final ActMaker acts = new ActMaker(this, fields);

    SopMaker(String file) {
        this.file = file;
    }

    Reading make(Element root, String hash) {
        var title = root.textOf("title").orElseThrow();
        var sop = new Sop(
                root.get("id"),
                root.whole("version").orElseThrow(),
                hash,
                root.get("office"),
                title,
                root.texts("alias"),
                LocalDate.parse(root.get("valid-from")),
                sheet(root.first("sheet").orElseThrow()),
                root.get("code"),
                root.get("recorder"),
                root.yes("service", true),
                root.find("subject"),
                root.all("role").map(this::role).toList(),
                root.all("lane").map(this::lane).toList(),
                root.all("book").map(this::book).toList(),
                root.all("letter").map(this::letter).toList(),
                root.all("kind").map(this::kind).toList(),
                root.all("requirement").map(this::requirement).toList(),
                root.all("suggestion").map(this::suggestion).toList(),
                root.all("row").map(this::row).toList(),
                root.first("total").map(this::total));
        keep(sop, root);
        return faults.isEmpty()
                ? new Reading(file, Optional.of(sop), List.of(), positions)
                : Reading.failed(file, faults);
    }

    <T> T keep(T value, Element element) {
        return positions.keep(value, element.place());
    }

    void fault(Element element, String sentence) {
        faults.add(new Fault(file, element.place().line(), element.place().column(), sentence));
    }

    private Sheet sheet(Element e) {
        return keep(
                new Sheet(
                        e.get("number"),
                        e.textOf("name").orElseThrow(),
                        e.textOf("made"),
                        e.textOf("revised"),
                        e.textOf("effective"),
                        e.texts("approved-by"),
                        e.texts("legal-basis"),
                        e.texts("qualification"),
                        e.texts("related"),
                        e.texts("tool"),
                        e.texts("warning"),
                        e.texts("recording")),
                e);
    }

    private Role role(Element e) {
        var side = e.find("outside")
                .map(s -> Side.valueOf(s.toUpperCase(Locale.ROOT)))
                .orElse(Side.INSIDE);
        return keep(new Role(e.get("id"), e.get("title"), side), e);
    }

    private Lane lane(Element e) {
        return keep(new Lane(e.get("id"), e.get("title"), e.ids("roles"), e.texts("alias")), e);
    }

    private Book book(Element e) {
        return keep(
                new Book(
                        e.get("id"),
                        e.get("title"),
                        Numbers.valueOf(e.get("numbers").toUpperCase(Locale.ROOT))),
                e);
    }

    private Letter letter(Element e) {
        return keep(new Letter(e.get("id"), e.get("title"), e.yes("signed", true), e.find("paper")), e);
    }

    private Kind kind(Element e) {
        return keep(
                new Kind(
                        e.get("id"),
                        e.get("title"),
                        e.find("letter"),
                        e.find("to"),
                        e.find("instead"),
                        e.yes("named", false),
                        fields.in(e),
                        e.all("requirement").map(this::requirement).toList()),
                e);
    }

    private Requirement requirement(Element e) {
        return keep(
                new Requirement(
                        e.get("id"),
                        e.get("text"),
                        e.yes("mandatory", true),
                        condition(e),
                        e.get("source").equals("office")),
                e);
    }

    private Suggestion suggestion(Element e) {
        var paper = new Requirement(e.get("id"), e.get("text"), e.yes("mandatory", true), condition(e), true);
        return keep(new Suggestion(paper, e.get("basis")), e);
    }

    private Row row(Element e) {
        var text = e.textOf("text").orElseThrow();
        var reports = e.all("report").toList();
        reports.stream().skip(1).forEach(second -> fault(second, Words.say("sop.read.second-report", e.get("id"))));
        return keep(
                new Row(
                        e.get("id"),
                        e.get("no"),
                        text,
                        e.textOf("shown").orElse(text),
                        e.texts("tool"),
                        e.textOf("output"),
                        e.textOf("note"),
                        e.ids("by"),
                        condition(e),
                        e.all("norm").map(this::timed).toList(),
                        acts.in(e),
                        reports.stream().findFirst().map(this::report)),
                e);
    }

    private Row.Report report(Element e) {
        return keep(new Row.Report(e.ids("by"), e.find("lane"), e.find("every"), e.find("to"), e.find("then")), e);
    }

    private Row.Timed timed(Element e) {
        return keep(new Row.Timed(norm(e), condition(e)), e);
    }

    private Norm norm(Element e) {
        long given = List.of("minutes", "days", "until").stream().filter(e::has).count();
        if (given != 1) {
            fault(e, Words.say("sop.read.norm"));
            return new Norm.None();
        }
        if (e.has("minutes")) {
            var minutes = e.decimal("minutes").orElseThrow();
            return new Norm.Minutes(minutes, e.find("printed").orElse(plain(minutes) + " menit"));
        }
        if (e.has("days")) {
            int days = e.whole("days").orElseThrow();
            return new Norm.Days(days, e.find("printed").orElse(days + " hari"));
        }
        return new Norm.Until(e.get("until"), e.get("printed"));
    }

    private static String plain(BigDecimal minutes) {
        return minutes.toPlainString().replace('.', ',');
    }

    private Total total(Element e) {
        return keep(
                new Total(
                        e.decimal("minutes").orElse(BigDecimal.ZERO),
                        e.whole("days").orElse(0)),
                e);
    }

    /** The {@code when} inside an element. */
    Optional<Condition> condition(Element e) {
        return e.first("when").map(this::when);
    }

    private Condition when(Element e) {
        var of = e.all("when").map(this::when).toList();
        var group = e.has("any") || e.has("all") || e.has("not");
        var leaf = e.has("field") && e.has("is") && of.isEmpty();
        var marks = e.attributes().size();
        boolean sound = group ? marks == 1 && (e.has("not") ? of.size() == 1 : !of.isEmpty()) : leaf && marks == 2;
        if (!sound) {
            fault(e, Words.say("sop.read.when"));
        }
        if (!group) {
            return keep(new Condition.Is(e.get("field"), e.ids("is")), e);
        }
        return keep(
                e.has("any")
                        ? new Condition.Any(of)
                        : e.has("all") || of.isEmpty() ? new Condition.All(of) : new Condition.Not(of.getFirst()),
                e);
    }
}
