package id.loket.report;

import id.loket.sop.Act;
import id.loket.sop.Act.Common;
import id.loket.sop.Act.Return;
import id.loket.sop.Field;
import id.loket.sop.Norm;
import id.loket.sop.Row;
import id.loket.sop.Sheet;
import id.loket.sop.Sop;
import id.loket.sop.Sop.Book;
import id.loket.sop.Sop.Kind;
import id.loket.sop.Sop.Letter;
import id.loket.sop.Sop.Numbers;
import id.loket.sop.Sop.Requirement;
import id.loket.sop.Sop.Role;
import id.loket.sop.Sop.Side;
import id.loket.sop.Sop.Total;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two small services: one with norms in its rows, ways back and an archive; one with kinds and only a printed total. */
final class Sheets {
    private Sheets() {}

    static final Sop CARD = sop(
            "kk",
            "Pengantar Kartu Keluarga",
            List.of(new Book("agenda", "Buku Agenda", Numbers.CASE), new Book("surat", "Surat Keluar", Numbers.LETTER)),
            List.of(),
            List.of(
                    row(
                            "ajukan",
                            "1",
                            "Mengajukan berkas",
                            new Norm.None(),
                            receive(field("person", new Field.Person()), field("pengantar", new Field.LetterRef()))),
                    row(
                            "periksa",
                            "2",
                            "Memeriksa berkas",
                            minutes("5"),
                            new Act.Check(by("petugas"), true, false, List.of(new Return("ajukan", "berkas", true)))),
                    row(
                            "catat",
                            "3",
                            "Mencatat dan menulis surat",
                            minutes("5"),
                            new Act.Number(by("petugas"), "agenda"),
                            new Act.Write(by("petugas"), Optional.empty())),
                    row(
                            "ttd",
                            "4",
                            "Menandatangani",
                            new Norm.Days(1, "1 hari"),
                            new Act.Sign(
                                    by("camat"),
                                    Optional.empty(),
                                    List.of(),
                                    List.of(new Return("periksa", "berkas", true)))),
                    row(
                            "serah",
                            "5",
                            "Menyerahkan surat",
                            new Norm.None(),
                            new Act.Number(by("petugas"), "surat"),
                            give()),
                    row("arsip", "6", "Mengarsipkan", minutes("10"), new Act.Archive(by("petugas")))),
            Optional.empty());

    static final Sop POOR = sop(
            "sktm",
            "Surat Keterangan Tidak Mampu",
            List.of(new Book("agenda", "Buku Agenda", Numbers.CASE)),
            List.of(kind("sekolah", "Sekolah", false), kind("lain", "Lainnya", true)),
            List.of(
                    row(
                            "ajukan",
                            "1",
                            "Mengajukan",
                            new Norm.None(),
                            receive(field("kind", new Field.KindOf()), field("person", new Field.Person()))),
                    row("proses", "2", "Memproses", new Norm.None(), new Act.Number(by("petugas"), "agenda")),
                    row("serah", "3", "Menyerahkan", new Norm.None(), give())),
            Optional.of(new Total(new BigDecimal("30"), 0)));

    private static Sop sop(
            String id, String title, List<Book> books, List<Kind> kinds, List<Row> rows, Optional<Total> total) {
        var sheet = new Sheet(
                "1",
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Sop(
                id,
                1,
                "00",
                "contoh",
                title,
                List.of(),
                LocalDate.of(2025, 1, 1),
                sheet,
                "",
                "petugas",
                true,
                Optional.empty(),
                List.of(
                        new Role("pemohon", "Pemohon", Side.APPLICANT),
                        new Role("petugas", "Petugas Loket", Side.INSIDE),
                        new Role("camat", "Camat", Side.INSIDE)),
                List.of(),
                books,
                books.size() > 1
                        ? List.of(new Letter("surat-kk", "Surat Pengantar", true, Optional.empty()))
                        : List.of(),
                kinds,
                List.of(new Requirement("kk", "KK lama", true, Optional.empty(), false)),
                List.of(),
                rows,
                total);
    }

    private static Kind kind(String id, String title, boolean named) {
        return new Kind(id, title, Optional.empty(), Optional.empty(), Optional.empty(), named, List.of(), List.of());
    }

    private static Row row(String id, String no, String text, Norm norm, Act... acts) {
        return new Row(
                id,
                no,
                text,
                text,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new Row.Timed(norm, Optional.empty())),
                List.of(acts),
                Optional.empty());
    }

    private static Norm minutes(String minutes) {
        return new Norm.Minutes(new BigDecimal(minutes), minutes + " menit");
    }

    private static Act receive(Field... fields) {
        return new Act.Receive(
                new Common(List.of("pemohon"), Optional.empty(), "", true, false, List.of(fields)), Optional.empty());
    }

    private static Act give() {
        return new Act.Give(by("petugas"), List.of("pemohon"), List.of(), Optional.empty());
    }

    private static Field field(String id, Field.Shape shape) {
        return new Field(id, id, "", false, Optional.empty(), shape);
    }

    private static Common by(String role) {
        return new Common(List.of(role), Optional.empty(), "", true, false, List.of());
    }
}
