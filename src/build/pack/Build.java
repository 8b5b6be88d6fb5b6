package pack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the pom says of this build: {@code name=value} for each. */
record Build(Map<String, String> said) {

    static Build of(String... args) {
        return new Build(Arrays.stream(args)
                .map(arg -> arg.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    String version() {
        return said.get("version");
    }

    /** {@code target/installer}. */
    Path out() {
        return target().resolve("installer");
    }

    /** The folder that is installed on a system. */
    Path image(Target target) {
        return out().resolve(target.name().toLowerCase(Locale.ROOT)).resolve("Loket");
    }

    Path target() {
        return Path.of(said.get("target"));
    }

    /** The folder of scripts and pictures, {@code installer}. */
    Path source() {
        return Path.of(said.get("source"));
    }

    /** The JavaFX jars of a system. */
    Path javafx(Target target) {
        return Path.of(said.get(target == Target.LINUX ? "javafx.linux" : "javafx.windows"));
    }

    String modules() {
        return said.get("modules").replaceAll("\\s", "");
    }

    /** Names of libraries that are left out. */
    List<String> unneeded() {
        return List.of(said.get("unneeded").strip().split("[,\\s]+"));
    }

    /** An unpacked Windows JDK with jmods, of the version that builds. */
    Optional<Path> windowsJdk() {
        return Optional.ofNullable(said.get("windows.jdk"))
                .filter(dir -> !dir.isBlank())
                .map(Path::of);
    }

    /** A tool of the JDK that runs this. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
