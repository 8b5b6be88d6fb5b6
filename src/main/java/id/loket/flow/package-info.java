/**
 * The printed SOP sheet: the flow table of an SOP laid out on pages, to the millimetre, with its drawing as SVG. It
 * imports {@code sop} and {@code text}, and reads and writes nothing.
 *
 * <p>All lengths are whole millimetres from the upper left corner of the page's printed part, so that a line either
 * meets another one or does not.
 */
package id.loket.flow;
