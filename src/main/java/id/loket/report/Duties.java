package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.office.Office;
import id.loket.office.ReportPlan;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import id.loket.text.Rhythm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All reports of an office: those of its own file, those its SOP sheets print as a row, and one of all services for
 * whoever asks. Sheets that report to the same addressee as often as each other are one paper, since one person reads
 * them at one time.
 */
public final class Duties {

    /** Id of the report of all services that nobody demands; it was the weekly one before there were others. */
    private static final String ALL = "weekly";

    private static final String FORM = "service";

    private record Key(Optional<String> every, String to, String then) {}

    private final Office office;

    private Duties(Office office) {
        this.office = office;
    }

    /** @param services the SOPs of the office as they stand today */
    public static List<Duty> of(Office office, List<Sop> services) {
        var duties = new Duties(office);
        var own = office.reports().reports().stream().map(duties::own).toList();
        var all = new ArrayList<>(own);
        all.addAll(duties.ofSheets(services));
        if (all.stream().noneMatch(d -> d.id().equals(ALL))) {
            all.add(duties.usual());
        }
        return List.copyOf(all);
    }

    private Duty own(ReportPlan.Owed owed) {
        return new Duty(
                owed.id(),
                owed.title(),
                Optional.of(owed.every()),
                owed.form(),
                owed.within(),
                owed.names(),
                owed.signer().orElse(office.habits().reportSigner()),
                owed.to(),
                post(owed.to()),
                owed.through(),
                Optional.empty(),
                owed.services());
    }

    private Duty usual() {
        var post = office.post(office.habits().reportTo());
        return new Duty(
                ALL,
                say("report.duty.all"),
                Optional.empty(),
                FORM,
                1,
                true,
                office.habits().reportSigner(),
                post.shown(),
                Optional.of(post.id()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private List<Duty> ofSheets(List<Sop> services) {
        Map<Key, List<Sop>> together = new LinkedHashMap<>();
        Map<Key, Row.Report> words = new LinkedHashMap<>();
        for (var sop : services) {
            for (var row : sop.rows()) {
                row.report().ifPresent(report -> {
                    var key = new Key(report.every(), small(report.to()), small(report.then()));
                    together.computeIfAbsent(key, _ -> new ArrayList<>()).add(sop);
                    words.putIfAbsent(key, report);
                });
            }
        }
        return together.entrySet().stream()
                .map(e -> ofSheet(e.getKey(), words.get(e.getKey()), e.getValue()))
                .toList();
    }

    private Duty ofSheet(Key key, Row.Report words, List<Sop> sops) {
        var every = key.every().flatMap(Rhythm::of);
        var to = words.to().or(words::then).orElse("");
        return new Duty(
                slug(key),
                sops.size() == 1
                        ? say("report.duty.one", sops.getFirst().title())
                        : say("report.duty.many", sops.size()),
                every,
                FORM,
                1,
                true,
                office.habits().reportSigner(),
                to,
                post(to),
                Optional.empty(),
                words.to().isPresent() ? words.then() : Optional.empty(),
                sops.stream().map(Sop::id).toList());
    }

    /** What the office says the words mean, else the post that is called so. */
    private Optional<String> post(String to) {
        return office.reports()
                .post(to)
                .or(() -> office.posts().stream()
                        .filter(p -> p.shown().equalsIgnoreCase(to) || p.title().equalsIgnoreCase(to))
                        .map(Office.Post::id)
                        .findFirst());
    }

    private static String small(Optional<String> words) {
        return words.map(w -> w.strip().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** {@code week-kasi-pemerintahan-dispenduk-capil}. */
    private static String slug(Key key) {
        return Stream.of(key.every().orElse(""), key.to(), key.then())
                .flatMap(part -> Stream.of(part.split("[^a-z0-9]+")))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + "-" + b)
                .orElse(FORM);
    }
}
