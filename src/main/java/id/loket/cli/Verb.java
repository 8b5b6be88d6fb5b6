package id.loket.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One command: how it is written and what it does. */
interface Verb {

    /** Name, parameters, options and help; the options of every command are added by {@link Cli}. */
    CommandSpec spec();

    /** @return exit code: 0, or 1 after one sentence on the error stream */
    int run(Given given);

    /** Whether trouble may be logged in the data folder; not if it is made or moved by this very command. */
    default boolean logsInData() {
        return true;
    }
}
