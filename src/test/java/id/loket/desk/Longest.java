package id.loket.desk;

import id.loket.casework.Case;
import id.loket.casework.Entry.SopRef;
import id.loket.casework.Entry.Taken;
import id.loket.casework.Tick;
import id.loket.office.Office;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import id.loket.sop.Sop.Kind;
import id.loket.sop.Sop.Requirement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case with the longest answers an office will ever type: fictional people of sixty letters, ten heirs. */
record Longest(Office office, Sop sop, LocalDate today) {
    static final String NAME = "Kanjeng Raden Ayu Siti Nurhalimatussa'diyah Wiryadiningrat C";
    private static final String NIK = "3503131708900001";
    private static final String LINE =
            "Usaha Bersama Pengolahan Hasil Pertanian dan Perkebunan Rakyat Sumber Makmur Sejahtera";
    private static final String TEXT =
            "Jalan Raya Panglima Besar Jenderal Sudirman Gang Melati Putih Nomor 128 Blok C-14, Dusun Sumbergayam"
                    + " Krajan Wetan, Perumahan Griya Permata Asri Tahap Dua, sebelah utara balai pertemuan warga";

    Case with(Optional<Kind> kind) {
        var answers = new LinkedHashMap<String, String>();
        kind.ifPresent(k -> {
            answers.put("kind", k.id());
            if (k.named()) {
                answers.put("kind-name", LINE);
            }
            k.fields().forEach(f -> answer(f, f.id(), answers));
        });
        sop.rows().stream()
                .map(Row::acts)
                .flatMap(List::stream)
                .flatMap(act -> act.fields().stream())
                .forEach(f -> answer(f, f.id(), answers));
        answers.put("kind", kind.map(Kind::id).orElse(""));
        var ref = new SopRef(sop.id(), sop.version(), sop.hash());
        var ticks = Stream.concat(sop.requirements().stream(), kind.stream().flatMap(k -> k.requirements().stream()))
                .collect(Collectors.toMap(Requirement::id, _ -> Tick.MISSING, (a, _) -> a));
        return new Case(
                "L250203-018",
                ref,
                List.of(),
                Case.unopened("", ref, id.loket.casework.Route.start(sop)).standing(),
                new Answers(answers),
                ticks,
                numbers(),
                Map.of(),
                Map.of());
    }

    private Map<String, Taken> numbers() {
        return sop.books().stream()
                .collect(Collectors.toMap(
                        Sop.Book::id, b -> new Taken(b.id(), b.id(), "2025", 1187, printed(b.numbers()), today)));
    }

    private String printed(Sop.Numbers what) {
        return what == Sop.Numbers.QUEUE ? "1187" : "400.12.3.1/1187/" + office.unit() + "/2025";
    }

    private void answer(Field field, String at, Map<String, String> given) {
        switch (field.shape()) {
            case Field.Line(int longest) -> given.put(at, line(at, longest));
            case Field.Text _ -> given.put(at, TEXT);
            case Field.Number(var _, var most) -> given.put(at, Long.toString(most.orElse(999_999L)));
            case Field.Money _ -> given.put(at, "12345678900");
            case Field.Date _ -> given.put(at, "1949-09-28");
            case Field.Time _ -> given.put(at, "09:00");
            case Field.Choice(var options) ->
                given.put(
                        at,
                        options.stream()
                                .max(Comparator.comparing(o -> o.title().length()))
                                .orElseThrow()
                                .id());
            case Field.YesNo _ -> given.put(at, "yes");
            case Field.Village _ -> given.put(at, village());
            case Field.File _ -> given.put(at, "00".repeat(32));
            case Field.Person _ -> person(at, given);
            case Field.LetterRef _ -> {
                given.put(at + ".number", "400.12.2.1/1187/35.03.13.2010/2025");
                given.put(at + ".date", "2025-09-28");
                given.put(at + ".village", village());
                given.put(at + ".signer", NAME);
            }
            case Field.Rows(var columns) -> {
                for (int n = 1; n <= 10; n++) {
                    for (var column : columns) {
                        answer(column, at + "." + n + "." + column.id(), given);
                    }
                }
            }
            case Field.Days _, Field.Age _, Field.KindOf _ -> {}
        }
    }

    /** A field that can hold a NIK or a name holds one; any other a line of the usual greatest length. */
    private static String line(String at, int longest) {
        if (longest == 16) {
            return NIK;
        }
        var text = at.matches(".*(name|head|owner|signer|officer|employee|relation|chair).*") ? NAME : LINE;
        return text.substring(0, Math.min(longest, text.length())).strip();
    }

    private String village() {
        return office.villages().stream()
                .max(Comparator.comparing(v -> v.name().length()))
                .orElseThrow()
                .code();
    }

    private void person(String at, Map<String, String> given) {
        given.put(at + "." + PersonBlock.NIK, NIK);
        given.put(at + "." + PersonBlock.NAME, NAME);
        given.put(at + "." + PersonBlock.FAMILY_CARD, "3503131708200001");
        given.put(at + "." + PersonBlock.BIRTH_PLACE, "Kabupaten Kepulauan Siau Tagulandang Biaro");
        given.put(at + "." + PersonBlock.BIRTH_DATE, "1990-08-17");
        given.put(at + "." + PersonBlock.SEX, "female");
        given.put(at + "." + PersonBlock.RELIGION, "Kepercayaan terhadap Tuhan Yang Maha Esa");
        given.put(at + "." + PersonBlock.MARITAL, "Cerai hidup belum tercatat");
        given.put(at + "." + PersonBlock.OCCUPATION, "Anggota Lembaga Tinggi Negara Lainnya");
        given.put(at + "." + PersonBlock.NATIONALITY, "Warga Negara Indonesia");
        given.put(at + "." + PersonBlock.STREET, TEXT);
        given.put(at + "." + PersonBlock.RT, "003");
        given.put(at + "." + PersonBlock.RW, "012");
        given.put(at + "." + PersonBlock.VILLAGE, village());
        given.put(at + "." + PersonBlock.PHONE, "0812-3456-7890");
    }
}
