package id.loket.screens;

import id.loket.desk.Counter;
import id.loket.desk.Session;
import id.loket.kit.Background;

/** What every page is given: the opened counter, the one signed in, the way to work off the screen, the ways out. */
public record Seat(Counter counter, Session who, Background background, Ways ways) {}
