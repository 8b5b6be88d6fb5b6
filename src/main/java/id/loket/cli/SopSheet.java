package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Services;
import id.loket.desk.SheetPaper;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code sop sheet ID}: the SOP sheet with its flow diagram as a PDF, of any office whose SOPs are at hand. */
final class SopSheet implements Verb {
    private static final String PAPER = "--paper";

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "sheet", say("cli.help.sop.sheet"))
                .addPositional(Cli.parameter("ID", say("cli.help.sop.id"), String.class))
                .addOption(OutFile.option(say("cli.help.sop.sheet.out")))
                .addOption(OptionSpec.builder(PAPER)
                        .paramLabel(String.join("|", SheetPaper.sizes()))
                        .type(String.class)
                        .description(say("cli.help.sop.sheet.paper"))
                        .build());
    }

    @Override
    public int run(Given given) {
        var id = given.<String>parameter(0);
        var out = OutFile.of(given);
        var paper = given.<String>value(PAPER).orElse(SheetPaper.USUAL_SIZE).toUpperCase(Locale.ROOT);
        if (!SheetPaper.sizes().contains(paper)) {
            return given.refuse(say("cli.sop.sheet.paper", paper, String.join(", ", SheetPaper.sizes())));
        }
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return given.refuse(say("cli.sop.sheet.kind", out));
        }
        var shelves = SopShelves.of(given.data());
        var found = shelves.find(id);
        if (found.isEmpty()) {
            shelves.faults().forEach(fault -> given.err().println(fault));
            return given.refuse(say("cli.sop.unknown", id));
        }
        var sop = found.get();
        var clock = given.place().clock();
        Services.office(sop.office(), given.data()).ifPresent(office -> clock.in(office.zone()));
        var sheets = SheetPaper.of(sop.office(), given.data(), given.practice(), clock);
        return OutFile.write(given, out, sheets.pdf(sop, paper));
    }
}
