package id.loket.report;

import java.util.List;

/** What the officer types into a report; each line a paragraph, empty text leaves the heading out. */
public record Notes(String obstacles, String complaints, String suggestions) {

    public static final Notes NONE = new Notes("", "", "");

    static List<String> paragraphs(String typed) {
        return typed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
