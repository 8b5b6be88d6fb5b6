package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.desk.Exports;
import id.loket.desk.ImportKind;
import id.loket.desk.ImportRead;
import id.loket.desk.ImportRead.Checked;
import id.loket.desk.ImportRead.Taken;
import id.loket.desk.ImportRemark;
import id.loket.register.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code import KIND FILE}: takes a list over whole, or says line by line why not and takes nothing. */
final class TakeOver implements Verb {
    private static final String DRY_RUN = "--dry-run";
    private static final String FAULTS = "--faults";
    private static final String SKIP = "--skip-wrong";

    private final ImportKind kind;

    TakeOver(ImportKind kind) {
        this.kind = kind;
    }

    @Override
    public CommandSpec spec() {
        return Cli.command(this, kind.id(), help())
                .addPositional(Cli.parameter("FILE", say("cli.help.import.file"), Path.class))
                .addOption(flag(DRY_RUN, say("cli.help.import.dry-run")))
                .addOption(flag(SKIP, say("cli.help.import.skip-wrong")))
                .addOption(OptionSpec.builder(FAULTS)
                        .paramLabel("OUT")
                        .type(Path.class)
                        .description(say("cli.help.import.faults"))
                        .build());
    }

    private String help() {
        return kind.title() + ". " + kind.purpose();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    @Override
    public int run(Given given) {
        return given.atCounter(counter -> {
            var imports = counter.imports();
            return switch (imports.check(kind, given.<Path>parameter(0), Progress.UNHEARD)) {
                case ImportRead.Refused(var sentence) -> given.refuse(sentence);
                case Checked list -> checked(given, counter, list);
            };
        });
    }

    private static int checked(Given given, Counter counter, Checked list) {
        list.notes().forEach(given::tell);
        list.remarks().forEach(remark -> given.tell(line(remark)));
        given.tell(say("cli.import.looked", list.lines(), list.ready(), list.wrong(), list.warned()));
        Optional<Path> faults = given.value(FAULTS);
        if (faults.isPresent() && !list.remarks().isEmpty()) {
            try {
                counter.imports().saveFaults(list, faults.get());
                given.tell(say("cli.out.written", faults.get()));
            } catch (IOException _) {
                return given.refuse(say("cli.out.failed", faults.get()));
            }
        }
        boolean skip = given.has(SKIP);
        if (list.wrong() > 0 && !skip || list.ready() == 0) {
            return given.refuse(say("cli.import.nothing", list.wrong()));
        }
        if (given.has(DRY_RUN)) {
            given.tell(say("cli.import.dry-run"));
            return Cli.DONE;
        }
        return switch (counter.imports().take(Exports.COMMAND_LINE, list, skip, Progress.UNHEARD)) {
            case Taken.Done(var _, var sentence) -> {
                given.tell(sentence);
                yield Cli.DONE;
            }
            case Taken.Refused(var sentence) -> given.refuse(sentence);
        };
    }

    private static String line(ImportRemark remark) {
        return remark.wrong()
                ? say("cli.import.wrong", Integer.toString(remark.line()), remark.column(), remark.sentence())
                : say("cli.import.warning", Integer.toString(remark.line()), remark.column(), remark.sentence());
    }
}
