package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.sop.SopFacts;
import picocli.CommandLine.Model.CommandSpec;

/** {@code sop show ID}: what one SOP asks, as its sheet says it. */
final class SopShow implements Verb {

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "show", say("cli.help.sop.show"))
                .addPositional(Cli.parameter("ID", say("cli.help.sop.id"), String.class))
                .addOption(SopList.json());
    }

    @Override
    public int run(Given given) {
        var id = given.<String>parameter(0);
        var found = SopShelves.of(given.data()).find(id);
        if (found.isEmpty()) {
            return given.refuse(say("cli.sop.unknown", id));
        }
        if (given.has(Given.JSON)) {
            Json.print(given.out(), json -> new SopJson(json).write(SopFacts.of(found.get())));
        } else {
            SopText.lines(found.get()).forEach(given::tell);
        }
        return Cli.DONE;
    }
}
