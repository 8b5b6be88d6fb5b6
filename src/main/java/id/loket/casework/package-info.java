/**
 * What happened and what may happen: facts, entries, the case folded from them, commands, the engine that decides, and
 * the clock. No I/O.
 *
 * <p>Imports {@code sop} and {@code text}.
 */
package id.loket.casework;
