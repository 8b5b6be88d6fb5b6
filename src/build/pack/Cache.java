package pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The start-up cache: an archive of loaded classes, made where the program is installed, from a list of classes that one
 * real start wrote down here. Law: its name is the hash of what it is made from, and Java itself refuses it when a jar
 * differs in size or time from the one it was made from.
 */
final class Cache {
    static final String LIST = "loket.classlist";

    /** The launcher that makes the archive; the installers run it once. */
    static final String MAKER = "loket-cache";

    /** Says where the database driver finds its library. */
    static final String DATABASE = "-Dorg.sqlite.lib.path=";

    /** Left out while the list is written. */
    private static final String LINKING = "-XX:+AOTClassLinking";

    private final Path image;
    private final Target target;
    private final Path app;
    private final List<String> flags;

    Cache(Build build, Target target) throws IOException {
        this.image = build.image(target);
        this.target = target;
        this.app = image.resolve(target.app);
        this.flags = flags(build);
    }

    /** As a file that Java reads by itself too, so that a benchmark without an image starts as the package does. */
    private static List<String> flags(Build build) throws IOException {
        return Files.readAllLines(build.source().resolveSibling("src/build/java.options")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The flags of every start; the archive fits no others. */
    List<String> flags() {
        return flags;
    }

    /** Our own jar first, then by name. */
    List<String> classPath() throws IOException {
        var names = Disk.jars(app).stream().map(p -> p.getFileName().toString()).toList();
        return Stream.concat(Stream.of("loket.jar"), names.stream().filter(n -> !n.equals("loket.jar")))
                .toList();
    }

    String name() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var release = image.resolve(target.runtime).resolve("release");
            digest.update(Files.exists(release) ? Files.readAllBytes(release) : new byte[0]);
            digest.update(String.join("\n", flags).getBytes(StandardCharsets.UTF_8));
            for (var jar : classPath()) {
                digest.update(jar.getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(app.resolve(jar)));
            }
            return "loket-" + HexFormat.of().formatHex(digest.digest(), 0, 8) + ".jsa";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the list of classes from a real start on the image. */
    void train() throws IOException, InterruptedException {
        var list = app.resolve(LIST);
        var data = Files.createTempDirectory("loket-train");
        // The first start fills the practice book, the second is the one that is written down.
        for (var record : List.of(List.<String>of(), List.of("-XX:DumpLoadedClassList=" + list))) {
            var command = new ArrayList<>(List.of(java()));
            command.addAll(flags);
            command.remove(LINKING);
            command.add(DATABASE + app.toAbsolutePath());
            command.addAll(record);
            command.addAll(headless());
            command.addAll(List.of("-cp", String.join(target.pathSeparator, absolute()), Image.MAIN));
            command.addAll(List.of("self-check", "--start", "--data", data.toString()));
            Disk.run(command);
        }
        Disk.clear(data);
        Files.delete(data);
        // What belongs to the screen we trained on is not there on another; Java passes over what it does not find.
        Files.write(
                list,
                Files.readAllLines(list).stream()
                        .filter(line -> !line.contains("com/sun/glass/ui/headless"))
                        .toList());
    }

    /** What Java is told to make the archive, by a launcher that knows the folder and the class path as the program's does. */
    List<String> making() throws IOException {
        return List.of("-Xshare:dump", "-XX:SharedClassListFile=$APPDIR/" + LIST, using());
    }

    String using() throws IOException {
        return "-XX:SharedArchiveFile=$APPDIR/" + name();
    }

    private String java() {
        return image.resolve(target.runtime).resolve("bin").resolve("java").toString();
    }

    private List<String> absolute() throws IOException {
        return classPath().stream().map(jar -> app.resolve(jar).toString()).toList();
    }

    /** On a build machine there is no screen; a Windows one has one always. */
    private List<String> headless() {
        return target == Target.LINUX ? List.of("-Dglass.platform=Headless", "-Dprism.order=sw") : List.of();
    }
}
