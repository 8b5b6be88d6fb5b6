package id.loket.printing;

import java.awt.Graphics2D;
import java.awt.print.PrinterException;
import java.io.IOException;

/** Draws one page at actual size, one unit for one point from the top left corner; it is asked more than once. */
@FunctionalInterface
public interface Painter {
    void paint(Graphics2D g) throws IOException, PrinterException;
}
