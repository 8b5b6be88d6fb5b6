/**
 * The book: one SQLite file, its scripts, append, read, queues, search, stored files, backup and verification.
 *
 * <p>Imports {@code casework}, {@code sop}, {@code office} and {@code text}; the libraries it alone touches are jOOQ and
 * JDBC.
 */
package id.loket.register;
