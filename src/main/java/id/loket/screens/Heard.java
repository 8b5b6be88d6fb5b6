package id.loket.screens;

import id.loket.kit.Progress;

/** What the book tells of long work, heard on the screen; once nobody waits for it, the book stops. */
final class Heard {
    private Heard() {}

    static id.loket.register.Progress by(Progress progress) {
        return (done, of) -> {
            progress.at(done, of);
            return !progress.cancelled();
        };
    }
}
