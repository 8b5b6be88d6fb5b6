package id.loket;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Opens the jar on whichever Java happens to be the PC's default and passes on to Java 25: it is compiled for Java 17
 * and therefore touches no other class of ours except by name.
 *
 * <p>The window needs JavaFX as modules, which {@code java -jar} cannot say, so it always gets a process of its own;
 * a command of the command line runs right here if this Java is new enough.
 */
public final class Launcher {
    private static final int NEEDED = 25;
    /** Options that take the next word. */
    private static final List<String> WITH_VALUE = List.of("--data", "--office");

    private static final String MAIN = "id.loket.Main";
    private static final List<String> QUIET = List.of("-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true");
    private static final String MISSING = """
        Loket memerlukan Java %1$d, tetapi tidak ditemukan di komputer ini: pasang Java %1$d (misalnya Eclipse \
        Temurin %1$d), atau isi variabel LOKET_JAVA dengan folder Java %1$d.
        Loket needs Java %1$d and found none on this computer: install Java %1$d (Eclipse Temurin %1$d, for \
        example), or set LOKET_JAVA to the folder of a Java %1$d.\
        """;

    private Launcher() {}

    public static void main(String[] args) throws Throwable {
        boolean window = needsWindow(args);
        Path here = Path.of(System.getProperty("java.home"));
        if (version(here) >= NEEDED && !window) {
            runHere(args);
            return;
        }
        Optional<Path> java = places(here, System.getenv())
                .filter(home -> version(home) >= NEEDED)
                .findFirst();
        if (java.isEmpty()) {
            System.err.println(String.format(MISSING, NEEDED));
            System.exit(1);
        }
        System.exit(runThere(java.get(), window, args));
    }

    /** Whether these arguments open the window: no command is given, or it is the self-check. */
    static boolean needsWindow(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (WITH_VALUE.contains(args[i])) {
                i++;
            } else if (!args[i].startsWith("-")) {
                return args[i].equals("self-check");
            }
        }
        return true;
    }

    /** The folders in which a Java may be, the wanted ones first; none of them needs to exist. */
    static Stream<Path> places(Path here, Map<String, String> env) {
        Stream<Path> named = Stream.of("LOKET_JAVA", "JAVA_HOME").flatMap(name -> folder(env, name));
        Stream<Path> windows = Stream.of("ProgramFiles", "ProgramW6432", "LOCALAPPDATA")
                .flatMap(name -> folder(env, name))
                .flatMap(programs -> Stream.of(programs, programs.resolve("Programs")))
                .flatMap(programs ->
                        Stream.of("Eclipse Adoptium", "Java", "Microsoft").map(programs::resolve));
        Stream<Path> shelves = Stream.concat(Stream.ofNullable(here.getParent()), windows);
        return Stream.of(Stream.of(here), named, shelves.flatMap(Launcher::inside))
                .flatMap(all -> all);
    }

    /** The Java in this folder as 17, 25 ..., read from its {@code release} file; 0 if there is none. */
    static int version(Path home) {
        Properties release = new Properties();
        if (Stream.of("java", "java.exe")
                .noneMatch(name -> Files.isExecutable(home.resolve("bin").resolve(name)))) {
            return 0;
        }
        try (var text = Files.newBufferedReader(home.resolve("release"))) {
            release.load(text);
            String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
            return Runtime.Version.parse(version).feature();
        } catch (IOException | IllegalArgumentException e) {
            return 0; // unreadable or not a Java: as good as absent
        }
    }

    private static void runHere(String[] args) throws Throwable {
        QUIET.forEach(flag -> System.setProperty(flag.substring(2, flag.indexOf('=')), "true"));
        try {
            Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static int runThere(Path home, boolean window, String[] args) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(executable()).toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(given -> given.startsWith("-D") || given.startsWith("-X"))
                .forEach(command::add);
        command.addAll(QUIET);
        if (window) {
            command.addAll(
                    List.of("--module-path", jarFolder().resolve("lib/javafx").toString()));
            command.addAll(List.of("--add-modules", "javafx.controls"));
        }
        command.add("--enable-native-access=" + (window ? "javafx.graphics," : "") + "ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
        command.addAll(List.of(args));
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
        return child.waitFor();
    }

    private static Path jarFolder() throws URISyntaxException {
        return Path.of(Launcher.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getParent();
    }

    /** {@code javaw.exe} begets {@code javaw.exe}: a double click on the jar must not open a console. */
    private static String executable() {
        return ProcessHandle.current()
                .info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("java"))
                .orElse("java");
    }

    private static Stream<Path> folder(Map<String, String> env, String name) {
        return Stream.ofNullable(env.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static Stream<Path> inside(Path shelf) {
        try (Stream<Path> found = Files.list(shelf)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty(); // no such folder, or not ours to read
        }
    }
}
