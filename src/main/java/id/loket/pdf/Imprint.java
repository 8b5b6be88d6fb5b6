package id.loket.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a PDF says of itself: title, author and the time it was made; written so that equal papers are equal bytes. */
record Imprint(String title, String author, String subject, LocalDateTime made) {
    private static final DateTimeFormatter PDF = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss");
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    static Imprint of(Document document, LocalDateTime made) {
        return new Imprint(title(document), meta(document, "author"), meta(document, "subject"), made);
    }

    private static String title(Document document) {
        var titles = document.getElementsByTagNameNS("*", "title");
        for (int i = 0; i < titles.getLength(); i++) {
            if (titles.item(i).getParentNode() instanceof Element head
                    && Outside.name(head).equals("head")) {
                return titles.item(i).getTextContent().strip();
            }
        }
        return "";
    }

    private static String meta(Document document, String name) {
        var metas = document.getElementsByTagNameNS("*", "meta");
        for (int i = 0; i < metas.getLength(); i++) {
            if (metas.item(i) instanceof Element meta
                    && meta.getAttribute("name").equals(name)) {
                return meta.getAttribute("content").strip();
            }
        }
        return "";
    }

    void into(PDDocument pdf) throws IOException {
        var info = pdf.getDocumentInformation().getCOSObject();
        info.clear();
        text(info, COSName.TITLE, title);
        text(info, COSName.AUTHOR, author);
        text(info, COSName.SUBJECT, subject);
        text(info, COSName.PRODUCER, "Loket");
        text(info, COSName.CREATION_DATE, PDF.format(made));
        text(info, COSName.MOD_DATE, PDF.format(made));
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static void text(COSDictionary info, COSName name, String value) {
        if (!value.isEmpty()) {
            info.setString(name, value);
        }
    }

    private String xmp() {
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <pdf:Producer>Loket</pdf:Producer>
            <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>\
            """.formatted(escape(title), escape(author), escape(subject), XMP.format(made), XMP.format(made));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** An id that depends on the content alone; PDFBox would take the clock. */
    static long id(String xhtml, Map<String, byte[]> images, LocalDateTime made) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(xhtml.getBytes(StandardCharsets.UTF_8));
            digest.update(XMP.format(made).getBytes(StandardCharsets.UTF_8));
            new TreeMap<>(images).forEach((name, image) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(image);
            });
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
