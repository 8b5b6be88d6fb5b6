package id.loket.desk;

import id.loket.casework.Case;
import id.loket.office.Person;
import id.loket.office.Person.Holding;
import id.loket.register.Staff;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two weeks of a small office with invented people, replayed through the desk: 3 to 9 and 10 to 16 February 2025. In
 * the second week one case is carried over, four come, two are finished, one is withdrawn and two wait, one of them
 * with the applicant.
 */
public record SampleWeeks(Counter counter, StoryClock clock, Map<String, String> keys) implements AutoCloseable {
    public static final LocalDateTime MONDAY_AFTER = LocalDateTime.of(2025, 2, 17, 8, 0);

    private static final LocalDate START = LocalDate.of(2025, 1, 2);

    private static final List<Person> PEOPLE = List.of(
            person("sari", "SARI CONTOH", "petugas-loket", "administrator"),
            person("bagus", "BAGUS CONTOH, S.Sos", "kasi-tapem"),
            person("dewi", "DEWI CONTOH, M.Si", "sekcam"),
            person("ahmad", "AHMAD CONTOH, M.Si", "camat"));

    public static SampleWeeks open(Path dir) {
        return open(dir, true);
    }

    public static SampleWeeks open(Path dir, boolean practice) {
        var clock = new StoryClock(START.atTime(7, 30));
        if (!(Counter.open(dir, clock, practice) instanceof Counter.Opened.FirstUse(var register))) {
            throw new AssertionError("the folder was to be empty");
        }
        var made = new Setup(register, clock, practice)
                .make(new Setup.Wanted("durenan", PEOPLE.getFirst(), Practice.PIN, Map.of()));
        if (!(made instanceof Setup.Made.Ready(var counter))) {
            throw new AssertionError(made.toString());
        }
        var hash = Pin.sample(Practice.PIN, new SecureRandom());
        counter.register().change(ledger -> {
            PEOPLE.forEach(p -> ledger.person(new Staff(p, hash, true), "sari"));
            return hash;
        });
        var reading = Story.read("dua-minggu", STORY);
        var replay = new Replay(counter, clock);
        var trouble = reading.faults().stream()
                .findFirst()
                .or(() -> replay.run("dua-minggu", reading.story().orElseThrow(), MONDAY_AFTER.toLocalDate()));
        trouble.ifPresent(fault -> {
            throw new AssertionError(fault.toString());
        });
        clock.set(MONDAY_AFTER);
        var keys = Stream.of("siti", "budi", "ani", "cici", "dodi", "eka")
                .collect(Collectors.toMap(
                        name -> name, name -> replay.cases().get(name).key()));
        return new SampleWeeks(counter, clock, Map.copyOf(keys));
    }

    /** Plays on; gives the case of that name as it stands then. */
    public Case play(String name, String story) {
        var replay = new Replay(counter, clock);
        var reading = Story.read("lanjutan", story);
        reading.faults().stream()
                .findFirst()
                .or(() -> replay.run(
                        "lanjutan", reading.story().orElseThrow(), clock.get().toLocalDate()))
                .ifPresent(fault -> {
                    throw new AssertionError(fault.toString());
                });
        return replay.cases().get(name);
    }

    /** A family card case on Monday the 17th that stands where its letter is to be written. */
    public Case toWrite() {
        return play("fitri", FITRI);
    }

    /** The same, put right once, written and signed: it lies ready for whoever asked for it. */
    public Case toCollect() {
        return play("fitri", FITRI + """
            2025-02-17 08:10 petugas-loket correct fitri : SALAH KETIK NAMA KEPALA KELUARGA
                head = FITRI LESTARI CONTOH
            2025-02-17 08:12-08:14 petugas-loket write fitri kasi-tapem
            2025-02-17 08:15 petugas-loket give fitri
            2025-02-17 08:20-08:22 kasi-tapem sign fitri
            2025-02-17 08:23 kasi-tapem give fitri
            """);
    }

    /** Sari, who sits at the counter. */
    public Session sari() {
        return session("sari");
    }

    public Session session(String person) {
        return switch (counter.people().signIn(person, Practice.PIN)) {
            case People.SignIn.Welcome(var session) -> session;
            case People.SignIn.Wrong _, People.SignIn.Wait _ -> throw new AssertionError(person);
        };
    }

    /** Moves the office's time. */
    public void at(LocalDateTime time) {
        clock.set(time);
    }

    @Override
    public void close() {
        counter.close();
    }

    private static Person person(String id, String name, String... posts) {
        return new Person(
                id,
                name,
                "Penata",
                "",
                Stream.of(posts)
                        .map(post -> new Holding(post, START, Optional.empty(), ""))
                        .toList());
    }

