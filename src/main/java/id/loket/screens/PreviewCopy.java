package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Printout;
import id.loket.kit.Ask;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What a preview says of a paper that went to a printer before, and the one way to print the original again. */
final class PreviewCopy {
    private PreviewCopy() {}

    /** @param failed asks why the print before is not to count */
    static Message[] messages(Printout out, Optional<String> why, Runnable failed) {
        var messages = new ArrayList<Message>();
        if (out.overtaken()) {
            messages.add(new Message(Tone.WARNING, say("screens.preview.overtaken")));
        }
        if (out.copy() > 0) {
            messages.add(new Message(Tone.INFO, say("screens.preview.copy", out.copy()))
                    .action("preview-original", say("screens.preview.failed"), failed));
        }
        why.ifPresent(reason -> messages.add(new Message(Tone.INFO, say("screens.preview.original", reason))));
        return messages.toArray(Message[]::new);
    }

    /** Asks why the print before never became a sheet in someone's hands, or whether it did and a copy is wanted. */
    static void ask(Window owner, Consumer<Optional<String>> next) {
        var group = new ToggleGroup();
        var reasons = List.of(
                reason(group, "why-jam", say("screens.preview.why.jam")),
                reason(group, "why-spoilt", say("screens.preview.why.spoilt")),
                reason(group, "why-lost", say("screens.preview.why.lost")));
        group.selectToggle(reasons.getFirst());
        var choices = new VBox(Space.SMALL);
        choices.getChildren().setAll(reasons);
        new Ask<Boolean>(owner, say("screens.preview.failed"), say("screens.preview.why"))
                .with(choices)
                .primary("print-original", say("screens.preview.as-original"), true)
                .other("print-copy", say("screens.preview.as-copy"), false)
                .orElse(say("screens.preview.cancel"))
                .ifPresent(original -> next.accept(Optional.of(((RadioButton) group.getSelectedToggle()).getText())
                        .filter(_ -> original)));
    }

    private static RadioButton reason(ToggleGroup group, String id, String text) {
        var button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }
}
