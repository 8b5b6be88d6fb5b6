package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Surveys;
import id.loket.report.Period;
import id.loket.report.SurveyReport;
import id.loket.text.Rhythm;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code report skm 2026-11}: what applicants said in a month, a quarter or a year, as a PDF, as a workbook, or as plain numbers. */
final class PrintSurvey implements Verb {
    private static final String SERVICE = "--service";
    private static final List<Rhythm> RHYTHMS = List.of(Rhythm.MONTH, Rhythm.QUARTER, Rhythm.YEAR);

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "skm", say("cli.help.skm"))
                .addPositional(Cli.parameter("YYYY-MM|YYYY-Qn|YYYY", say("cli.help.skm.period"), String.class))
                .addOption(OutFile.option(say("cli.help.skm.out")))
                .addOption(OptionSpec.builder(SERVICE)
                        .paramLabel("ID")
                        .type(String.class)
                        .description(say("cli.help.skm.service"))
                        .build());
    }

    @Override
    public int run(Given given) {
        String typed = given.parameter(0);
        Optional<String> service = given.value(SERVICE);
        Path out = OutFile.of(given);
        var period =
                RHYTHMS.stream().flatMap(r -> Period.parse(r, typed).stream()).findFirst();
        if (period.isEmpty()) {
            return given.refuse(say("cli.skm.period", typed));
        }
        if (!OutFile.ends(out, ".pdf", ".xlsx", ".json")) {
            return given.refuse(say("cli.skm.kind", out));
        }
        return given.atCounter(counter -> {
            var known = counter.surveys().titles();
            if (service.isPresent() && !known.containsKey(service.get())) {
                return given.refuse(say("cli.skm.service", service.get(), String.join(", ", known.keySet())));
            }
            if (OutFile.ends(out, ".xlsx")) {
                var tables = counter.surveys().resultTables(period.get(), service);
                return OutFile.export(given, counter, Surveys.RESULT, tables, out);
            }
            var bytes = OutFile.ends(out, ".pdf")
                    ? counter.surveys().resultPaper(period.get(), service).pdf()
                    : json(counter.surveys().result(period.get(), service));
            return OutFile.write(given, out, bytes);
        });
    }

    private static byte[] json(SurveyReport report) {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringProperty("from", report.period().from().toString());
            json.writeStringProperty("to", report.period().to().toString());
            json.writeNumberProperty("forms", report.now().forms());
            report.now().converted().ifPresent(ikm -> json.writeNumberProperty("ikm", ikm));
            report.now().grade().ifPresent(grade -> json.writeStringProperty("grade", grade.name()));
            json.writeArrayPropertyStart("elements");
            report.now().marks().forEach(mark -> {
                json.writeStartObject();
                json.writeStringProperty("id", mark.element().name());
                json.writeNumberProperty("answered", mark.answered());
                json.writeNumberProperty("sum", mark.sum());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
