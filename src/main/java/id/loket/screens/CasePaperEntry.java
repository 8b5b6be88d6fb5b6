package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Problem;
import id.loket.casework.Turn.OnPaper;
import id.loket.desk.Moment;
import id.loket.kit.Form;
import id.loket.kit.Width;
import id.loket.sop.Answers;
import id.loket.sop.Field.Option;
import id.loket.sop.Sop;
import id.loket.text.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What the recorder enters of an act that an official did on paper: in which role, who, and when it happened. */
final class CasePaperEntry implements ActCard {
    private final Form form = new Form();
    private final FieldSingle.Input role;
    private final FieldSingle.Input name = FieldInputs.text(Width.FULL);
    private final FieldSingle.Input day;
    private final FieldSingle.Input time = FieldInputs.time();
    private final Map<String, String> holders;
    private final Consumer<Moment> then;
    private final ActFrame frame;

    /** @param holders name of the official by role, as the office knows it today */
    CasePaperEntry(
            Seat seat, CaseFile file, String act, Map<String, String> holders, Consumer<Moment> then, Runnable stay) {
        this.holders = holders;
        this.then = then;
        var now = seat.counter().desk().now();
        var roles = file.one().standing().waitsFor().stream()
                .map(file.sop()::role)
                .filter(r -> !r.outside())
                .map(r -> new Option(r.id(), r.title()))
                .toList();
        this.role = FieldInputs.choice("paper-role", roles);
        this.day = FieldInputs.date(now.toLocalDate());
        form.section(say("screens.paper.title"));
        form.add(ActQuestions.sentence(say("screens.paper.sentence", act)));
        form.add("paper-role", say("screens.paper.role"), role.node()).required();
        form.add("paper-name", say("screens.paper.name"), name.node()).required();
        form.add("paper-day", say("screens.paper.day"), day.node()).required();
        form.add("happened", say("screens.paper.time"), time.node())
                .required()
                .hint(say("screens.paper.time.hint"))
                .width(Width.TINY);
        role.onChange()
                .accept(() -> name.set().accept(holders.getOrDefault(role.get().get(), "")));
        role.set().accept(roles.getFirst().id());
        day.set().accept(now.toLocalDate().toString());
        form.whenDone(this::forward);
        this.frame = new ActFrame(
                form.view(),
                say("screens.act.next"),
                this::forward,
                ActFrame.button("stay", say("screens.act.stay"), stay));
    }

    static Map<String, String> holders(Seat seat, Sop sop) {
        var holders = new HashMap<String, String>();
        var today = seat.counter().desk().today();
        var staff = seat.counter().people().staff();
        for (var role : sop.roles()) {
            seat.counter().office().postsFor(sop.id(), role.id()).stream()
                    .flatMap(post ->
                            staff.stream().filter(s -> s.active() && s.person().holds(post.id(), today)))
                    .findFirst()
                    .ifPresent(s -> holders.put(role.id(), s.person().name()));
        }
        return Map.copyOf(holders);
    }

    @Override
    public Node view() {
        return frame.view();
    }

    @Override
    public void begin() {
        form.begin("happened");
    }

    @Override
    public void refused(List<Problem> problems) {
        form.show(FieldSheet.placed(problems));
    }

    @Override
    public void forward() {
        var problems = new ArrayList<Problem>();
        if (name.get().get().isBlank()) {
            problems.add(Problem.of("paper-name", "casework.problem.required"));
        }
        try {
            var happened = LocalDateTime.of(
                    LocalDate.parse(day.get().get()), LocalTime.parse(time.get().get()));
            if (problems.isEmpty()) {
                then.accept(Moment.onPaper(
                        happened, new OnPaper(role.get().get(), name.get().get().strip())));
                return;
            }
        } catch (DateTimeException _) {
            boolean dayKnown = Dates.read(day.get().get()).isPresent();
            problems.add(Problem.of(
                    dayKnown ? "happened" : "paper-day", dayKnown ? "casework.problem.time" : "casework.problem.date"));
        }
        refused(problems);
    }

    @Override
    public boolean touched() {
        return !time.get().get().isBlank();
    }

    @Override
    public Answers answers() {
        return Answers.NONE;
    }
}
