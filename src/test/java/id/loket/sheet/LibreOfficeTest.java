package id.loket.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.kit.Picture;
import id.loket.sheet.Table.Column;
import id.loket.text.Datum;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write, opened by a spreadsheet that is not ours; and what it writes, read by us. */
class LibreOfficeTest {
    private static final String NIK = "3503135708900001";

    @TempDir
    private static Path dir;

    private static Calc calc;
    private static Path ours;
    private static List<String> seen;
    private static Path theirs;

    @BeforeAll
    static void open() throws IOException {
        calc = new Calc(dir.resolve("office"));
        ours = dir.resolve("daftar.xlsx");
        SheetWriter.save(List.of(table(), second()), ours, _ -> {});
        seen = Files.readAllLines(calc.csv(ours).getFirst());
        var list = Files.writeString(
                dir.resolve("lansia.csv"),
                "Nama,NIK,Tanggal lahir,Uang,Jam\nSITI CONTOH,'3503135708900001,1950-08-17,1250000.5,07:30\n");
        theirs = calc.xlsx(list);
    }

    private static Table table() {
        var lines = new ArrayList<Table.Line>();
        lines.add(new Table.Heading("Januari 2025"));
        lines.add(line("Hj. SITI CONTOH, S.Pd", NIK, 21, 120, "1250000.50", 95, 2));
        lines.add(line("=cmd|' /C calc'!A0", "08123456789", 22, 5, "0", 26 * 60, 1));
        lines.add(new Table.Heading("Februari 2025"));
        lines.add(line("BUDI CONTOH; \"Pak\" <&>", NIK, 28, 1, "99.50", 5, 40));
        return new Table(
                "Buku: agenda [2025]/1",
                List.of("Buku agenda permohonan", "Januari s.d. Februari 2025"),
                List.of(
                        Column.any("Nama", false),
                        Column.any("NIK", false),
                        Column.any("Tanggal", false),
                        Column.any("Masuk", false),
                        Column.any("Pukul", false),
                        Column.any("Berkas", true),
                        Column.any("Retribusi", true),
                        Column.any("Lama", false),
                        Column.any("Bagian", false)),
                lines);
    }

    /** What a report has behind its first table: nothing to add up in one column, and text longer than a cell. */
    private static Table second() {
        return new Table(
                "Per layanan",
                List.of("Per layanan"),
                List.of(
                        Column.any("Layanan", false),
                        Column.any("Diterima", true),
                        Column.any("Rata-rata (menit)", false, new Datum.Number(new BigDecimal("26.50"))),
                        Column.any("Catatan", false)),
                List.of(new Table.Values(List.of(
                        Datum.text("Legalisasi"),
                        Datum.number(1200),
                        new Datum.Number(new BigDecimal("26.50")),
                        Datum.text("Listrik padam dua jam. ".repeat(10))))));
    }

    private static Table.Line line(String name, String nik, int day, int n, String money, int minutes, int share) {
        return new Table.Values(List.of(
                Datum.name(name),
                Datum.code(nik),
                new Datum.Day(LocalDate.of(2025, 1, day)),
                new Datum.Moment(LocalDateTime.of(2025, 1, day, 8, 30)),
                new Datum.Hour(LocalTime.of(14, 5)),
                Datum.number(n),
                new Datum.Money(new BigDecimal(money)),
                new Datum.Span(Duration.ofMinutes(minutes)),
                new Datum.Percent(BigDecimal.valueOf(share))));
    }

    @Test
    void datesNumbersAndMoneyAreWhatTheyAreAndACodeKeepsEveryDigit() {
        assertThat(seen)
                .contains(
                        "Buku agenda permohonan;;;;;;;;",
                        "Januari s.d. Februari 2025;;;;;;;;",
                        "Nama;NIK;Tanggal;Masuk;Pukul;Berkas;Retribusi;Lama;Bagian",
                        "Januari 2025;;;;;;;;",
                        "Hj. SITI CONTOH, S.Pd;" + NIK
                                + ";21-01-2025;21-01-2025 08:30;14:05;120;Rp1,250,000.50;1:35;2.0%",
                        "\"BUDI CONTOH; \"\"Pak\"\" <&>\";" + NIK
                                + ";28-01-2025;28-01-2025 08:30;14:05;1;Rp99.50;0:05;40.0%");
    }

    @Test
    void whatLooksLikeACommandStaysText() {
        assertThat(seen).anyMatch(line -> line.startsWith("=cmd|' /C calc'!A0;08123456789;22-01-2025"));
    }

    /** 120 + 5 + 1, and 1.250.000,50 + 0 + 99,50. */
    @Test
    void theLastLineAddsUpByAFormulaAndSaysTheResultToThoseWhoCannotReckon() throws IOException {
        assertThat(seen.getLast()).isEqualTo("Jumlah;;;;;126;Rp1,250,100.00;;");
        var sheet = ((Reading.Read) SheetReader.read(ours)).sheet();
        assertThat(sheet.lines().getLast().cell(5).text()).isEqualTo("126");
        assertThat(sheet.lines().getLast().cell(6).text()).isEqualTo("1250100");
        assertThat(part("xl/worksheets/sheet1.xml")).contains("<f>SUM(F5:F9)</f><v>126</v>", "<f>SUM(G5:G9)</f>");
    }

    @Test
    void theSheetHasALegalNameAFrozenHeadAndPrintsAcrossOnePage() throws IOException {
        assertThat(part("xl/workbook.xml")).contains("name=\"Buku agenda 2025 1\"");
        assertThat(part("xl/worksheets/sheet1.xml"))
                .contains("ySplit=\"4\"", "state=\"frozen\"", "orientation=\"landscape\"", "fitToWidth=\"1\"");
    }

    @Test
    void aSecondSheetAddsUpByItselfAndSaysTheWholeWhereNothingAddsUp() throws IOException {
        assertThat(Files.readAllLines(calc.sheet(ours, 2))).last().isEqualTo("Jumlah;1,200;26.5;");
        assertThat(part("xl/worksheets/sheet2.xml")).contains("<f>SUM(B4:B4)</f><v>1200</v>");
    }

    @Test
    void aWorkbookThatLibreOfficeWroteIsRead() {
        var sheet = ((Reading.Read) SheetReader.read(theirs)).sheet();
        assertThat(texts(sheet.lines().get(1), 5))
                .containsExactly("SITI CONTOH", "'" + NIK, "1950-08-17", "1250000,5", "07:30");
    }

    @Test
    void aPictureForEyes() throws IOException {
        if (Picture.WANTED) {
            var pdf = calc.pdf(ours);
            Files.createDirectories(Path.of("target/screenshots"));
            Files.copy(pdf, Path.of("target/screenshots/export.pdf"), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(ours, Path.of("target/screenshots/export.xlsx"), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(ours).isRegularFile();
    }

    private static List<String> texts(Sheet.Line line, int columns) {
        return IntStream.range(0, columns).mapToObj(c -> line.cell(c).text()).toList();
    }

    private static String part(String name) throws IOException {
        try (var zip = new ZipFile(ours.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes());
        }
    }
}
