/**
 * The interface's words, Indonesian dates, numbers, spelled-out amounts, Roman months, and the rules of NIK, No. KK and
 * NIP; with them what every room needs and no library is needed for: the hash of content, what is made once. May import
 * nothing but the JDK and SLF4J; touches no library.
 */
package id.loket.text;
