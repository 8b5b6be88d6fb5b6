package id.loket.casework;

import id.loket.sop.Sop;
import id.loket.sop.SopReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** The SOPs that tests play through: shipped ones, and sheets of other offices whose shape is nastier. */
final class TestSops {
    private TestSops() {}

    static Stream<Sop> all() {
        return Stream.concat(
                Stream.of("/office/durenan/sop/durenan-01.xml", "/office/durenan/sop/durenan-03.xml")
                        .map(TestSops::read),
                Stream.of(
                                "banteng-02",
                                "dolopo-01",
                                "durenan-06",
                                "kalipare-02",
                                "kalipare-05",
                                "kalipare-08",
                                "kalipare-10")
                        .map(id -> read("/sop/" + id + ".xml")));
    }

    static Sop sop(String id) {
        return all().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private static Sop read(String resource) {
        try (var in = TestSops.class.getResourceAsStream(resource)) {
            var reading = new SopReader().read(resource, in.readAllBytes());
            return reading.sop()
                    .orElseThrow(() -> new AssertionError(reading.faults().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
