package id.loket.sop;

import id.loket.text.Words;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Bytes to elements: small UTF-8 files without DTD or entities, anything else is a fault and never an exception. */
final class Markup {
    /** The largest sheet known takes 20 kB. */
    static final int LARGEST = 1 << 20;

    private static final int DEEPEST = 40;

    private final String file;
    private final List<String> lines;
    private final Deque<Open> open = new ArrayDeque<>();

    private Markup(String file, String text) {
        this.file = file;
        this.lines = List.of(text.split("\r\n|\r|\n", -1));
    }

    /** The root element, or the one fault that ended the reading. */
    record Parsed(Optional<Element> root, String text, List<Fault> faults) {}

    static Parsed parse(String file, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return broken(whole(file, Words.say("sop.read.too-large", String.valueOf(LARGEST >> 20))));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return broken(whole(file, Words.say("sop.read.not-utf8")));
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.isBlank()) {
            return broken(whole(file, Words.say("sop.read.empty")));
        }
        return new Markup(file, text).elements(text);
    }

    private Parsed elements(String text) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            Optional<Element> root = Optional.empty();
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        open.push(Open.of(xml, startOf(xml.getLocation()), place(xml.getLocation())));
                        if (open.size() > DEEPEST) {
                            return broken(at(xml.getLocation(), Words.say("sop.read.too-deep", DEEPEST)));
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        var done = open.pop().close(place(xml.getLocation()));
                        if (open.isEmpty()) {
                            root = Optional.of(done);
                        } else {
                            open.peek().children.add(done);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (!open.isEmpty()) {
                            open.peek().text.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        return broken(at(xml.getLocation(), Words.say("sop.read.dtd")));
                    }
                    default -> {
                        // Comments and processing instructions say nothing to us.
                    }
                }
            }
            return new Parsed(root, text, List.of());
        } catch (XMLStreamException e) {
            return broken(malformed(e));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Fault malformed(XMLStreamException e) {
        var innermost = open.peek();
        var sentence = innermost == null
                ? Words.say("sop.read.not-xml")
                : Words.say("sop.read.malformed", innermost.name, String.valueOf(innermost.place.line()));
        var where = e.getLocation();
        return where == null ? whole(file, sentence) : at(where, sentence);
    }

    /**
     * Where the element ending at this location begins. StAX tells the end of a start tag; an attribute cannot hold
     * {@code <}, so the last one before that end is the beginning.
     */
    private Position startOf(Location end) {
        int line = Math.min(end.getLineNumber(), lines.size());
        int column = end.getColumnNumber() - 2;
        while (line >= 1) {
            int found = lines.get(line - 1).lastIndexOf('<', column);
            if (found >= 0) {
                return new Position(line, found + 1);
            }
            line--;
            column = Integer.MAX_VALUE;
        }
        return place(end);
    }

    private static Position place(Location at) {
        return new Position(at.getLineNumber(), at.getColumnNumber());
    }

    private Fault at(Location where, String sentence) {
        return new Fault(file, where.getLineNumber(), where.getColumnNumber(), sentence);
    }

    private static Fault whole(String file, String sentence) {
        return new Fault(file, 0, 0, sentence);
    }

    private static Parsed broken(Fault fault) {
        return new Parsed(Optional.empty(), "", List.of(fault));
    }

    /** An element whose end is not yet seen. */
    private static final class Open {
        final String name;
        final Map<String, String> attributes;
        final Position place;
        final Position opened;
        final StringBuilder text = new StringBuilder();
        final List<Element> children = new ArrayList<>();

        private Open(String name, Map<String, String> attributes, Position place, Position opened) {
            this.name = name;
            this.attributes = attributes;
            this.place = place;
            this.opened = opened;
        }

        static Open of(XMLStreamReader xml, Position place, Position opened) {
            var attributes = new LinkedHashMap<String, String>();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
            return new Open(xml.getLocalName(), Collections.unmodifiableMap(attributes), place, opened);
        }

        Element close(Position closed) {
            var words = Element.collapse(text.toString());
            return new Element(name, attributes, words, List.copyOf(children), place, opened, closed);
        }
    }
}
