package pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** One page with the licence of everything shipped: the parts list's components, Java itself, and the fonts in full. */
final class Licences {
    static final String PAGE = "lisensi.html";

    private final Build build;

    Licences(Build build) {
        this.build = build;
    }

    /** @param app the folder of the jars that are shipped; the page is put there */
    void write(Path app) throws IOException {
        var rows = new TreeSet<String>();
        rows.add(row(
                "Java (Eclipse Temurin)", System.getProperty("java.version"), "GPL-2.0 WITH Classpath-exception-2.0"));
        rows.add(row("SQLite", "", "Public domain"));
        rows.add(row("Liberation Fonts", "2.1.5", "OFL-1.1"));
        for (var part : parts(build.target().resolve("bom.xml"))) {
            var jar = text(part, "name") + "-" + text(part, "version") + ".jar";
            if ("org.openjfx".equals(text(part, "group")) || Files.exists(app.resolve(jar))) {
                rows.add(row(text(part, "name"), text(part, "version"), licences(part)));
            }
        }
        var fonts = Files.readString(build.source().resolveSibling("src/main/resources/fonts/LICENSE.txt"));
        Files.writeString(app.resolve(PAGE), """
            <!doctype html>
            <html lang="id"><head><meta charset="utf-8"><title>Lisensi</title>
            <style>body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}
            td,th{text-align:left;padding:.2em 1em .2em 0;border-bottom:1px solid #ccc}</style></head><body>
            <h1>Lisensi Loket %s</h1>
            <p>Loket memakai karya-karya berikut. Naskah lisensi Java ada di folder <code>runtime/legal</code>; naskah
            lisensi pustaka ada di dalam berkas .jar masing-masing; daftar lengkap untuk mesin ada di <code>bom.json</code>.</p>
            <table><tr><th>Nama</th><th>Versi</th><th>Lisensi</th></tr>
            %s
            </table>
            <h2>Liberation Fonts</h2><pre>%s</pre>
            </body></html>
            """.formatted(build.version(), String.join("\n", rows), escaped(fonts)));
    }

    private static Iterable<Element> parts(Path bom) throws IOException {
        try {
            var page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bom.toFile());
            // The first ones are the parts of the tool that wrote the list.
            var lists = page.getElementsByTagName("components");
            var found = ((Element) lists.item(lists.getLength() - 1)).getElementsByTagName("component");
            var all = new java.util.ArrayList<Element>();
            for (int i = 0; i < found.getLength(); i++) {
                all.add((Element) found.item(i));
            }
            return all;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(bom.toString(), e);
        }
    }

    private static String licences(Element part) throws IOException {
        var names = new TreeSet<String>();
        var licences = part.getElementsByTagName("license");
        for (int i = 0; i < licences.getLength(); i++) {
            var id = text((Element) licences.item(i), "id");
            names.add(id.isEmpty() ? text((Element) licences.item(i), "name") : id);
        }
        var expressions = part.getElementsByTagName("expression");
        for (int i = 0; i < expressions.getLength(); i++) {
            names.add(expressions.item(i).getTextContent());
        }
        if (names.isEmpty()) {
            throw new IOException(text(part, "name") + " ships without a licence");
        }
        return String.join(", ", names);
    }

    /** Of a direct child, else empty. */
    private static String text(Element of, String name) {
        for (var child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent();
            }
        }
        return "";
    }

    private static String row(String name, String version, String licence) {
        return "<tr><td>" + escaped(name) + "</td><td>" + escaped(version) + "</td><td>" + escaped(licence)
                + "</td></tr>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
