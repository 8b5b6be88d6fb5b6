/**
 * Starts and wires the program: {@code Launcher} finds Java, {@code Main} and {@code App} are the only classes that
 * know everyone, and the only ones that ask the PC for the time. May import every room; owns the Logback set-up.
 */
package id.loket;
