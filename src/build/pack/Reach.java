package pack;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Which classes can ever be loaded: the ones we start from, and whatever a reached class names.
 *
 * <p>Law: in doubt a class is reached. It counts as named by every text that is its name, in code, in a settings file, in a
 * list of services or in machine code, and not only by a call. What is not seen is a name put together at run time; so
 * whoever leaves something out asks only about packages where nobody does that.
 */
final class Reach {
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+)[;<]");
    private static final Pattern IN_TEXT = Pattern.compile("[\\w$]+(?:[./][\\w$]+)+");
    private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/\\d+/");
    private static final String SERVICES = "META-INF/services/";
    private static final String CLASS = ".class";
    /** Longer texts are tables. */
    private static final int NAME = 20_000;

    /** The bytes of a class, by its name with slashes; more than one if a jar has it for several versions of Java. */
    private final Map<String, List<byte[]>> classes = new HashMap<>();

    private final Map<String, Set<String>> services = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Set<String> reached = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    /** Name of a class file's class, of any version. */
    static String name(String file) {
        var plain = VERSIONED.matcher(file).replaceFirst("");
        return plain.substring(0, plain.length() - CLASS.length());
    }

    /** @param start whether we start from a class, by its name */
    void add(Modules modules, Predicate<String> start) {
        for (var file : modules.files()) {
            if (file.name().endsWith(CLASS)) {
                add(file.name(), file.bytes(), start);
            }
        }
        modules.code().forEach(this::machineCode);
    }

    void add(Path jar, Predicate<String> start) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    add(entry.getName(), in.readAllBytes(), start);
                }
            }
        }
    }

    private void add(String name, byte[] bytes, Predicate<String> start) {
        if (name.endsWith("module-info.class")) {
            provisions(bytes);
        } else if (name.endsWith(CLASS)) {
            classes.computeIfAbsent(name(name), _ -> new ArrayList<>()).add(bytes);
            if (start.test(name(name))) {
                reach(name(name));
            }
        } else if (Modules.machineCode(name)) {
            machineCode(bytes);
        } else if (name.startsWith(SERVICES)) {
            providers(name.substring(SERVICES.length()), new String(bytes, StandardCharsets.UTF_8));
        } else if (!name.startsWith("META-INF/")) {
            texts.add(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private void provisions(byte[] info) {
        ClassFile.of().parse(info).findAttribute(Attributes.module()).ifPresent(module -> {
            for (var provision : module.provides()) {
                for (var with : provision.providesWith()) {
                    service(provision.provides().asInternalName()).add(with.asInternalName());
                }
            }
        });
    }

    private Set<String> service(String name) {
        return services.computeIfAbsent(name, _ -> new HashSet<>());
    }

    private void providers(String service, String list) {
        list.lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> service(slashed(service)).add(slashed(line)));
    }

    /** What the machine's code may ask Java for by name. */
    private void machineCode(byte[] code) {
        var text = new String(code, StandardCharsets.ISO_8859_1);
        for (var word : text.split("[^ -~]+")) {
            if (word.indexOf('/') > 0) {
                texts.add(word);
            }
        }
    }

    /** Follows every name from the classes we start from, once all is added. */
    void follow() {
        for (var text : texts) {
            IN_TEXT.matcher(text).results().forEach(word -> reach(slashed(word.group())));
            descriptors(text);
        }
        for (int before = -1; before != reached.size(); ) {
            before = reached.size();
            while (!open.isEmpty()) {
                classes.get(open.poll()).forEach(bytes -> names(ClassFile.of().parse(bytes)));
            }
            services.forEach((service, providers) -> {
                if (reached.contains(service)) {
                    providers.forEach(this::reach);
                }
            });
        }
    }

    private void names(ClassModel model) {
        for (var entry : model.constantPool()) {
            if (entry instanceof Utf8Entry text && text.stringValue().length() < NAME) {
                reach(slashed(text.stringValue()));
                descriptors(text.stringValue());
            }
        }
    }

    private void descriptors(String text) {
        IN_DESCRIPTOR.matcher(text).results().forEach(part -> reach(part.group(1)));
    }

    private void reach(String name) {
        if (classes.containsKey(name) && reached.add(name)) {
            open.add(name);
        }
    }

    private static String slashed(String name) {
        return name.replace('.', '/');
    }

    boolean reached(String name) {
        return reached.contains(name);
    }
}
