package id.loket.pdf;

import id.loket.paper.Facts;
import id.loket.paper.Frames;
import id.loket.paper.PaperSize;
import id.loket.paper.Template;
import id.loket.paper.TemplateFault;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Papers as an office would write them, with an invented applicant and the longest names that really occur. */
final class Specimen {
    static final LocalDateTime MADE = LocalDateTime.of(2026, 11, 20, 9, 30);
    static final Map<String, byte[]> LOGO = Map.of("office:lambang", logo());

    private static final String LETTER = """
        {{<letter}}
        {{$title}}Surat Keterangan Ahli Waris{{/title}}
        {{$body}}
        <h1 class="line">SURAT KETERANGAN AHLI WARIS</h1>
        <p class="number">NOMOR <span class="late">{{surat.number}}</span></p>
        <p class="start">Yang bertanda tangan di bawah ini, {{signer.post}}, menerangkan dengan sebenarnya bahwa:</p>
        <table class="data indent">
        <tr><td class="label">Nama</td><td class="colon">:</td><td>{{#upper}}{{person.name}}{{/upper}}</td></tr>
        <tr><td class="label">NIK</td><td class="colon">:</td><td>{{person.nik}}</td></tr>
        <tr><td class="label">Tempat, tanggal lahir</td><td class="colon">:</td><td>{{person.born}}</td></tr>
        <tr><td class="label">Alamat</td><td class="colon">:</td><td>{{person.address}}</td></tr>
        </table>
        <p class="start">adalah ahli waris yang sah bersama nama-nama berikut:</p>
        <table class="grid"><thead><tr><th>No.</th><th>Nama</th><th>Hubungan</th><th>Alamat</th></tr></thead><tbody>
        {{#heirs}}<tr><td class="center">{{no}}</td><td>{{name}}</td><td>{{kin}}</td><td>{{address}}</td></tr>
        {{/heirs}}</tbody></table>
        {{/body}}
        {{$closing}}
        <p class="start">Demikian surat keterangan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana
        mestinya dan dapat dibatalkan apabila di kemudian hari ternyata tidak benar.</p>
        {{/closing}}
        {{$beside}}{{{qr}}}<div class="small">Periksa di kantor kecamatan.</div>{{/beside}}
        {{$foot}}<div class="copies">Tembusan:<ol><li>Kepala Desa Pandean</li><li>Arsip</li></ol></div>{{/foot}}
        {{/letter}}
        """;

    private static final String REQUEST = """
        {{<correspondence}}
        {{$title}}Permohonan Data{{/title}}
        {{$opening}}<table class="data heading"><tr><td class="label">Nomor</td><td class="colon">:</td><td>470/12</td></tr>
        <tr><td class="label">Sifat</td><td class="colon">:</td><td>Biasa</td></tr>
        <tr><td class="label">Lampiran</td><td class="colon">:</td><td>-</td></tr>
        <tr><td class="label">Hal</td><td class="colon">:</td><td>Permohonan data penduduk</td></tr></table>
        <p>Yth. Kepala Dinas Kependudukan dan Pencatatan Sipil<br/>di Trenggalek</p>{{/opening}}
        {{$body}}<p class="start">Dengan hormat, kami mohon data jumlah penduduk per desa.</p>{{/body}}
        {{$closing}}<p class="start">Atas perhatian Saudara kami sampaikan terima kasih.</p>{{/closing}}
        {{$foot}}<div class="copies">Tembusan: Arsip</div>{{/foot}}
        {{/correspondence}}
        """;

    private static final String RECEIPT = """
        {{<receipt}}
        {{$body}}<h1>TANDA TERIMA BERKAS</h1>
        <table class="data"><tr><td class="label">Nomor register</td><td class="colon">:</td><td>0123/2026</td></tr>
        <tr><td class="label">Layanan</td><td class="colon">:</td><td>Surat Keterangan Ahli Waris</td></tr>
        <tr><td class="label">Pemohon</td><td class="colon">:</td><td>Contoh Pemohon</td></tr>
        <tr><td class="label">Diterima</td><td class="colon">:</td><td>{{date}}, pukul 09.30</td></tr>
        <tr><td class="label">Janji selesai</td><td class="colon">:</td><td>{{date}}, pukul 14.00</td></tr></table>
        <p><span class="box">x</span> Fotokopi KTP-el <span class="box">x</span> Fotokopi KK
        <span class="box"></span> Surat pengantar desa</p><p>Biaya: gratis</p>
        <table class="sides"><tr><td>Pemohon,<div class="room"></div>(Contoh Pemohon)</td>
        <td>Petugas,<div class="room"></div>(Contoh Petugas)</td></tr></table>
        {{{bars}}}{{/body}}
        {{/receipt}}
        """;

