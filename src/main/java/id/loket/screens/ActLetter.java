package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.desk.PaperTrouble;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.text.Dates;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Exactly the stored bytes that a paraf or signature will stand on, and the marks they carry already. */
final class ActLetter {
    private final VBox view = new VBox(Space.SMALL);

    ActLetter(ActContext context, String sha256) {
        var pane = new PreviewPane(context.seat());
        VBox.setVgrow(pane.view(), Priority.ALWAYS);
        var marks = context.one().letters().values().stream()
                .filter(p -> p.sha256().equals(sha256))
                .flatMap(p -> context.one().marksOn(p.letter()).stream())
                .map(ActLetter::mark)
                .toList();
        view.getChildren().addAll(marks);
        view.getChildren().add(pane.view());
        context.seat()
                .background()
                .run(() -> context.seat().counter().papers().load(sha256))
                .onDone(pdf -> {
                    if (view.getScene() != null) {
                        pane.show(pdf);
                    }
                })
                .onTrouble(trouble -> view.getChildren().add(0, new Message(Tone.DANGER, sentence(trouble))));
        Look.of(view, "act-letter");
    }

    private static Label mark(Entry entry) {
        var by = entry.doer().name();
        var at = Dates.dateTime(entry.times().happened());
        return Look.of(
                new Label(
                        switch (entry.mark().orElseThrow().authority()) {
                            case PARAF -> say("screens.act.mark.paraf", by, at);
                            case SIGNATURE -> say("screens.act.mark.signature", by, at);
                        }),
                Look.MUTED);
    }

    /** What a paper in trouble says; anything else is a bug and goes on as one. */
    static String sentence(Throwable trouble) {
        if (trouble instanceof PaperTrouble paper) {
            return paper.getMessage();
        }
        throw new IllegalStateException(trouble);
    }

    VBox view() {
        return view;
    }
}
