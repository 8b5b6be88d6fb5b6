package id.loket.bench;

import id.loket.paper.Xhtml;
import id.loket.paper.XhtmlFault;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Letters of one kind as a form for a word processor: what is the same in all of them is its text, what differs is a
 * field of the data. Law: all letters are of one {@link #build}.
 *
 * @param document the form as flat OpenDocument text
 * @param rows the fields of each letter
 */
record MergeForm(String document, List<String> heads, List<List<String>> rows) {
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "table", "tr", "td", "th", "ul", "ol", "li");
    private static final Set<String> MIDDLE = Set.of("letterhead", "signature", "number");

    /** How many pieces of text a letter has; those with as many differ in words only. */
    static int build(String letter) {
        return texts(body(letter)).size();
    }

    static MergeForm of(List<String> letters) {
        var bodies = letters.stream().map(MergeForm::body).toList();
        var texts = bodies.stream().map(MergeForm::texts).toList();
        var columns = new ArrayList<List<String>>();
        var parts = new ArrayList<String>();
        for (int at = 0; at < texts.getFirst().size(); at++) {
            int slot = at;
            var column = texts.stream().map(t -> t.get(slot)).toList();
            int head = common(column, false);
            int tail = common(column.stream().map(t -> t.substring(head)).toList(), true);
            var first = column.getFirst();
            if (head == first.length() && column.stream().distinct().count() == 1) {
                parts.add(escaped(first));
            } else {
                columns.add(column.stream()
                        .map(t -> t.substring(head, t.length() - tail))
                        .toList());
                parts.add(escaped(first.substring(0, head))
                        + field(columns.size())
                        + escaped(first.substring(first.length() - tail)));
            }
        }
        var out = new StringBuilder();
        write(bodies.getFirst(), "body", parts.iterator(), out);
        return new MergeForm(
                FORM.formatted(out),
                IntStream.rangeClosed(1, columns.size()).mapToObj(n -> "F" + n).toList(),
                IntStream.range(0, letters.size())
                        .mapToObj(n -> columns.stream().map(c -> c.get(n)).toList())
                        .toList());
    }

    private static final String FORM = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
         xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
         xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
         xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
         xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
         office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.2">
        <office:font-face-decls><style:font-face style:name="A" svg:font-family="Arial"/></office:font-face-decls>
        <office:styles>
        <style:style style:name="body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"/>
        <style:text-properties style:font-name="A" fo:font-size="11pt" fo:language="id" fo:country="ID"/></style:style>
        <style:style style:name="middle" style:family="paragraph" style:parent-style-name="body">
        <style:paragraph-properties fo:text-align="center"/></style:style>
        <style:style style:name="title" style:family="paragraph" style:parent-style-name="middle">
        <style:text-properties fo:font-weight="bold"/></style:style>
        </office:styles>
        <office:automatic-styles><style:page-layout style:name="sheet"><style:page-layout-properties
         fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="12mm" fo:margin-right="20mm"
         fo:margin-bottom="15mm" fo:margin-left="30mm"/></style:page-layout></office:automatic-styles>
        <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="sheet"/></office:master-styles>
        <office:body><office:text>%s</office:text></office:body></office:document>
        """;

    private static String field(int n) {
        return """
            <text:database-display text:table-name="letters" text:table-type="table" text:column-name="F%d"\
             text:database-name="loket-bench">-</text:database-display>\
            """.formatted(n);
    }

    /** How many letters all begin with, or end with, up to a word's edge. */
    private static int common(List<String> texts, boolean fromEnd) {
        var first = texts.getFirst();
        int most = texts.stream().mapToInt(String::length).min().orElse(0);
        int same = 0;
        int edge = 0;
        while (same < most) {
            int at = same;
            char c = fromEnd ? first.charAt(first.length() - 1 - at) : first.charAt(at);
            if (!texts.stream().allMatch(t -> (fromEnd ? t.charAt(t.length() - 1 - at) : t.charAt(at)) == c)) {
                return edge;
            }
            same++;
            edge = c == ' ' ? same : edge;
        }
        return texts.stream().distinct().count() == 1 ? same : edge;
    }

    private static Element body(String xhtml) {
        try {
            return (Element)
                    Xhtml.read(xhtml).getElementsByTagNameNS("*", "body").item(0);
        } catch (XhtmlFault e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(Element body) {
        var texts = new ArrayList<String>();
        collect(body, texts);
        return texts;
    }

    private static void collect(Element at, List<String> texts) {
        if (leaf(at)) {
            texts.add(at.getTextContent().replaceAll("\\s+", " ").strip());
        } else {
            blocks(at).forEach(b -> collect(b, texts));
        }
    }

    private static boolean leaf(Element at) {
        return blocks(at).findAny().isEmpty();
    }

    /** The word across a practice sheet is no text of the letter. */
    private static Stream<Element> blocks(Element at) {
        return Stream.iterate(at.getFirstChild(), n -> n != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .flatMap(e -> e.getLocalName().equals("tbody") ? blocks(e) : Stream.of(e))
                .filter(e -> BLOCKS.contains(e.getLocalName())
                        && !e.getAttribute("class").equals("practice"));
    }

    private static void write(Element at, String style, Iterator<String> parts, StringBuilder out) {
        var name = at.getLocalName();
        var inner = name.equals("h1")
                ? "title"
                : MIDDLE.contains(at.getAttribute("class")) || name.equals("th") ? "middle" : style;
        if (leaf(at)) {
            var paragraph = "<text:p text:style-name=\"" + inner + "\">" + parts.next() + "</text:p>";
            out.append(name.matches("t[dh]") ? "<table:table-cell>" + paragraph + "</table:table-cell>" : paragraph);
            return;
        }
        var tag = switch (name) {
            case "table" -> "table:table";
            case "tr" -> "table:table-row";
            case "td", "th" -> "table:table-cell";
            default -> "";
        };
        if (!tag.isEmpty()) {
            out.append('<').append(tag).append('>');
        }
        if (name.equals("table")) {
            long most = blocks(at).mapToLong(row -> blocks(row).count()).max().orElse(1);
            out.append("<table:table-column table:number-columns-repeated=\"" + most + "\"/>");
        }
        blocks(at).forEach(b -> write(b, inner, parts, out));
        if (!tag.isEmpty()) {
            out.append("</").append(tag).append('>');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("  ", " ");
    }
}
