package id.loket.office;

import id.loket.sop.Fault;
import id.loket.text.Words;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a file of the office into tags. It loads nothing but these bytes, refuses a DTD, and never throws on bad input. */
final class Xml {
    private static final int DEEPEST = 32;

    private final String file;
    private final String text;
    private final List<Fault> faults = new ArrayList<>();

    private Xml(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** @param root the tag if the file obeys the schema */
    record Read(Optional<Tag> root, List<Fault> faults) {}

    static Read read(String file, byte[] bytes, String root) {
        var text = CharBuffer.allocate(bytes.length);
        var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (decoded.isError()) {
            return new Read(Optional.empty(), List.of(undecodable(file, text.toString())));
        }
        var xml = new Xml(file, text.toString().replaceFirst("^\uFEFF", ""));
        var tag = xml.tags();
        if (tag.isPresent() && !tag.get().name().equals(root)) {
            var found = tag.get();
            xml.faults.add(
                    new Fault(file, found.line(), found.column(), Words.say("office.fault.root", root, found.name())));
        } else if (tag.isPresent()) {
            xml.validate();
        }
        return new Read(xml.faults.isEmpty() ? tag : Optional.empty(), List.copyOf(xml.faults));
    }

    private static Fault undecodable(String file, String before) {
        var line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Fault(file, line, before.length() - before.lastIndexOf('\n'), Words.say("office.fault.utf8"));
    }

    private Optional<Tag> tags() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return Optional.of(tags(factory.createXMLStreamReader(new StringReader(text))));
        } catch (XMLStreamException e) {
            if (faults.isEmpty()) {
                var at = Optional.ofNullable(e.getLocation());
                faults.add(new Fault(
                        file,
                        at.map(l -> l.getLineNumber()).orElse(0),
                        at.map(l -> l.getColumnNumber()).orElse(0),
                        Words.say("office.fault.xml")));
            }
            return Optional.empty();
        }
    }

    private Tag tags(XMLStreamReader in) throws XMLStreamException {
        Deque<Tag> open = new ArrayDeque<>();
        Tag root = null;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD -> throw refused(in, Words.say("office.fault.dtd"));
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() == DEEPEST) {
                        throw refused(in, Words.say("office.fault.deep"));
                    }
                    var tag = tag(in);
                    root = root == null ? tag : root;
                    Optional.ofNullable(open.peek())
                            .ifPresent(parent -> parent.children().add(tag));
                    open.push(tag);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().words().append(in.getText());
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {}
            }
        }
        return Objects.requireNonNull(root);
    }

    private static Tag tag(XMLStreamReader in) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        var at = in.getLocation();
        return new Tag(in.getLocalName(), attributes, at.getLineNumber(), at.getColumnNumber());
    }

    private XMLStreamException refused(XMLStreamReader in, String sentence) {
        var at = in.getLocation();
        faults.add(new Fault(file, at.getLineNumber(), at.getColumnNumber(), sentence));
        return new XMLStreamException(sentence, at);
    }

    private void validate() {
        try {
            var validator = Shape.SCHEMA.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            validator.setErrorHandler(new Collecting());
            validator.validate(new StreamSource(new StringReader(text)));
        } catch (SAXException | IOException e) {
            if (faults.isEmpty()) {
                faults.add(new Fault(file, 0, 0, Words.say("office.fault.xml")));
            }
        }
    }

    private final class Collecting implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            SchemaFault.sentence(e.getMessage())
                    .ifPresent(s -> faults.add(new Fault(file, e.getLineNumber(), e.getColumnNumber(), s)));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            error(e);
            throw e;
        }
    }

    /** Compiled at the first use only: the counter starts without it if the office is already read. */
    private static final class Shape {
        static final Schema SCHEMA = compiled();

        private static Schema compiled() {
            try {
                var factory = SchemaFactory.newDefaultInstance();
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
                return factory.newSchema(
                        new StreamSource(Xml.class.getResourceAsStream("/office/office.xsd"), "office.xsd"));
            } catch (SAXException e) {
                throw new IllegalStateException("office.xsd", e);
            }
        }
    }
}
