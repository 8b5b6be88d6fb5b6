package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.TableImport.Checked;
import id.loket.desk.TableImport.Fault;
import id.loket.office.OfficeShelf;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Sop;
import id.loket.sop.SopReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A village's list becomes lines of a table, or says line by line why not. */
class TablesTest {
    @TempDir
    private Path dir;

    private final LocalDate today = LocalDate.of(2025, 1, 21);
    private Tables tables;
    private Sop sop;
    private Field people;

    @BeforeEach
    void open() throws IOException {
        var office = OfficeShelf.office("durenan", dir).orElseThrow().office().orElseThrow();
        tables = new Tables(office, () -> today);
        var file = dir.resolve("jemput.xml");
        try (var in = TablesTest.class.getResourceAsStream("/own/jemput-01.xml")) {
            Files.write(file, in.readAllBytes());
        }
        sop = new SopReader().read(file).sop().orElseThrow();
        people =
                ((Act.Receive) sop.rows().getFirst().acts().getFirst()).fields().getFirst();
    }

    private TableImport read(String csv, Answers... there) throws IOException {
        var file = Files.writeString(dir.resolve("daftar.csv"), csv);
        return tables.read(sop, people, List.of(there), file);
    }

    private Checked checked(String csv, Answers... there) throws IOException {
        return switch (read(csv, there)) {
            case Checked checked -> checked;
            case TableImport.Refused(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private String refused(String csv) throws IOException {
        return switch (read(csv)) {
            case Checked checked -> throw new AssertionError("read: " + checked);
            case TableImport.Refused(var sentence) -> sentence;
        };
    }

    @Test
    void aListAsVillagesWriteItIsReadWhole() throws IOException {
        var list = checked("""
            DAFTAR LANSIA, DISABILITAS DAN ODGJ;;;;;
            ;;;;;
            No.;NAMA  LENGKAP (sesuai KTP);No. NIK;Tgl. Lahir;Desa/Kel;kelompok;Keterangan
            (1);(2);(3);(4);(5);(6);(7)
            1;SITI   CONTOH;3503 13 570850 0001;17 Agustus 1950;DESA KENDALREJO;LANSIA;sakit
            2;BUDI CONTOH;'3503130101600002;01-01-1960;Sumber Gayam;disabilitas;
            3;;;;;;
            """);
        assertThat(list.faults()).isEmpty();
        assertThat(list.notes()).containsExactly("Kolom yang tidak dipakai: Keterangan.");
        assertThat(list.ready())
                .containsExactly(
                        Answers.of(
                                "name", "SITI CONTOH",
                                "nik", "3503135708500001",
                                "birth-date", "1950-08-17",
                                "village", "35.03.13.2003",
                                "group", "lansia"),
                        Answers.of(
                                "name", "BUDI CONTOH",
                                "nik", "3503130101600002",
                                "birth-date", "1960-01-01",
                                "village", "35.03.13.2010",
                                "group", "disabilitas"));
    }

    @Test
    void everyFaultNamesItsLineItsColumnAndWhatToDo() throws IOException {
        var list = checked("""
            Nama;NIK;Tanggal lahir;Desa;Kelompok
            SITI CONTOH;3503135708500001;1950-08-17;Gador;Lansia
            ;3503130101600002;;Gador;Lansia
            BUDI CONTOH;350313;;Gador;Lansia
            RINI CONTOH;3503135708500001;;Gador;Lansia
            TONO CONTOH;;31-02-1950;Antah;Sakit
            WATI CONTOH;3,50314E+15;;Gador;ODGJ
            DIDI CONTOH;3503130101700003;;Gador;Lansia
            """, Answers.of("name", "DIDI CONTOH", "nik", "3503130101700003"));
        assertThat(list.ready()).hasSize(1);
        assertThat(list.wrong()).isEqualTo(6);
        assertThat(list.faults().stream()
                        .map(f -> f.line() + " " + f.column() + ": " + f.sentence())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                    3 Nama: Wajib diisi.
                    4 NIK: NIK terdiri atas 16 angka, yang diketik 6 angka.
                    5 NIK: NIK sama dengan baris 2 lembar ini.
                    6 Tanggal lahir: Tanggal tidak dikenal. Contoh: 20-01-2025.
                    6 Desa/kelurahan: "Antah" bukan desa atau kelurahan di kecamatan ini.
                    6 Kelompok: "Sakit" tidak dikenal. Pilihannya: Lansia, Disabilitas, ODGJ.
                    7 NIK: Angka terakhir hilang karena Excel menyimpannya sebagai bilangan. Ubah kolom menjadi Teks, \
                    lalu ketik ulang.
                    8 NIK: NIK sudah ada di tabel, baris 1.\
                    """);
    }

    @Test
    void theListThatGoesBackSaysBehindEachLineWhatIsWrongAndComesInAgainOnceMended() throws IOException {
        var list = checked("""
            Nama;NIK;Desa;Kelompok;Keterangan
            SITI CONTOH;3503135708500001;Gador;Lansia;sakit
            BUDI CONTOH;350313;Gador;Lansia;
            """);
        var back = dir.resolve("kesalahan.xlsx");
        tables.saveFaults(list, back);
        var again = (Checked) tables.read(sop, people, List.of(), back);
        assertThat(again.faults())
                .extracting(Fault::line, Fault::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "NIK"));
        assertThat(again.notes()).containsExactly("Kolom yang tidak dipakai: Keterangan.");
        assertThat(again.returned()).isEqualTo(list.returned());
        assertThat(list.returned().lines().getLast().getLast()).startsWith("NIK: NIK terdiri atas 16 angka");
        assertThat(list.returned().lines().getFirst().getLast()).isEmpty();
    }

    @Test
    void aVillageNamedOnlyInTheTitleIsEveryLinesVillage() throws IOException {
        var list = checked("DATA LANSIA DESA GADOR TAHUN 2025\nNama;Kelompok\nSITI CONTOH;Lansia\n");
        assertThat(list.ready().getFirst().get("village")).isEqualTo("35.03.13.2002");
        assertThat(list.notes()).containsExactly("Desa/kelurahan diambil dari judul lembar: Gador.");
        assertThat(refused("DESA GADOR DAN PAKIS\nNama;Kelompok\nSITI CONTOH;Lansia\n"))
                .isEqualTo("Kolom wajib tidak ada di lembar: Desa/kelurahan.");
    }

    @Test
    void aSheetThatIsNoListForThisTableIsRefused() throws IOException {
        assertThat(refused("Barang;Harga\nMeja;5\n"))
                .startsWith("Baris judul tidak ditemukan")
                .contains("Kelompok");
        assertThat(refused("Nama;Desa;Kelompok\n")).contains("tidak ada isian");
    }

    @Test
    void codesThatAllLostTheirLastDigitAreFoundEvenInCsv() throws IOException {
        var lines = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> "WARGA CONTOH;350313570850%02d10;Gador;Lansia".formatted(n))
                .collect(Collectors.joining("\n"));
        assertThat(checked("Nama;NIK;Desa;Kelompok\n" + lines).faults())
                .hasSize(5)
                .allSatisfy(f -> assertThat(f.sentence()).contains("hilang"));
    }

    @Test
    void theSampleListIsItselfAListForTheTable() throws IOException {
        var file = dir.resolve("contoh.xlsx");
        tables.saveSample(sop, people, file);
        var list = (Checked) tables.read(sop, people, List.of(), file);
        assertThat(list.faults()).isEmpty();
        assertThat(list.notes()).isEmpty();
        assertThat(list.ready())
                .containsExactly(Answers.of(
                        "name", "SITI CONTOH",
                        "nik", "3503135708500001",
                        "birth-date", "1950-08-17",
                        "village", "35.03.13.2001",
                        "group", "lansia"));
    }

    @Test
    void aThousandLinesAreRead() throws IOException {
        var lines = IntStream.range(0, 1000)
                .mapToObj(n -> "WARGA %d CONTOH;35031357085%05d;Gador;Lansia".formatted(n, n + 1))
                .map(l -> l.replaceFirst("35031357085(\\d)", "350313570850$1"))
                .collect(Collectors.joining("\n"));
        var list = checked("Nama;NIK;Desa;Kelompok\n" + lines);
        assertThat(list.lines()).isEqualTo(1000);
    }
}
