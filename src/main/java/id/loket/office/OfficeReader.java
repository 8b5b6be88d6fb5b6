package id.loket.office;

import id.loket.sop.Fault;
import id.loket.text.Rhythm;
import id.loket.text.Words;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an {@code office.xml}: an office or the faults that hinder it, never half an office and never an exception. */
public final class OfficeReader {
    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    private OfficeReader(String file) {
        this.file = file;
    }

    /** @param office empty if there is any fault */
    public record Reading(Optional<Office> office, List<Fault> faults) {}

    /**
     * @param file what faults call it
     * @param holidays of the nation; the office's own closures are added to them
     */
    public static Reading read(String file, byte[] xml, Holidays holidays) {
        var read = Xml.read(file, xml, "office");
        if (read.root().isEmpty()) {
            return new Reading(Optional.empty(), read.faults());
        }
        var reader = new OfficeReader(file);
        var office = reader.office(read.root().get(), holidays);
        return reader.faults.isEmpty()
                ? new Reading(Optional.of(office), List.of())
                : new Reading(Optional.empty(), List.copyOf(reader.faults));
    }

    private Office office(Tag tag, Holidays holidays) {
        var head = tag.one("letterhead");
        var layout = layout(tag.one("layout"), head);
        var posts = posts(tag.one("posts"));
        return new Office(
                tag.get("id"),
                head.one("name").text(),
                head.one("regency").text(),
                tag.get("place"),
                tag.get("district"),
                head.all("line").stream().map(Tag::text).toList(),
                tag.get("unit"),
                zone(tag),
                villages(tag.one("villages"), tag.get("district")),
                posts,
                officials(tag.maybe("officials"), posts),
                series(tag.one("books"), tag.one("codes")),
                codes(tag.one("codes")),
                new HoursReader(this::fault).hours(tag.one("hours"), holidays),
                layout,
                habits(tag.one("habits")),
                tag.maybe("tickets").map(t -> tickets(t, tag.one("books"))).orElse(TicketLines.NONE),
                tag.maybe("reports").map(t -> reports(t, posts)).orElse(ReportPlan.NONE));
    }

    private ZoneId zone(Tag tag) {
        try {
            return ZoneId.of(tag.get("zone"));
        } catch (DateTimeException e) {
            fault(tag, Words.say("office.fault.zone", tag.get("zone")));
            return ZoneId.of("Asia/Jakarta");
        }
    }

    private Office.Layout layout(Tag tag, Tag head) {
        return new Office.Layout(
                tag.get("paper"),
                tag.get("font"),
                Double.parseDouble(tag.get("points")),
                new Office.Layout.Margins(
                        Double.parseDouble(tag.get("top")),
                        Double.parseDouble(tag.get("right")),
                        Double.parseDouble(tag.get("bottom")),
                        Double.parseDouble(tag.get("left"))),
                head.find("emblem"));
    }

    private List<Office.Village> villages(Tag tag, String district) {
        var villages = new ArrayList<Office.Village>();
        var seen = new HashSet<String>();
        for (var village : tag.all("village")) {
            once(village, "code", seen);
            villages.add(new Office.Village(
                    district + "." + village.get("code"),
                    village.get("name"),
                    Office.Status.valueOf(village.get("status").toUpperCase(Locale.ROOT))));
        }
        return villages;
    }

    private List<Office.Post> posts(Tag tag) {
        var posts = new ArrayList<Office.Post>();
        var seen = new HashSet<String>();
        for (var post : tag.all("post")) {
            once(post, "id", seen);
            posts.add(new Office.Post(
                    post.get("id"),
                    post.get("title"),
                    post.get("shown"),
                    post.list("roles"),
                    post.all("for").stream().map(Tag::text).toList(),
                    post.yes("supervisor"),
                    post.yes("administrator")));
        }
        if (posts.stream().noneMatch(Office.Post::administrator)) {
            fault(tag, Words.say("office.fault.administrator"));
        }
        return posts;
    }

    private List<Person> officials(Optional<Tag> tag, List<Office.Post> posts) {
        var people = new ArrayList<Person>();
        var seen = new HashSet<String>();
        for (var person : tag.map(t -> t.all("person")).orElse(List.of())) {
            once(person, "id", seen);
            people.add(new Person(
                    person.get("id"),
                    person.get("name"),
                    person.get("rank"),
                    person.get("nip"),
                    person.all("holds").stream().map(h -> holding(h, posts)).toList()));
        }
        return people;
    }

