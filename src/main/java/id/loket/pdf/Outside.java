package id.loket.pdf;

import id.loket.text.Words;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Refuses a page or a drawing that asks for anything but the images it was given: no disk, no network, no script. */
final class Outside {
    private static final Set<String> ACTIVE =
            Set.of("script", "iframe", "object", "embed", "link", "base", "foreignobject", "foreignObject");
    private static final Pattern CSS_REFERENCE =
            Pattern.compile("url\\s*\\(\\s*['\"]?([^'\")]*)|@import\\s+([^;]*)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Set<String> images;

    /**
     * @param text the document as written, to find the place of a fault
     * @param images the names it may use
     */
    Outside(String text, Set<String> images) {
        this.text = text;
        this.images = images;
    }

    void refuse(Document document) throws TypesettingFault {
        walk(document.getDocumentElement());
    }

    private void walk(Element element) throws TypesettingFault {
        String name = name(element);
        if (ACTIVE.contains(name)) {
            throw refused(name, "<" + element.getNodeName());
        }
        if (name.equals("style")) {
            css(element.getTextContent());
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(name, (Attr) attributes.item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner);
            }
        }
    }

    private void attribute(String element, Attr attribute) throws TypesettingFault {
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        if (name.equals("src") || name.equals("href") && !element.equals("a")) {
            allow(attribute.getValue().strip());
        }
        css(attribute.getValue());
    }

    private void css(String style) throws TypesettingFault {
        Matcher found = CSS_REFERENCE.matcher(style);
        while (found.find()) {
            allow(found.group(1) == null ? found.group(2) : found.group(1));
        }
    }

    private void allow(String reference) throws TypesettingFault {
        if (!reference.startsWith("#") && !images.contains(reference)) {
            throw refused(reference, reference);
        }
    }

    private TypesettingFault refused(String what, String mark) {
        return TypesettingFault.at(text, mark, Words.say("pdf.fault.outside", what));
    }

    static String name(Element element) {
        return element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
    }
}
