package id.loket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How much of a process lies in memory, in MiB, as the system counts it.
 *
 * @param peak the most it ever was
 */
record Resident(double now, double peak) {
    private static final double KIB_IN_MIB = 1024;

    /** Empty where the system does not tell it so. */
    static Optional<Resident> of(long pid) throws IOException {
        var status = Path.of("/proc/" + pid + "/status");
        return Files.exists(status)
                ? Optional.of(new Resident(line(status, "VmRSS:"), line(status, "VmHWM:")))
                : Optional.empty();
    }

    private static double line(Path status, String name) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith(name))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / KIB_IN_MIB)
                .findFirst()
                .orElseThrow();
    }
}
