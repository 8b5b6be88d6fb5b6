package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.report.Listed.Ended;
import id.loket.report.Listed.Finished;
import id.loket.report.Listed.Name;
import id.loket.report.Listed.Returned;
import id.loket.report.Listed.Voided;
import id.loket.report.Listed.Waiting;
import id.loket.text.Dates;
import java.util.Map;

/** The lists of a report in which applications are named, as their template reads them. */
final class NamedLines {
    private NamedLines() {}

    static Map<String, Object> waiting(Waiting w) {
        var facts = name(w.name());
        facts.put("opened", Dates.shortDate(w.opened().toLocalDate()));
        facts.put("age", Lines.count(w.age()));
        facts.put("step", w.step());
        facts.put("holder", w.returned() ? say("report.holder.returned") : w.holder());
        facts.put("since", Dates.shortDateTime(w.since()));
        facts.put("late", w.late());
        return facts;
    }

    static Map<String, Object> returned(Returned r) {
        var facts = name(r.name());
        facts.put("when", Dates.shortDateTime(r.when()));
        facts.put("step", r.step());
        facts.put("by", r.by());
        facts.put("reason", r.reason());
        return facts;
    }

    static Map<String, Object> finished(Finished f) {
        var facts = name(f.name());
        facts.put("opened", Dates.shortDateTime(f.opened()));
        facts.put("served", Dates.shortDateTime(f.served()));
        facts.put("letter", Lines.or(f.letterNumber()));
        facts.put("time", f.time().map(Spent::time).orElse(say("report.none")));
        return facts;
    }

    static Map<String, Object> ended(Ended e) {
        var facts = name(e.name());
        facts.put("when", Dates.shortDateTime(e.when()));
        facts.put("how", say(e.withdrawn() ? "report.ended.withdrawn" : "report.ended.rejected"));
        facts.put("by", e.by());
        facts.put("reason", e.reason());
        return facts;
    }

    static Map<String, Object> voided(Voided v) {
        var facts = name(v.name());
        facts.put("when", Dates.shortDateTime(v.when()));
        facts.put("void", v.number());
        facts.put("date", Dates.shortDate(v.date()));
        facts.put("by", v.by());
        facts.put("reason", v.reason());
        return facts;
    }

    private static Map<String, Object> name(Name n) {
        return Lines.line(
                "key", n.key(),
                "number", Lines.or(n.number()),
                "applicant", Lines.or(n.applicant()),
                "village", Lines.or(n.village()),
                "service", n.kind().isEmpty() ? n.service() : say("report.service.kind", n.service(), n.kind()));
    }
}
