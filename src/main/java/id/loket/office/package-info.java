/**
 * This office as a value: letterhead, posts and who holds them, who may sign for whom, number series, hours, holidays,
 * villages.
 *
 * <p>Imports {@code sop} and {@code text}; the only library it touches is {@code javax.xml}.
 */
package id.loket.office;
