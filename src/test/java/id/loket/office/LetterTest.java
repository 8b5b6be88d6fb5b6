package id.loket.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.paper.Facts;
import id.loket.paper.Frames;
import id.loket.paper.PaperSize;
import id.loket.paper.Template;
import id.loket.paper.Xhtml;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped letters, filled with an invented applicant. */
class LetterTest {
    private static final Set<String> FRAME =
            Set.of("paper", "margin", "type", "pages", "practice", "mark", "amended", "overprint");
    private static final String KNOWN = """
        office.regency=PEMERINTAH KABUPATEN TRENGGALEK
        office.name=KECAMATAN DURENAN
        office.place=Durenan
        office.district-name=Kecamatan Durenan
        office.regency-name=Kabupaten Trenggalek
        office.logo=
        office.retention=selama lima tahun
        signer.name=CONTOH PEJABAT, S.Sos
        signer.rank=Penata
        signer.nip=19800101 200501 1 001
        date=20 November 2026
        person.name=Contoh Pemohon
        person.nik=350313 170890 0001
        person.no-nik=
        person.kk=350313 200110 0001
        person.birth-place=Trenggalek
        person.birth-date=17 Agustus 1990
        person.sex=Laki-laki
        person.religion=Islam
        person.marital=Kawin
        person.occupation=Petani
        person.nationality=WNI
        person.street=Dusun Contoh
        person.rt=003
        person.rw=001
        person.village=Desa Kendalrejo
        village-letter.number=470/12/2026
        village-letter.date=19 November 2026
        village-letter.village=Desa Kendalrejo
        village-letter.signer=
        agenda.number=012
        agenda.date=20 November 2026
        surat.number=..........
        legalisasi.number=..........
        legalisasi.date=
        reason=Penambahan anggota keluarga
        head=Contoh Kepala
        old-kk=
        kind.id=waris
        kind.title=Surat keterangan waris
        document-title=Surat Keterangan Ahli Waris
        document-number=
        document-date=
        document-issuer=Kepala Desa Kendalrejo
        document-owner=Contoh Pewaris
        copies=3
        purpose=Pengurusan sertipikat
        case.key=K7F-2QX
        case.number=012
        case.received=20 November 2026 pukul 08.15 WIB
        sop.title=Rekomendasi Pembuatan Kartu Keluarga
        sop.time=20 menit
        sop.fee=
        officer.name=Contoh Petugas
        returned.at=20 November 2026 pukul 08.25 WIB
        returned.reason=pengantar belum ditandatangani
        qr=<svg xmlns="http://www.w3.org/2000/svg"></svg>
        """;

    @ParameterizedTest
    @ValueSource(strings = {"rekomendasi-kk", "legalisasi", "tanda-terima", "slip-kekurangan"})
    void everyShippedLetterAsksOnlyForKnownNames(String letter) throws Exception {
        var known = KNOWN.lines().map(line -> line.split("=")[0]).collect(Collectors.toSet());
        known.addAll(Set.of("office.address", "signer.lines", "members", "requirements", "missing"));
        assertThat(template(letter).asks())
                .filteredOn(ask -> !FRAME.contains(ask.name().split("\\.")[0]))
                .allSatisfy(ask -> {
                    if (ask.within().stream().noneMatch(Set.of("members", "requirements", "missing")::contains)) {
                        assertThat(known).contains(ask.name());
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"rekomendasi-kk", "legalisasi", "tanda-terima", "slip-kekurangan"})
    void everyShippedLetterIsWholeAlsoWhenEveryOptionalAnswerIsMissing(String letter) throws Exception {
        Xhtml.read(filled(letter, facts(List.of(), List.of())));
        var blank = facts(List.of(), List.of());
        blank.put("person", all(blank, "person"));
        assertThat(filled(letter, blank)).doesNotContain("{{");
        Xhtml.read(filled(letter, blank));
    }

    @Test
    void theFamilyIsListedOnlyIfItWasGiven() throws Exception {
        var member = Map.<String, Object>of("name", "Contoh Anak", "nik", "", "relation", "Anak");
        assertThat(filled("rekomendasi-kk", facts(List.of(member, member), List.of())))
                .contains("CONTOH ANAK")
                .containsOnlyOnce("Susunan anggota keluarga");
        assertThat(filled("rekomendasi-kk", facts(List.of(), List.of()))).doesNotContain("Susunan anggota keluarga");
    }

    @Test
    void theReceiptNamesAFeeOnlyIfTheSopDoes() throws Exception {
        var facts = facts(List.of(), List.of());
        assertThat(filled("tanda-terima", facts)).doesNotContain("Biaya");
        facts = Facts.over(facts, Map.of("sop", Map.of("fee", "Gratis")));
        assertThat(filled("tanda-terima", facts)).contains("Biaya").contains("Gratis");
    }

    @Test
    void theSlipListsWhatIsMissing() throws Exception {
        var paper = Map.<String, Object>of("text", "Formulir permohonan", "state", "belum ada", "missing", true);
        assertThat(filled("slip-kekurangan", facts(List.of(), List.of(paper))))
                .contains("Formulir permohonan")
                .contains("pengantar belum ditandatangani")
                .contains("<svg");
    }

    private static Map<String, Object> facts(List<Map<String, Object>> members, List<Map<String, Object>> papers) {
        var dotted = new LinkedHashMap<String, String>();
        KNOWN.lines().map(line -> line.split("=", 2)).forEach(pair -> dotted.put(pair[0], pair[1]));
        return Facts.over(
                Facts.over(Frames.defaults(PaperSize.of("A4").orElseThrow()), Facts.nest(dotted)),
                Map.of(
                        "office",
                        Map.of("address", List.of("Jalan Contoh")),
                        "signer",
                        Map.of("lines", List.of("CAMAT DURENAN,")),
                        "members",
                        members,
                        "requirements",
                        papers,
                        "missing",
                        papers));
    }

    /** A person of whom every line is empty. */
    private static Map<String, Object> all(Map<String, Object> facts, String name) {
        return ((Map<?, ?>) facts.get(name))
                .keySet().stream().collect(Collectors.toMap(Object::toString, key -> (Object) ""));
    }

    private static String filled(String letter, Map<String, Object> facts) throws Exception {
        return template(letter).fill(facts);
    }

    private static Template template(String letter) throws Exception {
        var text =
                OfficeShelf.letter("durenan", Path.of("no-such-folder"), letter).orElseThrow();
        return Template.read(letter, text, Frames.shared());
    }
}
