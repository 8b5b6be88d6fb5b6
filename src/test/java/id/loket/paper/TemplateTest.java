package id.loket.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Function<String, Optional<String>> NONE = name -> Optional.empty();

    private static String fill(String xhtml, Map<String, Object> facts) throws TemplateFault {
        return Template.read("uji", xhtml, NONE).fill(facts);
    }

    private static TemplateFault fault(String xhtml) {
        return catchThrowableOfType(TemplateFault.class, () -> Template.read("domisili", xhtml, NONE));
    }

    @Test
    void a_value_can_never_become_markup() throws TemplateFault {
        assertThat(fill("<p>{{person.name}}</p>", Map.of("person", Map.of("name", "Sri <b>\"Wah\" & 'Yu'\u0000"))))
                .isEqualTo("<p>Sri &lt;b&gt;&quot;Wah&quot; &amp; &#39;Yu&#39;</p>");
    }

    @Test
    void dotted_and_hyphenated_names_walk_the_nested_facts() throws TemplateFault {
        assertThat(fill(
                        "<p>{{surat.number}} {{father-of-bride.name}}</p>",
                        Map.of("surat", Map.of("number", "470/12/2026"), "father-of-bride", Map.of("name", "Paidi"))))
                .isEqualTo("<p>470/12/2026 Paidi</p>");
    }

    @Test
    void an_unknown_name_is_refused_and_named() throws TemplateFault {
        Template template = Template.read("domisili", "<p>\n{{person.nmae}}</p>", NONE);

        assertThatThrownBy(() -> template.fill(Map.of("person", Map.of("name", "Siti"))))
                .isInstanceOfSatisfying(
                        UnknownName.class, e -> assertThat(e.name()).isEqualTo("person.nmae"))
                .hasMessageContaining("domisili")
                .hasMessageContaining("person.nmae");
        assertThatThrownBy(() -> template.fill(Map.of())).isInstanceOf(UnknownName.class);
    }

    @Test
    void an_unknown_section_is_refused_too() throws TemplateFault {
        for (String text :
                List.of("<p>{{#wali}}x{{/wali}}</p>", "<p>{{^wali}}x{{/wali}}</p>", "<p>{{#a.b}}x{{/a.b}}</p>")) {
            Template template = Template.read("uji", text, NONE);
            assertThatThrownBy(() -> template.fill(Map.of("a", Map.of()))).isInstanceOf(UnknownName.class);
        }
    }

    @Test
    void methods_of_a_value_are_no_names() throws TemplateFault {
        Template template = Template.read("uji", "<p>{{person.length}}{{person.class}}</p>", NONE);

        assertThatThrownBy(() -> template.fill(Map.of("person", "Siti"))).isInstanceOf(UnknownName.class);
    }

    @Test
    void a_table_repeats_its_rows_and_an_empty_or_false_one_shows_the_other_text() throws TemplateFault {
        String text =
                "<ul>{{#heirs}}<li>{{no}} {{name}} dari {{desa}}</li>{{/heirs}}{{^heirs}}tidak ada{{/heirs}}</ul>";
        List<Map<String, String>> heirs = List.of(Map.of("no", "1", "name", "Ani"), Map.of("no", "2", "name", "Budi"));

        assertThat(fill(text, Map.of("heirs", heirs, "desa", "Pandean")))
                .isEqualTo("<ul><li>1 Ani dari Pandean</li><li>2 Budi dari Pandean</li></ul>");
        assertThat(fill(text, Map.of("heirs", List.of(), "desa", ""))).isEqualTo("<ul>tidak ada</ul>");
        assertThat(fill(text, Map.of("heirs", "", "desa", ""))).isEqualTo("<ul>tidak ada</ul>");
        assertThat(fill("<p>{{#heirs}}{{.}}; {{/heirs}}</p>", Map.of("heirs", List.of("Ani", "Budi"))))
                .isEqualTo("<p>Ani; Budi; </p>");
    }

    @Test
    void capitals_leave_tags_and_escapes_as_they_are() throws TemplateFault {
        assertThat(fill(
                        "<p>{{#upper}}<b class=\"x\">{{name}}</b> &amp; kawan{{/upper}}</p>",
                        Map.of("name", "Siti 'Aisyah & <anak>")))
                .isEqualTo("<p><b class=\"x\">SITI &#39;AISYAH &amp; &lt;ANAK&gt;</b> &amp; KAWAN</p>");
    }

    @Test
    void a_name_in_capitals_keeps_its_titles_as_they_are_written() throws TemplateFault {
        assertThat(fill(
                        "<p>{{#upper-name}}{{signer.name}}{{/upper-name}}</p>",
                        Map.of("signer", Map.of("name", "Drs. H. Moh. Budi Sa'id, S.Sos., M.Si."))))
                .isEqualTo("<p>Drs. H. MOH. BUDI SA&#39;ID, S.Sos., M.Si.</p>");
    }

    @Test
    void a_number_is_spelled_out_and_what_is_none_stays() throws TemplateFault {
        var text = "<p>{{#spelled}}{{amount}}{{/spelled}}</p>";
        assertThat(fill(text, Map.of("amount", "Rp148.750.000,00")))
                .isEqualTo("<p>seratus empat puluh delapan juta tujuh ratus lima puluh ribu</p>");
        assertThat(fill(text, Map.of("amount", "3"))).isEqualTo("<p>tiga</p>");
        assertThat(fill(text, Map.of("amount", ""))).isEqualTo("<p></p>");
    }

    @Test
    void it_lists_every_name_it_asks_for_with_the_table_it_stands_in() throws TemplateFault {
        Template template = Template.read(
                "waris",
                "<div>{{>kepala}}{{#upper}}{{person.name}}{{/upper}}{{#heirs}}<p>{{no}} {{{name}}} {{.}}</p>{{/heirs}}"
                        + "{{^practice}}{{&surat.number}}{{/practice}}{{! catatan }}</div>",
                name -> Optional.of("<b>{{office.name}}{{#office.address}}{{.}}{{/office.address}}</b>"));

        assertThat(template.placeholders())
                .containsExactly(
                        "office.name",
                        "office.address",
                        "person.name",
                        "heirs",
                        "no",
                        "name",
                        "practice",
                        "surat.number");
        assertThat(template.asks())
                .contains(
                        new Ask("no", List.of("heirs")),
                        new Ask("surat.number", List.of()),
                        new Ask("heirs", List.of()));
    }

    @Test
    void a_section_left_open_is_found_at_its_place() {
        TemplateFault fault = fault("<div>\n  {{#heirs}}<p>x</p>\n</div>");

        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.column()).isEqualTo(3);
        assertThat(fault.name()).isEqualTo("domisili");
        assertThat(fault.sentence())
                .isEqualTo("Templat “domisili”, baris 2, kolom 3: bagian “heirs” dibuka di sini tetapi tidak ditutup."
                        + " Tambahkan penutupnya.");
    }

    @Test
    void crossed_stray_endless_and_empty_tags_are_faults() {
        assertThat(fault("<p>{{#a}}{{#b}}{{/a}}{{/b}}</p>").sentence()).contains("“a”", "“b”", "kolom 16");
        assertThat(fault("<p>{{/a}}</p>").sentence()).contains("tidak pernah dibuka");
        assertThat(fault("<p>{{nama</p>").sentence()).contains("tidak ditutup");
        assertThat(fault("<p>{{ }}</p>").sentence()).contains("kosong");
        assertThat(fault("<p>{{=<% %>=}}</p>").sentence()).contains("tidak boleh diganti");
        assertThat(fault("<p>{{>kepala}}</p>").sentence()).contains("“kepala” tidak ada");
    }

    @Test
    void xhtml_that_is_not_well_formed_is_found_at_its_place() {
        TemplateFault open = fault("<div>\n<p>{{name}}\n</div>");
        assertThat(open.line()).isEqualTo(3);
        assertThat(open.sentence()).contains("<p> belum ditutup");
        assertThat(fault("<p>Tom & Jerry</p>").sentence()).contains("&amp;").contains("baris 1, kolom 9");
        assertThat(fault("<p>a&nbsp;b</p>").sentence()).contains("&nbsp;");
        assertThat(fault("<p class=x>a</p>").sentence()).contains("“class”");
        assertThat(fault("<p class='x' class='y'>a</p>").sentence()).contains("“class”", "dua kali");
        assertThat(fault("<!DOCTYPE html><html></html>").sentence()).contains("DOCTYPE");
    }

    @Test
    void a_partial_that_includes_itself_is_a_fault() {
        assertThat(catchThrowableOfType(
                                TemplateFault.class,
                                () -> Template.read("a", "<p>{{>b}}</p>", name -> Optional.of("<i>{{>b}}</i>")))
                        .sentence())
                .contains("“b”", "dirinya sendiri");
    }

    @Test
    void a_frame_takes_the_blocks_of_the_letter_that_wraps_itself_in_it() throws TemplateFault {
        Template template = Template.read(
                "surat",
                "{{<kerangka}}{{$body}}<p>{{isi}}</p>{{/body}}{{/kerangka}}",
                name -> Optional.of("<div><h1>{{$title}}Surat{{/title}}</h1>{{$body}}kosong{{/body}}{{kaki}}</div>"));

        assertThat(template.fill(Map.of("isi", "Halo", "kaki", "Camat")))
                .isEqualTo("<div><h1>Surat</h1><p>Halo</p>Camat</div>");
        assertThat(template.placeholders()).containsExactlyInAnyOrder("isi", "kaki");
    }

    @Test
    void every_shared_frame_reads_without_fault() throws TemplateFault {
        for (String frame : List.of("letter", "correspondence", "receipt", "report")) {
            Template template = Template.read(frame, "{{<" + frame + "}}{{/" + frame + "}}", Frames.shared());
            assertThat(template.placeholders()).contains("paper.width", "margin.left", "office.name", "practice");
        }
        assertThat(Frames.shared().apply("../words/paper")).isEmpty();
        assertThat(Frames.over(name -> Optional.of("milik kantor")).apply("letter"))
                .contains("milik kantor");
    }
}
