package id.loket.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedSopsTest {
    private static final Path OFFICES = Path.of("src/main/resources/office");

    private final SopReader reader = new SopReader();

    @Test
    void every_file_of_every_office_is_sound() throws IOException {
        for (var file : files()) {
            var found = SopCheck.check(reader.read(OFFICES.resolve(file)), Known.fileAlone());
            assertThat(found.faults()).as(file).isEmpty();
        }
    }

    @Test
    void the_index_names_every_file_that_ships_and_nothing_else() throws IOException {
        var index = Files.readAllLines(Path.of("src/main/resources/sop/index.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        var shipped = files().stream().map(file -> file.replace("/sop/", "/")).toList();
        assertThat(index).containsExactlyInAnyOrderElementsOf(shipped);
    }

    @Test
    void an_sop_lies_in_the_folder_of_its_office_under_its_own_id() throws IOException {
        for (var file : files()) {
            var sop = reader.read(OFFICES.resolve(file)).sop().orElseThrow();
            assertThat(file).startsWith(sop.office() + "/sop/" + sop.id());
        }
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(OFFICES)) {
            return all.filter(f -> f.getParent().endsWith("sop") && f.toString().endsWith(".xml"))
                    .map(f -> OFFICES.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
