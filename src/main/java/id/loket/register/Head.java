package id.loket.register;

/**
 * Where the chain ends: written on paper or in a backup, it proves later that nothing was cut off the end.
 *
 * @param hash of the last entry in hex, empty for an empty book
 */
public record Head(long entries, String hash) {}
