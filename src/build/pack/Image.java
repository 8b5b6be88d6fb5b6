package pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** The folder that is installed: a Java of our own with JavaFX in it, the jars on the class path, and a launcher. */
final class Image {
    static final String MAIN = "id.loket.Main";

    /** What stands in the start-up cache or is used now and then: XML, printing, pictures, JavaFX's machine code. */
    private static final List<String> SELDOM_READ = List.of(
            "/java.xml/**",
            "/java.management/**",
            "/java.desktop/com/**",
            "/java.desktop/javax/**",
            "/java.desktop/sun/print/**",
            "/java.desktop/sun/awt/X11/**",
            "**.so",
            "**.dll");

    private final Build build;
    private final Target target;
    private final Path dir;

    Image(Build build, Target target) {
        this.build = build;
        this.target = target;
        this.dir = build.image(target);
    }

    /** For the system this runs on. */
    Path make() throws IOException, InterruptedException {
        var work = build.out().resolve("work");
        var jars = work.resolve("jars");
        var modules = Modules.of(build, target);
        var reach = new Jars(build, target).reach(modules);
        new Jars(build, target).into(jars, reach);
        var runtime = work.resolve("runtime");
        link(List.of(), runtime, modules, reach);
        var command = new ArrayList<>(List.of(Build.tool("jpackage"), "--type", "app-image", "--name", "Loket"));
        command.addAll(List.of(
                "--app-version", build.version(), "--dest", dir.getParent().toString()));
        command.addAll(List.of("--runtime-image", runtime.toString(), "--input", jars.toString()));
        command.addAll(List.of("--main-jar", "loket.jar", "--main-class", MAIN));
        command.addAll(List.of("--icon", icon().toString()));
        if (target == Target.WINDOWS) {
            // A second launcher that has a console, for the command line.
            var console = Files.writeString(work.resolve("console.properties"), "win-console=true\n");
            command.addAll(List.of("--add-launcher", "loket-cli=" + console));
        }
        Disk.run(command);
        if (target == Target.LINUX) {
            slimMachineCode();
        }
        configure();
        extras();
        new Cache(build, target).train();
        Disk.clear(work);
        Files.delete(work);
        return dir;
    }

    /** The Windows folder, put together on another system; without a Windows JDK it lacks runtime and launcher. */
    Path cross() throws IOException, InterruptedException {
        var modules = Modules.of(build, target);
        var reach = new Jars(build, target).reach(modules);
        new Jars(build, target).into(dir.resolve(target.app), reach);
        Files.copy(icon(), dir.resolve("Loket.ico"));
        if (build.windowsJdk().isPresent()) {
            var jmods = build.windowsJdk().get().resolve("jmods");
            link(List.of(jmods.toString()), dir.resolve(target.runtime), modules, reach);
            launchers(jmods.resolve("jdk.jpackage.jmod"));
            // The list that was written down on this system serves there too, less what is not there.
            Files.copy(
                    build.image(Target.LINUX).resolve(Target.LINUX.app).resolve(Cache.LIST),
                    dir.resolve(target.app).resolve(Cache.LIST));
        } else {
            Files.writeString(
                    dir.resolve("TANPA-RUNTIME.txt"),
                    "Pohon ini dirakit tanpa JDK Windows: tidak ada Java dan peluncur di dalamnya.\r\n"
                            + "Hanya untuk menguji pemasang; jangan dibagikan.\r\n");
        }
        configure();
        extras();
        return dir;
    }

    /**
     * Of the runtime only what a start hardly reads is compressed: the installer squeezes it twice as well as jlink can, so
     * that every compressed megabyte makes the download larger by half of what the disk is spared.
     */
    private void link(List<String> jmods, Path runtime, Modules modules, Reach reach)
            throws IOException, InterruptedException {
        var path = new ArrayList<>(jmods);
        path.add(build.javafx(target).toString());
        var unused = Slim.list(build.out().resolve("unused.txt"), modules, reach);
        Disk.run(List.of(
                Build.tool("jlink"),
                "--module-path",
                String.join(java.io.File.pathSeparator, path),
                "--add-modules",
                build.modules(),
                "--include-locales=en,id",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--exclude-resources=@" + unused,
                "--compress=zip-9:filter=" + String.join(",", SELDOM_READ),
                "--output",
                runtime.toString()));
        Files.delete(unused);
    }

    /** Sound and a picture at the start stay behind, and the symbols that only a debugger reads. */
    private void slimMachineCode() throws IOException, InterruptedException {
        for (var unused : List.of("libsplashscreen.so", "libjsound.so")) {
            Files.delete(dir.resolve(target.runtime).resolve("lib").resolve(unused));
        }
        var strip = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        Disk.everything(dir).map(Path::toString).filter(Modules::machineCode).forEach(strip::add);
        Disk.run(strip);
    }

    /** jpackage's own launchers, out of the Windows JDK. */
    private void launchers(Path jmod) throws IOException {
        try (var zip = new ZipFile(jmod.toFile())) {
            var resources = "classes/jdk/jpackage/internal/resources/";
            for (var name : List.of("jpackageapplauncherw.exe Loket.exe", "jpackageapplauncher.exe loket-cli.exe")) {
                var pair = name.split(" ");
                try (var in = zip.getInputStream(zip.getEntry(resources + pair[0]))) {
                    Files.copy(in, dir.resolve(pair[1]));
                }
            }
        }
    }

    /** One configuration for every launcher, so that the start-up cache fits them all; the last one makes it. */
    private void configure() throws IOException {
        var cache = new Cache(build, target);
        configure("Loket", List.of(cache.using()));
        if (target == Target.WINDOWS) {
            configure("loket-cli", List.of(cache.using()));
        }
        configure(Cache.MAKER, cache.making());
        var launcher = target == Target.LINUX ? dir.resolve("bin/Loket") : dir.resolve("Loket.exe");
        if (Files.exists(launcher)) {
            var name = launcher.getFileName().toString().replace("Loket", Cache.MAKER);
            Files.copy(launcher, launcher.resolveSibling(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void configure(String launcher, List<String> options) throws IOException {
        var lines = new ArrayList<>(List.of("[Application]", "app.mainclass=" + MAIN));
        var cache = new Cache(build, target);
        for (var jar : cache.classPath()) {
            lines.add("app.classpath=$APPDIR/" + jar);
        }
        lines.add("");
        lines.add("[JavaOptions]");
        lines.add("java-options=-Djpackage.app-version=" + build.version());
        lines.add("java-options=" + Cache.DATABASE + "$APPDIR");
        cache.flags().forEach(flag -> lines.add("java-options=" + flag));
        options.forEach(option -> lines.add("java-options=" + option));
        Files.write(dir.resolve(target.app).resolve(launcher + ".cfg"), lines);
    }

    private void extras() throws IOException {
        new Licences(build).write(dir.resolve(target.app));
        Files.copy(build.target().resolve("bom.json"), dir.resolve(target.app).resolve("bom.json"));
    }

    private Path icon() {
        return build.source().resolve("icon").resolve(target == Target.LINUX ? "loket.png" : "loket.ico");
    }
}
