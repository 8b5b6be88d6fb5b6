package id.loket.paper;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import id.loket.text.Words;
import java.io.StringReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A sheet of paper with holes: read once, filled many times, from any thread. It escapes every value, and it refuses a
 * name that the facts do not have.
 */
public final class Template {
    /**
     * Sections every template may use: <code>{{#upper}}..{{/upper}}</code> writes what it holds in capitals, and
     * <code>{{#upper-name}}..{{/upper-name}}</code> does so with the name of an official and leaves the titles;
     * <code>{{#spelled}}..{{/spelled}}</code> spells out the whole number it holds, money included.
     */
    static final Map<String, Mustache.Lambda> HELPERS = Map.of(
            "upper", (fragment, out) -> out.write(Letters.capitals(fragment.execute())),
            "upper-name", (fragment, out) -> out.write(Letters.capitalName(fragment.execute())),
            "spelled", (fragment, out) -> out.write(Letters.spelled(fragment.execute())));

    private final String name;
    private final com.samskivert.mustache.Template compiled;
    private final Set<Ask> asks;

    private Template(String name, com.samskivert.mustache.Template compiled, Set<Ask> asks) {
        this.name = name;
        this.compiled = compiled;
        this.asks = asks;
    }

    /**
     * Reads a template and every partial it includes.
     *
     * @param name what faults call it
     * @param partials gives the text of a partial by its name; {@link Frames#shared} gives ours
     */
    public static Template read(String name, String xhtml, Function<String, Optional<String>> partials)
            throws TemplateFault {
        Parts parts = new Parts(partials);
        Set<Ask> asks = parts.read(name, xhtml);
        try {
            var compiled = Mustache.compiler()
                    .strictSections(true)
                    .emptyStringIsFalse(true)
                    .withEscaper(Letters::escape)
                    .withCollector(new MapsOnly())
                    .withLoader(partial -> new StringReader(parts.text(partial)))
                    .compile(xhtml);
            return new Template(name, compiled, Collections.unmodifiableSet(asks));
        } catch (MustacheParseException e) {
            throw new TemplateFault(name, 1, 0, Words.say("paper.fault.other", e.getMessage()));
        }
    }

    public String name() {
        return name;
    }

    /** Every name it asks for, partials and frames included, dotted names whole; helpers are not names. */
    public Set<String> placeholders() {
        Set<String> names = new LinkedHashSet<>();
        asks.forEach(ask -> names.add(ask.name()));
        return Collections.unmodifiableSet(names);
    }

    /** The same names with the sections they stand in. */
    public Set<Ask> asks() {
        return asks;
    }

    /**
     * The template with its holes filled.
     *
     * @param facts strings, booleans, maps by name, and lists of maps or strings for sections
     * @throws UnknownName when it asks for a name the facts do not have
     */
    public String fill(Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(facts);
        all.putAll(HELPERS);
        try {
            return compiled.execute(all);
        } catch (MustacheException.Context e) {
            throw new UnknownName(name, e.key, e.lineNo);
        }
    }

    /** Looks names up in maps and lists only, never in methods or fields. */
    private static final class MapsOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
