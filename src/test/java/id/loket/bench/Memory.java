package id.loket.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the run needs: heap still used after a collection, and the resident set where the system tells it. */
final class Memory {
    private static final double MIB = 1024.0 * 1024;

    private Memory() {}

    static List<Figure> figures() throws IOException {
        var figures = new ArrayList<Figure>();
        System.gc();
        var runtime = Runtime.getRuntime();
        figures.add(Figure.alone("memory: heap used", (runtime.totalMemory() - runtime.freeMemory()) / MIB, "MiB"));
        Resident.of(ProcessHandle.current().pid())
                .ifPresent(r -> figures.add(Figure.alone("memory: resident", r.now(), "MiB")));
        return figures;
    }
}
