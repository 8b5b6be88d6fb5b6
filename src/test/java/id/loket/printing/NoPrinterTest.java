package id.loket.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs in a process of its own that is pointed to a print server that is not there. */
class NoPrinterTest {
    @Test
    void a_machine_without_printer_says_so_and_what_to_do() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Alone.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("CUPS_SERVER", "localhost:9");
        builder.environment().put("PATH", "");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("0 printers, default none", "NoPrinter", "Tidak ada printer di komputer ini");
    }

    static final class Alone {
        public static void main(String[] args) {
            Printers printers = new Printers();
            Printed printed =
                    printers.print("LOKET", new PrintJob("uji", 1, List.of(new PrintPage(500, 700, g -> {}))));
            System.out.println(printers.list().size() + " printers, default "
                    + printers.defaultName().orElse("none") + " " + printed + " " + printed.sentence());
        }
    }
}
