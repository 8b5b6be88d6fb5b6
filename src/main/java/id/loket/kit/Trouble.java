package id.loket.kit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Unexpected trouble as a value: a short code that stays the same for the same fault, and a trace that names classes
 * and lines but repeats no message, since messages may quote what a citizen gave us.
 */
public record Trouble(String code, String trace) {
    private static final String OURS = "id.loket.";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PART = 4;

    /** The code has two parts: where it went wrong, and the way there. Line numbers do not count, so releases agree. */
    public static Trouble of(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        Throwable root = chain.getLast();
        String where = root.getClass().getName() + place(root);
        String way = chain.stream().map(Trouble::ourPlaces).collect(Collectors.joining("|"));
        return new Trouble(letters(where) + "-" + letters(way), trace(chain));
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = thrown; each != null && !chain.contains(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }

    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(Trouble::name)
                .orElse("");
    }

    private static String ourPlaces(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .map(Trouble::name)
                .collect(Collectors.joining(",", thrown.getClass().getName() + ":", ""));
    }

    /** Without the counters the compiler gives to lambdas and hidden classes. */
    private static String name(StackTraceElement frame) {
        return (frame.getClassName() + "." + frame.getMethodName()).replaceAll("[$/]+(0x)?\\d\\w*", "");
    }

    private static String trace(List<Throwable> chain) {
        StringBuilder text = new StringBuilder();
        for (Throwable each : chain) {
            text.append(text.isEmpty() ? "" : "caused by ")
                    .append(each.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("    ").append(frame).append('\n');
            }
        }
        return text.toString();
    }

    private static String letters(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < PART; i++) {
                letters.append(ALPHABET.charAt(hash[i] & 31));
            }
            return letters.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK brings SHA-256", e);
        }
    }
}
