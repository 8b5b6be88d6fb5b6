package id.loket.desk;

import id.loket.register.Held;
import java.util.List;

/**
 * Who holds cases: a post of this office with the people in it, or someone outside.
 *
 * @param people who hold the post today; empty for someone outside
 * @param roles each within its SOP
 */
public record Holding(String who, String people, List<String> roles, Held held) {}
