package id.loket.bench;

import id.loket.desk.Practice;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Memory of a working day: the window in a Java of its own, started as the package starts it, on a copy of the book. It is
 * read from outside when an hour's work is done and hands have rested for as long as the program waits for.
 */
final class WorkingDay {
    private static final int APPLICATIONS = 500;
    private static final int HOURS = 8;
    private static final double MOST_MIB = 250;
    private static final double FLAT = 1.05;

    /** What the launcher of the package gives to Java, where there is no package to read it from. */
    private static final String FLAGS = "@src/build/java.options";

    private static final List<String> NO_SCREEN = List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile"));

    /** The sample office gives no numbers to those who wait; its counter does on this day. */
    private static final String TICKETS =
            "<tickets><counter title=\"Loket 1\"/><line id=\"loket\" title=\"Loket\" prefix=\"A\"/></tickets></office>";

    /** What a package tells its launcher: class path and flags. */
    private static final String LAUNCHER = "lib/app/Loket.cfg";

    private WorkingDay() {}

    /** @param image the program's folder as {@code mvn -Pinstaller package} makes it; without it the built classes */
    static List<Figure> figures(FilledBook book, Path dir, Path image) throws IOException {
        if (Resident.of(ProcessHandle.current().pid()).isEmpty()) {
            return List.of();
        }
        var folder = Files.createTempDirectory(dir, "day");
        try {
            copy(book, folder);
            var hours = played(folder, image);
            var first = hours.getFirst();
            var last = hours.getLast();
            return List.of(
                    Figure.alone("day: resident, first hour", first.now(), "MiB"),
                    Figure.alone("day: resident, last hour", last.now(), "MiB").within(MOST_MIB),
                    Figure.against("day: resident, last hour to first", last.now(), first.now(), "MiB")
                            .within(FLAT),
                    Figure.alone("day: resident at its most", last.peak(), "MiB"));
        } finally {
            clear(folder);
        }
    }

    private static void copy(FilledBook book, Path folder) throws IOException {
        FilledBook.copy(book.counter().dir(), folder);
        var office = "/office/" + Practice.offices().getFirst() + "/office.xml";
        try (var in = WorkingDay.class.getResourceAsStream(office)) {
            var own = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("</office>", TICKETS);
            Files.writeString(folder.resolve("office.xml"), own);
        }
    }

    private static List<Resident> played(Path folder, Path image) throws IOException {
        var day = new ProcessBuilder(command(folder, image))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var hours = new ArrayList<Resident>();
        try (var said = new BufferedReader(new InputStreamReader(day.getInputStream(), StandardCharsets.UTF_8));
                var go = day.outputWriter(StandardCharsets.UTF_8)) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(DayAtTheCounter.HOUR)) {
                    hours.add(Resident.of(day.pid()).orElseThrow());
                    go.write("\n");
                    go.flush();
                }
            }
        } finally {
            day.destroy();
        }
        if (hours.size() < HOURS) {
            throw new IllegalStateException("the day ended after hour " + hours.size());
        }
        return hours;
    }

    private static List<String> command(Path folder, Path image) throws IOException {
        var command = new ArrayList<String>();
        command.addAll(Files.exists(image.resolve(LAUNCHER)) ? shipped(image) : built());
        command.addAll(List.of(
                DayAtTheCounter.class.getName(),
                folder.toString(),
                Practice.offices().getFirst(),
                String.valueOf(Integer.getInteger("bench.applications", APPLICATIONS)),
                String.valueOf(HOURS)));
        return command;
    }

    /** The classes as they were built, on this Java. */
    private static List<String> built() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(FLAGS);
        command.addAll(NO_SCREEN);
        command.addAll(List.of("--module-path", path(WorkingDay::isJavaFx), "--add-modules", "javafx.controls"));
        command.addAll(List.of("-cp", path(entry -> !isJavaFx(entry))));
        return command;
    }

    /** The package's own Java, flags, jars and start-up cache; only what plays the day comes from here. */
    private static List<String> shipped(Path image) throws IOException {
        var app = image.resolve("lib/app").toAbsolutePath();
        var lines = Files.readAllLines(image.resolve(LAUNCHER)).stream()
                .map(l -> l.replace("$APPDIR", app.toString()))
                .toList();
        var command = new ArrayList<String>();
        command.add(image.resolve("lib/runtime/bin/java").toString());
        command.addAll(after("java-options=", lines));
        command.addAll(NO_SCREEN);
        var jars = new ArrayList<>(after("app.classpath=", lines));
        jars.add(path(entry -> entry.endsWith("test-classes")));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, jars)));
        return command;
    }

    private static List<String> after(String name, List<String> lines) {
        return lines.stream()
                .filter(l -> l.startsWith(name))
                .map(l -> l.substring(name.length()))
                .toList();
    }

    private static boolean isJavaFx(String entry) {
        return Path.of(entry).getFileName().toString().startsWith("javafx-");
    }

    private static String path(Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void clear(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
