package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loket.casework.Survey;
import id.loket.casework.SurveyElement;
import id.loket.report.Period;
import id.loket.sheet.Reading;
import id.loket.sheet.SheetReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveysTest {
    private static final Period NOVEMBER = Period.month(YearMonth.of(2026, 11));

    @TempDir
    Path dir;

    private final StoryClock clock = new StoryClock(LocalDateTime.of(2026, 11, 20, 9, 0));
    private Counter counter;

    @BeforeEach
    void open() {
        if (!(Practice.staffed(dir, "durenan", clock) instanceof Counter.Opened.Ready(var ready))) {
            throw new AssertionError("the sample office does not open");
        }
        counter = ready;
        clock.set(LocalDateTime.of(2026, 11, 20, 9, 0));
    }

    @AfterEach
    void close() {
        counter.close();
    }

    private Session at(String post) {
        return counter.people().session(counter.people().holder(post).orElseThrow());
    }

    private static Survey filled(LocalDateTime at, String service, int mark, String remark) {
        var marks = new EnumMap<SurveyElement, Integer>(SurveyElement.class);
        Stream.of(SurveyElement.values()).forEach(e -> marks.put(e, mark));
        return new Survey(
                at,
                service,
                Optional.of(Survey.Sex.FEMALE),
                Optional.of(Survey.Education.SENIOR),
                Optional.of(Survey.Occupation.BUSINESS),
                marks,
                remark);
    }

    private void threeForms() {
        var officer = at("petugas-loket");
        var service = counter.desk().services().getFirst().id();
        var day = LocalDateTime.of(2026, 11, 3, 9, 30);
        counter.surveys().keep(officer, filled(day, service, 4, "Petugas sabar menjelaskan."));
        counter.surveys().keep(officer, filled(day.plusDays(1), service, 3, ""));
        counter.surveys().keep(officer, filled(day.plusDays(2), "", 1, "Bercanda."));
        counter.surveys().keep(officer, filled(day.minusMonths(1), "", 2, ""));
    }

    @Test
    void a_form_comes_back_as_it_was_kept() {
        threeForms();
        assertThat(counter.surveys().forms(NOVEMBER))
                .extracting(k -> k.survey().remark())
                .containsExactly("Petugas sabar menjelaskan.", "", "Bercanda.");
        assertThat(counter.surveys().forms(NOVEMBER).getFirst().survey())
                .isEqualTo(filled(
                        LocalDateTime.of(2026, 11, 3, 9, 30),
                        counter.desk().services().getFirst().id(),
                        4,
                        "Petugas sabar menjelaskan."));
    }

    @Test
    void the_result_is_what_plain_sql_reckons_from_the_file() throws Exception {
        threeForms();
        var result = counter.surveys().result(NOVEMBER, Optional.empty());
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("register.db"));
                var rows = db.createStatement().executeQuery("""
                    select count(*), round((avg(u1) + avg(u2) + avg(u3) + avg(u4) + avg(u5) + avg(u6) + avg(u7)
                        + avg(u8) + avg(u9)) / 9 * 25, 2)
                    from survey where at between '2026-11-01' and '2026-12-01'\
                    """)) {
            assertThat(result.now().forms()).isEqualTo(rows.getInt(1)).isEqualTo(3);
            assertThat(result.now().converted()).contains(new BigDecimal(rows.getString(2)));
        }
        var file = dir.resolve("skm.xlsx");
        var tables = counter.surveys().resultTables(NOVEMBER, Optional.empty());
        counter.exports().save("cli", Surveys.RESULT, false, tables, file);
        var lines = ((Reading.Read) SheetReader.read(file)).sheet().lines();
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.cell(0).text()).isEqualTo("IKM setelah Konversi");
            assertThat(line.cell(1).text())
                    .isEqualTo(result.now().converted().orElseThrow().toString().replace('.', ','));
        });
        assertThat(tables.stream().map(t -> t.title()))
                .containsExactly(
                        "Hasil Survei", "Nilai per Unsur", "Nilai per Layanan", "Responden", "Saran dan Masukan");
        assertThat(result.before().converted()).contains(new BigDecimal("50.00"));
        assertThat(result.services().sequencedValues().getFirst().forms()).isEqualTo(2);
        assertThat(result.respondents().sexes()).isEqualTo(Map.of(Survey.Sex.MALE, 0, Survey.Sex.FEMALE, 3));
    }

    @Test
    void a_void_form_stays_in_sight_and_counts_no_longer() {
        threeForms();
        var joke = counter.surveys().forms(NOVEMBER).getLast().id();
        assertThat(counter.surveys().makeVoid(at("petugas-loket"), joke, "Diisi anak-anak"))
                .as("the officer may not")
                .isPresent();
        assertThat(counter.surveys().makeVoid(at("sekcam"), joke, " "))
                .as("without a reason")
                .isPresent();
        assertThat(counter.surveys().makeVoid(at("sekcam"), joke, "Diisi anak-anak"))
                .isEmpty();
        assertThat(counter.surveys().makeVoid(at("sekcam"), joke, "Sekali lagi"))
                .as("twice")
                .isPresent();

        assertThat(counter.surveys().forms(NOVEMBER)).hasSize(3);
        assertThat(counter.surveys().forms(NOVEMBER).getLast().voided()).contains("Diisi anak-anak");
        assertThat(counter.surveys().result(NOVEMBER, Optional.empty()).now().forms())
                .isEqualTo(2);
    }

    @Test
    void the_book_refuses_to_change_a_form() throws Exception {
        threeForms();
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("register.db"));
                var statement = db.createStatement()) {
            for (var sql : new String[] {
                "update survey set u1 = 4",
                "delete from survey",
                "insert or replace into"
                        + " survey (id, at, service, u1, remark, made_at, made_by) values (1, 'x', '', 1, '', 'x', 'x')"
            }) {
                assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void follow_up_is_kept_and_printed() throws Exception {
        threeForms();
        counter.surveys().keepFollowUp(at("sekcam"), NOVEMBER, "Kursi ruang tunggu ditambah.");
        var sheet = text(counter.surveys().resultPaper(NOVEMBER, Optional.empty()));
        assertThat(sheet)
                .contains("66,67", "Kurang Baik", "3 (tiga) responden", "Kursi ruang tunggu ditambah.")
                .contains("Petugas sabar menjelaskan.", "2,667", "0,296")
                .contains("Naik 16,67 dari 50,00 pada Oktober 2026");
    }

    @Test
    void poster_and_form_are_one_page_each() throws Exception {
        threeForms();
        var poster = counter.surveys().poster(NOVEMBER, Optional.empty());
        assertThat(poster.pages()).isEqualTo(1);
        assertThat(text(poster)).contains("66,67", "Mutu C", "Responden: 3 orang");
        var form = counter.surveys().form();
        assertThat(form.pages()).isEqualTo(1);
        assertThat(text(form)).contains("4. Gratis", "9");
    }

    @Test
    void without_any_form_the_sheet_says_so() throws Exception {
        var sheet = counter.surveys().resultPaper(NOVEMBER, Optional.empty());
        assertThat(text(sheet)).contains("belum ada pemohon yang mengisi survei", "IKM belum dapat dihitung");
    }

    private static String text(Preview paper) throws Exception {
        PdfA.check(paper.pdf());
        var kept = Path.of("target", "survey", paper.letter() + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, paper.pdf());
        try (var pdf = Loader.loadPDF(paper.pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
