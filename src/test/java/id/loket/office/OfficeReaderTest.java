package id.loket.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfficeReaderTest {
    private static final String DURENAN = shipped();

    static Stream<String> shippedOffices() {
        return OfficeShelf.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shippedOffices")
    void everyShippedOfficeReadsWithoutFault(String id) {
        var reading = OfficeShelf.office(id, Path.of("no-such-folder")).orElseThrow();
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.office().orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void durenanIsWhatItsSheetsPrint() {
        var office = read(DURENAN).office().orElseThrow();
        assertThat(office.regency()).isEqualTo("PEMERINTAH KABUPATEN TRENGGALEK");
        assertThat(office.name()).isEqualTo("KECAMATAN DURENAN");
        assertThat(office.address())
                .containsExactly("Jalan Raya Kendalrejo No. 23, Telp. (0355) 879543", "Durenan 66381");
        assertThat(office.unit()).isEqualTo("406.13");
        assertThat(office.villages()).hasSize(14);
        assertThat(office.village("35.03.13.2006").orElseThrow().name()).isEqualTo("Durenan");
        assertThat(office.village("35.03.13.2006").orElseThrow().headTitle()).isEqualTo("Kepala Desa");
        assertThat(office.officials()).singleElement().satisfies(camat -> {
            assertThat(camat.name()).isEqualTo("AHMAD ZUHDAN, S.STP, M.Si");
            assertThat(camat.rank()).isEqualTo("Pembina Tingkat I");
            assertThat(camat.nip()).isEqualTo("198001271999121001");
        });
        assertThat(office.clock()).isEqualTo("WIB");
        assertThat(office.layout().margins()).isEqualTo(new Office.Layout.Margins(20, 20, 25, 30));
    }

    @Test
    void anOfficeNamesItsCountersAndTicketLines() {
        assertThat(read(DURENAN).office().orElseThrow().tickets()).isEqualTo(TicketLines.NONE);
        var tickets = read(ticketed("<line id='umum' title='Surat' prefix='A' services='durenan-01'/>"))
                .office()
                .orElseThrow()
                .tickets();
        assertThat(tickets.counters()).containsExactly("Loket 1");
        assertThat(tickets.line("umum").orElseThrow().print(7)).isEqualTo("A007");
        assertThat(tickets.line("umum").orElseThrow().print(1234)).isEqualTo("A1234");
        assertThat(tickets.line("lain")).isEmpty();
    }

    @Test
    void aPrefixOrAnIdUsedTwiceIsAFault() {
        assertThat(read(ticketed("<line id='a' title='A' prefix='A'/><line id='b' title='B' prefix='A'/>"))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("A"));
        assertThat(read(ticketed("<line id='surat-keluar' title='A' prefix='A'/>"))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("surat-keluar"));
    }

    private static String ticketed(String lines) {
        return DURENAN.replace("</office>", "<tickets><counter title='Loket 1'/>" + lines + "</tickets></office>");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "durenan-01, petugas, petugas-loket",
        "durenan-01, kasi-tapem, kasi-tapem",
        "durenan-02, kasi-tapem, kasi-tapem",
        "durenan-03, camat, camat",
        "durenan-04, sekcam, sekcam",
        "durenan-05, kasi-kesra, kasi-kesra",
        "durenan-06, penyusun, pengelola-umpeg",
        "durenan-06, kasubag, kasubag-umpeg",
        "durenan-06, sekretaris, sekcam",
        "durenan-07, penyusun, pengelola-ppk",
        "durenan-07, kasubag, kasubag-ppk",
        "durenan-08, penyusun, pengelola-tapem",
        "durenan-08, kasi, kasi-tapem",
        "durenan-09, penyusun, pengelola-ekbang",
        "durenan-09, kasi, kasi-ekbang",
        "durenan-10, penyusun, pengelola-kesra",
        "durenan-10, kasi, kasi-kesra",
        "durenan-11, penyusun, pengelola-trantibum",
        "durenan-11, kasi, kasi-trantibum",
        "durenan-11, camat, camat",
    })
    void everyRoleOfTheElevenSheetsIsAPost(String sop, String role, String post) {
        var office = read(DURENAN).office().orElseThrow();
        assertThat(office.postsFor(sop, role)).extracting(Office.Post::id).containsExactly(post);
    }

    @Test
    void firstUseAsksForThePostsNobodyHolds() {
        var office = read(DURENAN).office().orElseThrow();
        assertThat(office.vacant(office.officials(), LocalDate.of(2026, 11, 20)))
                .extracting(Office.Post::id)
                .doesNotContain("camat")
                .contains("sekcam", "kasi-tapem", "petugas-loket", "administrator");
    }

    @ParameterizedTest(name = "{0}/{1} counts in {2}")
    @CsvSource({
        "durenan-01, agenda, agenda-kk",
        "durenan-03, legalisasi, legalisasi",
        "durenan-06, surat-keluar, surat-keluar",
        "durenan-09, agenda-data, agenda-data",
        "durenan-12, agenda, agenda",
    })
    void everyBookIsASeries(String sop, String book, String series) {
        var office = read(DURENAN).office().orElseThrow();
        assertThat(office.seriesFor(sop, book).orElseThrow().id()).isEqualTo(series);
    }

    record Slip(String right, String wrong, String sentence) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Slip> slips() {
        return Stream.of(
                new Slip("<office id", "<!DOCTYPE office SYSTEM \"x.dtd\">\n<office id", "DOCTYPE tidak diterima"),
                new Slip("</office>", "", "Berkas ini bukan XML yang utuh"),
                new Slip("<office ", "<kantor ", "Berkas ini bukan XML yang utuh"),
                new Slip("<villages>", "<villages><post/>", "Tag <post> tidak boleh di sini; yang diharapkan: village"),
                new Slip("<line>", "<lines>", "Berkas ini bukan XML yang utuh"),
                new Slip(
                        "<line>Durenan 66381</line>",
                        "<fax>1</fax>",
                        "Tag <fax> tidak boleh di sini; yang diharapkan: line"),
                new Slip("paper=\"A4\"", "paper=\"A7\"", "tidak dikenal; pilih salah satu"),
                new Slip("paper=\"A4\"", "", "wajib ada pada"),
                new Slip("paper=\"A4\"", "paper=\"A4\" colour=\"red\"", "tidak dikenal pada"),
                new Slip("points=\"12\"", "points=\"besar\"", "tidak sesuai dengan bentuk"),
                new Slip("zone=\"Asia/Jakarta\"", "zone=\"Asia/Durenan\"", "Zona waktu \"Asia/Durenan\" tidak dikenal"),
                new Slip("code=\"2002\"", "code=\"2001\"", "tertulis lebih dari sekali"),
                new Slip(" administrator=\"yes\"", "", "Harus ada satu jabatan"),
                new Slip("post=\"camat\" from", "post=\"bupati\" from", "Jabatan \"bupati\" tidak ada"),
                new Slip("from=\"2025-01-10\"", "from=\"2025-01-10\" to=\"2024-01-10\"", "mendahului tanggal awal"),
                new Slip("from=\"2025-01-10\"", "from=\"2025-02-30\"", "tidak sesuai dengan bentuk"),
                new Slip("{kode}/", "{kod}/", "Penanda {kod} pada penomoran \"surat-keluar\" tidak dikenal"),
                new Slip("{kode}/", "{kode/", "tidak berpasangan"),
                new Slip("{kode}/{urut:03}", "{kode}/", "tidak memuat nomor urut"),
                new Slip("usual=\"100.2.2.5\"", "usual=\"\"", "kode umum kantor belum diisi"),
                new Slip("books=\"durenan-02/agenda\"", "books=\"durenan-01/agenda\"", "tertulis lebih dari sekali"),
                new Slip("on=\"friday\"", "on=\"monday\"", "tertulis lebih dari sekali"),
                new Slip("on=\"friday\"", "on=\"jumat\"", "tidak dikenal; pilih salah satu"),
                new Slip("from=\"11:30\" to=\"13:00\"", "from=\"13:00\" to=\"11:30\"", "Jam pelayanan tidak berurutan"),
                new Slip("from=\"11:30\" to=\"13:00\"", "from=\"06:30\" to=\"07:00\"", "Jam pelayanan tidak berurutan"),
                new Slip(
                        "</hours>",
                        "<season title=\"R\" from=\"2026-03-02\" to=\"2026-03-01\"/></hours>",
                        "mendahului tanggal awal"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipOfThePenIsFoundWhereItStands(Slip slip) {
        assertThat(DURENAN).contains(slip.right());
        var reading = read(DURENAN.replace(slip.right(), slip.wrong()));
        assertThat(reading.office()).isEmpty();
        assertThat(reading.faults()).anySatisfy(fault -> {
            assertThat(fault.sentence()).contains(slip.sentence());
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
            assertThat(fault.file()).isEqualTo("office.xml");
        });
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThat(read("<holidays/>").faults())
                .singleElement()
                .satisfies(f -> assertThat(f.line()).isEqualTo(1));
        assertThat(read("").faults()).hasSize(1);
        assertThat(read("kop surat").faults()).hasSize(1);
    }

    @Test
    void nothingOutsideTheFileIsRead() {
        var bomb = "<!DOCTYPE office [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>\n<office>&a;</office>";
        assertThat(read(bomb).office()).isEmpty();
        assertThat(read("<office>" + "<x>".repeat(50_000) + "</x>".repeat(50_000) + "</office>")
                        .faults())
                .hasSize(1);
    }

    @Test
    void noDamageMakesTheReaderThrow() {
        var bytes = DURENAN.getBytes(StandardCharsets.UTF_8);
        var random = new Random(1);
        IntStream.range(0, 400).forEach(n -> {
            var damaged = Arrays.copyOf(bytes, n % 4 == 0 ? random.nextInt(bytes.length) : bytes.length);
            for (int hit = 0; hit < 3 && damaged.length > 0; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> {
                        var reading = OfficeReader.read("office.xml", damaged, Holidays.NONE);
                        assertThat(reading.office().isEmpty())
                                .isEqualTo(!reading.faults().isEmpty());
                    })
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void theOfficesOwnClosuresJoinTheHolidays() {
        var office = read(DURENAN.replace("</hours>", "<closed day=\"2026-11-25\" title=\"Pilkades\"/></hours>"))
                .office()
                .orElseThrow();
        assertThat(office.hours().closed())
                .isEqualTo(List.of(new Hours.Closure(LocalDate.of(2026, 11, 25), "Pilkades", "setempat")));
        assertThat(office.hours().workingDay(LocalDate.of(2026, 11, 25))).isFalse();
    }

    private static OfficeReader.Reading read(String xml) {
        return OfficeReader.read("office.xml", xml.getBytes(StandardCharsets.UTF_8), Holidays.NONE);
    }

    private static String shipped() {
        try (var in = OfficeReader.class.getResourceAsStream("/office/durenan/office.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
