package id.loket.desk;

import static id.loket.desk.ImportKind.APPLICANTS;
import static id.loket.desk.ImportKind.HOLIDAYS;
import static id.loket.desk.ImportKind.PAPER_BOOK;
import static id.loket.desk.ImportKind.VILLAGES;
import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Command;
import id.loket.desk.ImportRead.Checked;
import id.loket.desk.ImportRead.Taken;
import id.loket.office.OfficeShelf;
import id.loket.register.ImportBatch;
import id.loket.register.Known;
import id.loket.register.Progress;
import id.loket.sop.Answers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists an office takes over: looked at first, taken whole or not at all, and taken back. */
class ImportsTest {
    /** The sample office and its people, made once and copied for each test. */
    @TempDir
    private static Path made;

    @TempDir
    private Path dir;

    @TempDir
    private Path desk;

    private Counter counter;
    private Imports imports;

    @BeforeAll
    static void make() {
        var clock = new StoryClock(LocalDateTime.of(2025, 1, 20, 7, 0));
        ((Counter.Opened.Ready) Practice.staffed(made, "durenan", clock))
                .counter()
                .close();
    }

    @BeforeEach
    void open() throws IOException {
        try (var files = Files.list(made)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, dir.resolve(file.getFileName()));
            }
        }
        var morning = LocalDateTime.of(2025, 1, 21, 8, 0);
        counter = ((Counter.Opened.Ready) Counter.open(dir, () -> morning, true)).counter();
        imports = counter.imports();
    }

    @AfterEach
    void close() {
        counter.close();
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(desk.resolve("daftar.csv"), text);
    }

    private Checked checked(ImportKind kind, Path file) {
        return switch (imports.check(kind, file, Progress.UNHEARD)) {
            case Checked checked -> checked;
            case ImportRead.Refused(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private String refused(ImportKind kind, Path file) {
        return switch (imports.check(kind, file, Progress.UNHEARD)) {
            case Checked checked -> throw new AssertionError("read: " + checked);
            case ImportRead.Refused(var sentence) -> sentence;
        };
    }

    private String take(Checked list, boolean skip) {
        return switch (imports.take("sari", list, skip, Progress.UNHEARD)) {
            case Taken.Done(var _, var sentence) -> sentence;
            case Taken.Refused(var sentence) -> sentence;
        };
    }

    private static List<String> said(Checked list) {
        return list.remarks().stream()
                .map(r -> r.line() + (r.wrong() ? " " : "? ") + r.column() + ": " + r.sentence())
                .toList();
    }

    private List<String> names(String typed) {
        return counter.desk().known(typed).stream().map(Known::name).toList();
    }

    private long count(String table) {
        try (var sql = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("register.db"));
                var rows = sql.createStatement().executeQuery("select count(*) from " + table)) {
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static final String PEOPLE = """
        NIK;Nama;Tgl Lahir;L/P;Alamat;RT;RW;Desa;No HP
        3503135708500001;SITI AMINAH CONTOH;17/08/1950;P;Dusun Krajan;3;1;Gador;81234567890
        '3503130101600002;BUDI CONTOH;1-1-1960;L;Dusun Tengah;03;001;Desa Pakis;'081234567891
        """;

    @Test
    void peopleOfAListAreOfferedAtIntakeLikeApplicantsOfEarlierCases() throws IOException {
        var list = checked(APPLICANTS, csv(PEOPLE));
        assertThat(said(list)).isEmpty();
        assertThat(list.lines()).isEqualTo(2);
        assertThat(list.preview().lines().getFirst())
                .containsExactly(
                        "2",
                        "350313******0001",
                        "SITI AMINAH CONTOH",
                        "17-08-1950",
                        "Perempuan",
                        "Dusun Krajan",
                        "003",
                        "001",
                        "Gador",
                        "081234567890");
        assertThat(names("aminah")).isEmpty();
        assertThat(take(list, false)).isEqualTo("2 orang diimpor. Mereka ditawarkan saat NIK atau namanya diketik.");
        assertThat(names("aminah")).containsExactly("SITI AMINAH CONTOH");
        assertThat(names("350313010160")).containsExactly("BUDI CONTOH");
        assertThat(names("0002")).as("last digits").containsExactly("BUDI CONTOH");
        assertThat(counter.desk().known("aminah").getFirst().answers())
                .isEqualTo(Answers.of(
                        "name", "SITI AMINAH CONTOH",
                        "nik", "3503135708500001",
                        "birth-date", "1950-08-17",
                        "sex", "female",
                        "street", "Dusun Krajan",
                        "rt", "003",
                        "rw", "001",
                        "village", "35.03.13.2002",
                        "phone", "081234567890"));
    }

    @Test
    void aWrongLineKeepsTheWholeListOutUntilItIsMendedOrLeftOutOnPurpose() throws IOException {
        var list = checked(APPLICANTS, csv(PEOPLE + """
            3,50314E+15;RINI CONTOH;;;;;;Gador;
            3503135708500001;SITI LAGI CONTOH;;;;;;Gador;
            350313;TONO CONTOH;31-02-1950;X;;;;Antah;
            ;;;;Dusun Krajan;;;;
            3503130101700003;DIDI CONTOH;1971-01-01;P;;;;Gador;
            """));
        assertThat(said(list))
                .containsExactly(
                        "4 NIK: Angka terakhir hilang karena Excel menyimpannya sebagai bilangan. Ubah kolom menjadi"
                                + " Teks, lalu ketik ulang.",
                        "5 NIK: NIK sama dengan baris 2 lembar ini.",
                        "6 NIK: NIK terdiri atas 16 angka, yang diketik 6 angka.",
                        "6 Tanggal lahir: Tanggal tidak dikenal. Contoh: 20-01-2025.",
                        "6 Jenis kelamin: \"X\" tidak dikenal. Pilihannya: Laki-laki, Perempuan.",
                        "6 Desa/kelurahan: \"Antah\" bukan desa atau kelurahan di kecamatan ini.",
                        "7 NIK: Wajib diisi.",
                        "7 Nama: Wajib diisi.",
                        "8? Tanggal lahir: Tanggal lahir 1 Januari 1971 berbeda dengan tanggal lahir dalam NIK."
                                + " Cocokkan dengan KTP, lalu beri catatan.",
                        "8? Jenis kelamin: Menurut NIK jenis kelamin Laki-laki, yang diisi Perempuan. Cocokkan dengan"
                                + " KTP, lalu beri catatan.");
        assertThat(List.of(list.lines(), list.wrong(), list.warned(), list.ready()))
                .containsExactly(7, 4, 1, 3);
        assertThat(take(list, false)).startsWith("Ada 4 baris salah, jadi tidak ada yang diambil.");
        assertThat(count("import_batch") + count("imported_person")).isZero();

        var back = desk.resolve("kesalahan.xlsx");
        imports.saveFaults(list, back);
        var again = checked(APPLICANTS, back);
        assertThat(again.wrong()).isEqualTo(4);
        assertThat(again.notes()).isEmpty();

        assertThat(take(list, true)).startsWith("3 orang diimpor.");
        assertThat(imports.batches())
                .extracting(ImportBatch::lines, ImportBatch::skipped, ImportBatch::by, ImportBatch::file)
                .containsExactly(Assertions.tuple(3, 4, "sari", "daftar.csv"));
    }

    @Test
    void aWorkbookThatTookANikForANumberIsFoundOut() throws IOException {
        var file = desk.resolve("daftar.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Test", null)) {
            var sheet = book.newWorksheet("Warga");
            sheet.value(0, 0, "NIK");
            sheet.value(0, 1, "Nama");
            sheet.value(1, 0, 3503135708500010L);
            sheet.value(1, 1, "SITI CONTOH");
            sheet.value(2, 0, "3503135708500020");
            sheet.value(2, 1, "RINI CONTOH");
            sheet.value(2, 2, "");
        }
        assertThat(said(checked(APPLICANTS, file)))
                .singleElement()
                .asString()
                .startsWith("2 NIK: Angka terakhir hilang");
    }

    @Test
    void aListIsTakenOnceAndTakenBackOnce() throws IOException {
        var file = csv(PEOPLE);
        take(checked(APPLICANTS, file), false);
        assertThat(refused(APPLICANTS, file)).startsWith("Berkas ini sudah diimpor pada 21-01-2025.");
        var other = Files.writeString(desk.resolve("lain.csv"), PEOPLE.replace("Dusun Krajan", "Dusun Baru"));
        var list = checked(APPLICANTS, other);
        assertThat(list.notes())
                .containsExactly("2 NIK sudah pernah diimpor. Yang ditawarkan nanti adalah data yang baru.");
        take(list, false);
        assertThat(counter.desk().known("aminah"))
                .singleElement()
                .satisfies(k -> assertThat(k.answers().get("street")).isEqualTo("Dusun Baru"));

        long latest = imports.batches().getFirst().id();
        assertThat(imports.withdraw("sari", latest)).isTrue();
        assertThat(imports.withdraw("sari", latest)).isFalse();
        assertThat(counter.desk().known("aminah"))
                .singleElement()
                .satisfies(k -> assertThat(k.answers().get("street")).isEqualTo("Dusun Krajan"));
        assertThat(imports.batches()).extracting(b -> b.withdrawn().isPresent()).containsExactly(true, false);
        assertThat(count("imported_person")).isEqualTo(2);
        assertThat(count("imported_person_fts")).isEqualTo(2);
        assertThat(counter.register().verify(Progress.UNHEARD).clean()).isTrue();
    }

    @Test
    void whatWasTakenBackIsNoLongerInTheFile() throws IOException {
        take(checked(APPLICANTS, csv(PEOPLE)), false);
        imports.withdraw("sari", imports.batches().getFirst().id());
        counter.close();
        var book = Files.readString(dir.resolve("register.db"), StandardCharsets.ISO_8859_1);
        assertThat(book).contains("daftar.csv").doesNotContain("AMINAH", "aminah", "3503135708500001");
    }

    @Test
    void whatFailsOnTheWayLeavesNothing() throws IOException {
        var people = IntStream.rangeClosed(1, 1500)
                .mapToObj(n -> "350313570850%04d;WARGA KE-%d CONTOH".formatted(n, n))
                .collect(Collectors.joining("\n", "NIK;Nama\n", "\n"));
        var list = checked(APPLICANTS, csv(people));
        assertThat(list.ready()).isEqualTo(1500);
        Assertions.assertThatThrownBy(() -> imports.take("sari", list, false, (done, _) -> done < 1200))
                .isInstanceOf(CancellationException.class);
        assertThat(count("import_batch") + count("imported_person") + count("imported_person_fts"))
                .isZero();
        csv(people.replace("KE-1499", "LAIN"));
        assertThat(take(list, false)).startsWith("Berkas berubah");
        assertThat(count("import_batch") + count("imported_person")).isZero();
        csv(people);
        assertThat(take(list, false)).startsWith("1.500 orang diimpor.");
        assertThat(count("imported_person")).isEqualTo(1500);
        assertThat(names("350313570850")).hasSize(10);
    }

    @Test
    void theBookRefusesToForgetWhatWasImported() throws Exception {
        take(checked(APPLICANTS, csv(PEOPLE)), false);
        try (var sql = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("register.db"));
                var statement = sql.createStatement()) {
            for (var change : List.of(
                    "delete from imported_person",
                    "update imported_person set name = 'X'",
                    "delete from import_batch",
                    "update import_batch set lines = 1")) {
                Assertions.assertThatThrownBy(() -> statement.executeUpdate(change))
                        .as(change)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void thePaperBookIsTakenAsItStandsWithGapsAndDoubleNumbersSaid() throws IOException {
        var list = checked(PAPER_BOOK, csv("""
            BUKU REGISTER 2024
            No.;No. Agenda;Tgl;Nama Pemohon;NIK;Desa;Keperluan;No. Surat;Ket
            (1);(2);(3);(4);(5);(6);(7);(8);(9)
            1;1;2/1/24;SITI CONTOH;3503135708500001;Gador;Legalisasi waris;470/1/2024;
            2;2;3 Jan 2024;BUDI CONTOH;350313;Pakis;Pengantar KK;;
            3;2;2024-01-04;RINI CONTOH;;Gador;Pengantar KK;;salah tulis
            4;7;5 Pebruari 2024;MOHAMAD CONTOH;;Luar daerah;Izin keramaian;;
            5;7a;06/02/2024;WATI CONTOH;;Gador;Legalisasi;;
            6;x;31/2/24;TONO CONTOH;;Gador;Legalisasi;;
            """));
        assertThat(said(list))
                .containsExactly(
                        "5? NIK: NIK terdiri atas 16 angka, yang diketik 6 angka.",
                        "6? Nomor: Nomor 2 sudah ada di baris 5 lembar ini. Diambil apa adanya dan ditandai ganda.",
                        "9 Tanggal: Tanggal tidak dikenal. Contoh: 20-01-2025.");
        assertThat(list.notes()).containsExactly("Nomor yang tidak ada di buku tahun 2024: 3-6.");
        assertThat(take(list, true)).startsWith("5 baris buku kertas diimpor.");
        assertThat(imports.paperYears()).containsExactly(2024);
        assertThat(imports.paperBook("", Optional.of(2024), 0, 10))
                .extracting(l -> l.number() + " " + l.day() + " " + l.name() + (l.doubled() ? " ganda" : ""))
                .containsExactly(
                        "1 2024-01-02 SITI CONTOH",
                        "2 2024-01-03 BUDI CONTOH",
                        "2 2024-01-04 RINI CONTOH ganda",
                        "7 2024-02-05 MOHAMAD CONTOH",
                        "7a 2024-02-06 WATI CONTOH");
        assertThat(found("muhammad")).as("by spelling").containsExactly("7");
        assertThat(found("0001")).as("last digits of the NIK").containsExactly("1");
        assertThat(found("gador legalisasi")).containsExactly("1", "7a");
        assertThat(found("antah")).isEmpty();
        assertThat(imports.countPaperBook("gador", Optional.of(2023))).isZero();
        assertThat(imports.countPaperBook("gador", Optional.empty())).isEqualTo(3);
        imports.withdraw("sari", imports.batches().getFirst().id());
        assertThat(imports.paperYears()).isEmpty();
        assertThat(count("paper_line_fts")).isZero();
    }

    private List<String> found(String typed) {
        return imports.paperBook(typed, Optional.empty(), 0, 10).stream()
                .map(l -> l.number())
                .toList();
    }

    @Test
    void villagesGoIntoTheOfficesOwnProfileAndTheRestOfItStaysAsItWas() throws IOException {
        var shipped = text(OfficeShelf.profile("durenan", dir).orElseThrow());
        var list = checked(VILLAGES, csv("""
            Kode;Nama Desa/Kelurahan;Status
            35.03.13.2002;Gador;Desa
            2003;Kendalrejo & Baru;desa
            3503131001;Durenan Kota;
            """));
        assertThat(said(list)).isEmpty();
        assertThat(list.preview().lines())
                .contains(
                        List.of("Tetap", "35.03.13.2002", "Gador", "desa"),
                        List.of("Diubah, tadinya Kendalrejo", "35.03.13.2003", "Kendalrejo & Baru", "desa"),
                        List.of("Ditambah", "35.03.13.1001", "Durenan Kota", "kelurahan"),
                        List.of("Dihapus", "35.03.13.2007", "Pakis", "desa"));
        assertThat(dir.resolve("office.xml")).doesNotExist();
        assertThat(take(list, false)).endsWith("Berlaku setelah Loket dibuka kembali.");

        var own = Files.readString(dir.resolve("office.xml"));
        assertThat(outside(own)).isEqualTo(outside(shipped));
        assertThat(own).contains("""
              <villages>
                <village code="1001" name="Durenan Kota" status="kelurahan"/>
                <village code="2002" name="Gador" status="desa"/>
                <village code="2003" name="Kendalrejo &amp; Baru" status="desa"/>
              </villages>
            """.indent(0));
        var read = OfficeShelf.office("durenan", dir).orElseThrow();
        assertThat(read.faults()).isEmpty();
        assertThat(read.office().orElseThrow().villages()).hasSize(3);
    }

    private static String outside(String profile) {
        return profile.substring(0, profile.indexOf("<villages>")) + profile.substring(profile.indexOf("</villages>"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void aVillageInWhichACaseStandsDoesNotVanish() throws IOException {
        var people = counter.people();
        var officer = people.session(people.holder("petugas-loket").orElseThrow());
        var sop = counter.desk().service("durenan-03").orElseThrow();
        var answers = Answers.of(
                "person.nik", "3503135708900001",
                "person.name", "SITI CONTOH",
                "person.birth-place", "Trenggalek",
                "person.birth-date", "1990-08-17",
                "person.sex", "female",
                "person.street", "Dusun Krajan",
                "person.village", "35.03.13.2007",
                "kind", "waris",
                "document-title", "Surat keterangan waris",
                "document-issuer", "Kepala Desa",
                "document-owner", "SITI CONTOH",
                "copies", "2",
                "purpose", "Mengurus tanah",
                "bringer.how", "self");
        assertThat(counter.desk().open(officer, sop, Command.Confirm.answers(answers), Moment.NOW))
                .isInstanceOf(Done.Accepted.class);

        var list = checked(VILLAGES, csv("Kode;Nama\n2002;Gador\n"));
        assertThat(list.notes())
                .containsExactly("Tidak ada di lembar, tetapi tetap dipakai karena ada permohonan dari sana: Pakis.");
        assertThat(list.preview().lines()).contains(List.of("Tetap dipakai", "35.03.13.2007", "Pakis", "desa"));
        take(list, false);
        assertThat(OfficeShelf.office("durenan", dir)
                        .orElseThrow()
                        .office()
                        .orElseThrow()
                        .villages())
                .extracting(v -> v.name())
                .containsExactly("Gador", "Pakis");
    }

    @Test
    void aProfileThatIsWrongIsNotTouched() throws IOException {
        var broken =
                Files.writeString(dir.resolve("office.xml"), "<office id=\"durenan\"><villages></villages></office>");
        assertThat(refused(VILLAGES, csv("Kode;Nama\n2002;Gador\n")))
                .startsWith("Berkas office.xml kantor ini sedang salah.");
        assertThat(broken).hasContent("<office id=\"durenan\"><villages></villages></office>");
    }

    @Test
    void holidaysReplaceThoseOfTheirYearAndLeaveTheOthers() throws IOException {
        Files.writeString(dir.resolve("holidays.xml"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- ours: <year of="2026"> is an example -->
            <holidays>
              <year of="2026" decreed="no" source="perkiraan">
                <closed day="2026-01-01" kind="libur" title="Tahun Baru"/>
                <closed day="2026-02-02" kind="setempat" title="Bersih desa"/>
              </year>
            </holidays>
            """);
        var list = checked(HOLIDAYS, csv("""
            Tanggal;Hari Libur;Jenis;Dasar
            1 Januari 2026;Tahun Baru 2026 Masehi;Libur Nasional;SKB 1497/2025
            16/1/26;Isra Mikraj;Libur nasional;
            2026-02-16;Cuti bersama Imlek;Cuti Bersama;
            1-1-2029;Tahun Baru;libur;
            """));
        assertThat(said(list)).isEmpty();
        assertThat(list.notes()).singleElement().asString().contains("2029");
        assertThat(list.preview().lines())
                .containsExactly(
                        List.of(
                                "Diubah, tadinya Tahun Baru",
                                "Kamis, 1 Januari 2026",
                                "Tahun Baru 2026 Masehi",
                                "libur"),
                        List.of("Ditambah", "Jumat, 16 Januari 2026", "Isra Mikraj", "libur"),
                        List.of("Tetap", "Senin, 2 Februari 2026", "Bersih desa", "setempat"),
                        List.of("Ditambah", "Senin, 16 Februari 2026", "Cuti bersama Imlek", "cuti bersama"),
                        List.of("Ditambah", "Senin, 1 Januari 2029", "Tahun Baru", "libur"));
        take(list, false);
        var hours = OfficeShelf.office("durenan", dir)
                .orElseThrow()
                .office()
                .orElseThrow()
                .hours();
        assertThat(hours.decreed(2026)).isTrue();
        assertThat(hours.decreed(2029)).isFalse();
        assertThat(hours.closure(LocalDate.of(2026, 2, 2)))
                .hasValueSatisfying(c -> assertThat(c.kind()).isEqualTo("setempat"));
        assertThat(hours.workingDay(LocalDate.of(2026, 1, 16))).isFalse();
        assertThat(Files.readString(dir.resolve("holidays.xml")))
                .contains("<!-- ours: <year of=\"2026\"> is an example -->")
                .contains("source=\"SKB 1497/2025\"");
        try (var aside = Files.list(dir.resolve("backup"))) {
            assertThat(aside.map(f -> f.getFileName().toString())).containsExactly("holidays-20250121-080000.xml");
        }
    }

    @Test
    void aDayTwiceOrOutOfTimeIsWrong() throws IOException {
        assertThat(said(checked(HOLIDAYS, csv("""
            Tanggal;Nama;Jenis
            1-1-2026;Tahun Baru;libur
            2026-01-01;Lagi;cuti
            1-1-1999;Lama;libur
            1-2-2026;Aneh;pasar
            """))))
                .containsExactly(
                        "3 Tanggal: Sama dengan baris 2 lembar ini.",
                        "4 Tanggal: Tahunnya harus 2000 sampai 2099.",
                        "5 Jenis: \"pasar\" tidak dikenal. Pilihannya: Libur nasional, Cuti bersama, Penutupan"
                                + " setempat.");
    }

    @Test
    void everySampleListIsReadButItsExampleIsNeverTaken() throws IOException {
        for (var kind : ImportKind.values()) {
            var file = desk.resolve(kind.id() + ".xlsx");
            imports.saveSample(kind, file);
            assertThat(refused(kind, file)).as(kind.id()).isEqualTo("Di bawah baris judul tidak ada isian.");
        }
        assertThat(refused(APPLICANTS, csv("Barang;Harga\nMeja;5\n"))).startsWith("Baris judul tidak ditemukan");
        assertThat(refused(APPLICANTS, desk.resolve("tidak-ada.xlsx"))).startsWith("Berkas tidak dapat dibuka");
    }
}
