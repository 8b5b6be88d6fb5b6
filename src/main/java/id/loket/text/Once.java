package id.loket.text;

import java.util.Optional;
import java.util.function.Supplier;

/** Something costly that is made when it is first asked for, and then kept. Safe for all threads. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
