package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Attachment;
import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Scan;
import id.loket.desk.ScanSettings.Afterwards;
import id.loket.pdf.Pages;
import id.loket.register.Backup;
import id.loket.register.Progress;
import id.loket.register.StoredFiles;
import id.loket.register.StoredPaper;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files from a real folder into a real book, and what a crash in between leaves behind. */
class ScanningTest {
    @TempDir
    static Path data;

    @TempDir
    Path inbox;

    private static SampleWeeks weeks;
    private static Scanning scanning;
    private Case one;

    @BeforeAll
    static void open() {
        weeks = SampleWeeks.open(data, false);
        scanning = weeks.counter().scanning();
    }

    @AfterAll
    static void close() {
        weeks.close();
    }

    @BeforeEach
    void a_case() {
        one = weeks.toWrite();
    }

    private Path file(String name, byte[] bytes) throws Exception {
        return ScanFiles.file(inbox, name, bytes);
    }

    private ScanOpened.Shown shown(Path file) {
        return (ScanOpened.Shown) scanning.open(new ScanSource.OnDisk(file));
    }

    private String refusal(Path file) {
        return scanning.open(new ScanSource.OnDisk(file)) instanceof ScanOpened.Refused(var _, var sentence)
                ? sentence
                : "opened";
    }

    private ScanReady.Made made(Path file, ScanCut cut) {
        return (ScanReady.Made) scanning.ready(shown(file), cut);
    }

    private Done attach(String requirement, ScanReady.Made... parts) {
        return scanning.attach(
                weeks.sari(), one.key(), List.of(new ScanWanted(List.of(parts), requirement, "dari pemohon")));
    }

    private Case accepted(Done done) {
        return ((Done.Accepted) done).now();
    }

    private ScanFolder folder(Afterwards afterwards) {
        return new ScanFolder(
                inbox, afterwards, Duration.ZERO, weeks.counter().register().reading()::scanTaken);
    }

    private Set<String> inInbox() throws Exception {
        try (var all = Files.list(inbox)) {
            return all.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static int colour(byte[] pdf, double x, double y) throws Exception {
        try (var pages = Pages.open(pdf)) {
            var image = pages.image(0, 72);
            return image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())) & 0xFFFFFF;
        }
    }

    @Test
    void whatever_is_no_scan_is_refused_with_what_to_do_and_the_next_file_opens() throws Exception {
        var whole = ScanFiles.picture("jpg", 800, 1100);
        var refused = List.of(
                file("kosong.jpg", new byte[0]),
                file("catatan.jpg", "bukan gambar".getBytes()),
                file("putus.jpg", Arrays.copyOf(whole, whole.length / 2)),
                file("putus.png", Arrays.copyOf(ScanFiles.picture("png", 400, 500), 3000)),
                file("bom.png", ScanFiles.bomb()),
                file("rusak.pdf", "%PDF-1.7\nrusak".getBytes()),
                file("terkunci.pdf", ScanFiles.pdf(1, "rahasia")),
                file("panjang.pdf", ScanFiles.pdf(101, "")),
                file("besar.pdf", Arrays.copyOf(ScanFiles.pdf(1, ""), 6 << 20)),
                inbox.resolve("hilang.jpg"));
        assertThat(refused)
                .extracting(this::refusal)
                .satisfiesExactly(
                        s -> assertThat(s).contains("kosong.jpg kosong"),
                        s -> assertThat(s).contains("bukan gambar atau PDF"),
                        s -> assertThat(s).contains("belum tersimpan utuh"),
                        s -> assertThat(s).contains("belum tersimpan utuh"),
                        s -> assertThat(s).contains("terlalu besar untuk dibuka"),
                        s -> assertThat(s).contains("belum tersimpan utuh"),
                        s -> assertThat(s).contains("kata sandi"),
                        s -> assertThat(s).contains("101 halaman"),
                        s -> assertThat(s).contains("6 MB").contains("5 MB"),
                        s -> assertThat(s).contains("tidak dapat dibaca"));
        assertThat(shown(file("utuh.jpg", whole)).pages()).isEqualTo(1);
    }

