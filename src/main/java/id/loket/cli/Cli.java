package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.ImportKind;
import id.loket.desk.PaperTrouble;
import id.loket.register.RegisterTrouble;
import id.loket.report.BookKind;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line as a whole. Whatever goes wrong is one sentence on the error stream and exit code 1, or 2 if the
 * command itself was not understood; nobody ever sees a stack trace.
 */
public final class Cli {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private Cli() {}

    /** Runs on the console. */
    public static int run(Place place, String... args) {
        return run(place, new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
    }

    /** @return the exit code */
    public static int run(Place place, PrintWriter out, PrintWriter err, String... args) {
        if (args.length == 0) {
            return guarded(place, err, () -> window(place, place.data(), Optional.empty()));
        }
        var line = new CommandLine(root())
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(typed -> safely(place, typed, out, err))
                .setParameterExceptionHandler((e, _) -> {
                    err.println(sentence(e) + " " + say("cli.usage.see", name(e.getCommandLine())));
                    return MISUSED;
                });
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static CommandSpec root() {
        var root = command("loket", say("cli.help.loket"))
                .addOption(everywhere("--data", say("cli.help.data"))
                        .paramLabel("DIR")
                        .type(Path.class)
                        .arity("1")
                        .build())
                .addOption(everywhere("--practice", say("cli.help.practice")).build())
                .addOption(everywhere(Given.OFFICE, say("cli.help.office"))
                        .paramLabel("ID")
                        .type(String.class)
                        .arity("1")
                        .build())
                .addOption(everywhere("--help", say("cli.help.help"))
                        .usageHelp(true)
                        .build());
        var sop = command("sop", say("cli.help.sop"));
        List.of(new SopList(), new SopShow(), new SopSheet(), new SopCheckFiles())
                .forEach(v -> add(sop, v));
        root.addSubcommand("sop", sop);
        add(root, new PlayStory());
        add(root, new FillBook());
        var book = command("book", say("cli.help.book"));
        add(book, new BookList());
        Arrays.stream(BookKind.values()).map(PrintBook::new).forEach(v -> add(book, v));
        add(book, new PrintNumbers());
        root.addSubcommand("book", book);
        var report = command("report", say("cli.help.report"));
        PrintReport.all().forEach(v -> add(report, v));
        List.of(new ReportDutyList(), new PrintCompliance()).forEach(v -> add(report, v));
        add(report, new PrintSurvey());
        root.addSubcommand("report", report);
        var imports = command("import", say("cli.help.import"));
        Stream.of(ImportKind.values()).map(TakeOver::new).forEach(v -> add(imports, v));
        root.addSubcommand("import", imports);
        List.of(new ExportList(), new VerifyBook(), new MakeBackup(), new RestoreBackup(), new SelfCheck())
                .forEach(v -> add(root, v));
        return root;
    }

    private static CommandSpec command(String name, String description) {
        return headed(CommandSpec.create().name(name), description);
    }

    static CommandSpec command(Verb verb, String name, String description) {
        return headed(CommandSpec.wrapWithoutInspection(verb).name(name), description);
    }

    private static CommandSpec headed(CommandSpec spec, String description) {
        spec.usageMessage()
                .description(description)
                .synopsisHeading(say("cli.usage.synopsis") + " ")
                .synopsisSubcommandLabel(say("cli.usage.command"))
                .parameterListHeading("%n" + say("cli.usage.parameters") + "%n")
                .optionListHeading("%n" + say("cli.usage.options") + "%n")
                .commandListHeading("%n" + say("cli.usage.commands") + "%n");
        return spec;
    }

    /** The one parameter of a command. */
    static PositionalParamSpec parameter(String label, String description, Class<?> type) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .required(true)
                .arity("1")
                .type(type)
                .description(description)
                .build();
    }

    private static void add(CommandSpec under, Verb verb) {
        var spec = verb.spec();
        under.addSubcommand(spec.name(), spec);
    }

    private static OptionSpec.Builder everywhere(String name, String description) {
        return OptionSpec.builder(name).description(description).scopeType(ScopeType.INHERIT);
    }

    /** Without a word on the command line there is nothing to understand, which takes a tenth of a second. */
    private static int window(Place place, Path data, Optional<String> practice) {
        place.chosen().accept(data);
        place.window().open(data, practice);
        return DONE;
    }

    private static int safely(Place place, ParseResult typed, PrintWriter out, PrintWriter err) {
        return guarded(place, err, () -> execute(place, typed, out, err));
    }

    private static int guarded(Place place, PrintWriter err, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (RegisterTrouble trouble) {
            err.println(trouble.sentence());
        } catch (PaperTrouble trouble) {
            err.println(trouble.getMessage());
        } catch (RuntimeException | Error bug) {
            err.println(say("cli.trouble", place.trouble().apply(bug)));
        }
        return FAILED;
    }

    private static int execute(Place place, ParseResult typed, PrintWriter out, PrintWriter err) {
        var help = CommandLine.executeHelpRequest(typed);
        if (help != null) {
            return help;
        }
        var chain = typed.asCommandLineList().stream()
                .map(CommandLine::getParseResult)
                .toList();
        var given = new Given(place, chain, out, err);
        if (chain.getLast().commandSpec().userObject() instanceof Verb verb) {
            if (verb.logsInData()) {
                place.chosen().accept(given.data());
            }
            return verb.run(given);
        }
        if (chain.size() == 1) {
            if (given.unknownOffice()) {
                place.chosen().accept(given.data());
                return given.refuseOffice();
            }
            return window(place, given.data(), given.practice() ? given.sampleOffice() : Optional.empty());
        }
        var last = chain.getLast().commandSpec().commandLine();
        err.println(say("cli.usage.no-command") + " " + say("cli.usage.see", name(last)));
        return MISUSED;
    }

    private static String sentence(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unknown ->
                say("cli.usage.unknown", unknown.getUnmatched().getFirst());
            case MissingParameterException missing ->
                say("cli.usage.missing", missing.getMissing().getFirst().paramLabel());
            case OverwrittenOptionException twice ->
                say("cli.usage.twice", twice.getOverwritten().paramLabel());
            case ParameterException wrong when wrong.getValue() != null -> say("cli.usage.value", wrong.getValue());
            case ParameterException _ -> say("cli.usage.wrong");
        };
    }

    private static String name(CommandLine line) {
        return line.getCommandSpec().qualifiedName();
    }
}
