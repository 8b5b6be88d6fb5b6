package id.loket.desk;

import static id.loket.desk.ImportColumn.of;
import static id.loket.text.Words.say;

import id.loket.office.LetterCode;
import id.loket.register.Ledger;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Classification codes of letters with their days. Law: a code that is there already gets the new title and days, one that
 * the sheet does not name stays, and a number that was printed keeps its code.
 */
record ImportCodes(LocalDate today) implements ImportTarget {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]+(?:\\.[0-9A-Z]+)*");
    private static final String CODE = "code";
    private static final String TITLE = "title";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int LONG = 300;
    private static final int BRIEF = 40;

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                of(
                        CODE,
                        say("desk.codes.column.code"),
                        true,
                        new Field.Line(BRIEF),
                        say("desk.codes.alias.code"),
                        "400.12.2.1"),
                of(
                        TITLE,
                        say("desk.codes.column.title"),
                        true,
                        new Field.Line(LONG),
                        say("desk.codes.alias.title"),
                        say("desk.codes.sample")),
                of(
                        FROM,
                        say("desk.codes.column.from"),
                        true,
                        new Field.Date(),
                        say("desk.codes.alias.from"),
                        today.getYear() + "-01-01"),
                of(TO, say("desk.codes.column.to"), false, new Field.Date(), say("desk.codes.alias.to"), ""));
    }

    private static LetterCode code(Answers line) {
        return new LetterCode(
                line.get(CODE), line.get(TITLE), LocalDate.parse(line.get(FROM)), Dates.read(line.get(TO)));
    }

    @Override
    public Look look() {
        return new Look() {
            private final Map<String, Integer> lines = new HashMap<>();

            @Override
            public List<ImportRemark> line(int number, Answers line) {
                var remarks = new ArrayList<ImportRemark>();
                var code = code(line);
                if (!SHAPE.matcher(code.code()).matches()) {
                    // A spreadsheet takes 400.10 for the number 400,1.
                    boolean spoiled = code.code().contains(",");
                    remarks.add(wrong(
                            number,
                            say("desk.codes.column.code"),
                            spoiled ? say("desk.codes.spoiled") : say("desk.codes.shape", code.code())));
                }
                Optional.ofNullable(lines.putIfAbsent(code.code(), number))
                        .ifPresent(n -> remarks.add(wrong(
                                number,
                                say("desk.codes.column.code"),
                                say("desk.import.line-twice", Integer.toString(n)))));
                if (code.to().filter(code.from()::isAfter).isPresent()) {
                    remarks.add(wrong(number, say("desk.codes.column.to"), say("desk.codes.backwards")));
                }
                return remarks;
            }

            @Override
            public Ending end() {
                return new Ending(List.of(), Optional.empty(), Optional.empty());
            }
        };
    }

    private static ImportRemark wrong(int line, String column, String sentence) {
        return new ImportRemark(line, column, sentence, true);
    }

    @Override
    public Taking taking(Ledger ledger, long batch, String by) {
        return new Taking() {
            private final List<LetterCode> codes = new ArrayList<>();

            @Override
            public void line(int number, Answers line) {
                codes.add(code(line));
            }

            @Override
            public void end() {
                ledger.codes().add(codes, by);
            }
        };
    }

    @Override
    public String done(int lines) {
        return say("desk.codes.done", lines);
    }
}
