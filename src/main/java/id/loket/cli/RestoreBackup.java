package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Maintenance;
import id.loket.register.Progress;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code restore FILE}: a backup becomes the data folder; what was there is refused or put aside, never deleted. */
final class RestoreBackup implements Verb {
    private static final String PUT_ASIDE = "--put-aside";

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "restore", say("cli.help.restore"))
                .addPositional(Cli.parameter("FILE", say("cli.help.restore.file"), Path.class))
                .addOption(OptionSpec.builder(PUT_ASIDE)
                        .description(say("cli.help.restore.put-aside"))
                        .build());
    }

    @Override
    public boolean logsInData() {
        return false;
    }

    @Override
    public int run(Given given) {
        var at = given.place().clock().get();
        return given.tell(
                Maintenance.restore(given.parameter(0), given.data(), given.has(PUT_ASIDE), at, Progress.UNHEARD));
    }
}
