/**
 * An SOP as a value: rows, acts, fields, conditions, roles, lanes, norms; its reader, checker and shelf.
 *
 * <p>Imports {@code text}; the only library it touches is {@code javax.xml}.
 */
package id.loket.sop;
