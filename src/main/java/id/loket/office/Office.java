package id.loket.office;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One sub-district office, read from its {@code office.xml}; nothing in the code knows an office by name.
 *
 * @param id key of its folder, {@code durenan}
 * @param name {@code KECAMATAN DURENAN}
 * @param regency {@code PEMERINTAH KABUPATEN TRENGGALEK}
 * @param place where letters are dated, {@code Durenan}
 * @param district region code of the kecamatan, {@code 35.03.13}
 * @param address lines under the name on the letterhead
 * @param unit unit code in letter numbers, {@code 406.13}
 */
public record Office(
        String id,
        String name,
        String regency,
        String place,
        String district,
        List<String> address,
        String unit,
        ZoneId zone,
        List<Village> villages,
        List<Post> posts,
        List<Person> officials,
        List<Series> series,
        Hours hours,
        Layout layout) {

    /** @param code {@code 35.03.13.2001} */
    public record Village(String code, String name, Status status) {

        /** "Kepala Desa" or "Lurah". */
        public String headTitle() {
            return switch (status) {
                case DESA -> "Kepala Desa";
                case KELURAHAN -> "Lurah";
            };
        }
    }

    public enum Status {
        DESA,
        KELURAHAN
    }

    /**
     * A post of this office.
     *
     * @param title as printed above a signature: {@code KEPALA SEKSI TATA PEMERINTAHAN}
     * @param shown short form on screens: {@code Kasi Tata Pemerintahan}
     * @param roles SOP roles its holder may act in
     * @param signsFor lines above the title when it signs for another post ({@code a.n. CAMAT DURENAN}); empty if it
     *     signs in its own name
     * @param supervisor may reject, void, reopen
     * @param administrator may change people and settings
     */
    public record Post(
            String id,
            String title,
            String shown,
            List<String> roles,
            List<String> signsFor,
            boolean supervisor,
            boolean administrator) {}

    /**
     * Paper and type of the letters.
     *
     * @param paper id of a paper size, {@code A4} or {@code F4}
     * @param font family name known to the typesetter
     * @param points size of the body text
     * @param margins top, right, bottom, left in millimetres
     * @param letterhead lines, ratio of first to second by size as the office prints it
     */
    public record Layout(String paper, String font, double points, Margins margins, Optional<String> emblem) {

        /** Millimetres. */
        public record Margins(double top, double right, double bottom, double left) {}
    }

    public Optional<Village> village(String code) {
        return villages.stream().filter(v -> v.code().equals(code)).findFirst();
    }

    public Post post(String id) {
        return posts.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no post " + id));
    }

    /** The posts whose holder may act in this role. */
    public List<Post> postsFor(String role) {
        return posts.stream().filter(p -> p.roles().contains(role)).toList();
    }

    /** The series a book of an SOP counts in: its own ({@code durenan-03/legalisasi}) or one shared by book id. */
    public Optional<Series> seriesFor(String sop, String book) {
        return series.stream()
                .filter(s -> s.books().contains(sop + "/" + book))
                .findFirst()
                .or(() -> series.stream().filter(s -> s.books().contains(book)).findFirst());
    }
}
