package id.loket.office;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
 * @param officials those the printed sheets name; the office adds the others at first use
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
        Codes codes,
        Hours hours,
        Layout layout,
        Habits habits,
        TicketLines tickets) {
    public Office {
        address = List.copyOf(address);
        villages = List.copyOf(villages);
        posts = List.copyOf(posts);
        officials = List.copyOf(officials);
        series = List.copyOf(series);
    }

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
     * @param roles SOP roles its holder may act in; {@code durenan-08/kasi} in that SOP alone
     * @param signsFor lines above the title when it signs for another post ({@code a.n. CAMAT DURENAN}); empty if it
     *     signs in its own name
     * @param supervisor may reject, void, insert numbers, close and reopen
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
     * @param emblem name of the image left on the letterhead; the office brings it
     */
    public record Layout(String paper, String font, double points, Margins margins, Optional<String> emblem) {

        /** Millimetres. */
        public record Margins(double top, double right, double bottom, double left) {}
    }

    /**
     * Classification codes of letters (Permendagri 83/2022), as this office uses them.
     *
     * @param usual where nothing else is said
     * @param bySop the code of one SOP's letters
     */
    public record Codes(String usual, Map<String, String> bySop) {
        public Codes {
            bySop = Map.copyOf(bySop);
        }
    }

    /**
     * What this office does its own way.
     *
     * @param lockAfter without a key or click the screen locks
     * @param retention how long an application's data are kept, as told to the applicant
     * @param ownPostUnderActing whether one who acts in a post prints the own post below it
     * @param reportSigner post that signs the periodic reports
     * @param reportTo post they are handed to
     */
    public record Habits(
            Duration lockAfter, String retention, boolean ownPostUnderActing, String reportSigner, String reportTo) {}

    public Optional<Village> village(String code) {
        return villages.stream().filter(v -> v.code().equals(code)).findFirst();
    }

    public Post post(String id) {
        return posts.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no post " + id));
    }

    /**
     * The posts whose holder may act in this role of this SOP. A role id means something only within its SOP: posts that
     * name {@code sop/role} go before posts that name the role alone.
     */
    public List<Post> postsFor(String sop, String role) {
        var own =
                posts.stream().filter(p -> p.roles().contains(sop + "/" + role)).toList();
        return own.isEmpty()
                ? posts.stream().filter(p -> p.roles().contains(role)).toList()
                : own;
    }

    /** Whether this person may act in this role of this SOP on this day. */
    public boolean mayAct(Person person, String sop, String role, LocalDate day) {
        return postsFor(sop, role).stream().anyMatch(post -> person.holds(post.id(), day));
    }

    /** Posts with work to do that nobody holds on this day; first use asks for these. */
    public List<Post> vacant(List<Person> staff, LocalDate day) {
        return posts.stream()
                .filter(post -> post.administrator() || !post.roles().isEmpty())
                .filter(post -> staff.stream().noneMatch(person -> person.holds(post.id(), day)))
                .toList();
    }

    /** The series a book of an SOP counts in: its own ({@code durenan-03/legalisasi}) or one shared by book id. */
    public Optional<Series> seriesFor(String sop, String book) {
        return series.stream()
                .filter(s -> s.books().contains(sop + "/" + book))
                .findFirst()
                .or(() -> series.stream().filter(s -> s.books().contains(book)).findFirst());
    }

    /** What people read over a line of tickets: the office's own title, or that of the series an SOP's queue counts in. */
    public String ticketTitle(String line) {
        return tickets.line(line)
                .map(TicketLines.Line::title)
                .or(() -> series.stream()
                        .filter(s -> s.id().equals(line))
                        .map(Series::title)
                        .findFirst())
                .orElse(line);
    }

    /** The classification code of an SOP's letters: the office's for that SOP, else the SOP's own, else the usual one. */
    public String codeFor(String sop, String own) {
        return codes.bySop().getOrDefault(sop, own.isBlank() ? codes.usual() : own);
    }

    /** The sub-district within a sentence: {@code Kecamatan Durenan}. */
    public String districtName() {
        return sentence(name);
    }

    /** The regency within a sentence: {@code Kabupaten Trenggalek}. */
    public String regencyName() {
        return sentence(regency.replaceFirst("^PEMERINTAH ", ""));
    }

    private static String sentence(String capitals) {
        return Arrays.stream(capitals.split(" "))
                .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** What stands behind a time of day: WIB, WITA or WIT. */
    public String clock() {
        return switch (zone.getRules()
                        .getOffset(LocalDateTime.of(2025, 1, 1, 0, 0))
                        .getTotalSeconds()
                / 3600) {
            case 7 -> "WIB";
            case 8 -> "WITA";
            case 9 -> "WIT";
            default -> zone.getId();
        };
    }
}
