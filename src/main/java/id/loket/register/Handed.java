package id.loket.register;

import java.time.LocalDateTime;

/** A paper was handed to a printer's queue; whether a sheet came out only the clerk knows. */
public record Handed(String sha256, String queue, int copies, LocalDateTime at, String by) {}
