package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.sop.SopFacts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code sop list}: every SOP there is, one a line. */
final class SopList implements Verb {

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "list", say("cli.help.sop.list")).addOption(json());
    }

    static OptionSpec json() {
        return OptionSpec.builder(Given.JSON).description(say("cli.help.json")).build();
    }

    @Override
    public int run(Given given) {
        var shelves = SopShelves.of(given.data());
        if (given.has(Given.JSON)) {
            Json.print(given.out(), json -> {
                json.writeStartArray();
                shelves.sops().forEach(sop -> new SopJson(json).write(SopFacts.of(sop)));
                json.writeEndArray();
            });
        } else {
            int width =
                    shelves.sops().stream().mapToInt(s -> s.id().length()).max().orElse(1);
            for (var sop : shelves.sops()) {
                given.tell(("%-" + width + "s  %s  %s")
                        .formatted(sop.id(), sop.sheet().number(), sop.title()));
            }
        }
        shelves.faults().forEach(fault -> given.err().println(fault));
        return Cli.DONE;
    }
}
