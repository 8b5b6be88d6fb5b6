package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.desk.TableImport.Fault;
import id.loket.register.Progress;
import id.loket.sheet.Sheet;
import id.loket.sheet.SheetReader;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Walks through a file and says of each line what is wrong with it. The file is read anew by every walk, so that no
 * hundred thousand lines stand in memory.
 */
record ImportWalk(Path file, ImportTarget target, LineRules rules, ImportSurvey survey, TableHeads heads) {
    private static final int TOLD_EVERY = 100;

    /** A line as it was seen. */
    record Seen(Sheet.Line line, Answers answers, List<ImportRemark> remarks) {
        boolean wrong() {
            return remarks.stream().anyMatch(ImportRemark::wrong);
        }
    }

    /**
     * @throws CancellationException once nobody waits for it any more
     * @throws ImportStop if the file cannot be read to its end this time
     */
    ImportTarget.Ending run(Progress progress, Consumer<Seen> each) {
        var check = new LineCheck(rules, heads, Answers.NONE, new HashMap<>(), survey.cut());
        var look = target.look();
        var seen = new Object() {
            int lines;
        };
        var unread = SheetReader.walk(file, line -> {
            if (survey.isBody(line)) {
                if (seen.lines++ % TOLD_EVERY == 0 && !progress.at(seen.lines, survey.lines())) {
                    throw new CancellationException();
                }
                each.accept(seen(check.line(line), line, look));
            }
            return true;
        });
        if (unread.isPresent() || seen.lines != survey.lines()) {
            throw new ImportStop(unread.orElse(say("desk.import.changed")));
        }
        return look.end();
    }

    private static Seen seen(LineCheck.Checked checked, Sheet.Line line, ImportTarget.Look look) {
        var remarks = new ArrayList<ImportRemark>();
        for (Fault fault : checked.faults()) {
            remarks.add(new ImportRemark(fault.line(), fault.column(), fault.sentence(), true));
        }
        if (remarks.isEmpty()) {
            remarks.addAll(look.line(line.number(), checked.answers()));
        }
        return new Seen(line, checked.answers(), remarks);
    }
}
