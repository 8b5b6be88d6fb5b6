package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.report.Period;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The days a command is about, {@code --from} and {@code --to}, both given and both included. */
final class Days {
    private static final String FROM = "--from";
    private static final String TO = "--to";

    private Days() {}

    static CommandSpec asked(CommandSpec spec, String from, String to) {
        return spec.addOption(day(FROM, from)).addOption(day(TO, to));
    }

    private static OptionSpec day(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("YYYY-MM-DD")
                .type(LocalDate.class)
                .required(true)
                .description(description)
                .build();
    }

    /** Empty if they end before they begin, which was then said. */
    static Optional<Period> of(Given given) {
        LocalDate from = given.<LocalDate>value(FROM).orElseThrow();
        LocalDate to = given.<LocalDate>value(TO).orElseThrow();
        if (to.isBefore(from)) {
            given.refuse(say("cli.days.order"));
            return Optional.empty();
        }
        return Optional.of(Period.days(from, to));
    }
}