    private Person.Holding holding(Tag tag, List<Office.Post> posts) {
        known(tag, tag.get("post"), posts);
        var from = LocalDate.parse(tag.get("from"));
        var to = tag.find("to").map(LocalDate::parse);
        if (to.isPresent() && to.get().isBefore(from)) {
            fault(tag, Words.say("office.fault.backwards", tag.get("from"), tag.get("to")));
        }
        return new Person.Holding(tag.get("post"), from, to, tag.get("acting"));
    }

    private List<Series> series(Tag tag, Tag codes) {
        var all = new ArrayList<Series>();
        var ids = new HashSet<String>();
        var books = new HashSet<String>();
        for (var one : tag.all("series")) {
            once(one, "id", ids);
            var series = new Series(
                    one.get("id"),
                    one.get("title"),
                    one.get("pattern"),
                    Series.Reset.valueOf(one.get("reset").toUpperCase(Locale.ROOT)),
                    one.list("books"),
                    one.get("letter-code"),
                    one.get("secrecy"));
            series.faults().forEach(sentence -> fault(one, sentence));
            if (series.asks("kode") && codes.get("usual").isBlank()) {
                fault(one, Words.say("office.fault.codeless", series.id()));
            }
            series.books().stream()
                    .filter(book -> !books.add(book))
                    .forEach(book -> fault(one, Words.say("office.fault.twice", book)));
            all.add(series);
        }
        return all;
    }

    private Office.Codes codes(Tag tag) {
        Map<String, String> bySop = new HashMap<>();
        for (var code : tag.all("code")) {
            if (bySop.put(code.get("sop"), code.get("is")) != null) {
                fault(code, Words.say("office.fault.twice", code.get("sop")));
            }
        }
        return new Office.Codes(tag.get("usual"), bySop);
    }

    private static Office.Habits habits(Tag tag) {
        return new Office.Habits(
                Duration.ofMinutes(Long.parseLong(tag.get("lock-minutes"))),
                tag.one("retention").text(),
                tag.get("acting").equals("own-post-below"),
                tag.get("report-signer"),
                tag.get("report-to"));
    }

    private ReportPlan reports(Tag tag, List<Office.Post> posts) {
        var ids = new HashSet<String>();
        var owed = new ArrayList<ReportPlan.Owed>();
        for (var report : tag.all("report")) {
            once(report, "id", ids);
            report.find("signer").ifPresent(post -> known(report, post, posts));
            owed.add(new ReportPlan.Owed(
                    report.get("id"),
                    report.get("title"),
                    Rhythm.of(report.get("every")).orElseThrow(),
                    report.find("form").orElse("service"),
                    report.find("within").map(Integer::valueOf).orElse(1),
                    report.get("names").equals("yes"),
                    report.find("signer"),
                    report.get("to"),
                    report.find("through"),
                    report.list("services")));
        }
        var meant = new HashMap<String, String>();
        for (var addressee : tag.all("addressee")) {
            known(addressee, addressee.get("post"), posts);
            meant.put(addressee.get("name").toLowerCase(Locale.ROOT), addressee.get("post"));
        }
        return new ReportPlan(owed, meant);
    }

    private void known(Tag tag, String post, List<Office.Post> posts) {
        if (posts.stream().noneMatch(p -> p.id().equals(post))) {
            fault(tag, Words.say("office.fault.post", post));
        }
    }

    private TicketLines tickets(Tag tag, Tag books) {
        var ids = new HashSet<String>();
        books.all("series").forEach(series -> ids.add(series.get("id")));
        var prefixes = new HashSet<String>();
        var lines = new ArrayList<TicketLines.Line>();
        for (var line : tag.all("line")) {
            once(line, "id", ids);
            once(line, "prefix", prefixes);
            lines.add(
                    new TicketLines.Line(line.get("id"), line.get("title"), line.get("prefix"), line.list("services")));
        }
        var titles = new HashSet<String>();
        tag.all("counter").forEach(counter -> once(counter, "title", titles));
        return new TicketLines(
                tag.all("counter").stream().map(c -> c.get("title")).toList(), lines);
    }

    private void once(Tag tag, String attribute, Set<String> seen) {
        if (!seen.add(tag.get(attribute))) {
            fault(tag, Words.say("office.fault.twice", tag.get(attribute)));
        }
    }

    private void fault(Tag tag, String sentence) {
        faults.add(new Fault(file, tag.line(), tag.column(), sentence));
    }
}
