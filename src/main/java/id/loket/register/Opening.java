package id.loket.register;

import id.loket.text.Words;

/** What came of opening a book; a book that was not opened was left as it is. */
public sealed interface Opening {

    record Opened(Register register) implements Opening {}

    /** Why not. */
    sealed interface NotOpened extends Opening {

        /** For the user. */
        String sentence();
    }

    /** Another program holds the book. */
    record InUse() implements NotOpened {
        @Override
        public String sentence() {
            return Words.say("register.open.in-use");
        }
    }

    /**
     * Written by a newer program.
     *
     * @param version of the book
     * @param known newest version this program knows
     */
    record TooNew(int version, int known) implements NotOpened {
        @Override
        public String sentence() {
            return Words.say("register.open.too-new", version, known);
        }
    }

    /** Not a book, unreadable, or the folder cannot be written. */
    record Damaged(String sentence) implements NotOpened {}
}
