package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Form;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.office.Office;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** All answers once more, before they are written. */
final class FirstUseSummary implements FirstUse.Step {
    private final FirstUseOffice office;
    private final FirstUseAdministrator administrator;
    private final FirstUseNumbers numbers;
    private final GridPane answers = new GridPane(Space.ROOMY, Space.BASE);
    private final Form form = new Form();

    FirstUseSummary(FirstUseOffice office, FirstUseAdministrator administrator, FirstUseNumbers numbers) {
        this.office = office;
        this.administrator = administrator;
        this.numbers = numbers;
        answers.setId("summary");
        form.add(Look.of(answers, Look.PANEL));
    }

    @Override
    public void shown() {
        answers.getChildren().clear();
        line(say("screens.setup.office"), office.chosen().map(Office::name).orElse(""));
        line(say("screens.setup.administrator-title"), administrator.name());
        var posts = administrator.postTitles();
        line(say("screens.setup.posts"), posts.isEmpty() ? say("screens.setup.posts-none") : String.join("\n", posts));
        var taken = numbers.takenOver();
        line(
                say("screens.setup.numbers-title"),
                taken.isEmpty() ? say("screens.setup.numbers-fresh") : String.join("\n", taken));
    }

    private void line(String what, String is) {
        var value = new Label(is);
        value.setWrapText(true);
        answers.addRow(answers.getRowCount(), Look.of(new Label(what), Look.MUTED), value);
    }

    @Override
    public String title() {
        return say("screens.setup.summary-title");
    }

    @Override
    public String why() {
        return say("screens.setup.summary-why");
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean asks(String field) {
        return false;
    }
}
