package id.loket.register;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A line of the book an office kept on paper.
 *
 * @param line of the file it came from
 * @param number as written
 * @param n the number counted by, if it is one
 * @param village, {@code service} in the book's own words
 * @param doubled whether the number stood in the book of that year before; the register tells
 */
public record PaperBookLine(
        int line,
        String number,
        OptionalLong n,
        LocalDate day,
        String name,
        String nik,
        String village,
        String service,
        String letterNumber,
        String remark,
        boolean doubled) {}
