package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Survey;
import id.loket.casework.SurveyElement;
import id.loket.kit.Ask;
import id.loket.kit.Column;
import id.loket.kit.Keys;
import id.loket.kit.Lane;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.register.KeptSurvey;
import id.loket.report.Period;
import id.loket.text.Dates;
import id.loket.text.Datum;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The forms of a period, newest first: nobody is named in them. A supervisor makes one void that nobody meant. */
final class SurveyForms {
    private final Seat seat;
    private final Runnable changed;
    private final Lane lane;
    private final Listing<KeptSurvey> listing;
    private final VBox said = new VBox();
    private final VBox view;

    SurveyForms(Seat seat, Runnable changed) {
        this.seat = seat;
        this.changed = changed;
        this.lane = seat.background().latest();
        var titles = seat.counter().surveys().titles();
        this.listing = SeatList.of(
                        seat,
                        "survey-forms",
                        say("screens.survey.forms"),
                        KeptSurvey::id,
                        List.of(
                                Column.<KeptSurvey>text(
                                                say("screens.survey.form.at"),
                                                150,
                                                k -> Dates.shortDateTime(
                                                        k.survey().at()))
                                        .by(k -> new Datum.Moment(k.survey().at())),
                                Column.text(
                                        say("screens.survey.form.service"),
                                        230,
                                        k -> titles.getOrDefault(k.survey().service(), "")),
                                Column.text(say("screens.survey.form.who"), 200, k -> who(k.survey())),
                                Column.mono(say("screens.survey.form.marks"), 190, k -> marks(k.survey())),
                                Column.text(
                                        say("screens.survey.form.remark"),
                                        300,
                                        k -> k.survey().remark()),
                                Column.muted(
                                        say("screens.survey.form.void"),
                                        180,
                                        k -> k.voided().orElse(""))))
                .whenEmpty(say("screens.survey.form.none"));
        var makeVoid = ActFrame.button("survey-void", say("screens.survey.void"), this::ask);
        makeVoid.disableProperty()
                .bind(listing.selectedProperty()
                        .map(k -> k.filter(KeptSurvey::counts).isEmpty()));
        var foot = new HBox(Space.SMALL, makeVoid, said);
        HBox.setHgrow(said, Priority.ALWAYS);
        foot.setVisible(seat.who().supervisor());
        foot.setManaged(seat.who().supervisor());
        this.view = new VBox(Space.SMALL, listing, foot);
        view.setPadding(new Insets(Space.SMALL, 0, 0, 0));
        VBox.setVgrow(listing, Priority.ALWAYS);
        new Keys(say("screens.survey.forms"))
                .button("Ctrl+D", say("screens.survey.void"), makeVoid)
                .install(view);
    }

    Node view() {
        return view;
    }

    void show(Period period) {
        said.getChildren().clear();
        lane.run(() -> seat.counter().surveys().forms(period)).onDone(forms -> listing.show(Rows.of(forms.reversed())));
    }

    private static String who(Survey survey) {
        return Stream.of(
                        survey.sex().map(Survey.Sex::title),
                        survey.education().map(Survey.Education::title),
                        survey.occupation().map(Survey.Occupation::title))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** Nine marks in their order, a dash where nothing was answered. */
    private static String marks(Survey survey) {
        return Stream.of(SurveyElement.values())
                .map(e -> Optional.ofNullable(survey.marks().get(e))
                        .map(String::valueOf)
                        .orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private void ask() {
        listing.selected().filter(KeptSurvey::counts).ifPresent(chosen -> {
            var reason = new TextField();
            reason.setId("field-reason");
            var label = new Label(say("screens.survey.void.reason"));
            label.setLabelFor(reason);
            new Ask<Boolean>(
                            view.getScene().getWindow(),
                            say("screens.survey.void"),
                            say(
                                    "screens.survey.void.sentence",
                                    Dates.shortDateTime(chosen.survey().at())))
                    .with(new VBox(Space.HAIR, label, reason))
                    .danger("make-void", say("screens.survey.void.do"), true)
                    .orElse(say("screens.preview.cancel"))
                    .ifPresent(_ -> makeVoid(chosen, reason.getText()));
        });
    }

    private void makeVoid(KeptSurvey chosen, String reason) {
        seat.background()
                .change(() -> seat.counter().surveys().makeVoid(seat.who(), chosen.id(), reason))
                .onDone(refused -> {
                    if (refused.isPresent()) {
                        said.getChildren().setAll(Look.of(new Message(Tone.DANGER, refused.get())));
                    } else {
                        changed.run();
                    }
                });
    }
}
