package id.loket.desk;

/** A paper could not be made: its template is at fault. The sentence says where. */
public final class PaperTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String template;

    PaperTrouble(String template, String sentence) {
        super(sentence);
        this.template = template;
    }

    public String template() {
        return template;
    }
}
