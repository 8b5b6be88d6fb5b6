package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Maintenance;
import id.loket.register.Progress;
import id.loket.register.Verify;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.core.JsonGenerator;

/** {@code verify}: whether the book is as it was written. */
final class VerifyBook implements Verb {

    @Override
    public CommandSpec spec() {
        return Cli.command(this, "verify", say("cli.help.verify")).addOption(SopList.json());
    }

    @Override
    public int run(Given given) {
        return given.atCounter(counter -> {
            var checked = new Maintenance(counter).verify(Progress.UNHEARD);
            if (given.has(Given.JSON)) {
                Json.print(given.out(), json -> write(json, checked.result()));
            } else if (checked.clean()) {
                given.tell(checked.sentence());
            } else {
                given.err().println(checked.sentence());
                checked.faults().forEach(given.err()::println);
            }
            return checked.clean() ? Cli.DONE : Cli.FAILED;
        });
    }

    private static void write(JsonGenerator json, Verify.Result result) {
        json.writeStartObject();
        json.writeBooleanProperty("clean", result.clean());
        json.writeNumberProperty("entries", result.head().entries());
        json.writeStringProperty("head", result.head().hash());
        json.writeNumberProperty("cases", result.cases());
        json.writeNumberProperty("numbers", result.numbers());
        json.writeNumberProperty("files", result.files());
        json.writeNumberProperty("orphans", result.orphans());
        json.writeName("findings").writeStartArray();
        for (var finding : result.findings()) {
            json.writeStartObject();
            json.writeStringProperty("kind", finding.kind().name());
            json.writeStringProperty("where", finding.where());
            json.writeStringProperty("sentence", finding.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
