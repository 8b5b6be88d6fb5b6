package id.loket.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first sample office with two counters, two ticket lines and an SOP with a queue of its own. */
public final class TicketOffice {
    private TicketOffice() {}

    /** Puts the office's own files into a data folder that is still empty. */
    public static void in(Path dir) {
        try {
            Files.createDirectories(dir.resolve("sop"));
            Files.writeString(dir.resolve("sop/contoh-03.xml"), resource("/own/contoh-antre.xml"));
            Files.writeString(
                    dir.resolve("office.xml"),
                    resource("/office/durenan/office.xml")
                            .replace("</books>", """
                                <series id="antrean-rekam" title="Perekaman" pattern="R{urut:03}" reset="daily"
                                    books="antrean"/>
                                </books>
                                """)
                            .replace("</office>", """
                                <tickets>
                                  <counter title="Loket 1"/>
                                  <counter title="Loket 2"/>
                                  <line id="umum" title="Surat pengantar dan rekomendasi" prefix="A"
                                      services="durenan-01 durenan-03"/>
                                  <line id="legalisasi-tiket" title="Legalisasi" prefix="B" services="durenan-03"/>
                                </tickets>
                                </office>
                                """));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = TicketOffice.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
