package id.loket.report;

/**
 * How many applications; {@code carried + received = finished + withdrawn + rejected + waiting}.
 *
 * @param carried open when the period began
 * @param received opened in the period
 * @param returned went back to the applicant in the period, each application once
 * @param finished served in the period ("selesai")
 * @param waiting open at the end of the period or now, with the applicant or in the office
 * @param withheld of those waiting, the ones that wait for the applicant after a return
 * @param withdrawn taken back by the applicant in the period
 * @param rejected "tidak dikabulkan" in the period
 * @param voided numbers made void in the period; not part of the balance
 */
public record Counts(
        int carried,
        int received,
        int returned,
        int finished,
        int waiting,
        int withheld,
        int withdrawn,
        int rejected,
        int voided) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** "Batal": ended without a result. */
    public int ended() {
        return withdrawn + rejected;
    }

    /** Whether there is anything to tell. */
    public boolean none() {
        return equals(NONE);
    }

    Counts plus(Counts other) {
        return new Counts(
                carried + other.carried,
                received + other.received,
                returned + other.returned,
                finished + other.finished,
                waiting + other.waiting,
                withheld + other.withheld,
                withdrawn + other.withdrawn,
                rejected + other.rejected,
                voided + other.voided);
    }
}
