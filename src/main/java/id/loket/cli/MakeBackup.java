package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Maintenance;
import id.loket.register.Progress;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code backup DIR}: one file with the whole book, read back before it gets its name. */
final class MakeBackup implements Verb {

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "backup", say("cli.help.backup"))
                .addPositional(Cli.parameter("DIR", say("cli.help.backup.dir"), Path.class));
    }

    @Override
    public int run(Given given) {
        return given.atCounter(
                counter -> given.tell(new Maintenance(counter).backup(given.parameter(0), Progress.UNHEARD)));
    }
}
