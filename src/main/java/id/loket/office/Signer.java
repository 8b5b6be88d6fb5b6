package id.loket.office;

import java.util.List;

/**
 * The block above and below a signature, ready to print.
 *
 * @param person id of the signer
 * @param post id of the post signed in
 * @param lines above the name; the last is the signer's own post and ends with a comma
 * @param name as typed, with degrees
 * @param rank may be empty
 * @param nip grouped as printed, may be empty
 */
public record Signer(String person, String post, List<String> lines, String name, String rank, String nip) {
    public Signer {
        lines = List.copyOf(lines);
    }
}
