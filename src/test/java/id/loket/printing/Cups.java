package id.loket.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real spooler of this machine, with queues of its own that print into PDF files. */
public final class Cups implements AutoCloseable {
    private final List<String> queues = new ArrayList<>();

    public Cups() {
        if (run("lpstat", "-r").contains("not running")) {
            throw new AssertionError("CUPS does not run: start cupsd, with the driver package printer-driver-cups-pdf");
        }
    }

    public void add(String queue) {
        require("lpadmin", "-p", queue, "-E", "-v", "cups-pdf:/", "-m", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd");
        queues.add(queue);
    }

    /** A queue with this driver, at this address. */
    public void addDriver(String queue, Path ppd, String uri) {
        require("lpadmin", "-p", queue, "-E", "-v", uri, "-P", ppd.toString());
        queues.add(queue);
    }

    /** A queue that hands on what it gets to this address as it is. */
    public void addRaw(String queue, String uri) {
        require("lpadmin", "-p", queue, "-E", "-v", uri, "-m", "raw");
        queues.add(queue);
    }

    public void pause(String queue) {
        require("cupsdisable", queue);
    }

    public void reject(String queue) {
        require("cupsreject", queue);
    }

    public void resume(String queue) {
        require("cupsenable", queue);
        require("cupsaccept", queue);
    }

    public void remove(String queue) {
        require("lpadmin", "-x", queue);
        queues.remove(queue);
    }

    public String waiting(String queue) {
        return run("lpstat", "-o", queue);
    }

    /** The files CUPS made of the jobs with that name; they appear some time after the job was handed over. */
    public static List<Path> made(String job, int files) throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("user.home"), "PDF");
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        long size = -1;
        while (System.nanoTime() < deadline) {
            List<Path> found = find(folder, job);
            long now = 0;
            boolean begun = true;
            for (Path file : found) {
                now += Files.size(file);
                begun &= Files.size(file) > 0;
            }
            if (found.size() == files && begun && now == size) {
                return found;
            }
            size = now;
            Thread.sleep(250);
        }
        throw new AssertionError(
                "CUPS made not " + files + " files of the job " + job + " in " + folder + " within 30 seconds");
    }

    private static List<Path> find(Path folder, String job) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(job))
                    .toList();
        }
    }

    @Override
    public void close() {
        List.copyOf(queues).forEach(this::remove);
    }

    private static void require(String... command) {
        String said = run(command);
        if (said.startsWith("!")) {
            throw new AssertionError(String.join(" ", command) + ": " + said);
        }
    }

    private static String run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                throw new AssertionError(String.join(" ", command) + " does not end");
            }
            return (process.exitValue() == 0 ? "" : "!") + said;
        } catch (IOException e) {
            throw new AssertionError("CUPS is not installed here: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
