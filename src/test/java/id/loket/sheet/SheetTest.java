package id.loket.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.sheet.Table.Column;
import id.loket.text.Datum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets in and out of real files. */
class SheetTest {
    private static final String NIK = "3503135708900001";

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"daftar.xlsx", "daftar.csv"})
    void anyTableWrittenIsReadBackEqual(String name) throws IOException {
        var random = new Random(20250121);
        for (int round = 0; round < 40; round++) {
            int columns = 1 + random.nextInt(5);
            var heads = IntStream.range(0, columns)
                    .mapToObj(c -> Column.text("Kolom " + c + text(random), 10 + c))
                    .toList();
            var rows = new ArrayList<List<String>>();
            for (int r = random.nextInt(40); r > 0; r--) {
                // One cell that is never blank, since blank lines are none.
                rows.add(IntStream.range(0, columns)
                        .mapToObj(c -> c == 0 ? "x" + text(random) : text(random))
                        .toList());
            }
            var file = dir.resolve(name);
            assertThat(SheetWriter.save(Table.bare("Daftar", heads, rows), file))
                    .isEqualTo(rows.size());
            var wanted = new ArrayList<List<String>>();
            wanted.add(heads.stream().map(Column::title).toList());
            wanted.addAll(rows);
            assertThat(texts(file, columns)).isEqualTo(wanted);
        }
    }

    private static String text(Random random) {
        var signs = List.of(
                "a", "Z", "é", "ß", "漢", "😀", " ", ";", ",", "\t", "\"", "'", "\n", "=", "+", "-", "@", "0", "7", "<",
                "&", ">", "]]>");
        var text = new StringBuilder();
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append(signs.get(random.nextInt(signs.size())));
        }
        return random.nextInt(6) == 0 ? NIK : text.toString();
    }

    private static List<List<String>> texts(Path file, int columns) {
        return read(file).lines().stream()
                .map(l -> IntStream.range(0, columns)
                        .mapToObj(c -> l.cell(c).text())
                        .toList())
                .toList();
    }

    private static Sheet read(Path file) {
        return switch (SheetReader.read(file)) {
            case Reading.Read(var sheet) -> sheet;
            case Reading.Unreadable(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private static String refusal(Path file) {
        return switch (SheetReader.read(file)) {
            case Reading.Read(var sheet) -> throw new AssertionError("read: " + sheet.lines());
            case Reading.Unreadable(var sentence) -> sentence;
        };
    }

    @Test
    void datesAreDaysInTheWorkbookAndIsoWhenRead() throws IOException {
        var file = dir.resolve("tanggal.xlsx");
        SheetWriter.save(
                Table.bare(
                        "Tanggal",
                        List.of(Column.date("Tanggal lahir"), Column.text("NIK", 20)),
                        List.of(List.of("1950-08-17", NIK), List.of("tidak tahu", "0812"), List.of("1899-05-01", ""))),
                file);
        assertThat(texts(file, 2))
                .containsExactly(
                        List.of("Tanggal lahir", "NIK"),
                        List.of("1950-08-17", NIK),
                        List.of("tidak tahu", "0812"),
                        List.of("1899-05-01", ""));
        try (var zip = new ZipFile(file.toFile())) {
            var xml = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(xml).contains("<v>18492").doesNotContain("1950-08-17");
        }
    }

    @Test
    void aNikKeptAsANumberIsTextAndOneThatLostItsLastDigitIsSpoiled() throws IOException {
        var file = workbook(sheet -> {
            sheet.value(0, 0, new java.math.BigDecimal(NIK));
            sheet.value(1, 0, new java.math.BigDecimal("3503135708900000"));
            sheet.value(2, 0, 1250000);
            sheet.value(3, 0, 0.5);
            sheet.value(4, 0, true);
            sheet.value(5, 0, LocalDate.of(1945, 8, 17));
            sheet.style(5, 0).format("d mmm yyyy").set();
        });
        var cells = read(file).lines().stream().map(l -> l.cell(0)).toList();
        assertThat(cells)
                .extracting(Sheet.Cell::text)
                .containsExactly(NIK, "3503135708900000", "1250000", "0,5", "ya", "1945-08-17");
        assertThat(cells).extracting(Sheet.Cell::spoiled).containsExactly(false, true, false, false, false, false);
    }

    @Test
    void linesKeepTheNumbersTheSpreadsheetShowsAndBlankOnesAreNone() throws IOException {
        var file = workbook(sheet -> {
            sheet.value(0, 0, "DAFTAR LANSIA");
            sheet.value(2, 1, "Nama");
            sheet.value(3, 1, "   ");
            sheet.value(9, 1, "SITI CONTOH");
        });
        assertThat(read(file).lines()).extracting(Sheet.Line::number).containsExactly(1, 3, 10);
    }

    @Test
    void csvOfEveryKindIsRead() throws IOException {
        var file = dir.resolve("daftar.csv");
        var wanted = List.of(List.of("Nama", "Desa"), List.of("SITI CONTOH, S.Pd", "Gadör"));
        Files.writeString(file, "\uFEFFNama;Desa\r\n\"SITI CONTOH, S.Pd\";Gadör\r\n");
        assertThat(texts(file, 2)).isEqualTo(wanted);
        Files.writeString(file, "Nama\tDesa\n\"SITI CONTOH, S.Pd\"\tGadör");
        assertThat(texts(file, 2)).isEqualTo(wanted);
        Files.writeString(file, "Nama,Desa\n\"SITI CONTOH, S.Pd\",Gadör\n", Charset.forName("windows-1252"));
        assertThat(texts(file, 2)).isEqualTo(wanted);
        Files.writeString(file, "sep=;\nNama;Desa\n\"SITI CONTOH, S.Pd\";Gadör\n");
        assertThat(texts(file, 2)).isEqualTo(wanted);
        Files.writeString(file, "\uFEFFNama\tDesa\n\"SITI CONTOH, S.Pd\"\tGadör\n", StandardCharsets.UTF_16LE);
        assertThat(texts(file, 2)).isEqualTo(wanted);
        Files.writeString(file, "NIK;Nama\n3,50314E+15;SITI CONTOH\n");
        assertThat(read(file).lines().getLast().cell(0).spoiled()).isTrue();
    }

    @Test
    void aFileThatIsNoSheetIsRefusedWithWhatToDo() throws IOException {
        assertThat(refusal(dir.resolve("tiada.xlsx"))).contains("tidak dapat dibuka");
        var ole = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        assertThat(refusal(bytes("lama.xls", ole))).contains(".xls)");
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        assertThat(refusal(bytes("kunci.xlsx", ole))).contains("kata sandi");
        assertThat(refusal(bytes("surat.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))))
                .contains("bukan lembar");
        assertThat(refusal(bytes("kosong.csv", new byte[0]))).contains("kosong");
        assertThat(refusal(bytes("biner.csv", new byte[] {1, 0, 2, 0, 3}))).contains("bukan lembar");
        assertThat(refusal(bytes("besar.csv", new byte[21 * 1024 * 1024]))).contains("terlalu besar");
        assertThat(refusal(bytes("panjang.csv", "a;b\n".repeat(20_001).getBytes(StandardCharsets.US_ASCII))))
                .contains("20.000 baris");
        var whole = Files.readAllBytes(workbook(sheet -> sheet.value(0, 0, "Nama")));
        assertThat(refusal(bytes("putus.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2))))
                .contains("rusak");
        assertThat(refusal(workbook(_ -> {}))).contains("kosong");
    }

    @Test
    void aHundredThousandLinesAreWrittenWithoutHoldingThem() throws IOException {
        var day = new Datum.Day(LocalDate.of(2025, 1, 21));
        var written = XlsxWriter.write(
                List.of(new Table(
                        "Buku",
                        List.of("Buku agenda"),
                        List.of(Column.any("Nama", false), Column.any("Tanggal", false)),
                        () -> IntStream.range(0, 100_000)
                                .<Table.Line>mapToObj(
                                        n -> new Table.Values(List.of(Datum.name("ORANG KE-" + n + " CONTOH"), day)))
                                .iterator())),
                OutputStream.nullOutputStream());
        assertThat(written.lines()).isEqualTo(100_000);
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private Path workbook(Filling filling) throws IOException {
        var file = dir.resolve("buku.xlsx");
        try (var book = new Workbook(Files.newOutputStream(file), "Uji", null)) {
            filling.fill(book.newWorksheet("Lembar1"));
        }
        return file;
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(dir.resolve(name), bytes);
    }
}
