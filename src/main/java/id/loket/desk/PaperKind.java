package id.loket.desk;

/** Kinds of paper an office may send to different printers. */
public enum PaperKind {
    LETTER,
    RECEIPT,
    REPORT;

    String setting() {
        return "printer." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
