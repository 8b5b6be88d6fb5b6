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
            {{$foot}}<div>{{{qr}}}</div><div class="small">Periksa keaslian surat ini di kantor kecamatan.</div>{{/foot}}
            {{/letter}}
            """;

    private Specimen() {}

    static String letter(PaperSize paper, int heirs, boolean practice) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= heirs; i++) {
            rows.add(Map.of(
                    "no", String.valueOf(i),
                    "name", "Contoh Ahli Waris ke-" + i,
                    "kin", "Anak kandung",
                    "address", "Dusun Krajan RT 003 RW 007, Desa Pandean"));
        }
        Map<String, Object> facts = Facts.over(office(paper), Map.of(
                "surat", Map.of("number", "400.12.3.1/1187/406.13/2026"),
                "person",
                        Map.of(
                                "name", "Raden Roro Siti Nur Aisyah Kusumaningtyas Wulandari binti Muhammad Abdurrahman",
                                "nik", "3503 0000 0000 0001",
                                "born", "Trenggalek, 17 Agustus 1985",
                                "address",
                                        "Perumahan Griya Permata Asri Blok C-12 Nomor 27, Dusun Krajan RT 003 RW 007,"
                                                + " Desa Pandean, Kecamatan Durenan, Kabupaten Trenggalek"),
                "heirs", rows,
                "qr", Codes.qrSvg("loket:400.12.3.1/1187/406.13/2026", 25),
                "practice", practice));
        try {
            return Template.read("waris", LETTER, Frames.shared()).fill(facts);
        } catch (TemplateFault e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, Object> office(PaperSize paper) {
        return Facts.over(Frames.defaults(paper), Map.of(
                "office",
                Map.of(
                        "regency", "PEMERINTAH KABUPATEN TRENGGALEK",
                        "name", "KECAMATAN DURENAN",
                        "address",
                                List.of(
                                        "Jalan Raya Durenan Nomor 12, Desa Durenan, Kecamatan Durenan, Kabupaten"
                                                + " Trenggalek, Provinsi Jawa Timur 66381",
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
                                        "KEPALA SEKSI KETENTERAMAN, KETERTIBAN UMUM DAN PELINDUNGAN MASYARAKAT,"),
                        "name", "Drs. H. Contoh Pejabat Penandatangan Sutrisno, S.Sos., M.Si.",
                        "rank", "Pembina Tingkat I",
                        "nip", "19800127 199912 1 001"),
                "date", "20 November 2026"));
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
