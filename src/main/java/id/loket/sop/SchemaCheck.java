package id.loket.sop;

import id.loket.text.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds a file against {@code sop.xsd} and says in Indonesian what the JDK's validator says in riddles. */
final class SchemaCheck {
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private final Schema schema;

    SchemaCheck() {
        var factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            schema = factory.newSchema(SchemaCheck.class.getResource("/sop/sop.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException("sop.xsd is broken", e);
        }
    }

    List<Fault> check(String file, String text, Element root) {
        var places = new HashMap<Position, Position>();
        remember(root, places);
        var riddles = new Riddles(file, places);
        var validator = schema.newValidator();
        validator.setErrorHandler(riddles);
        try {
            validator.validate(new StreamSource(new StringReader(text)));
        } catch (SAXException e) {
            if (riddles.faults.isEmpty()) {
                riddles.faults.add(new Fault(file, 0, 0, Words.say("sop.read.not-xml")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return riddles.faults;
    }

    /** The validator speaks at the end of a tag; the reader wants the beginning of the element. */
    private static void remember(Element element, Map<Position, Position> places) {
        places.put(element.opened(), element.place());
        places.put(element.closed(), element.place());
        element.children().forEach(child -> remember(child, places));
    }

    private static final class Riddles implements ErrorHandler {
        private final String file;
        private final Map<Position, Position> places;
        private final List<Fault> faults = new ArrayList<>();
        private String hint = "";

        Riddles(String file, Map<Position, Position> places) {
            this.file = file;
            this.places = places;
        }

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            var at = new Position(e.getLineNumber(), e.getColumnNumber());
            var place = places.getOrDefault(at, at);
            var message = String.valueOf(e.getMessage());
            int colon = message.indexOf(':');
            var riddle = colon < 0 ? message : message.substring(0, colon);
            var words = QUOTED.matcher(message).results().map(m -> m.group(1)).toList();
            var sentence = sentence(riddle, words);
            if (!sentence.isEmpty()) {
                faults.add(new Fault(file, place.line(), place.column(), sentence));
            }
        }

        /** Empty for the first half of a pair: it only gives the hint for the second. */
        private String sentence(String riddle, List<String> words) {
            return switch (riddle) {
                case "cvc-elt.1", "cvc-elt.1.a" -> Words.say("sop.read.root", word(words, 0));
                case "cvc-complex-type.2.4.a" ->
                    Words.say("sop.read.unknown-element", word(words, 0), listed(word(words, 1)));
                case "cvc-complex-type.2.4.b" ->
                    Words.say("sop.read.incomplete", word(words, 0), listed(word(words, 1)));
                case "cvc-complex-type.2.4.d" -> Words.say("sop.read.misplaced", word(words, 0));
                case "cvc-complex-type.2.3", "cvc-complex-type.2.1" -> Words.say("sop.read.stray-text", word(words, 0));
                case "cvc-type.3.1.2" -> Words.say("sop.read.text-only", word(words, 0));
                case "cvc-complex-type.3.2.2" ->
                    Words.say("sop.read.unknown-attribute", word(words, 0), word(words, 1));
                case "cvc-complex-type.4" -> Words.say("sop.read.missing-attribute", word(words, 0), word(words, 1));
                case "cvc-enumeration-valid" -> keep(Words.say("sop.read.hint.one-of", listed(word(words, 1))));
                case "cvc-pattern-valid" -> keep(Words.say("sop.read.hint.id"));
                case "cvc-minLength-valid" -> keep(Words.say("sop.read.hint.filled"));
                case "cvc-minInclusive-valid" -> keep(Words.say("sop.read.hint.least", word(words, 1)));
                case "cvc-maxInclusive-valid" -> keep(Words.say("sop.read.hint.most", word(words, 1)));
                case "cvc-datatype-valid.1.2.1", "cvc-datatype-valid.1.2.3" ->
                    keep(
                            "date".equals(word(words, 1)) || "day".equals(word(words, 1))
                                    ? Words.say("sop.read.hint.date")
                                    : Words.say("sop.read.hint.number"));
                case "cvc-attribute.3" ->
                    Words.say("sop.read.attribute-value", word(words, 0), word(words, 1), word(words, 2), taken());
                case "cvc-type.3.1.3" ->
                    Words.say("sop.read.element-value", word(words, 0).strip(), word(words, 1), taken());
                default -> Words.say("sop.read.other", riddle);
            };
        }

        private String keep(String found) {
            hint = found;
            return "";
        }

        private String taken() {
            var said = hint;
            hint = "";
            return said;
        }

        private static String word(List<String> words, int n) {
            return n < words.size() ? words.get(n) : "";
        }

        private static String listed(String braces) {
            return braces.replaceAll("[{}\\[\\]]", "");
        }
    }
}
