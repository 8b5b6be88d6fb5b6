package id.loket.printing;

import java.util.List;

/**
 * The sheets a printer says it has, and where it takes them from.
 *
 * @param sizes empty when it does not say
 * @param any it takes sheets of any size, such as a roll or a sheet fed by hand
 * @param trays in the words of its driver
 */
public record Sheets(List<Size> sizes, boolean any, List<String> trays) {
    /** A size in millimetres, upright. */
    public record Size(double widthMm, double heightMm) {}

    /** What is known of a printer that says nothing. */
    static final Sheets UNKNOWN = new Sheets(List.of(), true, List.of());

    /** F4 is sold and entered in drivers as 215 x 330, 8.5 x 13 inches and 216 x 330; none of them is cut off. */
    private static final double NEAR_MM = 2;

    public Sheets {
        sizes = List.copyOf(sizes);
        trays = List.copyOf(trays);
    }

    /** Whether a page of this size comes out whole, upright or lying. */
    public boolean takes(double widthMm, double heightMm) {
        double narrow = Math.min(widthMm, heightMm);
        double tall = Math.max(widthMm, heightMm);
        return any
                || sizes.isEmpty()
                || sizes.stream()
                        .anyMatch(s -> Math.abs(Math.min(s.widthMm, s.heightMm) - narrow) <= NEAR_MM
                                && Math.abs(Math.max(s.widthMm, s.heightMm) - tall) <= NEAR_MM);
    }
}
