package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.register.Filter;
import id.loket.report.ExportTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code export LIST}: a list as a workbook or CSV, for the task scheduler; NIKs masked, and the book notes it. */
final class ExportList implements Verb {
    private static final String TEXT = "--text";
    private static final String SERVICE = "--service";
    private static final String STATE = "--state";
    private static final String VILLAGE = "--village";
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String SERIES = "--series";
    private static final String PERIOD = "--period";
    private static final String FORCE = "--force";

    /** What can be taken along. */
    private enum Kind {
        CASES,
        WAITING,
        NUMBERS,
        EXPORTS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String id) {
            return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "export", say("cli.help.export"))
                .addPositional(Cli.parameter("LIST", say("cli.help.export.list", known()), String.class))
                .addOption(OutFile.option(say("cli.help.export.out")))
                .addOption(OptionSpec.builder(FORCE)
                        .description(say("cli.help.export.force"))
                        .build())
                .addOption(option(TEXT, "TEXT", String.class, say("cli.help.export.text")))
                .addOption(option(SERVICE, "ID", String.class, say("cli.help.export.service")))
                .addOption(
                        option(STATE, "STATE", String.class, say("cli.help.export.state", String.join(", ", states()))))
                .addOption(option(VILLAGE, "CODE", String.class, say("cli.help.export.village")))
                .addOption(option(FROM, "YYYY-MM-DD", LocalDate.class, say("cli.help.export.from")))
                .addOption(option(TO, "YYYY-MM-DD", LocalDate.class, say("cli.help.export.to")))
                .addOption(option(SERIES, "ID", String.class, say("cli.help.export.series")))
                .addOption(option(PERIOD, "YYYY", String.class, say("cli.help.export.period")));
    }

    private static OptionSpec option(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .arity("1")
                .description(description)
                .build();
    }

    @Override
    public int run(Given given) {
        var out = OutFile.of(given);
        var kind = Kind.of(given.parameter(0));
        if (kind.isEmpty()) {
            return given.refuse(say("cli.export.list", given.<String>parameter(0), known()));
        }
        if (!OutFile.ends(out, ".xlsx", ".csv")) {
            return given.refuse(say("cli.export.kind", out));
        }
        if (Files.exists(out) && !given.has(FORCE)) {
            return given.refuse(say("cli.export.there", out));
        }
        var state = given.<String>value(STATE).orElse("any");
        if (!states().contains(state)) {
            return given.refuse(say("cli.export.state", state, String.join(", ", states())));
        }
        return given.atCounter(counter -> export(given, counter, kind.get(), out));
    }

    private static int export(Given given, Counter counter, Kind kind, Path out) {
        var services = counter.desk().services().stream().map(s -> s.id()).toList();
        var service = given.<String>value(SERVICE);
        if (service.isPresent() && !services.contains(service.get())) {
            return given.refuse(say("cli.export.service", service.get(), String.join(", ", services)));
        }
        var series = counter.office().series().stream().map(s -> s.id()).toList();
        var wanted = given.<String>value(SERIES)
                .or(() -> series.stream().findFirst())
                .orElse("");
        if (!series.contains(wanted)) {
            return given.refuse(say("cli.book.series", wanted, String.join(", ", series)));
        }
        var lists = counter.exports().lists();
        ExportTable table = switch (kind) {
            case CASES -> lists.cases(filter(given));
            case WAITING -> lists.waiting(filter(given));
            case NUMBERS ->
                lists.numbers(
                        wanted,
                        given.<String>value(PERIOD)
                                .orElse(String.valueOf(counter.desk().today().getYear())));
            case EXPORTS -> lists.taken();
        };
        return OutFile.export(given, counter, kind.id(), table, out);
    }

    private static Filter filter(Given given) {
        return Filter.text(given.<String>value(TEXT).orElse(""))
                .withSop(given.<String>value(SERVICE).orElse(""))
                .opened(given.value(FROM), given.value(TO))
                .in(Filter.State.valueOf(
                        given.<String>value(STATE).orElse("any").toUpperCase(Locale.ROOT)))
                .of(given.<String>value(VILLAGE).orElse(""));
    }

    private static List<String> states() {
        return Stream.of(Filter.State.values())
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String known() {
        return String.join(", ", Stream.of(Kind.values()).map(Kind::id).toList());
    }
}
