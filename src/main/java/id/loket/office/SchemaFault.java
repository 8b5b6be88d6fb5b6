package id.loket.office;

import id.loket.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the schema found wrong, said in Indonesian; its own sentences are English and name inner types. */
final class SchemaFault {
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private SchemaFault() {}

    /** Empty for an echo: the schema reports a bad value twice, by its type and by its attribute. */
    static Optional<String> sentence(String message) {
        var code = message.contains(":") ? message.substring(0, message.indexOf(':')) : "";
        var names = QUOTED.matcher(message).results().map(m -> m.group(1)).toList();
        return switch (code) {
            case "cvc-attribute.3", "cvc-type.3.1.3", "cvc-complex-type.2.2" -> Optional.empty();
            case "cvc-complex-type.2.4.a" ->
                Optional.of(Words.say("office.fault.unexpected", part(names, 0), choice(part(names, 1))));
            case "cvc-complex-type.2.4.b" ->
                Optional.of(Words.say("office.fault.incomplete", part(names, 0), choice(part(names, 1))));
            case "cvc-complex-type.2.4.d", "cvc-complex-type.2.1", "cvc-elt.1.a" ->
                Optional.of(Words.say("office.fault.stranger", part(names, 0)));
            case "cvc-complex-type.2.3" -> Optional.of(Words.say("office.fault.text", part(names, 0)));
            case "cvc-complex-type.3.2.2" ->
                Optional.of(Words.say("office.fault.attribute", part(names, 0), part(names, 1)));
            case "cvc-complex-type.4" -> Optional.of(Words.say("office.fault.missing", part(names, 0), part(names, 1)));
            case "cvc-enumeration-valid" ->
                Optional.of(Words.say("office.fault.choice", part(names, 0), listed(message)));
            default -> Optional.of(Words.say("office.fault.value", part(names, 0)));
        };
    }

    private static String part(List<String> names, int index) {
        return index < names.size() ? names.get(index) : "?";
    }

    /** {@code {name, line}} as the schema lists what it would have taken. */
    private static String choice(String braces) {
        return braces.replaceAll("[{}\"]", "").replaceAll("\\s*,\\s*", ", ");
    }

    private static String listed(String message) {
        var from = message.indexOf('[');
        var to = message.indexOf(']', from + 1);
        return from < 0 || to < 0 ? "?" : message.substring(from + 1, to);
    }
}
