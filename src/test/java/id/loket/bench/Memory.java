package id.loket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the run needs: heap still used after a collection, and the resident set where the system tells it. */
final class Memory {
    private static final double MIB = 1024.0 * 1024;
    private static final double KIB_IN_MIB = 1024;
    private static final Path STATUS = Path.of("/proc/self/status");

    private Memory() {}

    static List<Figure> figures() throws IOException {
        var figures = new ArrayList<Figure>();
        System.gc();
        var runtime = Runtime.getRuntime();
        figures.add(Figure.alone("memory: heap used", (runtime.totalMemory() - runtime.freeMemory()) / MIB, "MiB"));
        if (Files.exists(STATUS)) {
            Files.readAllLines(STATUS).stream()
                    .filter(l -> l.startsWith("VmRSS:"))
                    .map(l -> Double.parseDouble(l.replaceAll("\\D", "")) / KIB_IN_MIB)
                    .forEach(rss -> figures.add(Figure.alone("memory: resident", rss, "MiB")));
        }
        return figures;
    }
}
