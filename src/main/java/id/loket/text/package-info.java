/**
 * The interface's words, Indonesian dates, numbers, spelled-out amounts, Roman months, and the rules of NIK, No. KK and
 * NIP. May import nothing but the JDK and SLF4J; touches no library.
 */
package id.loket.text;
