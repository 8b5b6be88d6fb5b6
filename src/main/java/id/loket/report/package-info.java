/**
 * Reports and books: entries in, template data out. What is printed here is counted anew from the register each time and
 * stored nowhere. No I/O.
 *
 * <p>Imports {@code casework}, {@code office}, {@code sop} and {@code text}.
 */
package id.loket.report;