    private static String who(String name, String nik, String born, String sex, String village) {
        return """
                person.nik = %s
                person.name = %s CONTOH
                person.birth-place = Trenggalek
                person.birth-date = %s
                person.sex = %s
                person.street = Dusun Krajan
                person.rt = 003
                person.rw = 001
                person.village = 35.03.13.%s
            """.formatted(nik, name, born, sex, village);
    }

    private static String card(String name, String nik, String born, String sex, String village) {
        return who(name, nik, born, sex, village) + """
                village-letter.number = 470/12/2025
                village-letter.date = 2025-01-31
                village-letter.village = 35.03.13.%s
                village-letter.signer = KEPALA DESA CONTOH
                reason = tambah
                head = %s CONTOH
                members.1.name = %s CONTOH
                members.1.relation = kepala
                members.2.name = ANAK CONTOH
                members.2.relation = anak
                bringer.how = self
            """.formatted(village, name, name);
    }

    private static String deed(String name, String nik, String born, String sex, String village) {
        return who(name, nik, born, sex, village) + """
                kind = agunan-bri
                document-title = Surat Keterangan Usaha
                document-issuer = Kepala Desa Contoh
                document-owner = %s CONTOH
                copies = 2
                purpose = Agunan pinjaman di bank
                bringer.how = self
            """.formatted(name);
    }

    private static final String FITRI = "2025-02-17 08:00-08:04 petugas-loket open fitri durenan-01\n"
            + card("FITRI", "3503136106930007", "1993-06-21", "female", "2003")
            + """
            2025-02-17 08:05-08:08 petugas-loket check fitri
                tick pengantar = kept
                tick form-permohonan = kept
            2025-02-17 08:09 petugas-loket number fitri
            """;

    private static final String STORY = "2025-02-03 08:00-08:04 petugas-loket open siti durenan-01\n"
            + card("SITI", "3503135708900001", "1990-08-17", "female", "2003")
            + """
            2025-02-03 08:05-08:08 petugas-loket check siti
                tick pengantar = kept
                tick form-permohonan = kept
            2025-02-03 08:09 petugas-loket number siti
            2025-02-03 08:10-08:14 petugas-loket write siti kasi-tapem
            2025-02-03 08:15 petugas-loket give siti
            2025-02-03 08:20-08:22 kasi-tapem sign siti
            2025-02-03 08:23 kasi-tapem give siti
            2025-02-03 08:28-08:30 petugas-loket give siti
                receiver.name = SITI CONTOH
                receiver.relation = self
            2025-02-04 09:00-09:05 petugas-loket open budi durenan-03
            """
            + deed("BUDI", "3503131203850002", "1985-03-12", "male", "2006")
            + """
            2025-02-04 09:06-09:10 petugas-loket return budi serah : PENGANTAR DESA BELUM ADA
                tick pengantar = missing
                tick permohonan = kept
            2025-02-10 08:00 petugas-loket report 2025-W06 AHMAD CONTOH, M.Si
            2025-02-10 08:30-08:34 petugas-loket open ani durenan-01
            """
            + card("ANI", "3503134101920003", "1992-01-01", "female", "2001")
            + """
            2025-02-10 08:35-08:38 petugas-loket check ani
                tick pengantar = kept
                tick form-permohonan = kept
            2025-02-10 08:39 petugas-loket number ani
            2025-02-10 08:40-08:44 petugas-loket write ani kasi-tapem
            2025-02-10 08:45 petugas-loket give ani
            2025-02-10 08:50-08:52 kasi-tapem sign ani
            2025-02-10 08:53 kasi-tapem give ani
            2025-02-10 08:58-09:00 petugas-loket give ani
                receiver.name = ANI CONTOH
                receiver.relation = self
            2025-02-11 09:00-09:04 petugas-loket open cici durenan-03
            """
            + deed("CICI", "3503135505880004", "1988-05-15", "female", "2003")
            + """
            2025-02-11 09:05-09:08 petugas-loket check cici
                tick pengantar = seen
                tick permohonan = kept
            2025-02-11 09:09-09:12 petugas-loket write cici camat
            2025-02-11 09:13 petugas-loket give cici
            2025-02-11 09:20-09:22 camat sign cici
            2025-02-11 09:23 petugas-loket number cici
            2025-02-11 09:25 camat give cici
            2025-02-11 09:28-09:30 petugas-loket give cici
                receiver.name = CICI CONTOH
                receiver.relation = self
            2025-02-12 10:00-10:04 petugas-loket open dodi durenan-01
            """
            + card("DODI", "3503130909790005", "1979-09-09", "male", "2010")
            + """
            2025-02-12 10:05-10:08 petugas-loket check dodi
                tick pengantar = kept
                tick form-permohonan = kept
            2025-02-12 10:09 petugas-loket number dodi
            2025-02-12 11:00 petugas-loket withdraw dodi : PINDAH KE KECAMATAN LAIN
            2025-02-13 13:00-13:04 petugas-loket open eka durenan-03
            """
            + deed("EKA", "3503134404950006", "1995-04-04", "female", "2012");
}
