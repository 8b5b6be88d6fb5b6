package id.loket.cli;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.desk.Practice;
import id.loket.desk.Replay;
import id.loket.desk.Story;
import id.loket.desk.StoryClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code replay FILE}: runs a story through the desk; it stops at the first scene that is refused. */
final class PlayStory implements Verb {
    @Override
    public CommandSpec spec() {
        return Cli.command(this, "replay", say("cli.help.replay"))
                .addPositional(Cli.parameter("FILE", say("cli.help.replay.file"), Path.class));
    }

    @Override
    public int run(Given given) {
        Path file = given.parameter(0);
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException _) {
            return given.refuse(say("cli.replay.unreadable", file));
        }
        var reading = Story.read(file.toString(), text);
        if (reading.story().isEmpty()) {
            reading.faults().forEach(fault -> given.err().println(fault));
            return Cli.FAILED;
        }
        var clock = new StoryClock(given.place().clock().get());
        if (given.hasBook()) {
            return play(given, reading.story().get(), Counter.open(given.data(), clock, given.practice()), clock);
        }
        var office = given.sampleOffice();
        if (office.isEmpty()) {
            return given.refuse(say("cli.replay.no-office", given.data()));
        }
        if (given.unknownOffice()) {
            return given.refuseOffice();
        }
        return play(given, reading.story().get(), Practice.staffed(given.data(), office.get(), clock), clock);
    }

    private static int play(Given given, Story story, Counter.Opened opened, StoryClock clock) {
        return given.inside(opened, counter -> {
            var today = given.place().now().apply(counter.office().zone()).toLocalDate();
            var replay = new Replay(counter, clock);
            var refused = replay.run(given.parameter(0).toString(), story, today);
            if (refused.isPresent()) {
                return given.refuse(refused.get().toString());
            }
            given.tell(
                    say("cli.replay.done", story.scenes().size(), replay.cases().size()));
            return Cli.DONE;
        });
    }
}
