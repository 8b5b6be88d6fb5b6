package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Form;
import id.loket.kit.Keys;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Field.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** One question of every shape there is; only the self-check has a way to it. */
public final class TrialPage implements Page {
    private final StackPane view = new StackPane();
    private final Form form = new Form();
    private final Keys keys = new Keys(title());

    public TrialPage(Seat seat) {
        var services = seat.counter().desk().services();
        var sop =
                services.stream().filter(s -> !s.kinds().isEmpty()).findFirst().orElseGet(services::getFirst);
        new FieldSheet(
                form, new FieldControls(seat, sop, _ -> {}), fields(!sop.kinds().isEmpty()), Answers.NONE);
        view.getChildren().setAll(form.view());
    }

    /** Columns have controls of their own, so that the table has one of each that may be a column. */
    private static List<Field> fields(boolean kinds) {
        var single = List.of(
                new Field.Line(40),
                new Field.Number(Optional.empty(), Optional.of(99L)),
                new Field.Money(),
                new Field.Date(),
                new Field.Time(),
                new Field.Choice(List.of(new Option("a", "A"), new Option("b", "B"))),
                new Field.YesNo(),
                new Field.Village());
        var columns = single.stream().map(TrialPage::field).toList();
        return Stream.concat(
                        columns.stream(),
                        Stream.of(
                                        new Field.Text(),
                                        new Field.File(),
                                        new Field.Person(),
                                        new Field.LetterRef(),
                                        new Field.Days("date", "date", true, 0),
                                        new Field.Age("date", "date", 0, Optional.empty()),
                                        new Field.KindOf(),
                                        new Field.Rows(columns))
                                .filter(shape -> kinds || !(shape instanceof Field.KindOf))
                                .map(TrialPage::field))
                .toList();
    }

    private static Field field(Field.Shape shape) {
        var id = shape.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return new Field(id, id, "", false, Optional.empty(), shape);
    }

    @Override
    public String title() {
        return say("screens.trial.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public void shown() {
        form.begin();
    }
}