    private static final String BOOK = """
        {{<report}}
        {{$title}}Buku Agenda{{/title}}
        {{$body}}<h1>BUKU AGENDA SURAT KELUAR</h1>
        <table class="grid"><thead><tr><th>No.</th><th>Tanggal</th><th>Nomor surat</th><th>Perihal</th><th>Tujuan</th>
        </tr></thead><tbody>
        {{#rows}}<tr><td class="right">{{.}}</td><td>{{date}}</td><td>470/{{.}}/406.13/2026</td>
        <td>Surat keterangan domisili</td><td>Desa Pandean</td></tr>{{/rows}}</tbody></table>{{/body}}
        {{/report}}
        """;

    private Specimen() {}

    static String request(PaperSize paper) {
        return fill("permohonan", REQUEST, office(paper));
    }

    static String receipt(PaperSize paper) {
        String bars = Codes.code128Svg("REG-0123-2026", 60, 8);
        return fill("tanda-terima", RECEIPT, Facts.over(office(paper), Map.of("bars", bars, "practice", true)));
    }

    static String book(PaperSize paper, int rows) {
        List<String> numbers = java.util.stream.IntStream.rangeClosed(1, rows)
                .mapToObj(String::valueOf)
                .toList();
        return fill(
                "buku", BOOK, Facts.over(office(paper), Map.of("rows", numbers, "pages", Map.of("numbered", true))));
    }

    private static String fill(String name, String text, Map<String, Object> facts) {
        try {
            return Template.read(name, text, Frames.shared()).fill(facts);
        } catch (TemplateFault e) {
            throw new AssertionError(e);
        }
    }

    static String letter(PaperSize paper, int heirs, boolean practice) {
        return letter(paper, heirs, Map.of("practice", practice));
    }

    static String overprint(PaperSize paper, int heirs) {
        return letter(paper, heirs, Map.of("overprint", true));
    }

    private static String letter(PaperSize paper, int heirs, Map<String, Object> more) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= heirs; i++) {
            rows.add(Map.of(
                    "no",
                    String.valueOf(i),
                    "name",
                    "Contoh Ahli Waris ke-" + i,
                    "kin",
                    "Anak kandung",
                    "address",
                    "Dusun Krajan RT 003 RW 007, Desa Pandean"));
        }
        Map<String, Object> facts = Facts.over(
                office(paper),
                Map.of(
                        "surat", Map.of("number", "400.12.3.1/1187/406.13/2026"),
                        "person",
                                Map.of(
                                        "name",
                                        "Raden Roro Siti Nur Aisyah Kusumaningtyas Wulandari binti Muhammad"
                                                + " Abdurrahman",
                                        "nik",
                                        "3503 0000 0000 0001",
                                        "born",
                                        "Trenggalek, 17 Agustus 1985",
                                        "address",
                                        "Perumahan Griya Permata Asri Blok C-12 Nomor 27, Dusun Krajan RT 003"
                                                + " RW 007, Desa Pandean, Kecamatan Durenan, Kabupaten"
                                                + " Trenggalek"),
                        "heirs", rows,
                        "qr", Codes.qrSvg("loket:400.12.3.1/1187/406.13/2026", 25)));
        return fill("waris", LETTER, Facts.over(facts, more));
    }

    static Map<String, Object> office(PaperSize paper) {
        return Facts.over(
                Frames.defaults(paper),
                Map.of(
                        "office",
                        Map.of(
                                "regency", "PEMERINTAH KABUPATEN TRENGGALEK",
                                "name", "KECAMATAN DURENAN",
                                "address",
                                        List.of(
                                                "Jalan Raya Durenan Nomor 12, Desa Durenan, Kecamatan Durenan,"
                                                        + " Kabupaten Trenggalek, Provinsi Jawa Timur 66381",
                                                "Telepon (0355) 555-0170, laman durenan.trenggalekkab.contoh.id,"
                                                        + " pos-el kecamatan@contoh.id"),
                                "place", "Durenan",
                                "logo", "office:lambang"),
                        "signer",
                        Map.of(
                                "post", "Kepala Seksi Pemerintahan dan Ketenteraman Kecamatan Durenan",
                                "lines",
                                        List.of(
                                                "a.n. BUPATI TRENGGALEK",
                                                "CAMAT DURENAN",
                                                "u.b.",
                                                "KEPALA SEKSI KETENTERAMAN, KETERTIBAN UMUM DAN PELINDUNGAN"
                                                        + " MASYARAKAT,"),
                                "name", "Drs. H. Contoh Pejabat Penandatangan Sutrisno, S.Sos., M.Si.",
                                "rank", "Pembina Tingkat I",
                                "nip", "19800127 199912 1 001"),
                        "date",
                        "20 November 2026"));
    }

    private static byte[] logo() {
        BufferedImage image = new BufferedImage(300, 360, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setColor(new Color(20, 90, 40));
        g.fillPolygon(new int[] {10, 290, 290, 150, 10}, new int[] {10, 10, 220, 350, 220}, 5);
        g.setColor(Color.YELLOW);
        g.fillOval(80, 60, 140, 140);
        g.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
