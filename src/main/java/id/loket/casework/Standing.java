package id.loket.casework;

import java.util.List;

/**
 * What an entry leads to; stored with it, so that reading the book needs no SOP.
 *
 * @param waitsFor roles of the act the case stands at (after a letter was written: the one chosen signer)
 * @param served the last hand-over to the outside is confirmed; "selesai" in reports means this
 * @param returned the case waits for someone outside after a return
 */
public record Standing(Position position, List<String> waitsFor, boolean served, boolean returned) {}
