package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Amendment;
import id.loket.casework.Case;
import id.loket.casework.Entry;
import id.loket.pdf.Stamp;
import id.loket.register.Handed;
import id.loket.register.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which print of a paper is the original and which a copy. Law: the same bytes are the original once; every later print
 * bears SALINAN and its number on each page, unless the officer says why the one before it never became a sheet.
 */
final class Prints {
    private final Register register;

    Prints(Register register) {
        this.register = register;
    }

    /** Every time a paper went to a printer, the first one first. */
    List<Handed> of(String sha256) {
        return register.reading().handed(sha256);
    }

    /** @param whyOriginal why the print before failed; empty = it did not */
    Printout next(String sha256, byte[] stored, Optional<String> whyOriginal) {
        int copy = whyOriginal.isPresent() ? 0 : nextCopy(sha256);
        boolean overtaken = overtaken(sha256);
        var words = new ArrayList<String>();
        if (copy > 0) {
            words.add(say("desk.paper.copy", copy));
        }
        if (overtaken) {
            words.add(say("desk.paper.overtaken"));
        }
        return new Printout(words.isEmpty() ? stored : stamped(stored, String.join(" · ", words)), copy, overtaken);
    }

    /** What the next print will be: 0 = the original, k = SALINAN ke-k. */
    int nextCopy(String sha256) {
        return of(sha256).stream().mapToInt(h -> h.copy() + 1).max().orElse(0);
    }

    /** Whether the letter was written anew or corrected since. */
    boolean overtaken(String sha256) {
        return register.reading()
                .caseOfLetter(sha256)
                .map(register.reading()::entries)
                .map(Case::of)
                .filter(one -> one.entries().stream()
                        .filter(e -> e.paper().map(Entry.Paper::sha256).equals(Optional.of(sha256)))
                        .allMatch(e -> Amendment.superseded(one, e)))
                .isPresent();
    }

    private static byte[] stamped(byte[] pdf, String word) {
        try {
            return Stamp.on(pdf, word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
