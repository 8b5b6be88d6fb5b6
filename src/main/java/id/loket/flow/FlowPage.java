package id.loket.flow;

import java.util.List;

/**
 * One page of the flow table, ready to be set.
 *
 * @param drawing SVG as wide and high as the printed part of the page: the rules of the table and the diagram
 * @param texts every word on the page, in reading order
 * @param diagram what the drawing shows beside the rules
 */
public record FlowPage(String drawing, List<Text> texts, Diagram diagram) {}
