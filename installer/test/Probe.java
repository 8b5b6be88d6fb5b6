import java.awt.Color;
import java.awt.Font;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.PlatformManagedObject;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.Charset;
import java.security.Provider;
import java.security.Security;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.print.PrintServiceLookup;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Asks the shipped Java for everything a program of ours may want of it, so that a part that was left out too many is
 * missed here and not on an officer's PC. Run on the image by self-check.sh; it knows nothing of Loket.
 */
final class Probe {
    /** What stays behind on purpose: nothing here talks TLS. */
    private static final Set<String> TLS = Set.of("SSLContext", "KeyManagerFactory", "TrustManagerFactory");

    private static final String XML = "<!DOCTYPE a [<!ENTITY e 'x'>]><a xmlns='urn:a' b='1'>&e;<c>2026-11-21</c></a>";
    private static final String XSD = """
        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:a' elementFormDefault='qualified'>
        <xs:element name='a'><xs:complexType mixed='true'><xs:sequence><xs:element name='c' type='xs:date'/></xs:sequence>
        <xs:attribute name='b'><xs:simpleType><xs:restriction base='xs:string'><xs:pattern value='[\\p{L}\\d]{1,3}'/>
        </xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element></xs:schema>""";

    private interface Ask {
        void java() throws Exception;
    }

    private static final List<String> missing = new ArrayList<>();

    private static void ask(String what, Ask ask) {
        try {
            ask.java();
        } catch (Exception | LinkageError e) {
            missing.add(what + ": " + e);
        }
    }

    public static void main(String[] args) {
        for (var locale : List.of(Locale.of("id", "ID"), Locale.ENGLISH, Locale.GERMANY, Locale.JAPAN, Locale.of("tr", "TR"))) {
            Locale.setDefault(locale);
            ask("XML " + locale, Probe::xml);
            ask("words " + locale, () -> words(locale));
        }
        ask("security", Probe::security);
        ask("pictures", Probe::pictures);
        ask("printers", Probe::printers);
        for (var charset : Charset.availableCharsets().values()) {
            ask(charset.name(), () -> {
                charset.newDecoder();
                if (charset.canEncode()) {
                    charset.newEncoder();
                }
            });
        }
        ask("management", () -> {
            for (var kind : ManagementFactory.getPlatformManagementInterfaces()) {
                for (PlatformManagedObject bean : ManagementFactory.getPlatformMXBeans(kind)) {
                    ManagementFactory.getPlatformMBeanServer().getMBeanInfo(bean.getObjectName());
                }
            }
        });
        ask("log", () -> Logger.getLogger("probe").fine("probe"));
        ask("http", Probe::http);
        missing.forEach(System.err::println);
        if (!missing.isEmpty()) {
            System.exit(1);
        }
        System.out.println("Nothing is missing in the shipped Java.");
    }

    private static void xml() throws Exception {
        var builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        var page = builders.newDocumentBuilder().parse(new InputSource(new StringReader(XML)));
        SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(XML)), new DefaultHandler());
        for (var in = XMLInputFactory.newFactory().createXMLEventReader(new StringReader(XML)); in.hasNext(); ) {
            in.nextEvent();
        }
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(page), new StreamResult(new StringWriter()));
        XPathFactory.newInstance().newXPath().evaluate("count(//*[local-name()='c'])", page);
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(XSD)));
        schema.newValidator().validate(new DOMSource(page));
        for (var bad : List.of(XML.replace("2026", "x"), XML.replace("'1'", "'----'"), XML.replace("</a>", ""))) {
            try {
                schema.newValidator().validate(new StreamSource(new StringReader(bad)));
                throw new IllegalStateException("accepted: " + bad);
            } catch (SAXException e) {
                e.getLocalizedMessage();
            }
        }
    }

    private static void words(Locale locale) {
        DateFormat.getDateTimeInstance(DateFormat.FULL, DateFormat.FULL, locale).format(0L);
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL).withLocale(locale).format(ZonedDateTime.now());
        NumberFormat.getCurrencyInstance(locale).format(1.5);
        Collator.getInstance(locale).compare("a", "b");
        BreakIterator.getLineInstance(locale).setText("a b");
        "iI".toUpperCase(locale).toLowerCase(locale);
        new IllegalArgumentException().getLocalizedMessage();
    }

    private static void security() {
        for (Provider provider : Security.getProviders()) {
            for (var service : provider.getServices()) {
                if (!TLS.contains(service.getType())) {
                    ask(provider + " " + service.getType() + " " + service.getAlgorithm(), () -> {
                        try {
                            service.newInstance(null);
                        } catch (java.security.NoSuchAlgorithmException e) {
                            // Some want a parameter; what cannot be loaded says so as its cause.
                            if (e.getCause() instanceof ClassNotFoundException || e.getCause() instanceof LinkageError) {
                                throw e;
                            }
                        }
                    });
                }
            }
        }
    }

    private static void pictures() throws Exception {
        var picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        var draw = picture.createGraphics();
        draw.setColor(Color.RED);
        draw.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 12));
        draw.drawString("Loket", 2, 20);
        draw.fillOval(3, 3, 9, 9);
        draw.dispose();
        for (var format : List.of("png", "jpg", "gif", "bmp", "tiff")) {
            ask(format, () -> {
                var out = new ByteArrayOutputStream();
                if (!ImageIO.write(picture, format, out)
                        || ImageIO.read(new ByteArrayInputStream(out.toByteArray())) == null) {
                    throw new IllegalStateException("not written or not read back");
                }
            });
        }
        Toolkit.getDefaultToolkit();
    }

    private static void printers() {
        PrintServiceLookup.lookupPrintServices(null, null);
        PrinterJob.getPrinterJob().defaultPage();
    }

    /** Nobody listens there. */
    private static void http() throws Exception {
        try {
            URI.create("http://127.0.0.1:9/").toURL().openConnection().getInputStream().close();
        } catch (ConnectException e) {
            // As it should be.
        }
    }
}
