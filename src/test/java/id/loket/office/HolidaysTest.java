package id.loket.office;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.loket.sop.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
    @TempDir
    Path data;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2025, libur, '1/1 27/1 29/1 29/3 31/3 1/4 18/4 20/4 1/5 12/5 29/5 1/6 6/6 27/6 17/8 5/9 25/12'",
        "2025, cuti bersama, '28/1 28/3 2/4 3/4 4/4 7/4 13/5 30/5 9/6 18/8 26/12'",
        "2026, libur, '1/1 16/1 17/2 19/3 21/3 22/3 3/4 5/4 1/5 14/5 27/5 31/5 1/6 16/6 17/8 25/8 25/12'",
        "2026, cuti bersama, '16/2 18/3 20/3 23/3 24/3 15/5 28/5 24/12'",
        "2027, libur, '1/1 5/1 6/2 8/3 10/3 11/3 26/3 28/3 1/5 6/5 17/5 20/5 1/6 6/6 15/8 17/8 25/12 26/12'",
        "2027, cuti bersama, '5/2 9/3 12/3 15/3 25/3 18/5 19/5 24/12'",
    })
    void theShippedYearsAreThoseOfTheDecrees(int year, String kind, String days) {
        var found = OfficeShelf.holidays(data).holidays().years().stream()
                .filter(y -> y.year() == year)
                .flatMap(y -> y.days().stream())
                .filter(c -> c.kind().equals(kind))
                .map(c -> c.day().getDayOfMonth() + "/" + c.day().getMonthValue())
                .collect(joining(" "));
        assertThat(found).isEqualTo(days);
    }

    @Test
    void anOfficeAddsAYearWhenItsDecreeIsOut() throws IOException {
        write("""
            <holidays><year of="2028" decreed="yes" source="SKB tahun 2027">
              <closed day="2028-08-17" kind="libur" title="Proklamasi Kemerdekaan"/>
            </year></holidays>\
            """);
        var hours = OfficeShelf.office("durenan", data)
                .orElseThrow()
                .office()
                .orElseThrow()
                .hours();
        assertThat(hours.decreed(2028)).isTrue();
        assertThat(hours.decreed(2026)).isTrue();
        assertThat(hours.workingDay(LocalDate.of(2028, 8, 17))).isFalse();
        assertThat(hours.workingDay(LocalDate.of(2026, 8, 17))).isFalse();
    }

    @Test
    void aYearGivenByTheOfficeReplacesTheShippedYear() throws IOException {
        write("""
            <holidays><year of="2027" decreed="no" source="perkiraan">
              <closed day="2027-01-01" kind="libur" title="Tahun Baru"/>
            </year></holidays>\
            """);
        var hours = OfficeShelf.office("durenan", data)
                .orElseThrow()
                .office()
                .orElseThrow()
                .hours();
        assertThat(hours.decreed(2027)).isFalse();
        assertThat(hours.workingDay(LocalDate.of(2027, 5, 6))).isTrue();
    }

    @Test
    void aDayOutsideItsYearAndADayTwiceAreFaults() throws IOException {
        write("""
            <holidays><year of="2028" decreed="yes" source="SKB">
              <closed day="2027-08-17" kind="libur" title="A"/>
              <closed day="2028-05-01" kind="libur" title="B"/>
              <closed day="2028-05-01" kind="cuti-bersama" title="C"/>
            </year></holidays>\
            """);
        var reading = OfficeShelf.office("durenan", data).orElseThrow();
        assertThat(reading.office()).isEmpty();
        assertThat(reading.faults()).extracting(Fault::line).containsExactly(2, 4);
        assertThat(reading.faults()).extracting(Fault::file).containsOnly("holidays.xml");
    }

    private void write(String xml) throws IOException {
        Files.write(data.resolve("holidays.xml"), xml.getBytes(StandardCharsets.UTF_8));
    }
}
