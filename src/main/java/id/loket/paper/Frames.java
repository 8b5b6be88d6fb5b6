package id.loket.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The frames and partials all paper shares; an office may put its own text in the place of any of them. */
public final class Frames {
    private Frames() {}

    /**
     * The shared partials by name: {@code letter}, {@code correspondence}, {@code receipt}, {@code report} (frames),
     * {@code letterhead}, {@code signature}, {@code signer}, {@code practice}, {@code page.css}, and what letters say of
     * the applicant: {@code subject} (rows of a table), {@code address}, {@code village-base} (the letter of the village); and of reports
     * {@code report-course} and {@code report-legend}.
     */
    public static Function<String, Optional<String>> shared() {
        return Frames::resource;
    }

    /** The office's own partials first, ours where it has none; within a sentence no line end follows a partial. */
    public static Function<String, Optional<String>> over(Function<String, Optional<String>> office) {
        return name -> office.apply(name).map(String::stripTrailing).or(() -> resource(name));
    }

    /** The facts of a frame that belong to no office and no signer; margins follow Permendagri 1/2023. */
    public static Map<String, Object> defaults(PaperSize paper) {
        return Map.of(
                "paper",
                paper(paper, 0),
                "margin",
                Map.of("first", "12", "top", "20", "right", "20", "bottom", "25", "left", "30"),
                "type",
                Map.of("font", "Arial", "size", "12", "leading", "1.2"),
                "pages",
                Map.of("numbered", false),
                "practice",
                false,
                "overprint",
                false,
                "mark",
                "",
                "amended",
                "");
    }

    /**
     * What a frame is told of its sheet.
     *
     * @param cpi letters to the inch of a printer that strikes letters, else 0
     */
    public static Map<String, Object> paper(PaperSize paper, int cpi) {
        return Map.of(
                "width",
                String.valueOf(paper.widthMm()),
                "height",
                String.valueOf(paper.heightMm()),
                "narrow",
                paper.narrow(),
                "struck",
                cpi > 0,
                // A letter of this size in points is as wide as a cell: 6/10 of it.
                "letter",
                cpi > 0 ? String.valueOf(120 / cpi) : "");
    }

    private static Optional<String> resource(String name) {
        if (!name.matches("[a-z-]+(\\.css)?")) {
            return Optional.empty();
        }
        String file = "/paper/" + (name.endsWith(".css") ? name : name + ".xhtml");
        try (var in = Frames.class.getResourceAsStream(file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