    @Test
    void a_picture_is_shrunk_turned_and_cut_and_a_pdf_is_kept_as_it_is() throws Exception {
        for (var format : List.of("png", "tif", "bmp")) {
            assertThat(made(file("kk." + format, ScanFiles.picture(format, 210, 297)), ScanCut.NONE)
                            .pictures()
                            .getFirst()
                            .height())
                    .as(format)
                    .isEqualTo(297);
        }
        var scan = file("kk.jpg", ScanFiles.picture("jpg", 1754, 2480));
        var plain = made(scan, ScanCut.NONE);
        assertThat(plain.pictures().getFirst().height()).isEqualTo(2000);
        assertThat(plain.pictures().getFirst().jpeg().length).isLessThanOrEqualTo(500 * 1024);
        assertThat(made(scan, ScanCut.NONE).pdf()).as("the same each time").isEqualTo(plain.pdf());
        assertThat(red(colour(plain.pdf(), 0.15, 0.15))).isTrue();
        assertThat(red(colour(made(scan, ScanCut.NONE.turned()).pdf(), 0.85, 0.15)))
                .isTrue();
        assertThat(red(colour(made(scan, ScanCut.NONE.turned().turned()).pdf(), 0.85, 0.85)))
                .isTrue();
        // Turned once the red quarter lies at the upper right, and that alone is kept.
        var cut = ScanCut.NONE.turned().framed(0.75, 0, 0.25, 0.25);
        var quarter = made(scan, cut).pdf();
        assertThat(List.of(colour(quarter, 0.3, 0.5), colour(quarter, 0.7, 0.5)))
                .allMatch(ScanningTest::red);
        var pdf = ScanFiles.pdf(3, "");
        var kept = made(file("surat.pdf", pdf), ScanCut.NONE);
        assertThat(kept.pdf()).isEqualTo(pdf);
        assertThat(kept.of().pages()).isEqualTo(3);
    }

    private static boolean red(int rgb) {
        return (rgb >> 16 & 0xFF) > 200 && (rgb >> 8 & 0xFF) < 80;
    }

    @Test
    void a_photo_taken_sideways_stands_upright() throws Exception {
        var jpeg = ScanFiles.picture("jpg", 1600, 1200);
        var sideways = ScanFiles.held(jpeg, 6);
        var picture = made(file("hp.jpg", sideways), ScanCut.NONE);
        assertThat(picture.pictures().getFirst().height()).isEqualTo(1600);
        assertThat(red(colour(picture.pdf(), 0.85, 0.15))).isTrue();
    }

    @Test
    void an_attached_scan_is_in_chain_backup_and_history_and_goes_when_the_case_is_destroyed() throws Exception {
        var first = made(file("kk.jpg", ScanFiles.picture("jpg", 600, 800)), ScanCut.NONE);
        var second = made(file("kk-2.jpg", ScanFiles.picture("jpg", 900, 700)), ScanCut.NONE);
        var now = accepted(attach("pengantar", first, second));
        assertThat(now.position()).isEqualTo(one.position());
        var scan = Scan.of(now).getFirst();
        assertThat(scan.entry().reason()).isEqualTo("dari pemohon");
        var sha = scan.file().sha256();
        try (var pages = Pages.open(weeks.counter().papers().load(sha))) {
            assertThat(pages.count()).isEqualTo(2);
            assertThat(pages.size(0).height()).isGreaterThan(pages.size(0).width());
            assertThat(pages.size(1).width()).isGreaterThan(pages.size(1).height());
        }
        var register = weeks.counter().register();
        assertThat(register.reading().papers(one.key()))
                .extracting(StoredPaper::sha256)
                .contains(sha);
        assertThat(weeks.counter().printing().next(sha, Optional.empty()).overtaken())
                .isFalse();
        assertThat(attach("", first)).isInstanceOf(Done.Accepted.class);
        assertThat(attach("", first)).isInstanceOf(Done.Refused.class);
        assertThat(attach("bukan-syarat", second)).isInstanceOf(Done.Refused.class);

        var aside = new Command.SetAside(scan.entry().line(), "berkas orang lain");
        var marked = accepted(weeks.counter().desk().act(weeks.sari(), current(), aside, Moment.NOW));
        assertThat(Scan.of(marked)).extracting(Scan::used).containsExactly(false, true);
        assertThat(marked.entries().getLast().attachment())
                .contains(
                        new Attachment.SetAside(scan.entry().line(), scan.file().title()));
        assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
        var made = (Backup.Made) register.backup().make(inbox.resolve("cadangan"), "durenan", Progress.UNHEARD);
        try (var zip = new ZipFile(made.file().toFile())) {
            assertThat(zip.getEntry("files/" + sha.substring(0, 2) + "/" + sha)).isNotNull();
        }
        var elsewhere = inbox.resolve("pulih");
        assertThat(Maintenance.restore(made.file(), elsewhere, false, SampleWeeks.MONDAY_AFTER, Progress.UNHEARD)
                        .done())
                .isTrue();
        try (var back = ((Counter.Opened.Ready) Counter.open(elsewhere, () -> SampleWeeks.MONDAY_AFTER, false))
                        .counter();
                var pages = Pages.open(back.papers().load(sha))) {
            assertThat(pages.count()).isEqualTo(2);
        }

        ScanFiles.destroy(register, marked);
        assertThat(register.files().load(sha)).isInstanceOf(StoredFiles.Missing.class);
        assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
        assertThat(attach("", second)).isInstanceOf(Done.Refused.class);
    }

