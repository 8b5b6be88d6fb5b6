package pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The table of what is shipped and how large it is, and the two sizes it may not exceed. */
final class Contents {
    private static final double MEGA = 1_000_000;
    /** Megabytes installed, without the start-up cache. */
    private static final int MOST_INSTALLED = 110;
    /** Megabytes of an installer. */
    private static final int MOST_INSTALLER = 45;

    private static final int SINGLE = 200_000;

    private final Build build;

    Contents(Build build) {
        this.build = build;
    }

    private record Part(String name, long bytes) {}

    void write(Path image, List<Path> installers) throws IOException {
        var parts = new ArrayList<Part>();
        long small = 0;
        for (var file : Disk.everything(image).filter(Files::isRegularFile).toList()) {
            var name = image.relativize(file).toString();
            if (Files.size(file) >= SINGLE) {
                parts.add(new Part(name, Files.size(file)));
            } else {
                small += Files.size(file);
            }
        }
        parts.add(new Part("everything smaller than 0.2 MB", small));
        parts.sort(Comparator.comparingLong(Part::bytes).reversed());
        var lines = new ArrayList<String>();
        lines.add("Loket " + build.version() + ", megabytes (1,000,000 bytes)");
        lines.add("");
        parts.forEach(part -> lines.add(line(part.name(), part.bytes())));
        long whole = Disk.size(image);
        lines.add("");
        lines.add(line("installed, without the start-up cache (at most " + MOST_INSTALLED + ")", whole));
        var tooLarge = new ArrayList<String>();
        if (whole > MOST_INSTALLED * MEGA) {
            tooLarge.add("the image");
        }
        for (var installer : installers) {
            lines.add(line(installer.getFileName() + " (at most " + MOST_INSTALLER + ")", Files.size(installer)));
            if (Files.size(installer) > MOST_INSTALLER * MEGA) {
                tooLarge.add(installer.getFileName().toString());
            }
        }
        Files.write(build.out().resolve("contents.txt"), lines);
        System.out.println(String.join("\n", lines.subList(lines.size() - 1 - installers.size(), lines.size())));
        if (!tooLarge.isEmpty()) {
            throw new IOException("too large: " + String.join(", ", tooLarge) + "; see contents.txt");
        }
    }

    private static String line(String name, long bytes) {
        return String.format(Locale.ROOT, "%8.1f  %s", bytes / MEGA, name);
    }
}
