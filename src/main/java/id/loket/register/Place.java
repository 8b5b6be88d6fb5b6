package id.loket.register;

/** An act of one version of an SOP, where open cases may stand. */
public record Place(String sop, int version, String row, int act) {}
