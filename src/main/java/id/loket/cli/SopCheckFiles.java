package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Services;
import id.loket.sop.Fault;
import id.loket.sop.SopReader;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code sop check FILE...}: whether SOP files hold together, each fault at its line as compilers write it. */
final class SopCheckFiles implements Verb {

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "check", say("cli.help.sop.check"))
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .index("0")
                        .required(true)
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .description(say("cli.help.sop.file"))
                        .build());
    }

    @Override
    public int run(Given given) {
        var reader = new SopReader();
        boolean clean = true;
        for (var file : given.<List<Path>>parameter(0)) {
            var found = Services.check(reader.read(file), given.data());
            found.faults().forEach(fault -> given.err().println(at(file, fault)));
            found.notes().forEach(note -> given.tell(say("cli.sop.note", at(file, note))));
            if (found.clean()) {
                given.tell(say("cli.sop.clean", file));
            }
            clean &= found.clean();
        }
        return clean ? Cli.DONE : Cli.FAILED;
    }

    /** Under the path as it was typed, so that an editor can jump there. */
    private static Fault at(Path file, Fault fault) {
        return new Fault(file.toString(), fault.line(), fault.column(), fault.sentence());
    }
}
