package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Entry;
import id.loket.casework.Problem;
import id.loket.casework.Questions;
import id.loket.desk.PaperKind;
import id.loket.desk.Papers.Signatory;
import id.loket.desk.Preview;
import id.loket.desk.PrintResult;
import id.loket.kit.Form;
import id.loket.kit.Lane;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.kit.Width;
import id.loket.sop.Answers;
import id.loket.sop.Field.Option;
import id.loket.sop.Sop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A letter: who signs, how it will look, then stored and printed. Law: nothing is stored that was not in sight. */
final class ActWrite implements ActCard {
    private final ActContext context;
    private final Form form = new Form();
    private final FieldSheet sheet;
    private final VBox notices = new VBox(Space.SMALL);
    private final PreviewPane pane;
    private final Lane lane;
    private final ActFrame frame;
    private final Button keepOnly;
    private Optional<FieldSingle.Input> signer = Optional.empty();
    private List<Signatory> signatories = List.of();
    private Optional<Preview> inSight = Optional.empty();
    private boolean offered;

    ActWrite(ActContext context) {
        this.context = context;
        this.pane = new PreviewPane(context.seat());
        this.lane = context.seat().background().latest();
        this.sheet = new FieldSheet(
                form,
                context.controls(),
                Questions.of(context.sop(), context.act()),
                context.one().answers());
        sheet.onChange(this::preview);
        this.keepOnly = ActFrame.button("keep", say("screens.act.write.keep"), () -> keep(false));
        var body = new VBox(Space.SMALL, form.view(), notices, pane.view());
        form.view().setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(pane.view(), Priority.ALWAYS);
        this.frame = new ActFrame(body, say("screens.act.write"), this::forward, keepOnly);
        ready(false);
        context.seat()
                .background()
                .run(() -> context.seat().counter().papers().signatories(context.one()))
                .onDone(this::offer);
    }

    private void offer(List<Signatory> found) {
        signatories = found;
        var options = IntStream.range(0, found.size())
                .mapToObj(n -> new Option(String.valueOf(n), name(found.get(n))))
                .toList();
        if (!options.isEmpty()) {
            var input = FieldInputs.choice("signer", options);
            input.set().accept("0");
            form.add("signer", say("screens.act.write.signer"), input.node())
                    .width(Width.FULL)
                    .required();
            signer = Optional.of(input);
            input.onChange().accept(this::preview);
        }
        form.whenDone(this::forward);
        offered = true;
        preview();
    }

    private String name(Signatory signatory) {
        var post = context.seat().counter().office().post(signatory.block().post());
        return say("screens.act.write.by", signatory.block().name(), post.shown());
    }

    private Optional<Signatory> chosen() {
        return signer.map(s -> s.get().get()).filter(n -> !n.isEmpty()).map(n -> signatories.get(Integer.parseInt(n)));
    }

    private void preview() {
        ready(false);
        var letter = context.seat().counter().papers().toWrite(context.one());
        if (letter.isEmpty()) {
            notices.getChildren().setAll(new Message(Tone.DANGER, say("screens.act.write.none")));
            return;
        }
        lane.run(() -> made(letter.get(), chosen()))
                .onDone(this::show)
                .onTrouble(
                        trouble -> notices.getChildren().setAll(new Message(Tone.DANGER, ActLetter.sentence(trouble))));
    }

    private Preview made(Sop.Letter letter, Optional<Signatory> by) {
        return context.seat().counter().papers().letter(context.seat().who(), answered(), letter, by);
    }

    /** The case as it will be once what is typed here is on disk. */
    private Case answered() {
        var one = context.one();
        return new Case(
                one.key(),
                one.sop(),
                one.entries(),
                one.standing(),
                one.answers().with(sheet.typed()),
                one.ticks(),
                one.numbers(),
                one.letters(),
                one.items());
    }

    /** A letter that comes when nobody looks any more is not shown; {@link #begin} makes it anew. */
    private void show(Preview preview) {
        if (frame.view().getScene() == null) {
            return;
        }
        inSight = Optional.of(preview);
        notices.getChildren()
                .setAll(preview.remark()
                        .map(r -> List.of(new Message(Tone.WARNING, r)))
                        .orElse(List.of()));
        pane.show(preview.pdf());
        ready(true);
        if (sheet.isEmpty()) {
            frame.next().requestFocus();
        }
    }

    private void ready(boolean now) {
        frame.next().setDisable(!now);
        keepOnly.setDisable(!now);
        if (!now) {
            inSight = Optional.empty();
        }
    }

    private void keep(boolean print) {
        inSight.ifPresent(preview -> {
            var answers = sheet.typed();
            // Once the act is done this form is in no window any more.
            var window = frame.view().getScene().getWindow();
            context.send()
                    .send(
                            () -> new Command.Confirm(
                                    answers,
                                    Map.of(),
                                    Optional.of(
                                            context.seat().counter().papers().keep(preview)),
                                    Optional.empty()),
                            done -> done.entry().paper().filter(_ -> print).ifPresent(paper -> print(window, paper)));
        });
    }

    /** Where something stands in the way, the paper is shown with it, and the officer decides there. */
    private void print(Window window, Entry.Paper paper) {
        var kind = PaperKind.of(paper.letter());
        Printing.straight(context.seat(), paper.sha256(), kind, this::printed, hurdle -> {
            context.tell().accept(new Message(Tone.WARNING, hurdle.sentence()));
            PreviewWindow.stored(context.seat(), window, paper.title(), paper.sha256(), kind, () -> {});
        });
    }

    private void printed(PrintResult result) {
        context.tell().accept(new Message(result.handed() ? Tone.SUCCESS : Tone.WARNING, result.sentence()));
    }

    @Override
    public Node view() {
        return frame.view();
    }

    @Override
    public void begin() {
        if (inSight.isPresent() && sheet.isEmpty()) {
            frame.next().requestFocus();
        } else {
            form.begin();
            if (inSight.isEmpty() && offered) {
                preview();
            }
        }
    }

    @Override
    public void refused(List<Problem> problems) {
        sheet.show(problems);
    }

    @Override
    public void forward() {
        keep(true);
    }

    @Override
    public boolean touched() {
        return sheet.touched();
    }

    @Override
    public Answers answers() {
        return sheet.typed();
    }
}