    private Case current() {
        return weeks.counter().desk().find(one.key()).orElseThrow();
    }

    @Test
    void a_file_is_offered_once_it_is_complete_and_leaves_only_when_the_book_has_it() throws Exception {
        var folder = folder(Afterwards.MOVED);
        var scan = file("scan0001.jpg", ScanFiles.picture("jpg", 300, 400));
        file("scan0001.tmp", new byte[10]);
        assertThat(folder.look()).as("seen for the first time").isTrue();
        assertThat(folder.ready()).isEmpty();
        try (var writer = FileChannel.open(scan, StandardOpenOption.WRITE);
                var _ = writer.lock()) {
            assertThat(folder.look()).as("locked").isTrue();
            assertThat(folder.ready()).isEmpty();
        }
        folder.look();
        assertThat(folder.ready()).containsExactly(scan);

        var made = made(scan, ScanCut.NONE);
        assertThat(attach("bukan-syarat", made)).isInstanceOf(Done.Refused.class);
        folder.look();
        assertThat(folder.ready()).as("refused, so it still waits").containsExactly(scan);

        // Taken while nobody looks at the folder, as if the PC went off before the file was moved.
        accepted(attach("", made));
        assertThat(inInbox()).contains("scan0001.jpg");
        var after = folder(Afterwards.MOVED);
        after.look();
        after.look();
        assertThat(after.ready()).isEmpty();
        assertThat(inInbox()).containsExactlyInAnyOrder("scan0001.tmp", "Sudah dilampirkan");

        Files.write(scan, ScanFiles.picture("jpg", 310, 400));
        after.look();
        after.look();
        assertThat(after.ready()).as("the same name with another sheet").containsExactly(scan);
    }

    @Test
    void taken_files_are_left_or_deleted_as_the_setting_says() throws Exception {
        var left = file("a.jpg", ScanFiles.picture("jpg", 300, 400));
        var settings = new ScanSettings(Optional.of(inbox), Afterwards.LEFT, 2000, 500, 5);
        scanning.choose(weeks.sari(), settings);
        assertThat(scanning.settings()).isEqualTo(settings);
        scanning.close();
        accepted(attach("", made(left, ScanCut.NONE)));
        var again = folder(Afterwards.LEFT);
        again.look();
        again.look();
        assertThat(again.ready()).isEmpty();
        assertThat(inInbox()).containsExactly("a.jpg");

        var deleting = folder(Afterwards.DELETED);
        file("b.jpg", ScanFiles.picture("jpg", 310, 400));
        deleting.look();
        deleting.look();
        assertThat(inInbox()).containsExactly("b.jpg");
        assertThat(deleting.ready()).containsExactly(inbox.resolve("b.jpg"));
    }

    /** An archive is a file system that tells nobody of its changes, as a system does that has no watcher left to give. */
    @Test
    void a_folder_that_tells_nothing_of_itself_is_looked_at_all_the_same() throws Exception {
        var drive = inbox.resolve("drive.zip");
        try (var archive = FileSystems.newFileSystem(drive, Map.of("create", "true"))) {
            var scan = Files.write(archive.getPath("/scan0001.jpg"), ScanFiles.picture("jpg", 300, 400));
            var folder = new ScanFolder(archive.getPath("/"), Afterwards.LEFT, Duration.ofMillis(20), _ -> false);
            try (folder) {
                folder.begin();
                for (int i = 0; i < 500 && folder.ready().isEmpty(); i++) {
                    Thread.sleep(20);
                }
                assertThat(folder.ready()).containsExactly(scan);
            }
        }
    }
}
