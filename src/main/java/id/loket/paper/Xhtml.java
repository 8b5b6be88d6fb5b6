package id.loket.paper;

import id.loket.text.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XHTML into a document without touching disk or network; no DOCTYPE, so no entity can grow or reach out. */
public final class Xhtml {
    private static final Pattern UNCLOSED = Pattern.compile("element type \"([^\"]+)\" must be terminated");
    private static final Pattern ENTITY = Pattern.compile("entity \"([^\"]+)\" was referenced");
    private static final Pattern TWICE =
            Pattern.compile("Attribute \"([^\"]+)\" was already specified for element \"([^\"]+)\"");
    private static final Pattern QUOTE = Pattern.compile("attribute \"([^\"]+)\" associated");

    private Xhtml() {}

    public static Document read(String xhtml) throws XhtmlFault {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException e) {
            throw new XhtmlFault(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()), sentence(e));
        } catch (SAXException e) {
            throw new XhtmlFault(1, 1, Words.say("paper.xhtml.other", e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sentence(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        var unclosed = UNCLOSED.matcher(message);
        if (unclosed.find()) {
            return Words.say("paper.xhtml.unclosed", unclosed.group(1));
        }
        var entity = ENTITY.matcher(message);
        if (entity.find()) {
            return Words.say("paper.xhtml.entity", entity.group(1));
        }
        var twice = TWICE.matcher(message);
        if (twice.find()) {
            return Words.say("paper.xhtml.twice", twice.group(1), twice.group(2));
        }
        var quote = QUOTE.matcher(message);
        if (quote.find()) {
            return Words.say("paper.xhtml.quote", quote.group(1));
        }
        if (message.contains("follow the '&'") || message.contains("must end with the ';'")) {
            return Words.say("paper.xhtml.ampersand");
        }
        if (message.contains("DOCTYPE is disallowed")) {
            return Words.say("paper.xhtml.doctype");
        }
        if (message.contains("Premature end of file")) {
            return Words.say("paper.xhtml.empty");
        }
        return Words.say("paper.xhtml.other", message);
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
