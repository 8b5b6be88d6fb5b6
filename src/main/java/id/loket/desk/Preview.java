package id.loket.desk;

import java.util.Optional;

/**
 * A paper as it will be printed: these bytes are shown, stored and printed, and never made again.
 *
 * @param letter id of the template
 * @param signer role whose block is printed, if any
 * @param remark what the officer should know before printing, such as a letter that runs over one page
 */
public record Preview(
        String letter, String title, byte[] pdf, int pages, Optional<String> signer, Optional<String> remark) {}
