package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Tone;
import id.loket.register.RegisterTrouble;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What the officer is told when looking at a list or taking it over ends early; a bug of ours is nothing to be told. */
final class ImportTrouble {
    private ImportTrouble() {}

    static Consumer<Throwable> told(BiConsumer<Tone, String> tell) {
        return thrown -> {
            switch (thrown) {
                case CancellationException _ -> tell.accept(Tone.WARNING, say("screens.import.stopped"));
                case RegisterTrouble trouble -> tell.accept(Tone.DANGER, trouble.sentence());
                case RuntimeException bug -> throw bug;
                case Throwable other -> throw new IllegalStateException(other);
            }
        };
    }
}
