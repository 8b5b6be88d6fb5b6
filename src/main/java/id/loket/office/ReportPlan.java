package id.loket.office;

import id.loket.text.Rhythm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The reports an office owes beside those of its SOP sheets, and which post a sheet means by the words of its addressee.
 *
 * @param posts by addressee in small letters: {@code pimpinan} means the post {@code camat}
 */
public record ReportPlan(List<Owed> reports, Map<String, String> posts) {

    public static final ReportPlan NONE = new ReportPlan(List.of(), Map.of());

    public ReportPlan {
        reports = List.copyOf(reports);
        posts = Map.copyOf(posts);
    }

    /**
     * One report.
     *
     * @param title as printed: {@code Laporan Mingguan Pelayanan}
     * @param form names its template
     * @param within working days after the period in which it is to be handed over
     * @param names whether applications are listed by name
     * @param signer post that signs it; empty = whoever signs the periodic reports
     * @param through whom it passes on its way
     * @param services ids of the SOPs it is about; empty = all
     */
    public record Owed(
            String id,
            String title,
            Rhythm every,
            String form,
            int within,
            boolean names,
            Optional<String> signer,
            String to,
            Optional<String> through,
            List<String> services) {
        public Owed {
            services = List.copyOf(services);
        }
    }

    /** The post an addressee's words stand for, if the office says so. */
    public Optional<String> post(String addressee) {
        return Optional.ofNullable(posts.get(addressee.strip().toLowerCase(Locale.ROOT)));
    }
}
