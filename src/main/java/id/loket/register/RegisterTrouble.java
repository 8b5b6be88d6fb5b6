package id.loket.register;

import id.loket.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** The disk or the file failed and nothing of the change was kept; it carries a sentence for the user. */
public final class RegisterTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What failed. */
    public enum Kind {
        FULL,
        READ_ONLY,
        BUSY,
        DAMAGED,
        DISK,
        /** Another change of the same case came first; read it again. */
        CONFLICT,
        CLOSED,
        /** Whoever asked no longer wanted the answer. */
        GIVEN_UP
    }

    private final Kind kind;

    RegisterTrouble(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** For the user. */
    public String sentence() {
        return switch (kind) {
            case FULL -> Words.say("register.trouble.full");
            case READ_ONLY -> Words.say("register.trouble.read-only");
            case BUSY -> Words.say("register.trouble.busy");
            case DAMAGED -> Words.say("register.trouble.damaged");
            case DISK -> Words.say("register.trouble.disk");
            case CONFLICT -> Words.say("register.trouble.conflict");
            case CLOSED -> Words.say("register.trouble.closed");
            case GIVEN_UP -> Words.say("register.trouble.given-up");
        };
    }

    static RegisterTrouble of(IOException e) {
        var text = String.valueOf(e.getMessage());
        var full = text.contains("No space left") || text.contains("not enough space");
        return new RegisterTrouble(full ? Kind.FULL : Kind.DISK, e);
    }

    /** What a failed statement means: trouble of the disk, or the bug itself. */
    static RuntimeException of(RuntimeException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            switch (t) {
                case RegisterTrouble trouble -> {
                    return trouble;
                }
                case SQLException sql -> {
                    return of(sql, e);
                }
                case UncheckedIOException io -> {
                    return of(io.getCause());
                }
                default -> {}
            }
        }
        return e;
    }

    static RuntimeException of(SQLException e) {
        return of(e, e);
    }

    private static RuntimeException of(SQLException e, Throwable cause) {
        var code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : e.getErrorCode() & 0xff;
        return switch (code) {
            case 13 -> new RegisterTrouble(Kind.FULL, cause);
            case 3, 8, 23 -> new RegisterTrouble(Kind.READ_ONLY, cause);
            case 9 -> new RegisterTrouble(Kind.GIVEN_UP, cause);
            case 5, 6 -> new RegisterTrouble(Kind.BUSY, cause);
            case 11, 26 -> new RegisterTrouble(Kind.DAMAGED, cause);
            case 10, 14 -> new RegisterTrouble(Kind.DISK, cause);
            case 19 ->
                String.valueOf(e.getMessage()).contains("line is taken")
                        ? new RegisterTrouble(Kind.CONFLICT, cause)
                        : new IllegalStateException("the book refused: " + e.getMessage(), cause);
            default -> new IllegalStateException("the book failed: " + e.getMessage(), cause);
        };
    }
}
