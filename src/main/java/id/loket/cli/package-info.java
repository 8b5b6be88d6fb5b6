/**
 * The command line: the same use cases as the window, for administrators, scripts and the task scheduler. The only room
 * that speaks to the console.
 *
 * <p>May import {@code desk}, {@code casework}, {@code sop}, {@code office}, {@code register}, {@code report} and
 * {@code text}; owns picocli and Jackson's core.
 */
package id.loket.cli;
