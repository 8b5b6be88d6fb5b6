package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code book agenda}: the agenda of applications as a PDF, or as CSV for a spreadsheet. */
final class PrintAgenda implements Verb {
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String SERIES = "--series";

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "agenda", say("cli.help.agenda"))
                .addOption(day(FROM, say("cli.help.agenda.from")))
                .addOption(day(TO, say("cli.help.agenda.to")))
                .addOption(OutFile.option(say("cli.help.agenda.out")))
                .addOption(OptionSpec.builder(SERIES)
                        .paramLabel("ID")
                        .type(String.class)
                        .description(say("cli.help.agenda.series"))
                        .build());
    }

    private static OptionSpec day(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("YYYY-MM-DD")
                .type(LocalDate.class)
                .required(true)
                .description(description)
                .build();
    }

    @Override
    public int run(Given given) {
        LocalDate from = given.<LocalDate>value(FROM).orElseThrow();
        LocalDate to = given.<LocalDate>value(TO).orElseThrow();
        Optional<String> series = given.value(SERIES);
        Path out = OutFile.of(given);
        var name = out.toString().toLowerCase(Locale.ROOT);
        if (to.isBefore(from)) {
            return given.refuse(say("cli.agenda.order"));
        }
        if (!name.endsWith(".pdf") && !name.endsWith(".csv")) {
            return given.refuse(say("cli.agenda.kind", out));
        }
        return given.atCounter(counter -> {
            var known = counter.office().series().stream().map(s -> s.id()).toList();
            if (series.isPresent() && !known.contains(series.get())) {
                return given.refuse(say("cli.agenda.series", series.get(), String.join(", ", known)));
            }
            var bytes = name.endsWith(".pdf")
                    ? counter.reports().agendaPaper(from, to, series).pdf()
                    : csv(counter, from, to, series);
            return OutFile.write(given, out, bytes);
        });
    }

    private static byte[] csv(Counter counter, LocalDate from, LocalDate to, Optional<String> series) {
        return OutFile.csv(counter.reports().agenda(from, to, series).csv());
    }
}
