package id.loket.register;

import java.time.LocalDateTime;
import java.util.Optional;

/** How many cases wait for some roles, and since when the oldest of them does. */
public record Held(int count, Optional<LocalDateTime> oldest) {}
