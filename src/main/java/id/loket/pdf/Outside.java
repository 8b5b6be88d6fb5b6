package id.loket.pdf;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Refuses a page that asks for anything but the images it was given: no disk, no network, no script. */
final class Outside {
    private static final Pattern CSS_REFERENCE =
            Pattern.compile("url\\s*\\(\\s*['\"]?([^'\")]*)|@import\\s+([^;]*)", Pattern.CASE_INSENSITIVE);

    private final String xhtml;
    private final Map<String, byte[]> images;

    Outside(String xhtml, Map<String, byte[]> images) {
        this.xhtml = xhtml;
        this.images = images;
    }

    void refuse(Document document) throws TypesettingFault {
        walk(document.getDocumentElement());
    }

    private void walk(Element element) throws TypesettingFault {
        String name = name(element);
        switch (name) {
            case "script", "iframe", "object", "embed", "link", "base", "foreignobject" ->
                throw TypesettingFault.at(xhtml, "<" + element.getNodeName(), refused(name));
            case "style" -> css(element.getTextContent());
            default -> {}
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
        String value = attribute.getValue().strip();
        boolean reference = name.equals("src") || name.equals("href") && !element.equals("a");
        if (reference) {
            allow(value);
        }
        css(value);
    }

    private void css(String text) throws TypesettingFault {
        Matcher found = CSS_REFERENCE.matcher(text);
        while (found.find()) {
            allow(found.group(1) == null ? found.group(2) : found.group(1));
        }
    }

    private void allow(String reference) throws TypesettingFault {
        if (!reference.startsWith("#") && !images.containsKey(reference)) {
            throw TypesettingFault.at(xhtml, reference, refused(reference));
        }
    }

    private static String refused(String what) {
        return Words.say("pdf.fault.outside", what);
    }

    static String name(Element element) {
        String name = element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
        return name.toLowerCase(java.util.Locale.ROOT);
    }
}
