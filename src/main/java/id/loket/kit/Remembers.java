package id.loket.kit;

import java.util.Optional;

/** Keeps how someone arranged each list, from one day to the next; asked off the screen's thread. */
public interface Remembers {
    Remembers NOTHING = new Remembers() {
        @Override
        public Optional<String> recall(String list) {
            return Optional.empty();
        }

        @Override
        public void keep(String list, String layout) {}
    };

    Optional<String> recall(String list);

    /** @param layout empty = as it came */
    void keep(String list, String layout);
}
