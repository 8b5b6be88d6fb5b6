package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.desk.Preview;
import id.loket.sop.PersonBlock;
import id.loket.text.Dates;
import java.util.ArrayList;
import java.util.List;

/** The history of a case as a sheet for its file: entry by entry, and below a correction what it changed. */
final class HistoryPaper {
    private HistoryPaper() {}

    static Preview of(Seat seat, CaseWords words, CaseFile file) {
        var lines = new ArrayList<List<String>>();
        for (var entry : file.one().entries()) {
            lines.add(line(file, entry));
            if (entry.fact() == Fact.CORRECTED) {
                CaseChanges.of(words, file, entry)
                        .forEach(c -> lines.add(List.of(
                                "",
                                c.title(),
                                say("screens.history.sheet.before", c.before()),
                                say("screens.history.sheet.after", c.after()))));
            }
        }
        return seat.counter().reports().list(say("screens.history.sheet"), under(file), heads(), lines);
    }

    private static List<String> heads() {
        return List.of(
                say("screens.history.sheet.when"),
                say("screens.history.sheet.what"),
                say("screens.history.sheet.who"),
                say("screens.history.sheet.remark"));
    }

    private static String under(CaseFile file) {
        var name = file.applicant().get(PersonBlock.NAME);
        return String.join(
                " - ",
                List.of(file.sop().title(), name, file.one().key()).stream()
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    private static List<String> line(CaseFile file, Entry entry) {
        var details = HistoryList.details(file, entry);
        return List.of(
                Dates.shortDateTime(entry.times().happened()),
                HistoryList.title(entry),
                details.getFirst(),
                String.join("; ", details.subList(1, details.size())));
    }
}
