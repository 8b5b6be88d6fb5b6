package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Hurdle;
import id.loket.kit.Message;
import id.loket.kit.Tone;
import java.util.function.Consumer;

/** What stands between a paper and the sheet, with the one thing that can be done about it here. */
final class PreviewHurdle {
    private PreviewHurdle() {}

    /**
     * @param elsewhere takes another printer
     * @param onto makes the page smaller for another sheet
     */
    static Message message(Hurdle hurdle, Consumer<String> elsewhere, Consumer<Hurdle.Onto> onto) {
        var message = new Message(Tone.WARNING, hurdle.sentence());
        message.setId("preview-hurdle");
        return switch (hurdle.way()) {
            case Hurdle.Elsewhere(var queue) ->
                message.action(
                        "preview-elsewhere", say("screens.preview.elsewhere", queue), () -> elsewhere.accept(queue));
            case Hurdle.Onto sheet ->
                message.action("preview-fit", say("screens.preview.fit", sheet.title()), () -> onto.accept(sheet));
            case Hurdle.Mend() -> message;
        };
    }
}
