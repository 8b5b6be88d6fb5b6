/**
 * Excel and CSV in and out: a file as lines of text cells, and lines of text as a file.
 *
 * <p>Imports {@code text}; the library it alone touches is fastexcel.
 */
package id.loket.sheet;
