/**
 * Pages to a printer: queues and their state, paper sizes, handing over to the spooler. It imports {@code text}, and it
 * alone touches {@code java.awt.print} and {@code javax.print}.
 */
package id.loket.printing;
