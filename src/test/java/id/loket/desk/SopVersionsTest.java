package id.loket.desk;

import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import id.loket.office.Person;
import id.loket.office.Person.Holding;
import id.loket.sop.Sop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office whose sheets list no papers makes its services its own, on a real book. */
class SopVersionsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);
    private static final String ID = "kalipare-01";

    @TempDir
    private Path dir;

    private Counter counter;
    private Session sari;

    @BeforeEach
    void anOfficeOpens() {
        var register = ((Counter.Opened.FirstUse) Counter.open(dir, () -> NOW, true)).register();
        var first = new Person(
                "sari",
                "SARI CONTOH",
                "",
                "",
                List.of(
                        new Holding("petugas-loket", LocalDate.of(2025, 1, 2), Optional.empty(), ""),
                        new Holding("administrator", LocalDate.of(2025, 1, 2), Optional.empty(), "")));
        var wanted = new Setup.Wanted("kalipare", first, "1234", Map.of());
        counter = ((Setup.Made.Ready) new Setup(register, () -> NOW, true).make(wanted)).counter();
        sari = counter.people().session(first);
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void papers_are_adopted_in_one_act_and_the_old_version_stays() throws IOException {
        var before = now();
        assertThat(before.requirements()).isEmpty();
        var draft = counter.sops().adopt(before, Set.of("pengantar-desa", "surat-hilang"), false);
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.changes())
                .containsExactly(
                        say("desk.sop.adopts", "Surat pengantar desa/kelurahan"),
                        say(
                                "desk.sop.adopts",
                                "Surat keterangan hilang dari Kepolisian (bila Alasan permohonan: Kartu Keluarga"
                                        + " hilang)"));
        assertThat(Files.exists(dir.resolve("sop")))
                .as("a preview writes nothing")
                .isFalse();
        published(sari, draft);
        var after = now();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.validFrom()).isEqualTo(NOW.toLocalDate());
        assertThat(after.requirements())
                .extracting(Sop.Requirement::id, Sop.Requirement::addedByOffice)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pengantar-desa", true),
                        org.assertj.core.groups.Tuple.tuple("surat-hilang", true));
        assertThat(after.suggestions()).hasSize(before.suggestions().size() - 2);
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(counter.desk().sopOf(counter.desk().blank(before).sop())).isEqualTo(before);
        assertThat(counter.faults()).isEmpty();
    }

    @Test
    void our_reading_is_confirmed_and_an_older_version_is_brought_back() {
        var first = now();
        var inferred = counter.sops().service(ID).orElseThrow().inferred();
        assertThat(inferred).isNotEmpty().allMatch(sentence -> sentence.startsWith("Langkah "));
        published(sari, counter.sops().adopt(first, Set.of(), true));
        assertThat(counter.sops().service(ID).orElseThrow().inferred()).isEmpty();
        published(sari, counter.sops().bringBack(first));
        assertThat(now().version()).isEqualTo(first.version() + 2);
        assertThat(now().rows()).isEqualTo(first.rows());
        assertThat(counter.sops().service(ID).orElseThrow().versions())
                .extracting(Sop::version)
                .containsExactly(3, 2, 1);
    }

    @Test
    void only_a_supervisor_or_an_administrator_publishes() {
        var officer =
                new Session("budi", "BUDI CONTOH", List.of(counter.office().post("petugas-loket")));
        var draft = counter.sops().adopt(now(), Set.of("pengantar-desa"), false);
        assertThat(counter.sops().publish(officer, draft))
                .isEqualTo(new SopVersions.Published.Refused(List.of(say("desk.sop.no-right"))));
        assertThat(now().version()).isEqualTo(1);
    }

    @Test
    void nothing_chosen_is_nothing_changed() {
        assertThat(counter.sops().adopt(now(), Set.of(), false).problems())
                .containsExactly(say("desk.sop.nothing-chosen"));
    }

    @Test
    void a_version_the_disk_lost_comes_back_from_the_book() throws IOException {
        published(sari, counter.sops().adopt(now(), Set.of("pengantar-desa"), false));
        var text = Files.readString(dir.resolve("sop/kalipare-01.v2.xml"));
        counter.close();
        Files.delete(dir.resolve("sop/kalipare-01.v2.xml"));
        counter = ((Counter.Opened.Ready) Counter.open(dir, () -> NOW, true)).counter();
        assertThat(Files.readString(dir.resolve("sop/kalipare-01.v2.xml"))).isEqualTo(text);
        assertThat(now().version()).isEqualTo(2);
    }

    private Sop now() {
        return counter.desk().service(ID).orElseThrow();
    }

    private void published(Session who, SopVersions.Draft draft) {
        assertThat(draft.problems()).isEmpty();
        assertThat(counter.sops().publish(who, draft)).isInstanceOf(SopVersions.Published.Done.class);
    }
}
