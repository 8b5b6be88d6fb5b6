package id.loket.text;

/** How much a remark weighs: an error stops the field, a warning wants a note, an info is only shown. */
public enum Level {
    ERROR,
    WARNING,
    INFO
}
