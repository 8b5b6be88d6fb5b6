package id.loket.report;

import java.util.List;

/** What the officer types into a report; each line a paragraph, empty text leaves the heading out. */
public record Notes(String obstacles, String complaints, String suggestions) {

    public static final Notes NONE = new Notes("", "", "");

    /** Only what hindered the work; the usual case. */
    public static Notes obstacles(String typed) {
        return new Notes(typed, "", "");
    }

    boolean none() {
        return (obstacles + complaints + suggestions).isBlank();
    }

    static List<String> paragraphs(String typed) {
        return typed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
